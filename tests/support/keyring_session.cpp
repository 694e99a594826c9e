#include "support/keyring_session.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QTest>
#include <QUuid>

#include <csignal>

#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace oco::test_support
{

namespace
{

constexpr int kStartMs = 20'000;
constexpr int kEndMs = 5'000;

const QString kSecrets = u"org.freedesktop.secrets"_s;
const QString kLogin = u"/org/freedesktop/secrets/collection/login"_s;
const QByteArray kPassword = "keyring password"; // a line end would belong to it

// No service files: nothing of the machine is started when somebody asks for a name.
constexpr char kConfig[] = R"(<!DOCTYPE busconfig PUBLIC '-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN'
 'http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd'>
<busconfig>
  <type>session</type>
  <listen>unix:path=%SOCKET%</listen>
  <auth>EXTERNAL</auth>
  <policy context='default'><allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/><allow own='*'/></policy>
</busconfig>
)";

void end(std::unique_ptr<QProcess> &process)
{
    if (process && process->state() != QProcess::NotRunning) {
        process->terminate();
        if (!process->waitForFinished(kEndMs)) {
            process->kill();
            process->waitForFinished(kEndMs);
        }
    }
    process.reset();
}

} // namespace

KeyringSession::KeyringSession(const TempHome &home)
    : m_home(home), m_socket(home.filePath(u"session/bus"_s)), m_busName(u"test-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

KeyringSession::~KeyringSession()
{
    stop();
}

void KeyringSession::stop()
{
    end(m_keyring);
    QDBusConnection::disconnectFromBus(m_busName);
    end(m_bus);
    QFile::remove(m_socket);
}

QProcessEnvironment KeyringSession::environment() const
{
    QProcessEnvironment environment = m_home.environment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + m_socket);
    return environment;
}

QProcessEnvironment KeyringSession::environmentWithoutBus() const
{
    return m_home.environment();
}

bool KeyringSession::fail(const QString &reason)
{
    m_lastError = reason;
    return false;
}

std::unique_ptr<QProcess> KeyringSession::run(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment());
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    // a test that crashes or is ended for its time must not leave the program running
    process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process->start(program, arguments);
    if (!process->waitForStarted()) {
        m_lastError = u"%1 cannot be started: %2"_s.arg(program, process->errorString());
        return nullptr;
    }
    process->write(input);
    process->closeWriteChannel();
    return process;
}

bool KeyringSession::startBus()
{
    QByteArray config = kConfig;
    config.replace("%SOCKET%", m_socket.toUtf8());
    if (!m_home.write(u"session/bus.conf"_s, config)) {
        return fail(u"the configuration of the bus cannot be written"_s);
    }
    m_bus = run(u"dbus-daemon"_s, {u"--config-file="_s + m_home.filePath(u"session/bus.conf"_s), u"--nofork"_s, u"--nopidfile"_s}, {});
    if (!m_bus) {
        return false;
    }
    const auto connected = [this] {
        if (!QFile::exists(m_socket)) {
            return false;
        }
        if (QDBusConnection::connectToBus(u"unix:path="_s + m_socket, m_busName).isConnected()) {
            return true;
        }
        QDBusConnection::disconnectFromBus(m_busName); // the socket is there a moment before it is served
        return false;
    };
    return QTest::qWaitFor(connected, kStartMs) || fail(u"the bus does not answer"_s);
}

bool KeyringSession::hasKeyring() const
{
    return connection().interface()->isServiceRegistered(kSecrets);
}

bool KeyringSession::start(Keyring keyring)
{
    if (!startBus()) {
        return false;
    }
    if (keyring == Keyring::None) {
        return true;
    }
    QStringList arguments{u"--foreground"_s, u"--components=secrets"_s};
    if (keyring == Keyring::Unlocked) {
        arguments << u"--unlock"_s;
    }
    m_keyring = run(u"gnome-keyring-daemon"_s, arguments, keyring == Keyring::Unlocked ? kPassword : QByteArray());
    if (!m_keyring) {
        return false;
    }
    if (!QTest::qWaitFor([this] { return hasKeyring(); }, kStartMs)) {
        return fail(u"gnome-keyring-daemon does not come up"_s);
    }
    return keyring != Keyring::Unlocked || QTest::qWaitFor([this] { return !isLocked(); }, kStartMs) ||
           fail(u"gnome-keyring-daemon makes no login keyring"_s);
}

bool KeyringSession::isLocked()
{
    QDBusMessage message = QDBusMessage::createMethodCall(kSecrets, kLogin, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    const QDBusReply<QDBusVariant> locked = connection().call(message);
    return !locked.isValid() || locked.value().variant().toBool();
}

bool KeyringSession::lock()
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(kSecrets, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    message << QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(kLogin)});
    connection().call(message);
    return isLocked() || fail(u"the keyring does not lock"_s);
}

bool KeyringSession::unlock()
{
    auto next = run(u"gnome-keyring-daemon"_s, {u"--replace"_s, u"--unlock"_s, u"--foreground"_s, u"--components=secrets"_s}, kPassword);
    if (!next) {
        return false;
    }
    const bool gone = QTest::qWaitFor([this] { return m_keyring->state() == QProcess::NotRunning; }, kStartMs);
    m_keyring = std::move(next);
    if (!gone) {
        return fail(u"the old gnome-keyring-daemon does not give way"_s);
    }
    return QTest::qWaitFor([this] { return hasKeyring() && !isLocked(); }, kStartMs) || fail(u"the keyring does not unlock"_s);
}

} // namespace oco::test_support
