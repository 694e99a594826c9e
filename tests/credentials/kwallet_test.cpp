#include "credentials/keychain_store.h"
#include "credentials/secret_service.h"
#include "support/await.h"
#include "support/keyring_session.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace oco::credentials;
using namespace oco::test_support;
using oco::base::ErrorCode;

namespace
{

/** What QtKeychain calls of Plasma 5's wallet. */
class ScriptedWallet : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        const QString method = message.member();
        calls << method;
        if (method == u"networkWallet") {
            return bus.send(message.createReply(u"kdewallet"_s));
        }
        if (method == u"isEnabled") {
            return bus.send(message.createReply(enabled));
        }
        if (method == u"isOpen") {
            return bus.send(message.createReply(open));
        }
        if (method == u"open") {
            open = open || aPersonOpensIt;
            return bus.send(message.createReply(open ? 7 : -1));
        }
        const QString key = message.arguments().value(2).toString();
        if (method == u"entryType") {
            return bus.send(message.createReply(entries.contains(key) ? 1 : 0));
        }
        if (method == u"readPassword") {
            return bus.send(message.createReply(entries.value(key)));
        }
        if (method == u"writePassword") {
            entries.insert(key, message.arguments().value(3).toString());
            return bus.send(message.createReply(0));
        }
        if (method == u"removeEntry") {
            return bus.send(message.createReply(entries.remove(key) ? 0 : -3));
        }
        return false;
    }

    bool enabled = true;
    bool open = false;
    bool aPersonOpensIt = false;
    QHash<QString, QString> entries;
    QStringList calls;
};

} // namespace

/** Plasma 5, where QtKeychain asks KWallet: a scripted wallet on a real bus, and no Secret Service. */
class KWalletTest : public QObject
{
    Q_OBJECT

private:
    KeychainOptions options(bool mayPrompt) const
    {
        KeychainOptions options = KeychainOptions::headless();
        options.program = QStringLiteral(OCO_KEYCHAIN_HELPER);
        options.limit = 20s;
        options.mayPrompt = mayPrompt;
        options.environment = m_session.environment();
        options.environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"KDE"_s);
        options.environment.insert(u"KDE_SESSION_VERSION"_s, u"5"_s);
        return options;
    }

    TempHome m_home;
    KeyringSession m_session{m_home};
    ScriptedWallet m_wallet;

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        QVERIFY2(m_session.start(KeyringSession::Keyring::None), qPrintable(m_session.lastError()));
        QVERIFY(m_session.connection().registerVirtualObject(u"/modules/kwalletd5"_s, &m_wallet));
        QVERIFY(m_session.connection().registerService(u"org.kde.kwalletd5"_s));
    }

    void anOpenWalletIsUsed()
    {
        m_wallet.open = true;
        KeychainStore store(options(false));
        QVERIFY(await(store.write(u"key"_s, u"välue"_s)));
        QCOMPARE(await(store.read(u"key"_s)).value_or(QString()), u"välue"_s);
        QVERIFY(await(store.remove(u"key"_s)));
        QCOMPARE(codeOf(await(store.read(u"key"_s))), ErrorCode::NotFound);
    }

    void aClosedWalletIsNotOpenedHeadless()
    {
        m_wallet.open = false;
        m_wallet.calls.clear();
        KeychainStore store(options(false));
        QCOMPARE(codeOf(await(store.read(u"key"_s))), ErrorCode::Locked);
        QCOMPARE(codeOf(await(store.write(u"key"_s, u"value"_s))), ErrorCode::Locked);
        QVERIFY(m_wallet.calls.contains(u"isOpen"_s));
        QVERIFY(!m_wallet.calls.contains(u"open"_s));
    }

    void aPersonOpensItOrNot()
    {
        m_wallet.open = false;
        m_wallet.aPersonOpensIt = false;
        KeychainStore store(options(true));
        QCOMPARE(codeOf(await(store.read(u"key"_s))), ErrorCode::PermissionDenied);
        m_wallet.aPersonOpensIt = true;
        QVERIFY(await(store.write(u"key"_s, u"value"_s)));
        QCOMPARE(m_wallet.entries.value(u"key"_s), u"value"_s);
    }

    void aWalletThatIsSwitchedOffIsUnavailable()
    {
        m_wallet.enabled = false;
        KeychainStore store(options(true));
        const auto read = await(store.read(u"key"_s));
        m_wallet.enabled = true;
        QCOMPARE(codeOf(read), ErrorCode::Unreachable);
        QVERIFY2(read.error().cause.contains(u"switched off"_s), qPrintable(read.error().cause));
    }

    void otherDesktopsDoNotAskIt()
    {
        m_wallet.calls.clear();
        KeychainOptions gnome = options(false);
        gnome.environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"GNOME"_s);
        KeychainStore store(gnome);
        QCOMPARE(codeOf(await(store.read(u"key"_s))), ErrorCode::Unreachable);
        QVERIFY(m_wallet.calls.isEmpty());
    }

    void whichDesktopPrefersIt_data()
    {
        QTest::addColumn<QStringList>("variables");
        QTest::addColumn<bool>("prefers");
        QTest::newRow("nothing") << QStringList() << false;
        QTest::newRow("Plasma 5") << QStringList{u"XDG_CURRENT_DESKTOP=KDE"_s, u"KDE_SESSION_VERSION=5"_s} << true;
        QTest::newRow("Plasma 6") << QStringList{u"XDG_CURRENT_DESKTOP=KDE"_s, u"KDE_SESSION_VERSION=6"_s} << false;
        QTest::newRow("by its session") << QStringList{u"DESKTOP_SESSION=kde"_s, u"KDE_SESSION_VERSION=5"_s} << true;
        QTest::newRow("by its own mark") << QStringList{u"KDE_FULL_SESSION=true"_s, u"KDE_SESSION_VERSION=5"_s} << true;
        QTest::newRow("another spelling") << QStringList{u"XDG_CURRENT_DESKTOP=ubuntu:GNOME"_s} << false;
        QTest::newRow("GNOME with remains of KDE")
            << QStringList{u"XDG_CURRENT_DESKTOP=GNOME"_s, u"KDE_FULL_SESSION=true"_s, u"KDE_SESSION_VERSION=5"_s} << false;
    }

    void whichDesktopPrefersIt()
    {
        QFETCH(const QStringList, variables);
        QFETCH(const bool, prefers);
        QProcessEnvironment environment;
        for (const QString &variable : variables) {
            environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
        }
        QCOMPARE(prefersKWallet(environment), prefers);
    }
};

QTEST_GUILESS_MAIN(KWalletTest)
#include "kwallet_test.moc"
