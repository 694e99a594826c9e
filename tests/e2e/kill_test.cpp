#include "e2e/hosted_workers.h"
#include "support/delivery_audit.h"
#include "support/stub_llm.h"

#include <QHash>
#include <QPair>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace oco::e2e;
using namespace oco::test_support;

using Chunks = ExpectedAnswer::Chunks;

namespace
{

enum class Victim : std::uint8_t { Program, Opencode };

} // namespace

/** kill -9, of the program or of opencode: of several answers at once, each at another moment; always on the same home. */
class KillTest : public QObject
{
    Q_OBJECT

private:
    using Pending = DeploymentProbe::Pending;

    /** One conversation that the kill hits. */
    struct Conversation {
        QString moment;
        QString first; // answered long before
        QString prompt;
        ExpectedAnswer expected;
        int runs = 1;
        Pending pending = {};
    };

    StubLlm m_llm;
    DeploymentFixture m_deployment;
    HostedWorkers m_workers;
    QList<QPair<Pending, ExpectedAnswer>> m_delivered;
    QHash<QString, QString> m_chats; // by their first message

    DeploymentProbe &probe() { return m_deployment.probe(); }
    const DeploymentInfo::Worker &worker() { return m_deployment.info().workers[0]; }

    bool asked(const QString &prompt, bool afterTool)
    {
        const auto isOne = [&](const LlmRequest &r) { return !r.title && r.afterTool == afterTool && r.prompt == prompt; };
        return std::ranges::any_of(m_llm.requests(), isOne);
    }

    bool kill(Victim victim)
    {
        if (victim == Victim::Program) {
            return m_workers.program().signal(SIGKILL) && m_workers.program().waitForExit(10s) && m_workers.waitNothingLeft(15s);
        }
        const auto opencode = m_workers.findOpencode();
        return opencode && ::kill(static_cast<pid_t>(*opencode), SIGKILL) == 0;
    }

    /** Those that the kill interrupts, each at its moment. */
    static QList<Conversation> conversations(const QString &row)
    {
        const QStringList interrupted{QString::fromUtf16(kTextBeforeTool), u"bash"_s};
        const auto make = [&](const QString &moment, const QString &prompt, const ExpectedAnswer &expected, int runs) {
            const QString about = u' ' + moment + u", "_s + row;
            return Conversation{moment, u"[[words 7]] to remember"_s + about, prompt + about, expected, runs};
        };
        const auto exact = [](const QString &prompt, Chunks chunks) { return ExpectedAnswer{expectedAnswer(prompt), {}, chunks}; };
        const QString after = u"[[words 10]]"_s;
        const QString text = u"[[slow 80]] [[words 240]]"_s;
        return {make(u"right after the answer"_s, after, exact(after, Chunks::Whole), 1),
                make(u"while a tool runs"_s, u"[[tool sleep 4400]]"_s, {{}, interrupted, Chunks::Any}, 1),
                make(u"between two steps"_s, u"[[tool echo done]]"_s, {{}, interrupted, Chunks::Any}, 1),
                make(u"in the middle of the text"_s, text, exact(text, Chunks::Restarted), 2),
                make(u"before the first word"_s, after, exact(after, Chunks::Whole), 2)};
    }

    /** Asks, and waits until the moment of each has come and is not over. */
    bool reachMoments(QList<Conversation> &all)
    {
        enum Order : std::uint8_t { After, ToolRuns, BetweenSteps, Text, Silent };
        const auto ask = [&](Order which) {
            Conversation &one = all[which];
            one.pending.messageId = probe().sendMessage(one.pending.chatSession, one.prompt);
            return !one.pending.messageId.isEmpty();
        };
        // these two stay where they are until the kill
        m_llm.setHeld([second = all[BetweenSteps].prompt, silent = all[Silent].prompt](const LlmRequest &r) {
            return !r.title && ((r.prompt == second && r.afterTool) || r.prompt == silent);
        });
        const auto waitFor = [](auto &&condition) { return QTest::qWaitFor(condition, kWaitLimit); };
        return ask(ToolRuns) && ask(BetweenSteps) && waitFor([&] { return m_workers.findProcess(u"sleep 4400"_s).has_value(); }) &&
               waitFor([&] { return asked(all[BetweenSteps].prompt, true); }) && ask(Silent) && ask(Text) &&
               waitFor([&] { return asked(all[Silent].prompt, false); }) &&
               waitFor([&] { return probe().chunks(all[Text].pending.chatSession, all[Text].pending.messageId).size() >= 3; }) &&
               ask(After) && m_deployment.waitCompleted(all[After].pending).completed;
    }

    /** Waits, and says what is wrong. */
    QString faultsOf(const Pending &pending, const ExpectedAnswer &expected)
    {
        const ObservedAnswer answer = m_deployment.waitCompleted(pending);
        m_delivered.append({pending, expected});
        return auditAnswer(answer, expected).join(u"; "_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_llm.listen());
        QVERIFY(m_deployment.start(m_llm.baseUrl()));
        QVERIFY(m_workers.start(m_deployment.info().url, {{worker().token, m_workers.makeProject(u"project"_s, m_llm.baseUrl())}}));
        QVERIFY(m_deployment.answers(worker()));
    }

    void killed_data()
    {
        QTest::addColumn<Victim>("victim");
        QTest::newRow("program") << Victim::Program;
        QTest::newRow("opencode") << Victim::Opencode;
    }

    void killed()
    {
        QFETCH(Victim, victim);
        QList<Conversation> all = conversations(QString::fromUtf8(QTest::currentDataTag()));
        QList<Pending> before;
        for (Conversation &one : all) {
            before.append(m_deployment.send(worker(), one.first));
            one.pending.chatSession = before.last().chatSession;
            m_chats.insert(one.first, one.pending.chatSession);
        }
        for (qsizetype i = 0; i < all.size(); ++i) {
            QCOMPARE(faultsOf(before[i], {expectedAnswer(all[i].first), {}, Chunks::Whole}), QString());
        }
        QVERIFY(reachMoments(all));
        QVERIFY(kill(victim));
        m_llm.setHeld({});

        // one more comes while nobody is there
        const QString away = u"[[words 12]] sent while nobody was there "_s + QString::fromUtf8(QTest::currentDataTag());
        const Pending whileAway{before[0].chatSession, probe().sendMessage(before[0].chatSession, away)};
        if (victim == Victim::Program) {
            QVERIFY(m_workers.restart());
        }
        QString faults;
        for (const Conversation &one : all) {
            const QString found = faultsOf(one.pending, one.expected);
            faults += found.isEmpty() ? QString() : u'\n' + one.moment + u": "_s + found;
            if (const int runs = m_llm.modelRuns(one.prompt); runs != one.runs) {
                faults += u"\n%1: the model was asked %2 times instead of %3"_s.arg(one.moment).arg(runs).arg(one.runs);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
        QCOMPARE(faultsOf(whileAway, {expectedAnswer(away), {}, Chunks::Whole}), QString());
        QCOMPARE(m_llm.modelRuns(away), 1);
        QTRY_VERIFY_WITH_TIMEOUT(!m_workers.findProcess(u"sleep 4400"_s), 15'000);
        QVERIFY(m_workers.program().isRunning());
    }

    void conversationsGoOnWithTheirContext_data() { killed_data(); }

    void conversationsGoOnWithTheirContext()
    {
        const QString row = QString::fromUtf8(QTest::currentDataTag());
        for (const Conversation &one : conversations(row)) {
            const QString chat = m_chats.value(one.first);
            const QString next = u"[[words 9]] and then, "_s + one.moment + u", "_s + row;
            const Pending after{chat, probe().sendMessage(chat, next)};
            QCOMPARE(faultsOf(after, {expectedAnswer(next), {}, Chunks::Whole}), QString());
            const QStringList conversation = m_llm.conversationOf(next);
            const QByteArray said = (one.moment + u": "_s + conversation.join(u'\n')).toUtf8();
            QVERIFY2(conversation.contains(u"assistant: "_s + expectedAnswer(one.first)), said.constData());
            QVERIFY2(conversation.count(u"user: "_s + one.prompt) == 1, said.constData());
            QVERIFY2(!conversation.contains(u"assistant: "_s), said.constData());
        }
    }

    void nothingChangesLater()
    {
        for (const auto &[pending, expected] : std::as_const(m_delivered)) {
            QCOMPARE(auditAnswer(probe().waitCompleted(pending.chatSession, pending.messageId, 1s), expected), QStringList());
            QCOMPARE(auditSession(probe(), pending.chatSession), QStringList());
        }
    }

    void stops()
    {
        QVERIFY(m_workers.program().signal(SIGTERM));
        QVERIFY(m_workers.program().waitForExit(40s));
        QCOMPARE(m_workers.program().exitCode(), 0);
        QVERIFY(m_workers.waitNothingLeft(10s));
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
