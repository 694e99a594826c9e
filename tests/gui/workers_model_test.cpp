#include "gui/dashboard/workers_model.h"
#include "sample_workers.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QDir>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace oco;
using namespace Qt::StringLiterals;
using gui::WorkersModel;
using test::sampleWorker;
using worker::State;

namespace
{

QString shown(const WorkersModel &model, int row, WorkersModel::Column column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

/** As the reader of the file gives it for: one good entry, one without a directory, one whose token cannot be read. */
config::WorkersFileContent fileWithMistakes()
{
    QByteArray text =
        "{'workers': [\n"
        " {'token': 'keychain:machine_m1:worker_good', 'working_directory': '/', 'convex_url': 'https://a.convex.cloud'},\n"
        " {'token': 'keychain:machine_m1:worker_bad', 'working_directory': '/does/not/exist',"
        "  'convex_url': 'https://a.convex.cloud'},\n"
        " {'token': 'nonsense', 'working_directory': '/', 'convex_url': 'https://a.convex.cloud', 'recovery': 'answer-only-new'}\n"
        "]}";
    text.replace('\'', '"');
    return config::parseWorkers(text, u"/etc/workers.json"_s, {u"/"_s, u"/home/me"_s, config::Launch::Interactive});
}

} // namespace

class WorkersModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowTellsAboutAWorker()
    {
        WorkersModel model;
        const QAbstractItemModelTester tester(&model);
        app::NamedWorker named = sampleWorker(u"w1"_s, State::Ready);
        named.status.workingDirectory = QDir::homePath() + u"/code/site"_s;
        named.status.deployment = u"http://127.0.0.1:3210"_s;
        named.status.runningTurns = 1;
        named.status.sessions = 3;
        named.status.answersToday = 12;
        named.status.lastContact = QDateTime::currentMSecsSinceEpoch() - 180'000;
        model.setWorkers({named});
        model.setDoing(u"m1/w1"_s, u"bash: make\n  all"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(shown(model, 0, WorkersModel::Name), u"site"_s);
        QVERIFY(shown(model, 0, WorkersModel::Name, Qt::ToolTipRole).contains(u"m1/w1"));
        QCOMPARE(shown(model, 0, WorkersModel::Directory), u"~/code/site"_s);
        QVERIFY(shown(model, 0, WorkersModel::Directory, Qt::ToolTipRole).contains(QDir::homePath()));
        QCOMPARE(shown(model, 0, WorkersModel::Deployment), u"127.0.0.1:3210"_s);
        QVERIFY(shown(model, 0, WorkersModel::State).startsWith(u"Answering"));
        QCOMPARE(shown(model, 0, WorkersModel::Doing), u"bash: make all"_s);
        QCOMPARE(shown(model, 0, WorkersModel::LastContact), u"3 min ago"_s);
        QCOMPARE(shown(model, 0, WorkersModel::Sessions), u"3"_s);
        QCOMPARE(shown(model, 0, WorkersModel::AnswersToday), u"12"_s);
        QVERIFY(!model.index(0, WorkersModel::State).data(Qt::DecorationRole).value<QIcon>().isNull());
        QVERIFY(shown(model, 0, WorkersModel::Name, Qt::AccessibleTextRole).contains(u"Answering"));
        QCOMPARE(shown(model, 0, WorkersModel::Sessions, Qt::AccessibleTextRole), u"Sessions: 3"_s);
    }

    void doingSaysWhatMattersMost()
    {
        WorkersModel model;
        app::NamedWorker named = sampleWorker(u"w1"_s, State::AwaitingApproval);
        model.setWorkers({named});
        model.setDoing(named.name, u"old work"_s);
        QCOMPARE(shown(model, 0, WorkersModel::Doing), u"Approve it in the web UI"_s);
        named.status.state = State::Ready;
        named.status.waitingMessages = 2;
        model.updateStatus(named.name, named.status);
        QVERIFY(shown(model, 0, WorkersModel::Doing).startsWith(u'2'));
        named.status.problem = test::sampleProblem();
        model.updateStatus(named.name, named.status);
        QCOMPARE(shown(model, 0, WorkersModel::Doing), test::sampleProblem().message);
        QVERIFY(shown(model, 0, WorkersModel::Doing, Qt::ToolTipRole).contains(test::sampleProblem().remedy.toHtmlEscaped()));
        named.status.runningTurns = 1;
        model.updateStatus(named.name, named.status);
        QCOMPARE(shown(model, 0, WorkersModel::Doing), u"old work"_s);
    }

    void aChangeIsNoReset()
    {
        WorkersModel model;
        const QList<app::NamedWorker> two{sampleWorker(u"a"_s, State::Ready), sampleWorker(u"b"_s, State::Ready)};
        model.setWorkers(two);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setWorkers(two);
        QCOMPARE(changes.count(), 0);
        QList<app::NamedWorker> other = two;
        other[1].status.state = State::Failed;
        model.setWorkers(other);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.first().at(0).toModelIndex().row(), 1);
        model.updateStatus(u"m1/nobody"_s, {});
        model.updateStatus(u"m1/b"_s, other[1].status);
        QCOMPARE(changes.count(), 1);
        model.setWorkers({two.at(1)});
        QCOMPARE(resets.count(), 1);
        QCOMPARE(model.rowCount(), 1);
    }

    void entriesWithMistakesAreRows()
    {
        WorkersModel model;
        const QAbstractItemModelTester tester(&model);
        model.setWorkers({sampleWorker(u"good"_s, State::Ready)});
        const config::WorkersFileContent content = fileWithMistakes();
        QCOMPARE(content.invalidWorkers, 2);
        model.setMistakes(content);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(shown(model, 0, WorkersModel::State), u"Ready"_s);
        QCOMPARE(shown(model, 1, WorkersModel::Name), u"exist"_s);
        QCOMPARE(shown(model, 1, WorkersModel::State), u"Has a mistake"_s);
        QVERIFY(shown(model, 1, WorkersModel::State, Qt::ToolTipRole).contains(u"working_directory"));
        QVERIFY(!shown(model, 1, WorkersModel::Doing).isEmpty());
        QCOMPARE(shown(model, 1, WorkersModel::Sessions), QString());
        QCOMPARE(shown(model, 2, WorkersModel::Name), u"Entry 3"_s);
        const auto bad = model.row(u"m1/bad"_s);
        QVERIFY(bad && bad->hasMistake() && bad->tone() == gui::Tone::Problem);
        QVERIFY(!bad->canStart() && !bad->canStop() && !bad->canRestart());
        QCOMPARE(model.row(u"workers[2]"_s)->recovery, u"answer-only-new"_s);
        model.setMistakes({});
        QCOMPARE(model.rowCount(), 1);
    }

    void aHostedWorkerKeepsItsRowWhenItsEntryBreaks()
    {
        WorkersModel model;
        model.setWorkers({sampleWorker(u"good"_s, State::Ready), sampleWorker(u"bad"_s, State::Ready)});
        model.setMistakes(fileWithMistakes());
        QCOMPARE(model.rowCount(), 3);
        const auto bad = model.row(u"m1/bad"_s);
        QVERIFY(bad && bad->hosted && bad->hasMistake());
        QCOMPARE(shown(model, 1, WorkersModel::State), u"Ready"_s);
        QVERIFY(shown(model, 1, WorkersModel::State, Qt::ToolTipRole).contains(u"working_directory"));
    }

    void whatCanBeDoneFollowsFromTheState_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<bool>("start");
        QTest::addColumn<bool>("stop");
        QTest::addColumn<bool>("restart");
        QTest::newRow("stopped") << State::Stopped << true << false << false;
        QTest::newRow("token") << State::WaitingForToken << false << true << true;
        QTest::newRow("registering") << State::Registering << false << true << true;
        QTest::newRow("approval") << State::AwaitingApproval << false << true << true;
        QTest::newRow("opencode") << State::WaitingForOpencode << false << true << true;
        QTest::newRow("connecting") << State::Connecting << false << true << true;
        QTest::newRow("ready") << State::Ready << false << true << true;
        QTest::newRow("stopping") << State::Stopping << false << false << false;
        QTest::newRow("failed") << State::Failed << true << false << true;
    }

    void whatCanBeDoneFollowsFromTheState()
    {
        QFETCH(State, state);
        gui::WorkerRow row;
        row.worker = sampleWorker(u"w"_s, state);
        QTEST(row.canStart(), "start");
        QTEST(row.canStop(), "stop");
        QTEST(row.canRestart(), "restart");
    }

    void sortingIsByMeaning()
    {
        WorkersModel model;
        QList<app::NamedWorker> workers{sampleWorker(u"a"_s, State::Ready), sampleWorker(u"b"_s, State::Failed),
                                        sampleWorker(u"c"_s, State::Stopped)};
        workers[0].status.answersToday = 9;
        workers[1].status.answersToday = 100;
        workers[2].status.answersToday = 20;
        model.setWorkers(workers);
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(&model);
        sorted.setSortRole(WorkersModel::SortRole);
        const auto order = [&sorted] {
            QString names;
            for (int row = 0; row < sorted.rowCount(); ++row) {
                names += sorted.index(row, 0).data(WorkersModel::NameRole).toString().back();
            }
            return names;
        };
        sorted.sort(WorkersModel::AnswersToday);
        QCOMPARE(order(), u"acb"_s);
        sorted.sort(WorkersModel::State);
        QCOMPARE(order(), u"bac"_s);
    }

    void textFromOutsideIsNeverRichText()
    {
        WorkersModel model;
        app::NamedWorker named = sampleWorker(u"w"_s, State::Ready);
        named.status.workingDirectory = u"<b>/evil</b><img src=x>"_s;
        model.setWorkers({named});
        QVERIFY(!shown(model, 0, WorkersModel::Directory, Qt::ToolTipRole).contains(u"<img"));
        QCOMPARE(shown(model, 0, WorkersModel::Directory), named.status.workingDirectory);
    }
};

QTEST_MAIN(WorkersModelTest)
#include "workers_model_test.moc"
