#pragma once

#include "support/temp_home.h"

#include <QDBusConnection>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>

#include <cstdint>
#include <memory>

namespace oco::test_support
{

/**
 * A D-Bus session with a real gnome-keyring in a temporary home, apart from the session that the test runs in. Programs that
 * are started with environment() find it. All of it ends with the object.
 */
class KeyringSession
{
public:
    enum class Keyring : std::uint8_t {
        None,     // a bus and no keyring program
        Empty,    // a keyring program without any keyring
        Unlocked, // a login keyring, open
    };

    explicit KeyringSession(const TempHome &home);
    ~KeyringSession();
    KeyringSession(const KeyringSession &) = delete;
    KeyringSession &operator=(const KeyringSession &) = delete;
    KeyringSession(KeyringSession &&) = delete;
    KeyringSession &operator=(KeyringSession &&) = delete;

    /** False, and a reason in lastError(), when a program is missing or does not come up. */
    [[nodiscard]] bool start(Keyring keyring = Keyring::Unlocked);
    [[nodiscard]] bool lock();
    /** As a person does it without a desktop: a new daemon takes the place of the old one and gets the password. */
    [[nodiscard]] bool unlock();
    [[nodiscard]] bool isLocked();
    void stop();

    /** The home's environment and the address of the bus. */
    [[nodiscard]] QProcessEnvironment environment() const;
    /** The home's environment without any way to a bus. */
    [[nodiscard]] QProcessEnvironment environmentWithoutBus() const;
    /** The test's own connection to the bus, to put something beside the keyring. */
    [[nodiscard]] QDBusConnection connection() const { return QDBusConnection(m_busName); }
    [[nodiscard]] QString lastError() const { return m_lastError; }

private:
    [[nodiscard]] bool startBus();
    [[nodiscard]] std::unique_ptr<QProcess> run(const QString &program, const QStringList &arguments, const QByteArray &input);
    [[nodiscard]] bool hasKeyring() const;
    [[nodiscard]] bool fail(const QString &reason);

    const TempHome &m_home;
    QString m_socket;
    QString m_busName;
    QString m_lastError;
    std::unique_ptr<QProcess> m_bus;
    std::unique_ptr<QProcess> m_keyring;
};

} // namespace oco::test_support
