#include "app/first_run/first_run.h"
#include "app/token_vault.h"
#include "support/local_access_stub.h"
#include "support/memory_credentials.h"
#include "support/temp_home.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace oco;
using namespace Qt::StringLiterals;
using app::FirstRun;
using app::FirstRunChoices;
using Page = app::FirstRunPage;
using Where = FirstRunChoices::Where;

namespace
{

/** A first run whose choice of opencode is kept as the program keeps it. */
struct Fixture {
    test_support::TempHome home;
    QString project = home.filePath(u"project"_s);
    QString configured = home.filePath(u"configured/opencode"_s);
    test_support::MemoryCredentials keychain;
    app::TokenVault vault{&keychain};
    test_support::LocalAccessStub local;
    std::unique_ptr<FirstRun> run;

    Fixture()
    {
        QDir().mkpath(project);
        const app::Autostart autostart(home.filePath(u"autostart.desktop"_s), u"/opt/oco"_s);
        run = std::make_unique<FirstRun>(
            app::FirstRunServices{home.configFolder() + u"/workers.json"_s, [this] { return configured; }, &vault, &local, autostart});
        QObject::connect(run.get(), &FirstRun::opencodeChosen, run.get(), [this](const QString &path) { configured = path; });
        run->begin(false);
        run->setChoices({Where::ThisComputer, {}, {}, project, false, false});
    }

    [[nodiscard]] bool install(const QString &name, const QByteArray &version) const
    {
        return home.write(name, "#!/bin/sh\necho " + version + "\n") &&
               QFile::setPermissions(home.filePath(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    [[nodiscard]] bool start() const
    {
        run->start();
        return QTest::qWaitFor([this] { return run->progress().written; });
    }

    [[nodiscard]] bool fails() const
    {
        run->start();
        return QTest::qWaitFor([this] { return run->progress().failed; });
    }

    [[nodiscard]] bool undo() const
    {
        QSignalSpy undone(run.get(), &FirstRun::undone);
        run->undo();
        return QTest::qWaitFor([&undone] { return undone.count() == 1; });
    }
};

} // namespace

/** What a first run leaves to the next one, and to the next try. */
class FirstRunAgainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoBringsTheProgramBeforeBack()
    {
        Fixture f;
        const QString before = f.configured;
        f.run->chooseOpencode(u"/opt/one"_s);
        f.run->chooseOpencode(u"/opt/two"_s);
        QCOMPARE(f.configured, before); // counts from the start on
        QVERIFY(f.start());
        QCOMPARE(f.configured, u"/opt/two"_s);
        QVERIFY(f.undo());
        QCOMPARE(f.configured, before);
        QVERIFY(f.start()); // what was chosen is chosen still
        QCOMPARE(f.configured, u"/opt/two"_s);
        QVERIFY(f.undo());
        QCOMPARE(f.configured, before);
    }

    void undoAfterASecondTryKnowsTheFirst()
    {
        Fixture f;
        const QString before = f.configured;
        f.run->chooseOpencode(u"/opt/one"_s);
        f.local.startError = base::Error{base::ErrorCode::Io, u"It is full."_s, {}, {}};
        QVERIFY(f.fails());
        f.local.startError.reset();
        QVERIFY(f.start());
        QVERIFY(f.undo());
        QCOMPARE(f.configured, before);
    }

    void aCancelledChoiceIsForgotten()
    {
        Fixture f;
        QVERIFY(f.install(u"configured/opencode"_s, "1.0.0"));
        QVERIFY(f.install(u"other/opencode"_s, "2.0.0"));
        f.run->chooseOpencode(f.home.filePath(u"other/opencode"_s));
        QTRY_VERIFY_WITH_TIMEOUT(f.run->opencode().result().has_value(), 30'000);
        QCOMPARE(f.run->opencode().result()->version, u"2.0.0"_s);
        f.run->begin(false);
        QVERIFY(!f.run->check(Page::Opencode)); // until the other one is found
        QTRY_VERIFY_WITH_TIMEOUT(f.run->opencode().result().has_value(), 30'000);
        QCOMPARE(f.run->opencode().result()->path, f.configured);
        QCOMPARE(f.run->opencode().result()->version, u"1.0.0"_s);
    }

    void beginsWithWhatWasConfiguredSince()
    {
        Fixture f;
        QVERIFY(f.install(u"other/opencode"_s, "2.0.0"));
        f.configured = f.home.filePath(u"other/opencode"_s); // in the preferences
        f.run->begin(false);
        QCOMPARE(f.run->opencode().configured(), f.configured);
        QTRY_VERIFY_WITH_TIMEOUT(f.run->opencode().result().has_value(), 30'000);
    }

    void aSecondTryGivesTheFirstUp()
    {
        Fixture f;
        f.local.workerError = base::Error{base::ErrorCode::Io, u"It is full."_s, {}, {}};
        QVERIFY(f.fails());
        f.local.workerError.reset();
        f.local.calls.clear();
        QVERIFY(f.start());
        QCOMPARE(f.local.calls, (QStringList{u"release "_s + f.project, u"start"_s, u"worker "_s + f.project}));
        QVERIFY(f.undo());
        QCOMPARE(f.local.calls.constLast(), u"release "_s + f.project);
    }

    void aKeptWorkerIsNotGivenUpByTheNextRun()
    {
        Fixture f;
        QVERIFY(f.start());
        f.run->keep();
        f.run->begin(true);
        f.local.calls.clear();
        f.run->setChoices({Where::ThisComputer, {}, {}, f.home.path(), false, true});
        f.run->start();
        QTRY_VERIFY(!f.local.calls.isEmpty());
        QCOMPARE(f.local.calls.constFirst(), u"start"_s);
        QTRY_VERIFY(f.run->progress().failed || f.run->progress().written);
    }
};

QTEST_GUILESS_MAIN(FirstRunAgainTest)
#include "first_run_again_test.moc"
