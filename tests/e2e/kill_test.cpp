#include "e2e/hosted_workers.h"
#include "support/delivery_audit.h"
#include "support/stub_llm.h"

#include <QTest>

#include <csignal>
#include <optional>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace oco::e2e;
using namespace oco::test_support;

using Chunks = ExpectedAnswer::Chunks;

namespace
{

enum class Victim : std::uint8_t { Program, Opencode };
enum class Moment : std::uint8_t { Before, Asked, Streaming, ToolRuns, BetweenSteps, After };

} // namespace

/** kill -9, of the program or of opencode, at every moment of an answer; always on the same home. */
class KillTest : public QObject
{
    Q_OBJECT

private:
    using Pending = DeploymentProbe::Pending;

    struct Delivered {
        QString row;
        Pending pending;
        ExpectedAnswer expected;
    };

    StubLlm m_llm;
    DeploymentFixture m_deployment;
    HostedWorkers m_workers;
    QList<Delivered> m_delivered;
    int m_toolSeconds = 4400;

    DeploymentProbe &probe() { return m_deployment.probe(); }
    const DeploymentInfo::Worker &worker() { return m_deployment.info().workers[0]; }

    static QString row() { return QString::fromUtf8(QTest::currentDataTag()); }

    bool asked(const QString &prompt, bool afterTool)
    {
        const auto isOne = [&](const LlmRequest &r) { return !r.title && r.afterTool == afterTool && r.prompt == prompt; };
        return QTest::qWaitFor([&] { return std::ranges::any_of(m_llm.requests(), isOne); }, kWaitLimit);
    }

    bool kill(Victim victim)
    {
        if (victim == Victim::Program) {
            return m_workers.program().signal(SIGKILL) && m_workers.program().waitForExit(10s) && m_workers.waitNothingLeft(15s);
        }
        const auto opencode = m_workers.findOpencode();
        return opencode && ::kill(static_cast<pid_t>(*opencode), SIGKILL) == 0;
    }

    /** What to ask so that the moment comes. */
    QString promptFor(Moment moment)
    {
        switch (moment) {
        case Moment::Before:
        case Moment::After:
            return u"[[words 30]] "_s + row();
        case Moment::Asked:
            return u"[[slow 1500]] [[words 2]] "_s + row();
        case Moment::Streaming:
            return u"[[slow 60]] [[words 60]] "_s + row();
        case Moment::ToolRuns:
            return u"[[tool sleep %1]] "_s.arg(++m_toolSeconds) + row();
        case Moment::BetweenSteps:
            return u"[[slow 150]] [[tool echo done]] "_s + row();
        }
        return {};
    }

    /** Sends the message (before the kill, or after it) and kills at the moment. */
    std::optional<Pending> sendAndKill(const QString &chat, const QString &prompt, Moment moment, Victim victim)
    {
        const auto send = [&] { return Pending{chat, probe().sendMessage(chat, prompt)}; };
        if (moment == Moment::Before) {
            return kill(victim) ? std::optional(send()) : std::nullopt;
        }
        const Pending pending = send();
        bool reached = false;
        switch (moment) {
        case Moment::Asked:
            reached = asked(prompt, false);
            break;
        case Moment::Streaming:
            reached = QTest::qWaitFor([&] { return probe().chunks(chat, pending.messageId).size() >= 3; }, kWaitLimit);
            break;
        case Moment::ToolRuns:
            reached = QTest::qWaitFor([&] { return m_workers.findProcess(u"sleep %1"_s.arg(m_toolSeconds)).has_value(); }, kWaitLimit);
            break;
        case Moment::BetweenSteps:
            reached = asked(prompt, true);
            break;
        default:
            reached = m_deployment.waitCompleted(pending).completed;
        }
        return reached && kill(victim) ? std::optional(pending) : std::nullopt;
    }

    /** Waits, and says what is wrong. */
    QString faultsOf(const Pending &pending, const ExpectedAnswer &expected)
    {
        const ObservedAnswer answer = m_deployment.waitCompleted(pending);
        m_delivered.append({row(), pending, expected});
        QStringList faults = auditAnswer(answer, expected);
        if (expected.chunks == Chunks::Any && answer.content() == expected.content) {
            faults << u"the interruption is not told"_s;
        }
        return (faults + auditSession(probe(), pending.chatSession)).join(u"; "_s);
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
        QTest::addColumn<Moment>("moment");
        QTest::addColumn<Chunks>("chunks");
        QTest::addColumn<int>("runs");
        const auto rows = [](const char *who, Victim victim) {
            const auto row = [&](const char *when, Moment moment, Chunks chunks, int runs) {
                QTest::addRow("%s %s", who, when) << victim << moment << chunks << runs;
            };
            row("before the message", Moment::Before, Chunks::Whole, 1);
            row("before the first word", Moment::Asked, Chunks::Whole, 2);
            row("in the middle of the text", Moment::Streaming, Chunks::Restarted, 2);
            row("while a tool runs", Moment::ToolRuns, Chunks::Any, 1);
            row("between two steps", Moment::BetweenSteps, Chunks::Any, 1);
            row("right after the answer", Moment::After, Chunks::Whole, 1);
        };
        rows("the program", Victim::Program);
        rows("opencode", Victim::Opencode);
    }

    void killed()
    {
        QFETCH(Victim, victim);
        QFETCH(Moment, moment);
        QFETCH(Chunks, chunks);
        QFETCH(int, runs);
        const QString first = u"[[words 7]] to remember "_s + row();
        const Pending before = m_deployment.send(worker(), first);
        QCOMPARE(faultsOf(before, {expectedAnswer(first), {}, Chunks::Whole}), QString());

        const QString prompt = promptFor(moment);
        const auto pending = sendAndKill(before.chatSession, prompt, moment, victim);
        QVERIFY(pending);
        if (victim == Victim::Program) {
            QVERIFY(m_workers.restart());
        }
        const bool interrupted = chunks == Chunks::Any;
        const QStringList phrases = interrupted ? QStringList{QString::fromUtf16(kTextBeforeTool), u"bash"_s} : QStringList();
        QCOMPARE(faultsOf(*pending, {expectedAnswer(prompt), phrases, chunks}), QString());
        QCOMPARE(m_llm.modelRuns(prompt), runs);
        QTRY_VERIFY_WITH_TIMEOUT(!m_workers.findProcess(u"sleep 44"_s), 15'000);
        QVERIFY(m_workers.program().isRunning());

        // the conversation goes on, with its context
        const QString next = u"[[words 9]] and then "_s + row();
        const Pending after{before.chatSession, probe().sendMessage(before.chatSession, next)};
        QCOMPARE(faultsOf(after, {expectedAnswer(next), {}, Chunks::Whole}), QString());
        const QStringList conversation = m_llm.conversationOf(next);
        QVERIFY2(conversation.contains(u"assistant: "_s + expectedAnswer(first)), qPrintable(conversation.join(u'\n')));
        QCOMPARE(conversation.count(u"user: "_s + prompt), 1);
        QVERIFY2(!conversation.contains(u"assistant: "_s), qPrintable(conversation.join(u'\n')));
    }

    void nothingChangesLater()
    {
        for (const Delivered &delivered : m_delivered) {
            const ObservedAnswer answer = probe().waitCompleted(delivered.pending.chatSession, delivered.pending.messageId, 1s);
            QCOMPARE(delivered.row + u": "_s + auditAnswer(answer, delivered.expected).join(u"; "_s), delivered.row + u": "_s);
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
