#include "app/first_run/first_run.h"
#include "app/first_run/worker_addition.h"
#include "app/token_vault.h"
#include "base/when_done.h"
#include "config/workers_file.h"
#include "stub_deployment.h"
#include "support/folder_tree.h"
#include "support/local_access_stub.h"
#include "support/memory_credentials.h"
#include "support/temp_home.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace oco;
using namespace Qt::StringLiterals;
using app::FirstRun;
using app::FirstRunChoices;
using app::FirstRunProgress;
using base::ErrorCode;
using test_support::folderTree;
using Page = app::FirstRunPage;
using Stage = FirstRunProgress::Stage;
using Where = FirstRunChoices::Where;

namespace
{

const QString kToken = u"machine_abc:worker_xyz:secret_hush"_s;
const QString kKey = u"machine_abc:worker_xyz"_s;
const QString kUrl = u"https://happy-otter-123.convex.cloud"_s;

worker::WorkerStatus inState(worker::State state, std::optional<base::Error> problem = {})
{
    worker::WorkerStatus status;
    status.state = state;
    status.problem = std::move(problem);
    return status;
}

/** A home with a project folder, a keychain, and a first run in it. */
struct Fixture {
    test_support::TempHome home;
    QString file = home.configFolder() + u"/workers.json"_s;
    QString project = home.filePath(u"project"_s);
    test_support::MemoryCredentials keychain;
    app::TokenVault vault{&keychain};
    test_support::LocalAccessStub local;
    std::unique_ptr<FirstRun> run;
    QStringList before;

    Fixture()
    {
        QDir().mkpath(project);
        const app::Autostart autostart(home.filePath(u".config/autostart/opencode-orchestrator.desktop"_s), u"/opt/oco"_s);
        const app::FirstRunServices services{file, [this] { return home.filePath(u"none"_s); }, &vault, &local, autostart};
        run = std::make_unique<FirstRun>(services);
        run->begin(false);
        remember();
    }

    void remember() { before = folderTree(home.path()); }
    [[nodiscard]] QStringList now() const { return folderTree(home.path()); }

    void choose(const QString &token = kToken, bool keepInFile = false)
    {
        run->setChoices({Where::Deployment, token, kUrl, project, keepInFile, false});
    }

    [[nodiscard]] bool start()
    {
        QSignalSpy added(run.get(), &FirstRun::workerAdded);
        run->start();
        return QTest::qWaitFor([&] { return added.count() == 1; }, 30'000);
    }

    [[nodiscard]] bool fails()
    {
        run->start();
        return QTest::qWaitFor([&] { return run->progress().failed; }, 30'000);
    }

    [[nodiscard]] bool undo()
    {
        QSignalSpy undone(run.get(), &FirstRun::undone);
        run->undo();
        return QTest::qWaitFor([&] { return undone.count() == 1; }, 30'000);
    }

    [[nodiscard]] config::WorkersFileContent content() const
    {
        return config::readWorkersFile(file, {home.path(), home.path(), config::Launch::Interactive})
            .value_or(config::WorkersFileContent());
    }
};

} // namespace

class FirstRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePagesFollowTheChoices_data()
    {
        QTest::addColumn<Where>("where");
        QTest::addColumn<QString>("token");
        QTest::addColumn<bool>("onlyWorker");
        QTest::addColumn<QList<Page>>("pages");
        using enum Page;
        QTest::newRow("deployment") << Where::Deployment << kToken << false
                                    << QList{Welcome, Opencode, Where, Token, Deployment, Directory, Keychain, Start, Done};
        QTest::newRow("nothing typed yet") << Where::Deployment << QString() << false
                                           << QList{Welcome, Opencode, Where, Token, Deployment, Directory, Keychain, Start, Done};
        QTest::newRow("token kept elsewhere") << Where::Deployment << u"env:WORKER_TOKEN"_s << false
                                              << QList{Welcome, Opencode, Where, Token, Deployment, Directory, Start, Done};
        QTest::newRow("this computer") << Where::ThisComputer << QString() << false
                                       << QList{Welcome, Opencode, Where, Directory, Start, Done};
        QTest::newRow("add worker") << Where::Deployment << kToken << true
                                    << QList{Where, Token, Deployment, Directory, Keychain, Start, Done};
        QTest::newRow("add worker on this computer") << Where::ThisComputer << QString() << true << QList{Where, Directory, Start, Done};
        QTest::newRow("add worker kept elsewhere")
            << Where::Deployment << u"file:/tmp/token"_s << true << QList{Where, Token, Deployment, Directory, Start, Done};
    }

    void thePagesFollowTheChoices()
    {
        QFETCH(const Where, where);
        QFETCH(const QString, token);
        QFETCH(const bool, onlyWorker);
        QFETCH(const QList<Page>, pages);
        const FirstRunChoices choices{where, token, {}, {}, false, onlyWorker};
        QCOMPARE(app::pagesFor(choices), pages);
        QList<Page> forward{pages.constFirst()};
        while (const auto next = app::nextPage(forward.constLast(), choices)) {
            forward.append(*next);
        }
        QCOMPARE(forward, pages);
        QList<Page> back{pages.constLast()};
        while (const auto previous = app::previousPage(back.constFirst(), choices)) {
            back.prepend(*previous);
        }
        QCOMPARE(back, pages);
    }

    void aPageOffTheWayLeadsNowhere()
    {
        const FirstRunChoices local{Where::ThisComputer, {}, {}, {}, false, false};
        QVERIFY(!app::nextPage(Page::Token, local));
        QVERIFY(!app::previousPage(Page::Keychain, local));
    }

    void theProgressFollowsTheWorker_data()
    {
        QTest::addColumn<Stage>("from");
        QTest::addColumn<worker::State>("state");
        QTest::addColumn<Stage>("to");
        QTest::addColumn<bool>("failed");
        using worker::State;
        QTest::newRow("token") << Stage::Starting << State::WaitingForToken << Stage::Starting << false;
        QTest::newRow("registers") << Stage::Starting << State::Registering << Stage::Reaching << false;
        QTest::newRow("approval") << Stage::Reaching << State::AwaitingApproval << Stage::Approval << false;
        QTest::newRow("approved") << Stage::Approval << State::WaitingForOpencode << Stage::Connecting << false;
        QTest::newRow("connects") << Stage::Connecting << State::Connecting << Stage::Connecting << false;
        QTest::newRow("ready") << Stage::Starting << State::Ready << Stage::Ready << false;
        QTest::newRow("refused") << Stage::Reaching << State::Failed << Stage::Reaching << true;
        QTest::newRow("once ready") << Stage::Ready << State::Failed << Stage::Ready << false;
    }

    void theProgressFollowsTheWorker()
    {
        QFETCH(const Stage, from);
        QFETCH(const worker::State, state);
        QFETCH(const Stage, to);
        QFETCH(const bool, failed);
        FirstRunProgress progress;
        QCOMPARE(app::progressWith(progress, inState(state)), progress); // nothing is written: not ours
        progress.stage = from;
        progress.written = true;
        const FirstRunProgress after = app::progressWith(progress, inState(state));
        QCOMPARE(after.stage, to);
        QCOMPARE(after.failed, failed);
    }

    void theWordsAreThoseOfValidate()
    {
        Fixture f;
        f.run->setChoices({Where::Deployment, u"hello"_s, u"http://example.com"_s, {}, false, false});
        QCOMPARE(f.run->check(Page::Token).error().code, ErrorCode::InvalidInput);
        const base::Result<void> url = f.run->check(Page::Deployment);
        QVERIFY2(url.error().message.contains(u"uses http to"), qPrintable(url.error().message));
        QVERIFY(!f.run->check(Page::Directory));
        f.choose();
        for (const Page page : {Page::Token, Page::Deployment, Page::Directory, Page::Where}) {
            QVERIFY(f.run->check(page));
        }
    }

    void addsAWorkerAndTakesItBack()
    {
        Fixture f;
        f.choose();
        QCOMPARE(f.now(), f.before);
        QVERIFY(!f.run->canUndo());
        QVERIFY(f.start());
        QCOMPARE(f.run->progress().worker, u"abc/xyz"_s);
        QCOMPARE(f.run->progress().tokenPlace, config::TokenReference::Kind::Keychain);
        QCOMPARE(f.keychain.entries, (QHash<QString, QString>{{kKey, kToken}}));
        const config::WorkersFileContent content = f.content();
        QCOMPARE(content.workers.size(), 1);
        QVERIFY(content.diagnostics.isEmpty());
        QCOMPARE(content.workers.constFirst().workingDirectory, f.project);
        QCOMPARE(content.workers.constFirst().convexUrl, QUrl(kUrl));
        QVERIFY(!(QFile::permissions(f.file) & (QFile::ReadGroup | QFile::ReadOther)));

        QSignalSpy removed(f.run.get(), &FirstRun::workerRemoved);
        QVERIFY(f.undo());
        QCOMPARE(removed.count(), 1);
        QCOMPARE(f.now(), f.before);
        QVERIFY(f.keychain.entries.isEmpty());
        QVERIFY(!f.run->canUndo());
        QCOMPARE(f.run->progress(), FirstRunProgress());

        QVERIFY(f.start()); // and once more
        QCOMPARE(f.content().workers.size(), 1);
    }

    void watchesTheWorkerUntilItIsReady()
    {
        Fixture f;
        f.choose();
        f.run->setWorkerStatus(u"abc/xyz"_s, inState(worker::State::Registering)); // before its name is known here
        QVERIFY(f.start());
        QCOMPARE(f.run->progress().stage, Stage::Reaching);
        f.run->setWorkerStatus(u"abc/other"_s, inState(worker::State::Ready));
        QCOMPARE(f.run->progress().stage, Stage::Reaching);
        f.run->setWorkerStatus(u"abc/xyz"_s, inState(worker::State::AwaitingApproval));
        QCOMPARE(f.run->progress().stage, Stage::Approval);
        f.run->setWorkerStatus(u"abc/xyz"_s, inState(worker::State::Ready));
        QCOMPARE(f.run->progress().stage, Stage::Ready);
    }

    void theTokenInTheFileIsReadableByItsOwnerOnly()
    {
        Fixture f;
        QVERIFY(f.home.write(u".config/opencode-orchestrator/workers.json"_s, "{\n    \"workers\": []\n}\n"));
        QVERIFY(QFile::setPermissions(f.file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        f.remember();
        f.choose(kToken, true);
        QVERIFY(f.start());
        QVERIFY(f.keychain.entries.isEmpty());
        QVERIFY(!(QFile::permissions(f.file) & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(f.content().workers.constFirst().token.kind(), config::TokenReference::Kind::Literal);
        QVERIFY(f.undo());
        QCOMPARE(f.now(), f.before);
    }

    void anOlderTokenComesBack()
    {
        Fixture f;
        const QString older = kKey + u":secret_older"_s;
        f.keychain.entries.insert(kKey, older);
        f.choose();
        QVERIFY(f.start());
        QCOMPARE(f.keychain.entries.value(kKey), kToken);
        QVERIFY(f.undo());
        QCOMPARE(f.keychain.entries.value(kKey), older);
    }

    void aTokenThatWasThereStays()
    {
        Fixture f;
        f.keychain.entries.insert(kKey, kToken);
        f.choose();
        QVERIFY(f.start());
        QVERIFY(f.undo());
        QCOMPARE(f.keychain.entries.value(kKey), kToken);
    }

    void aWorkerThatIsThereIsSaid()
    {
        Fixture f;
        f.choose();
        QVERIFY(f.start());
        f.run->keep();
        f.run->begin(true);
        f.remember();
        f.choose();
        QVERIFY(f.fails());
        QCOMPARE(f.run->progress().problem->code, ErrorCode::Rejected);
        QVERIFY(f.run->progress().problem->message.contains(u"abc/xyz"));
        QCOMPARE(f.now(), f.before);
        QCOMPARE(f.keychain.entries.size(), 1);
    }

    void suggestsTheDeploymentOfTheOthers()
    {
        Fixture f;
        f.choose();
        QVERIFY(f.start());
        f.run->keep();
        f.run->begin(true);
        QCOMPARE(f.run->choices().url, QString());
        QTRY_COMPARE(f.run->choices().url, kUrl);
        QCOMPARE(f.run->choices().token, QString());
    }

    void aFailureLeavesNothing_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("keychain") << u"keychain"_s << ErrorCode::Unreachable;
        QTest::newRow("folder") << u"folder"_s << ErrorCode::InvalidInput;
        QTest::newRow("unreadable file") << u"syntax"_s << ErrorCode::InvalidInput;
        QTest::newRow("file that is no list") << u"list"_s << ErrorCode::InvalidInput;
        QTest::newRow("place of the file") << u"place"_s << ErrorCode::Io;
    }

    void aFailureLeavesNothing()
    {
        QFETCH(const QString, step);
        QFETCH(const ErrorCode, code);
        Fixture f;
        f.choose();
        if (step == u"keychain"_s) {
            f.keychain.error = base::Error{ErrorCode::Unreachable, u"There is no keychain."_s, {}, {}};
        } else if (step == u"folder"_s) {
            f.run->setChoices({Where::Deployment, kToken, kUrl, f.home.filePath(u"gone"_s), false, false});
        } else if (step == u"syntax"_s) {
            QVERIFY(f.home.write(u".config/opencode-orchestrator/workers.json"_s, "{ \"workers\": [ }"));
        } else if (step == u"list"_s) {
            QVERIFY(f.home.write(u".config/opencode-orchestrator/workers.json"_s, "{ \"workers\": 7 }"));
        } else {
            QVERIFY(f.home.write(u".config/opencode-orchestrator"_s, "a file where the folder should be"));
        }
        f.remember();
        QVERIFY(f.fails());
        if (step != u"place"_s) {
            QCOMPARE(f.run->progress().problem->code, code);
        }
        QCOMPARE(f.now(), f.before);
        QVERIFY(f.keychain.entries.isEmpty());
        f.keychain.error.reset();
        QVERIFY(f.undo());
        QCOMPARE(f.now(), f.before);
    }

    void whatOthersWroteSinceStays()
    {
        Fixture f;
        f.choose();
        QVERIFY(f.start());
        QFile file(f.file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray text = "// by somebody else\n" + file.readAll();
        QVERIFY(file.resize(0) && file.seek(0) && file.write(text) == text.size());
        file.close();
        QVERIFY(f.undo());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray after = file.readAll();
        QVERIFY(after.startsWith("// by somebody else\n"));
        QVERIFY(f.content().listed.isEmpty());
        QVERIFY(f.keychain.entries.isEmpty());
    }

    void anUndoThatFailsIsTriedAgain()
    {
        Fixture f;
        f.choose();
        QVERIFY(f.start());
        f.keychain.error = base::Error{ErrorCode::Locked, u"The keychain is locked."_s, {}, {}};
        QSignalSpy failed(f.run.get(), &FirstRun::undoFailed);
        f.run->undo();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(f.run->canUndo());
        f.keychain.error.reset();
        QVERIFY(f.undo());
        QCOMPARE(f.now(), f.before);
        QVERIFY(f.keychain.entries.isEmpty());
    }

    void anUndoWhileItIsWrittenWaits()
    {
        Fixture f;
        f.choose();
        QSignalSpy added(f.run.get(), &FirstRun::workerAdded);
        f.run->start();
        QVERIFY(f.undo());
        QCOMPARE(f.now(), f.before);
        QVERIFY(f.keychain.entries.isEmpty());
        QCOMPARE(added.count(), 0);
    }

    void thisComputerNeedsAFolderOnly()
    {
        Fixture f;
        f.run->setChoices({Where::ThisComputer, {}, {}, f.project, false, false});
        QVERIFY(f.start());
        QCOMPARE(f.local.calls, (QStringList{u"start"_s, u"worker "_s + f.project}));
        QCOMPARE(f.content().workers.constFirst().convexUrl, QUrl(u"http://127.0.0.1:4711"_s));
        QCOMPARE(f.run->progress().tokenPlace, config::TokenReference::Kind::Keychain);
        QVERIFY(f.undo());
        QCOMPARE(f.local.calls.constLast(), u"release "_s + f.project);
        QCOMPARE(f.now(), f.before);
        QVERIFY(f.keychain.entries.isEmpty());
    }

    void thisComputerWorksWithoutAKeychain()
    {
        Fixture f;
        f.keychain.error = base::Error{ErrorCode::Unreachable, u"There is no keychain."_s, {}, {}};
        f.run->setChoices({Where::ThisComputer, {}, {}, f.project, false, false});
        QVERIFY(f.start());
        QCOMPARE(f.run->progress().tokenPlace, config::TokenReference::Kind::Literal);
        QVERIFY(f.undo());
        QCOMPARE(f.now(), f.before);
    }

    void aLocalDeploymentThatFailsIsReleased()
    {
        Fixture f;
        f.local.workerError = base::Error{ErrorCode::Io, u"It is full."_s, {}, {}};
        f.run->setChoices({Where::ThisComputer, {}, {}, f.project, false, false});
        QVERIFY(f.fails());
        QCOMPARE(f.run->progress().stage, Stage::Preparing);
        QVERIFY(f.run->canUndo());
        QVERIFY(f.undo());
        QCOMPARE(f.local.calls.constLast(), u"release "_s + f.project);
        QCOMPARE(f.now(), f.before);
    }

    void needsOpencodeToGoOn()
    {
        Fixture f;
        QSignalSpy looked(&f.run->opencode(), &app::OpencodeProbe::looked);
        QVERIFY(!f.run->check(Page::Opencode));
        f.run->chooseOpencode(f.home.filePath(u"gone"_s));
        QTRY_COMPARE_WITH_TIMEOUT(looked.count(), 1, 30'000);
        QVERIFY(!f.run->check(Page::Opencode));
        QVERIFY(f.home.write(u"opencode"_s, "#!/bin/sh\necho 1.2.3\n"));
        QVERIFY(QFile::setPermissions(f.home.filePath(u"opencode"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        f.run->chooseOpencode(f.home.filePath(u"opencode"_s));
        QTRY_COMPARE_WITH_TIMEOUT(looked.count(), 2, 30'000);
        QVERIFY(f.run->check(Page::Opencode));
    }

    void theChosenProgramCountsFromTheStartOn()
    {
        Fixture f;
        QSignalSpy chosen(f.run.get(), &FirstRun::opencodeChosen);
        f.run->chooseOpencode(u"/opt/opencode"_s);
        f.choose();
        QCOMPARE(chosen.count(), 0);
        QVERIFY(f.start());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.constFirst().constFirst().toString(), u"/opt/opencode"_s);
        QVERIFY(f.undo());
        QCOMPARE(chosen.count(), 2);
        QCOMPARE(chosen.constLast().constFirst().toString(), f.home.filePath(u"none"_s));
    }

    void testsTheConnectionBehindTyping()
    {
        test_support::StubDeployment deployment;
        QVERIFY(deployment.listen());
        deployment.approvals.insert(u"xyz"_s, u"approved"_s);
        Fixture f;
        QSignalSpy tested(f.run.get(), &FirstRun::connectionTested);
        f.run->setChoices({Where::Deployment, kToken, deployment.url().toString(), {}, false, false});
        for (int key = 0; key < 3; ++key) {
            f.run->testConnectionSoon();
        }
        QTRY_COMPARE(tested.count(), 1);
        QVERIFY2(tested.constFirst().constFirst().toBool(), qPrintable(tested.constFirst().constLast().toString()));
        QCOMPARE(deployment.timesAsked, 1);

        f.run->setChoices({Where::Deployment, u"machine_abc:worker_unknown:secret_hush"_s, deployment.url().toString(), {}, false, false});
        f.run->testConnection();
        QTRY_COMPARE(tested.count(), 2);
        QVERIFY(!tested.constLast().constFirst().toBool());
        QVERIFY(!tested.constLast().constLast().toString().contains(u"hush"));
    }

    void startsAtLoginOnlyWhenItIsTold()
    {
        Fixture f;
        f.choose();
        QVERIFY(f.start());
        const QString entry = f.home.filePath(u".config/autostart/opencode-orchestrator.desktop"_s);
        QVERIFY(!QFile::exists(entry));
        bool done = false;
        base::whenDone(f.run->setStartAtLogin(true), this, [&](const base::Result<void> &result) { done = result.has_value(); });
        QTRY_VERIFY(done);
        QVERIFY(QFile::exists(entry));
    }
};

QTEST_GUILESS_MAIN(FirstRunTest)
#include "first_run_test.moc"
