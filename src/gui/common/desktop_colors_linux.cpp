#include "gui/common/desktop_colors.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

// The desktop portal's settings; Qt asks them itself from 6.5 on.
const QString kService = u"org.freedesktop.portal.Desktop"_s;
const QString kPath = u"/org/freedesktop/portal/desktop"_s;
const QString kInterface = u"org.freedesktop.portal.Settings"_s;
const QString kSpace = u"org.freedesktop.appearance"_s;
const QString kKey = u"color-scheme"_s;

/** 1: dark, 2: light, 0: no preference. The portal's Read wraps its answer twice. */
std::optional<bool> darkFrom(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    const uint scheme = value.toUInt();
    return scheme == 0 ? std::optional<bool>() : scheme == 1;
}

} // namespace

class DesktopColors::Private : public QObject
{
    Q_OBJECT

public:
    explicit Private(DesktopColors *colors) : q(colors) {}

    void follow()
    {
        if (m_following) {
            return;
        }
        m_following = true;
        QDBusConnection::sessionBus().connect(kService, kPath, kInterface, u"SettingChanged"_s, this,
                                              SLOT(settingChanged(QString, QString, QDBusVariant)));
        QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"Read"_s);
        call << kSpace << kKey;
        auto *reply = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 2'000), this);
        connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply] {
            reply->deleteLater();
            const QDBusPendingReply<QDBusVariant> value = *reply;
            if (value.isValid()) {
                take(darkFrom(value.value().variant()));
            }
        });
    }

    DesktopColors *q;
    std::optional<bool> dark;

private Q_SLOTS:
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value)
    {
        if (space == kSpace && key == kKey) {
            take(darkFrom(value.variant()));
        }
    }

private:
    void take(std::optional<bool> now)
    {
        if (now != dark) {
            dark = now;
            Q_EMIT q->changed();
        }
    }

    bool m_following = false;
};

DesktopColors::DesktopColors() : d(std::make_unique<Private>(this)) {}

DesktopColors::~DesktopColors() = default;

void DesktopColors::follow()
{
    d->follow();
}

std::optional<bool> DesktopColors::isDark() const
{
    return d->dark;
}

} // namespace oco::gui

#include "desktop_colors_linux.moc"
