#include "app/control/control_protocol.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco::app;
using oco::worker::State;

/** What goes through the control socket. */
class ControlProtocolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestComesBack()
    {
        for (const ControlVerb verb :
             {ControlVerb::Status, ControlVerb::Start, ControlVerb::Stop, ControlVerb::Restart, ControlVerb::Quit}) {
            const ControlRequest request{verb, {u"m/a"_s, u"café"_s}, true};
            QCOMPARE(request.toJson().count('\n'), 1);
            QCOMPARE(ControlRequest::fromJson(request.toJson()).value(), request);
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("rubbish") << QByteArray("rubbish\n");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("unknown") << QByteArray("{\"command\":\"explode\"}");
        QTest::newRow("a text for the list") << QByteArray("{\"command\":\"stop\",\"workers\":\"site\"}");
        QTest::newRow("a number in the list") << QByteArray("{\"command\":\"stop\",\"workers\":[1]}");
        QTest::newRow("an empty name") << QByteArray("{\"command\":\"stop\",\"workers\":[\"\"]}");
    }

    void refuses()
    {
        QFETCH(QByteArray, line);
        const auto request = ControlRequest::fromJson(line); // none of them may mean all workers
        QVERIFY(!request);
        QVERIFY(!request.error().message.isEmpty());
    }

    void anAnswerComesBackWithoutSecrets()
    {
        ControlAnswer answer;
        answer.pid = 4711;
        answer.version = u"1.2"_s;
        answer.workersFile = u"/x/workers.json"_s;
        for (int i = 0; i <= static_cast<int>(State::Failed); ++i) {
            NamedWorker worker;
            worker.name = u"env:A"_s;
            worker.status.label = u"m/a"_s;
            worker.status.state = static_cast<State>(i);
            worker.status.runningTurns = 2;
            worker.status.sessions = 3;
            worker.status.answersToday = 17;
            worker.status.lastContact = 1'700'000'000'123;
            answer.workers.append(worker);
        }
        answer.workers.last().status.problem =
            oco::base::Error{oco::base::ErrorCode::Rejected, u"no secret_hunter2"_s, u"remedy"_s, u"cause"_s};
        answer.workers.first().status.notes = QStringList{u"one"_s, u"two"_s};
        const QByteArray line = answer.toJson();
        QVERIFY(!line.contains("hunter2"));
        const auto read = ControlAnswer::fromJson(line);
        QVERIFY(read);
        QVERIFY(read->ok());
        QCOMPARE(read->pid, 4711);
        QCOMPARE(read->workersFile, answer.workersFile);
        QCOMPARE(read->workers.size(), answer.workers.size());
        for (qsizetype i = 0; i < read->workers.size(); ++i) {
            QCOMPARE(read->workers.at(i).status.state, answer.workers.at(i).status.state);
            QCOMPARE(read->workers.at(i).status.sessions, 3);
            QCOMPARE(read->workers.at(i).status.answersToday, 17);
            QCOMPARE(read->workers.at(i).status.lastContact, 1'700'000'000'123);
        }
        QCOMPARE(read->workers.first().status.notes, answer.workers.first().status.notes);
        QVERIFY(read->workers.last().status.notes.isEmpty());
        QCOMPARE(read->workers.last().status.problem->remedy, u"remedy"_s);
    }

    void aRefusalComesBack()
    {
        ControlAnswer answer;
        answer.error = {oco::base::ErrorCode::NotFound, u"There is none."_s, u"Add it."_s, {}};
        const auto read = ControlAnswer::fromJson(answer.toJson());
        QVERIFY(read && !read->ok());
        QCOMPARE(read->error.toString(), u"There is none. Add it."_s);
        QVERIFY(!ControlAnswer::fromJson("rubbish"));
    }
};

QTEST_GUILESS_MAIN(ControlProtocolTest)
#include "control_protocol_test.moc"
