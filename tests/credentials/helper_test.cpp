#include "credentials/helper_process.h"
#include "credentials/keychain_helper.h"
#include "credentials/keychain_store.h"
#include "support/await.h"
#include "support/process_tree.h"
#include "support/program_runner.h"
#include "support/temp_home.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocalServer>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace oco::credentials;
using namespace oco::test_support;
using oco::base::ErrorCode;

/** The store and helpers that misbehave: see helper_main.cpp. */
class HelperTest : public QObject
{
    Q_OBJECT

private:
    TempHome m_home;

    KeychainOptions options(const QString &behaviour) const
    {
        KeychainOptions options = KeychainOptions::headless();
        options.program = QStringLiteral(OCO_KEYCHAIN_HELPER);
        options.limit = 20s;
        options.environment = m_home.environment();
        options.environment.insert(u"HOME"_s, m_home.filePath(behaviour));
        return options;
    }

    static QList<ProcessInfo> helpers() { return ProcessTree::descendants(QCoreApplication::applicationPid()); }

    static QByteArray proc(qint64 pid, const QString &name)
    {
        QFile file(u"/proc/%1/%2"_s.arg(pid).arg(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void cleanup() { QTRY_VERIFY2_WITH_TIMEOUT(helpers().isEmpty(), qPrintable(ProcessTree::toString(helpers())), 30'000); }

    void aBadAnswerIsAFailureOfTheHelper_data()
    {
        QTest::addColumn<QString>("behaviour");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("crash") << u"bad-crash"_s << u"it crashed"_s << ErrorCode::Unreachable;
        QTest::newRow("no answer") << u"bad-silent"_s << u"it ended without an answer, exit status 3"_s << ErrorCode::Unreachable;
        QTest::newRow("rubbish") << u"bad-rubbish"_s << u"what it said is no answer"_s << ErrorCode::Unreachable;
        QTest::newRow("unknown problem") << u"bad-unknown"_s << u"what it said is no answer"_s << ErrorCode::Unreachable;
        QTest::newRow("no end") << u"bad-flood"_s << u"it said too much"_s << ErrorCode::Unreachable;
        QTest::newRow("no value") << u"bad-empty"_s << u"the value is empty, too long, or no text"_s << ErrorCode::Io;
    }

    void aBadAnswerIsAFailureOfTheHelper()
    {
        QFETCH(const QString, behaviour);
        QFETCH(const QString, cause);
        KeychainStore store(options(behaviour));
        const auto value = await(store.read(u"key"_s));
        QVERIFY(!value);
        QTEST(value.error().code, "code");
        QCOMPARE(value.error().cause, cause);
        QVERIFY(value.error().message.contains(u"key"_s));
    }

    void aProgramThatIsNotThere()
    {
        KeychainOptions missing = options(u"any"_s);
        missing.program = m_home.filePath(u"no such program"_s);
        KeychainStore store(missing);
        QCOMPARE(codeOf(await(store.read(u"key"_s))), ErrorCode::Unreachable);
        QCOMPARE(codeOf(await(store.write(u"key"_s, u"value"_s))), ErrorCode::Unreachable);
    }

    void theLimitEndsAHelper_data()
    {
        QTest::addColumn<QString>("behaviour");
        QTest::newRow("hangs") << u"bad-hang"_s;
        QTest::newRow("hangs with a child") << u"bad-parent"_s;
    }

    void theLimitEndsAHelper()
    {
        QFETCH(const QString, behaviour);
        KeychainOptions headless = options(behaviour);
        headless.limit = 500ms;
        KeychainStore store(headless);
        const auto value = await(store.read(u"key"_s));
        QCOMPARE(codeOf(value), ErrorCode::Unreachable);
        QVERIFY2(value.error().message.contains(u"did not answer for key within 0.5 s"_s), qPrintable(value.error().message));
        QTRY_VERIFY2_WITH_TIMEOUT(ProcessTree::withMarker(m_home.path().toUtf8()).isEmpty(),
                                  qPrintable(ProcessTree::toString(ProcessTree::withMarker(m_home.path().toUtf8()))), 30'000);

        KeychainOptions withWindows = headless;
        withWindows.mayPrompt = true;
        KeychainStore prompting(withWindows);
        QCOMPARE(codeOf(await(prompting.read(u"key"_s))), ErrorCode::Locked);
    }

    void aBusThatNeverAnswersEndsAtTheLimit()
    {
        QLocalServer bus; // takes connections and says nothing
        QVERIFY(bus.listen(m_home.filePath(u"mute"_s)));
        KeychainOptions mute = options(u"real"_s);
        mute.limit = 500ms;
        mute.environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + bus.fullServerName());
        KeychainStore store(mute);
        QCOMPARE(codeOf(await(store.read(u"key"_s))), ErrorCode::Unreachable);
    }

    void anAnswerCountsAlsoWhenTheHelperHangsAfterIt()
    {
        KeychainOptions late = options(u"bad-late"_s);
        late.limit = 20s;
        KeychainStore store(late);
        QCOMPARE(await(store.read(u"key"_s)).value_or(QString()), u"before it hangs"_s);
        QTRY_VERIFY_WITH_TIMEOUT(helpers().isEmpty(), 30'000);
    }

    void onlySomeRunAtOnce()
    {
        KeychainOptions hanging = options(u"bad-hang"_s);
        hanging.limit = 5s;
        hanging.maxHelpers = 3;
        KeychainStore store(hanging);
        QList<oco::base::Future<QString>> answers;
        for (int i = 0; i < 5; ++i) {
            answers << store.read(u"key %1"_s.arg(i));
        }
        QTRY_COMPARE_WITH_TIMEOUT(helpers().size(), 3, 30'000);
        QVERIFY(!answers.first().isFinished());
        // the limit of the others begins with their own start, so they run when the first ones have ended
        QTRY_VERIFY_WITH_TIMEOUT(answers.first().isFinished(), 30'000);
        QVERIFY(!answers.last().isFinished());
        QTRY_COMPARE_WITH_TIMEOUT(helpers().size(), 2, 30'000);
        for (const auto &answer : answers) {
            QCOMPARE(codeOf(await(answer)), ErrorCode::Unreachable);
        }
    }

    void destroyingTheStoreEndsItsHelpers()
    {
        KeychainOptions hanging = options(u"bad-hang"_s);
        hanging.maxHelpers = 1;
        auto store = std::make_unique<KeychainStore>(hanging);
        const auto running = store->read(u"running"_s);
        const auto waiting = store->write(u"waiting"_s, u"value"_s);
        QTRY_COMPARE_WITH_TIMEOUT(helpers().size(), 1, 30'000);
        store.reset();
        QVERIFY(helpers().isEmpty());
        QCOMPARE(codeOf(await(running)), ErrorCode::Cancelled);
        QCOMPARE(codeOf(await(waiting)), ErrorCode::Cancelled);
    }

    void noHelperOutlivesUs()
    {
        ProgramRunner parent;
        QProcessEnvironment environment = options(u"bad-hang"_s).environment;
        QVERIFY(parent.start(QStringLiteral(OCO_KEYCHAIN_HELPER), {u"--parent"_s}, environment, m_home.path()));
        QTRY_COMPARE_WITH_TIMEOUT(ProcessTree::descendants(parent.pid()).size(), 1, 30'000);
        const qint64 helper = ProcessTree::descendants(parent.pid()).first().pid;
        QTRY_VERIFY_WITH_TIMEOUT(proc(helper, u"cmdline"_s).contains(kKeychainHelperOption),
                                 30'000); // it has come as far as to be the helper
        QVERIFY(parent.signal(SIGKILL));
        QTRY_VERIFY_WITH_TIMEOUT(ProcessTree::withMarker(m_home.path().toUtf8()).isEmpty(), 30'000);
    }

    void theRealHelperEndsWithoutARequest()
    {
        QProcess rubbish;
        rubbish.setProcessEnvironment(m_home.environment());
        rubbish.start(QStringLiteral(OCO_KEYCHAIN_HELPER), {QString::fromLatin1(kKeychainHelperOption)});
        rubbish.write("{\"operation\":\"read\"}\n");
        QVERIFY(rubbish.waitForFinished());
        QCOMPARE(rubbish.exitCode(), 64);
        QVERIFY(rubbish.readAllStandardOutput().isEmpty());
        QProcess closed;
        closed.setProcessEnvironment(m_home.environment());
        closed.start(QStringLiteral(OCO_KEYCHAIN_HELPER), {QString::fromLatin1(kKeychainHelperOption)});
        closed.closeWriteChannel();
        QVERIFY(closed.waitForFinished());
        QCOMPARE(closed.exitCode(), 64);
    }

    void theSecretIsNotToBeSeenFromOutside()
    {
        const QString secret = u"s3cr3t-value"_s;
        KeychainOptions hanging = options(u"bad-hang"_s);
        hanging.environment.insert(u"WORKER_TOKEN"_s, u"another-s3cr3t"_s);
        hanging.environment.insert(u"MY_TOKEN"_s, u"another-s3cr3t"_s);
        hanging.environment.insert(u"NOTIFY_SOCKET"_s, u"/run/s3cr3t"_s);
        KeychainStore store(hanging);
        const auto written = store.write(u"key"_s, secret);
        QTRY_COMPARE_WITH_TIMEOUT(helpers().size(), 1, 30'000);
        const qint64 pid = helpers().first().pid;
        QTRY_VERIFY_WITH_TIMEOUT(proc(pid, u"cmdline"_s).contains(kKeychainHelperOption), 30'000);
        QVERIFY(proc(pid, u"environ"_s).contains("HOME="));
        for (const QString &name : {u"cmdline"_s, u"environ"_s}) {
            QVERIFY2(!proc(pid, name).contains("s3cr3t"), proc(pid, name).constData());
        }
        QVERIFY(!written.isFinished());
    }

    void aHelperGetsWhatAKeychainNeeds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("handedOn");
        for (const char *name : {"PATH", "HOME", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "XDG_CURRENT_DESKTOP", "DISPLAY",
                                 "WAYLAND_DISPLAY", "KDE_SESSION_VERSION", "LC_ALL", "LD_LIBRARY_PATH"}) {
            QTest::newRow(name) << QString::fromLatin1(name) << true;
        }
        for (const char *name : {"WORKER_TOKEN", "MY_TOKEN", "OPENAI_API_KEY", "CREDENTIALS_DIRECTORY", "NOTIFY_SOCKET", "QT_NO_GLIB",
                                 "HOMEPAGE", "OPENCODE_SERVER_PASSWORD"}) {
            QTest::newRow(name) << QString::fromLatin1(name) << false;
        }
    }

    void aHelperGetsWhatAKeychainNeeds()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, handedOn);
        QProcessEnvironment environment;
        environment.insert(name, u"value"_s);
        QCOMPARE(HelperProcess::filtered(environment).value(name), handedOn ? u"value"_s : QString());
    }

    void badKeysAndValuesStartNothing()
    {
        KeychainStore store(options(u"bad-hang"_s));
        QCOMPARE(codeOf(await(store.read(QString()))), ErrorCode::InvalidInput);
        QCOMPARE(codeOf(await(store.remove(u"two\nlines"_s))), ErrorCode::InvalidInput);
        QCOMPARE(codeOf(await(store.write(u"key"_s, QString()))), ErrorCode::InvalidInput);
        QCOMPARE(codeOf(await(store.write(u"key"_s, QString(CredentialStore::kMaxValueBytes + 1, u'x')))), ErrorCode::TooLarge);
        QVERIFY(helpers().isEmpty());
    }
};

QTEST_GUILESS_MAIN(HelperTest)
#include "helper_test.moc"
