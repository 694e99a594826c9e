#include "gui/tray/tray_host_watch.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QGuiApplication>

#include <cstdlib>

#include <xcb/xcb.h>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

const QString kService = u"org.kde.StatusNotifierWatcher"_s;
const QString kPath = u"/StatusNotifierWatcher"_s;
constexpr quint64 kNotifierHost = quint64(1) << 40; // above every window of X11

/** The window that has an XEmbed tray, 0: none. */
quint64 xembedTray()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    xcb_connection_t *connection = x11 == nullptr ? nullptr : x11->connection();
    if (connection == nullptr) {
        return 0; // Wayland, or no display server at all: Qt's offscreen platform has the interface without a connection
    }
    const QByteArray name = "_NET_SYSTEM_TRAY_S0";
    xcb_intern_atom_reply_t *atom =
        xcb_intern_atom_reply(connection, xcb_intern_atom(connection, 0, static_cast<uint16_t>(name.size()), name.constData()), nullptr);
    if (atom == nullptr) {
        return 0;
    }
    xcb_get_selection_owner_reply_t *owner =
        xcb_get_selection_owner_reply(connection, xcb_get_selection_owner(connection, atom->atom), nullptr);
    const quint64 window = owner == nullptr ? 0 : owner->owner;
    std::free(owner); // NOLINT: xcb hands over what malloc gave it
    std::free(atom);  // NOLINT
    return window;
}

} // namespace

class TrayHostWatch::Private : public QObject
{
    Q_OBJECT

public:
    explicit Private(TrayHostWatch *watch)
        : q(watch), m_watcher(kService, QDBusConnection::sessionBus(), QDBusServiceWatcher::WatchForOwnerChange)
    {
        connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this] { ask(); });
        for (const QString &signal : {u"StatusNotifierHostRegistered"_s, u"StatusNotifierHostUnregistered"_s}) {
            QDBusConnection::sessionBus().connect(kService, kPath, kService, signal, this, SLOT(ask()));
        }
        ask();
    }

    TrayHostWatch *q;
    quint64 notifierHost = 0;

private Q_SLOTS:
    void ask()
    {
        QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        call << kService << u"IsStatusNotifierHostRegistered"_s;
        call.setAutoStartService(false);
        auto *reply = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 2'000), this);
        connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply] {
            reply->deleteLater();
            const QDBusPendingReply<QDBusVariant> value = *reply;
            if (value.isError() && (value.error().type() == QDBusError::NoReply || value.error().type() == QDBusError::Timeout)) {
                ask(); // a busy desktop: what was known stays
                return;
            }
            const bool there = value.isValid() && value.value().variant().toBool();
            notifierHost = there ? kNotifierHost + ++m_count : 0;
            Q_EMIT q->changed();
        });
    }

private:
    QDBusServiceWatcher m_watcher;
    quint64 m_count = 0;
};

TrayHostWatch::TrayHostWatch() : d(std::make_unique<Private>(this)) {}

TrayHostWatch::~TrayHostWatch() = default;

quint64 TrayHostWatch::currentHost() const
{
    return d->notifierHost != 0 ? d->notifierHost : xembedTray();
}

} // namespace oco::gui

#include "tray_host_watch_linux.moc"
