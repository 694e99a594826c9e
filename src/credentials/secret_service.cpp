#include "credentials/secret_service.h"

#include "credentials/keychain_outlook.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QMap>

using namespace Qt::StringLiterals;

namespace oco::credentials
{

namespace
{

const QString kSecrets = u"org.freedesktop.secrets"_s;
const QString kSecretsPath = u"/org/freedesktop/secrets"_s;
const QString kWallet = u"org.kde.kwalletd5"_s;
const QString kWalletPath = u"/modules/kwalletd5"_s;
const QString kPrompter = u"org.gnome.keyring.SystemPrompter"_s;
const QString kNothing = u"/"_s; // the Secret Service's path for «none»

constexpr int kWalletMs = 500;  // as QtKeychain does when it chooses
constexpr int kCallMs = 25'000; // the helper's own limit is shorter

using Attributes = QMap<QString, QString>;

QDBusMessage call(const QString &service, const QString &path, const QString &interface, const QString &method,
                  const QVariantList &arguments = {}, int limitMs = kCallMs)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message, QDBus::Block, limitMs);
}

/** libdbus would start a bus of its own where there is none; it would stay behind, and hold no keychain. */
std::optional<QString> whyNoBus()
{
    const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (address.isEmpty() || address.startsWith(u"autolaunch:")) {
        const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
        if (runtime.isEmpty() || !QFileInfo::exists(runtime + u"/bus"_s)) {
            return u"DBUS_SESSION_BUS_ADDRESS is not set, and XDG_RUNTIME_DIR has no bus"_s;
        }
    }
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return bus.lastError().message();
    }
    return std::nullopt;
}

bool isThere(const QString &service)
{
    QDBusConnectionInterface *const bus = QDBusConnection::sessionBus().interface();
    return bus->isServiceRegistered(service) || bus->activatableServiceNames().value().contains(service);
}

KeychainOutlook problem(KeychainProblem which, const QString &cause, const QString &backend)
{
    return {which, cause, backend};
}

KeychainOutlook lookAtWallet(const QString &wallet)
{
    const QString backend = u"KWallet"_s;
    const QDBusReply<bool> enabled = call(kWallet, kWalletPath, u"org.kde.KWallet"_s, u"isEnabled"_s);
    if (enabled.isValid() && !enabled.value()) {
        return problem(KeychainProblem::NoService, u"KWallet is switched off in the system settings"_s, backend);
    }
    const QDBusReply<bool> open = call(kWallet, kWalletPath, u"org.kde.KWallet"_s, u"isOpen"_s, {wallet});
    if (!open.isValid()) {
        return problem(KeychainProblem::NoService, open.error().message(), backend);
    }
    if (!open.value()) {
        return problem(KeychainProblem::Locked, u"the wallet %1 is closed"_s.arg(wallet), backend);
    }
    return {std::nullopt, {}, backend};
}

enum class Found : std::uint8_t { Nothing, Locked, Unlocked };

Found findItem(const KeychainRequest &request)
{
    qDBusRegisterMetaType<Attributes>();
    // the attributes under which QtKeychain saves
    const Attributes attributes{{u"user"_s, request.key}, {u"server"_s, request.service}};
    const QDBusMessage reply =
        call(kSecrets, kSecretsPath, u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s, {QVariant::fromValue(attributes)});
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().size() < 2) {
        return Found::Nothing; // whether the collection is locked decides then
    }
    if (!qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().at(0)).isEmpty()) {
        return Found::Unlocked;
    }
    return qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().at(1)).isEmpty() ? Found::Nothing : Found::Locked;
}

KeychainOutlook lookAtSecretService(const KeychainRequest &request)
{
    const QString backend = u"Secret Service"_s;
    if (!isThere(kSecrets)) {
        return problem(KeychainProblem::NoService, u"nothing provides %1"_s.arg(kSecrets), backend);
    }
    const QDBusReply<QDBusObjectPath> alias =
        call(kSecrets, kSecretsPath, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, {u"default"_s});
    if (!alias.isValid()) {
        return problem(KeychainProblem::NoService, alias.error().message(), backend);
    }
    if (request.operation != KeychainRequest::Operation::Write) {
        switch (findItem(request)) {
        case Found::Unlocked:
            return {std::nullopt, {}, backend};
        case Found::Locked:
            return problem(KeychainProblem::Locked, u"the keyring with the entry is locked"_s, backend);
        case Found::Nothing:
            break;
        }
    }
    const QString collection = alias.value().path();
    if (collection == kNothing) {
        return problem(KeychainProblem::NoCollection, u"there is no default keyring"_s, backend);
    }
    const QDBusReply<QDBusVariant> locked =
        call(kSecrets, collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    if (!locked.isValid()) {
        return problem(KeychainProblem::NoCollection, locked.error().message(), backend);
    }
    if (locked.value().variant().toBool()) {
        return problem(KeychainProblem::Locked, u"the default keyring is locked"_s, backend);
    }
    if (request.operation != KeychainRequest::Operation::Write) {
        return problem(KeychainProblem::NoEntry, {}, backend);
    }
    return {std::nullopt, {}, backend};
}

} // namespace

KeychainOutlook lookAtKeychain(const KeychainRequest &request)
{
    if (const std::optional<QString> why = whyNoBus()) {
        return problem(KeychainProblem::NoSession, *why, u"Secret Service"_s);
    }
    if (prefersKWallet(QProcessEnvironment::systemEnvironment()) && isThere(kWallet)) {
        const QDBusReply<QString> wallet = call(kWallet, kWalletPath, u"org.kde.KWallet"_s, u"networkWallet"_s, {}, kWalletMs);
        if (wallet.isValid()) {
            return lookAtWallet(wallet.value());
        }
    }
    return lookAtSecretService(request);
}

bool canPrompt()
{
    // gnome-keyring shows its windows through another program and takes a missing one for «no»
    return !isThere(u"org.gnome.keyring"_s) || isThere(kPrompter);
}

QString entryName(const KeychainRequest &request)
{
    return request.key;
}

bool prefersKWallet(const QProcessEnvironment &environment)
{
    const QString desktop = environment.value(u"XDG_CURRENT_DESKTOP"_s);
    const QString session = environment.value(u"DESKTOP_SESSION"_s);
    const bool isPlasma5 = environment.value(u"KDE_SESSION_VERSION"_s) == u"5";
    if (desktop == u"KDE") {
        return isPlasma5;
    }
    if (desktop == u"GNOME" || desktop == u"Unity" || desktop == u"XFCE" || session == u"gnome" || session == u"kde4") {
        return false;
    }
    if (session == u"kde") {
        return isPlasma5;
    }
    const bool isOther = session.contains(u"xfce") || session == u"xubuntu" || !environment.value(u"GNOME_DESKTOP_SESSION_ID"_s).isEmpty();
    return !isOther && !environment.value(u"KDE_FULL_SESSION"_s).isEmpty() && isPlasma5;
}

} // namespace oco::credentials
