#include "worker_fixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using oco::test_support::DeploymentProbe;
using oco::test_support::ObservedAnswer;
using oco::test_support::ScriptedTurn;
using oco::test_support::WorkerFixture;

namespace
{

constexpr auto kPatience = 180s;

/** A line of /proc/self/status in MiB; -1 where there is none. */
qint64 mebibytes(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return -1;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name + ':')) {
            return line.simplified().split(' ').value(1).toLongLong() / 1024;
        }
    }
    return -1;
}

QJsonArray otherParts(const ObservedAnswer &answer)
{
    return QJsonDocument::fromJson(answer.message[u"otherParts"].toString().toUtf8()).array();
}

qsizetype documentBytes(const ObservedAnswer &answer)
{
    qsizetype bytes = 0;
    for (const QString &field : {u"content"_s, u"reasoning"_s, u"otherParts"_s}) {
        bytes += answer.message[field].toString().toUtf8().size();
    }
    return bytes;
}

constexpr qsizetype kDocumentBytes = 1024 * 1024;

} // namespace

/**
 * What is too much for an ordinary answer: everything completes, exactly, and a short message in another session is
 * answered meanwhile. The memory that is printed is that of this process: worker, deployment, opencode and web UI.
 */
class LimitsTest : public QObject
{
    Q_OBJECT

private:
    QElapsedTimer m_clock;
    qint64 m_before = 0;

    /** The scripted turn waits at pauses() until a short message in another session has been answered. */
    static void shortOneMeanwhile(WorkerFixture &fixture)
    {
        QTRY_VERIFY_WITH_TIMEOUT(fixture.opencode.isPaused(), 120'000);
        const ObservedAnswer small = fixture.ask(u"short"_s);
        QVERIFY2(small.completed, qPrintable(small.toString()));
        QCOMPARE(small.content(), u"echo: short"_s);
        fixture.opencode.resume();
    }

private Q_SLOTS:
    void init()
    {
        QFile marks(u"/proc/self/clear_refs"_s); // the peak is that of this test
        if (marks.open(QIODevice::WriteOnly)) {
            marks.write("5");
        }
        m_before = mebibytes("VmRSS");
        m_clock.start();
    }

    void cleanup()
    {
        qInfo("%s: %lld ms, memory before %lld MiB, peak %lld MiB, after %lld MiB", QTest::currentTestFunction(), m_clock.elapsed(),
              m_before, mebibytes("VmHWM"), mebibytes("VmRSS"));
    }

    void tenMegabytesOfToolOutput_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("one piece") << 1;
        QTest::newRow("twenty pieces") << 20;
    }

    void tenMegabytesOfToolOutput()
    {
        QFETCH(int, count);
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        ScriptedTurn turn;
        turn.text({u"Before "_s, u"the tools."_s});
        for (int i = 0; i < count; ++i) {
            turn.tool(u"bash"_s, {{u"command"_s, u"run %1"_s.arg(i)}}, QString(10'000'000 / count, u'x'));
        }
        fixture.opencode.scriptFor(u"big"_s, turn.assistant().text({u"After "_s, u"them."_s}).pauses());
        const QString session = fixture.startSession();
        const QString message = fixture.send(session, u"big"_s);
        shortOneMeanwhile(fixture);
        const ObservedAnswer answer = fixture.web->waitCompleted(session, message, kPatience);
        QVERIFY2(answer.completed, qPrintable(answer.toString()));
        QCOMPARE(answer.content(), u"Before the tools.\n\nAfter them."_s);
        QCOMPARE(answer.joinedChunks(), answer.content());
        QVERIFY(documentBytes(answer) < kDocumentBytes);
        int tools = 0;
        for (const QJsonValue &part : otherParts(answer)) {
            if (part[u"type"].toString() == u"tool") {
                QCOMPARE(part[u"state"][u"input"][u"command"].toString(), u"run %1"_s.arg(tools++));
                const QString output = part[u"state"][u"output"].toString();
                QVERIFY(output.startsWith(u"xxxx"_s));
                QVERIFY2(output.endsWith(u" of %1 bytes left out]"_s.arg(10'000'000 / count)), qPrintable(output.right(100)));
            }
        }
        QCOMPARE(tools, count);
    }

    void aHundredThousandDeltas()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        ScriptedTurn turn;
        QString whole;
        turn.beginPart(u"text"_s);
        for (int i = 0; i < 100'000; ++i) {
            const QString delta = u"%1 "_s.arg(i);
            turn.delta(delta);
            whole += delta;
        }
        fixture.opencode.scriptFor(u"many"_s, turn.endPart().pauses());
        const QString session = fixture.startSession();
        const QString message = fixture.send(session, u"many"_s);
        shortOneMeanwhile(fixture);
        const ObservedAnswer answer = fixture.web->waitCompleted(session, message, kPatience);
        QVERIFY2(answer.completed, qPrintable(answer.toString().left(500)));
        QVERIFY(answer.content() == whole.trimmed());
        QVERIFY(answer.joinedChunks() == answer.content());
        QVERIFY(answer.sequenceIsWhole());
    }

    void oneDeltaOfTwoMegabytes()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        const QString whole = u"0123456789 abcdef "_s.repeated(2'000'000 / 18) + u"end"_s;
        fixture.opencode.scriptFor(u"one"_s, ScriptedTurn().text({whole}).pauses());
        const QString session = fixture.startSession();
        const QString message = fixture.send(session, u"one"_s);
        shortOneMeanwhile(fixture);
        const ObservedAnswer answer = fixture.web->waitCompleted(session, message, kPatience);
        QVERIFY2(answer.completed, qPrintable(answer.toString().left(500)));
        QVERIFY(answer.joinedChunks() == whole);
        QVERIFY(answer.sequenceIsWhole());
        QVERIFY(documentBytes(answer) < kDocumentBytes);
        QVERIFY(answer.content().size() > 990'000);
        QVERIFY2(answer.content().endsWith(u" of %1 bytes left out]"_s.arg(whole.size())), qPrintable(answer.content().right(100)));
    }

    void everythingTogetherFitsOneDocument()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        const QString content = u"世"_s.repeated(200'000); // three bytes each
        const QString reasoning = u"é"_s.repeated(300'000);
        const QString output = u"\"\\\n"_s.repeated(100'000); // each is two bytes of JSON text
        fixture.opencode.scriptFor(u"all"_s, ScriptedTurn()
                                                 .reasoning({reasoning})
                                                 .tool(u"bash"_s, {{u"command"_s, u"x"_s}}, output)
                                                 .tool(u"bash"_s, {{u"command"_s, u"y"_s}}, output)
                                                 .assistant()
                                                 .text({content})
                                                 .pauses());
        const QString session = fixture.startSession();
        const QString message = fixture.send(session, u"all"_s);
        shortOneMeanwhile(fixture);
        const ObservedAnswer answer = fixture.web->waitCompleted(session, message, kPatience);
        QVERIFY2(answer.completed, qPrintable(answer.toString().left(500)));
        QVERIFY(answer.joinedChunks() == content);
        QVERIFY(answer.content() == content); // the answer itself fits
        QVERIFY(answer.message[u"reasoning"].toString().endsWith(u" of 600000 bytes left out]"_s));
        QVERIFY(documentBytes(answer) < kDocumentBytes);
        QVERIFY2(documentBytes(answer) > 800'000, qPrintable(QString::number(documentBytes(answer))));
        const QJsonArray parts = otherParts(answer);
        QVERIFY(std::count_if(parts.begin(), parts.end(), [](const QJsonValue &part) {
                    return part[u"state"][u"output"].toString().endsWith(u" of 300000 bytes left out]"_s);
                }) == 2);
        // The list of messages has long characters at every place where a frame may end; it is still read.
        QCOMPARE(fixture.ask(u"after"_s).content(), u"echo: after"_s);
    }

    void fiftyMessagesQueueInOneSession()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        fixture.opencode.scriptFor(u"0"_s, ScriptedTurn().text({u"first"_s}).pauses());
        const QString session = fixture.startSession();
        QList<DeploymentProbe::Pending> pending;
        for (int i = 0; i < 50; ++i) {
            pending.append({session, fixture.send(session, QString::number(i))});
        }
        QTRY_COMPARE(fixture.worker->status().waitingMessages, 49);
        shortOneMeanwhile(fixture);
        const QList<ObservedAnswer> answers = fixture.web->observe(pending, kPatience);
        for (int i = 0; i < 50; ++i) {
            QVERIFY2(answers.at(i).completed, qPrintable(answers.at(i).toString()));
            QCOMPARE(answers.at(i).content(), i == 0 ? u"first"_s : u"echo: %1"_s.arg(i));
            QCOMPARE(answers.at(i).joinedChunks(), answers.at(i).content());
            QVERIFY(answers.at(i).sequenceIsWhole());
        }
        QStringList prompts; // in order, each once
        QStringList expected;
        for (const auto &call : fixture.opencode.callsTo(u"/prompt_async"_s)) {
            const QString text = call.body[u"parts"][0][u"text"].toString();
            if (text != u"short") {
                expected.append(QString::number(expected.size()));
                prompts.append(text);
            }
        }
        QCOMPARE(prompts, expected);
        QCOMPARE(prompts.size(), 50);
    }

    void twoHundredSessionsAtOnce()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        QList<DeploymentProbe::Pending> pending;
        for (int i = 0; i < 200; ++i) { // none ends before all have begun
            fixture.opencode.scriptFor(QString::number(i), ScriptedTurn().text({u"answer "_s, QString::number(i)}).pauses());
            const QString session = fixture.startSession();
            pending.append({session, fixture.send(session, QString::number(i))});
        }
        QTRY_COMPARE_WITH_TIMEOUT(fixture.worker->status().runningTurns, 200, 60'000);
        shortOneMeanwhile(fixture);
        for (int i = 0; i < 200; ++i) {
            fixture.opencode.resume();
        }
        const QList<ObservedAnswer> answers = fixture.web->observe(pending, kPatience);
        for (int i = 0; i < 200; ++i) {
            QVERIFY2(answers.at(i).completed, qPrintable(answers.at(i).toString()));
            QCOMPARE(answers.at(i).content(), u"answer %1"_s.arg(i));
            QCOMPARE(answers.at(i).joinedChunks(), answers.at(i).content());
        }
        QCOMPARE(fixture.opencode.callsTo(u"/prompt_async"_s).size(), 201);
        QCOMPARE(fixture.opencode.violations(), QStringList());
    }

    void aHistoryThatIsTooLarge()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        fixture.opencode.scriptFor(u"running"_s, ScriptedTurn().text({u"begun"_s}).pauses().text({u"ended"_s}));
        const QString running = fixture.startSession();
        const QString runningMessage = fixture.send(running, u"running"_s);
        QTRY_VERIFY(fixture.opencode.isPaused());

        const QString session = fixture.startSession();
        const QString large(1'000'000, u'x');
        QList<QString> unseen;
        for (int i = 0; i < 20 && !fixture.worker->status().problem; ++i) {
            const QString message = fixture.send(session, large);
            if (QTest::qWaitFor([&] { return fixture.worker->status().problem.has_value(); }, 300)) {
                unseen.append(message);
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT(fixture.worker->status().problem.has_value(), 60'000);
        QVERIFY2(fixture.worker->status().problem->message.contains(u"8,192 messages or 16 MiB"_s),
                 qPrintable(fixture.worker->status().problem->toString()));
        QCOMPARE(fixture.worker->status().state, oco::worker::State::Ready);

        // What runs goes on, and a request to connect is answered; neither success hides the problem.
        fixture.opencode.resume();
        const ObservedAnswer answer = fixture.web->waitCompleted(running, runningMessage, kPatience);
        QCOMPARE(answer.content(), u"begun\n\nended"_s);
        QVERIFY(fixture.web->mutation(u"workers:requestConnect"_s, {{u"workerId"_s, fixture.registered.workerId}}).ok);
        const QString machine = fixture.deployment->machineId();
        QTRY_VERIFY(fixture.web->worker(machine, fixture.registered.workerId)[u"connectedAt"].toDouble() >=
                    fixture.web->worker(machine, fixture.registered.workerId)[u"connectRequestedAt"].toDouble());
        QVERIFY(fixture.worker->status().problem);
        const QString late = fixture.send(session, u"unseen"_s);
        QVERIFY(!QTest::qWaitFor([&] { return !fixture.worker->status().problem; }, 300));

        { // somebody removes old messages; the next change makes the list anew
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"history"_s);
            database.setDatabaseName(fixture.folder.filePath(u"state/deployment.sqlite"_s));
            QVERIFY(database.open());
            QSqlQuery remove(database);
            QVERIFY2(remove.exec(u"DELETE FROM messages WHERE length(content) > 100000"_s), qPrintable(remove.lastError().text()));
        }
        QSqlDatabase::removeDatabase(u"history"_s);
        const QString next = fixture.send(session, u"next"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.worker->status().problem, 60'000);
        QCOMPARE(fixture.web->waitCompleted(session, late, kPatience).content(), u"echo: unseen"_s);
        QCOMPARE(fixture.web->waitCompleted(session, next, kPatience).content(), u"echo: next"_s);
        for (const QString &orphan : unseen) {
            QVERIFY(fixture.web->waitCompleted(session, orphan, kPatience).completed);
        }
    }
};

QTEST_GUILESS_MAIN(LimitsTest)
#include "limits_test.moc"
