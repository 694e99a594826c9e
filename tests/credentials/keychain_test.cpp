#include "credentials/keychain_check.h"
#include "credentials/keychain_notes.h"
#include "credentials/keychain_store.h"
#include "support/await.h"
#include "support/keyring_session.h"
#include "support/process_tree.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace oco::credentials;
using namespace oco::test_support;
using oco::base::ErrorCode;

namespace
{

/** Takes gnome-keyring's call for a window and never answers. */
class SilentPrompter : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        message.setDelayedReply(true);
        wasAsked = true;
        return true;
    }

    bool wasAsked = false;
};

} // namespace

/** The store with a real gnome-keyring, in a session of its own. */
class KeychainTest : public QObject
{
    Q_OBJECT

private:
    static KeychainOptions options(const QProcessEnvironment &environment)
    {
        KeychainOptions options = KeychainOptions::headless();
        options.program = QStringLiteral(OCO_KEYCHAIN_HELPER);
        options.limit = 20s; // a busy machine; the limit itself has tests of its own
        options.environment = environment;
        return options;
    }

    TempHome m_home;
    KeyringSession m_session{m_home};

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // nothing may reach the session that the test runs in
        QVERIFY2(m_session.start(), qPrintable(m_session.lastError()));
    }

    void writesReadsReplacesAndRemoves()
    {
        KeychainStore store(options(m_session.environment()));
        QVERIFY(await(store.write(u"machine_m1:worker_w1"_s, u"first"_s)));
        QCOMPARE(await(store.read(u"machine_m1:worker_w1"_s)).value_or(QString()), u"first"_s);
        QVERIFY(await(store.write(u"machine_m1:worker_w1"_s, u"second"_s)));
        QCOMPARE(await(store.read(u"machine_m1:worker_w1"_s)).value_or(QString()), u"second"_s);
        QVERIFY(await(store.remove(u"machine_m1:worker_w1"_s)));
        QCOMPARE(codeOf(await(store.read(u"machine_m1:worker_w1"_s))), ErrorCode::NotFound);
        QCOMPARE(codeOf(await(store.remove(u"machine_m1:worker_w1"_s))), ErrorCode::NotFound);
    }

    void keepsAnyText_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("one character") << u"x"_s;
        QTest::newRow("other scripts") << u"Schlüssel 鍵 🔑"_s;
        QTest::newRow("quotes and line ends") << u"\"a\\b'\n\tc "_s;
        QTest::newRow("the longest") << QString(CredentialStore::kMaxValueBytes, u'y');
    }

    void keepsAnyText()
    {
        QFETCH(const QString, value);
        KeychainStore store(options(m_session.environment()));
        const QString key = u"Schlüssel/鍵 "_s + value.left(3).simplified();
        QVERIFY(await(store.write(key, value)));
        QCOMPARE(await(store.read(key)).value_or(QString()), value);
    }

    void servicesAreApart()
    {
        KeychainStore store(options(m_session.environment()));
        KeychainOptions other = options(m_session.environment());
        other.service = u"another-program"_s;
        KeychainStore otherStore(other);
        QVERIFY(await(store.write(u"same"_s, u"ours"_s)));
        QCOMPARE(codeOf(await(otherStore.read(u"same"_s))), ErrorCode::NotFound);
        QVERIFY(await(otherStore.write(u"same"_s, u"theirs"_s)));
        QCOMPARE(await(store.read(u"same"_s)).value_or(QString()), u"ours"_s);
    }

    void manyAtOnce()
    {
        KeychainStore store(options(m_session.environment()));
        QList<oco::base::Future<void>> writes;
        for (int i = 0; i < 9; ++i) {
            writes << store.write(u"many %1"_s.arg(i), u"value %1"_s.arg(i));
        }
        for (const auto &write : writes) {
            const auto written = await(write);
            QVERIFY2(written, qPrintable(written ? QString() : written.error().toString()));
        }
        const auto first = store.read(u"many 0"_s);
        const auto last = store.read(u"many 8"_s);
        QCOMPARE(await(last).value_or(QString()), u"value 8"_s);
        QCOMPARE(await(first).value_or(QString()), u"value 0"_s);
    }

    void aMissingEntrySaysWhereItWasSaved()
    {
        KeychainOptions gnome = options(m_session.environment());
        gnome.notesFile = m_home.filePath(u"notes.json"_s);
        gnome.environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"GNOME"_s);
        KeychainStore store(gnome);
        QVERIFY(await(store.write(u"noted"_s, u"value"_s)));
        const auto note = KeychainNotes(gnome.notesFile).find(u"noted"_s);
        QVERIFY(note && *note);
        QCOMPARE((*note)->backend, u"Secret Service"_s);
        QCOMPARE((*note)->desktop, u"GNOME"_s);

        // the entry vanishes as it does when another keychain is asked
        KeychainOptions kde = gnome;
        kde.service = u"elsewhere"_s;
        kde.environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"KDE"_s);
        KeychainStore other(kde);
        const auto missing = await(other.read(u"noted"_s));
        QCOMPARE(codeOf(missing), ErrorCode::NotFound);
        QVERIFY2(missing.error().message.contains((*note)->savedAt.date().toString(Qt::ISODate) +
                                                  u" in the Secret Service under the desktop GNOME; this session has the desktop KDE."_s),
                 qPrintable(missing.error().message));

        QVERIFY(await(store.remove(u"noted"_s)));
        QVERIFY(!KeychainNotes(gnome.notesFile).find(u"noted"_s).value());
    }

    void theCheckPassesAndLeavesNothing()
    {
        KeychainOptions noted = options(m_session.environment());
        noted.notesFile = m_home.filePath(u"check-notes.json"_s);
        KeychainStore store(noted);
        const auto checked = await(checkKeychain(store, this));
        QVERIFY2(checked, qPrintable(checked ? QString() : checked.error().toString()));
        QFile notes(noted.notesFile);
        QVERIFY(notes.open(QIODevice::ReadOnly));
        QVERIFY(!notes.readAll().contains("check:"));
    }

    void aLockedKeyringIsAStateOfItsOwn()
    {
        KeychainStore store(options(m_session.environment()));
        QVERIFY(await(store.write(u"kept"_s, u"behind the lock"_s)));
        QVERIFY2(m_session.lock(), qPrintable(m_session.lastError()));

        const auto read = await(store.read(u"kept"_s));
        QCOMPARE(codeOf(read), ErrorCode::Locked);
        QVERIFY(oco::base::isTemporary(read.error().code));
        QVERIFY2(read.error().message.contains(u"is locked"_s), qPrintable(read.error().message));
        QVERIFY2(read.error().remedy.contains(u"gnome-keyring-daemon --replace --unlock"_s) && read.error().remedy.contains(u"env:NAME"_s),
                 qPrintable(read.error().remedy));
        QCOMPARE(codeOf(await(store.read(u"never saved"_s))), ErrorCode::Locked);
        QCOMPARE(codeOf(await(store.write(u"kept"_s, u"new"_s))), ErrorCode::Locked);
        QCOMPARE(codeOf(await(store.remove(u"kept"_s))), ErrorCode::Locked);
        const auto checked = await(checkKeychain(store, this));
        QCOMPARE(codeOf(checked), ErrorCode::Locked);
        QVERIFY2(checked.error().message.contains(u"failed at writing"_s), qPrintable(checked.error().message));

        QVERIFY2(m_session.unlock(), qPrintable(m_session.lastError()));
        QCOMPARE(await(store.read(u"kept"_s)).value_or(QString()), u"behind the lock"_s);
    }

    void whatAPersonDoesWithThePrompt()
    {
        KeychainOptions prompting = options(m_session.environment());
        prompting.mayPrompt = true;
        KeychainStore store(prompting);
        QVERIFY(await(store.write(u"asked"_s, u"value"_s)));
        QVERIFY2(m_session.lock(), qPrintable(m_session.lastError()));

        // nothing can show the window: locked, for nobody said no
        QCOMPARE(codeOf(await(store.read(u"asked"_s))), ErrorCode::Locked);

        // a prompter that refuses is what gnome-keyring sees when a person closes the window
        QDBusConnection bus = m_session.connection();
        QVERIFY(bus.registerService(u"org.gnome.keyring.SystemPrompter"_s));
        const auto refused = await(store.read(u"asked"_s));
        QCOMPARE(codeOf(refused), ErrorCode::PermissionDenied);
        QVERIFY2(refused.error().message.contains(u"denied access to asked"_s), qPrintable(refused.error().message));
        QCOMPARE(codeOf(await(store.write(u"asked"_s, u"new"_s))), ErrorCode::PermissionDenied);

        // a window that nobody answers
        SilentPrompter silent;
        QVERIFY(bus.registerVirtualObject(u"/org/gnome/keyring/Prompter"_s, &silent));
        KeychainOptions impatient = prompting;
        impatient.limit = 10s;
        KeychainStore waiting(impatient);
        const auto unanswered = await(waiting.read(u"asked"_s));
        QVERIFY(silent.wasAsked);
        QCOMPARE(codeOf(unanswered), ErrorCode::Locked);
        QVERIFY2(unanswered.error().message.contains(u"within 10 s; it probably waits for a person"_s),
                 qPrintable(unanswered.error().message));

        // headless it is not even asked
        silent.wasAsked = false;
        KeychainStore headless(options(m_session.environment()));
        QCOMPARE(codeOf(await(headless.read(u"asked"_s))), ErrorCode::Locked);
        QVERIFY(!silent.wasAsked);

        bus.unregisterObject(u"/org/gnome/keyring/Prompter"_s);
        QVERIFY(bus.unregisterService(u"org.gnome.keyring.SystemPrompter"_s));
        QVERIFY2(m_session.unlock(), qPrintable(m_session.lastError()));
        QCOMPARE(await(store.read(u"asked"_s)).value_or(QString()), u"value"_s);
    }

    void withoutABusItIsUnavailable_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("no address") << QString();
        QTest::newRow("nobody listens") << u"unix:path=%1"_s.arg(m_home.filePath(u"nobody"_s));
        QTest::newRow("autolaunch") << u"autolaunch:"_s;
        QTest::newRow("rubbish") << u"rubbish"_s;
    }

    void withoutABusItIsUnavailable()
    {
        QFETCH(const QString, address);
        QProcessEnvironment environment = m_session.environmentWithoutBus();
        if (!address.isEmpty()) {
            environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
        }
        KeychainStore store(options(environment));
        for (const auto &error : {await(store.read(u"key"_s)).error(), await(store.write(u"key"_s, u"value"_s)).error()}) {
            QCOMPARE(error.code, ErrorCode::Unreachable);
            QVERIFY2(error.message.contains(u"there is no D-Bus session"_s), qPrintable(error.toString()));
            QVERIFY(!error.cause.isEmpty());
        }
    }

    void withoutAKeyringItIsUnavailable()
    {
        const TempHome home;
        KeyringSession session(home);
        QVERIFY2(session.start(KeyringSession::Keyring::None), qPrintable(session.lastError()));
        KeychainStore store(options(session.environment()));
        for (const auto &error : {await(store.read(u"key"_s)).error(), await(store.write(u"key"_s, u"value"_s)).error()}) {
            QCOMPARE(error.code, ErrorCode::Unreachable);
            QVERIFY2(error.message.contains(u"no keyring program runs"_s), qPrintable(error.toString()));
        }
    }

    void aKeyringProgramWithoutKeyringIsUnavailable()
    {
        const TempHome home;
        KeyringSession session(home);
        QVERIFY2(session.start(KeyringSession::Keyring::Empty), qPrintable(session.lastError()));
        KeychainStore store(options(session.environment()));
        for (const auto &error : {await(store.read(u"key"_s)).error(), await(store.write(u"key"_s, u"value"_s)).error()}) {
            QCOMPARE(error.code, ErrorCode::Unreachable);
            QVERIFY2(error.message.contains(u"has no keyring yet"_s), qPrintable(error.toString()));
        }
    }

    void cleanupTestCase()
    {
        m_session.stop();
        const auto left = ProcessTree::withMarker(m_home.path().toUtf8());
        QVERIFY2(left.isEmpty(), qPrintable(ProcessTree::toString(left)));
    }
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "keychain_test.moc"
