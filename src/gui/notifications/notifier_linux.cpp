#include "gui/notifications/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

const QString kService = u"org.freedesktop.Notifications"_s;
const QString kPath = u"/org/freedesktop/Notifications"_s;
constexpr int kCallLimit = 5'000; // ms
constexpr qsizetype kMaxText = 500;

uchar urgencyOf(Notice::Kind kind)
{
    constexpr uchar kLow = 0;
    constexpr uchar kNormal = 1;
    return kind == Notice::Kind::Back || kind == Notice::Kind::Answer ? kLow : kNormal;
}

} // namespace

class Notifier::Private : public QObject
{
    Q_OBJECT

public:
    Private(Notifier *notifier, Fallback byTray) : q(notifier), m_fallback(std::move(byTray))
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.connect(kService, kPath, kService, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
        bus.connect(kService, kPath, kService, u"NotificationClosed"_s, this, SLOT(closed(uint, uint)));
    }

    void show(const Notice &notice)
    {
        if (m_asked) {
            send(notice);
            return;
        }
        m_waiting.append(notice);
        if (m_waiting.size() == 1) {
            askCapabilities();
        }
    }

    void withdraw(const QString &key)
    {
        m_waiting.erase(std::remove_if(m_waiting.begin(), m_waiting.end(), [&](const Notice &notice) { return notice.key() == key; }),
                        m_waiting.end());
        m_withdrawn = key;
        if (const uint id = m_ids.take(key); id != 0) {
            m_notices.remove(id);
            QDBusMessage call = message(u"CloseNotification"_s);
            call << id;
            QDBusConnection::sessionBus().asyncCall(call, kCallLimit);
        }
    }

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action)
    {
        if (!m_notices.contains(id)) {
            return; // of another program
        }
        const Notice notice = m_notices.value(id);
        if (action == u"retry") {
            Q_EMIT q->retryRequested(notice);
        } else {
            Q_EMIT q->showRequested(notice);
        }
        withdraw(notice.key());
    }

    void closed(uint id, uint reason)
    {
        Q_UNUSED(reason)
        if (m_notices.contains(id)) {
            m_ids.remove(m_notices.take(id).key());
        }
    }

private:
    [[nodiscard]] static QDBusMessage message(const QString &method)
    {
        return QDBusMessage::createMethodCall(kService, kPath, kService, method);
    }

    void askCapabilities()
    {
        auto *reply = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message(u"GetCapabilities"_s), kCallLimit), this);
        connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply] {
            reply->deleteLater();
            const QDBusPendingReply<QStringList> answer = *reply;
            m_asked = answer.isValid(); // else it is asked again the next time: a server may start later
            m_capabilities = answer.isValid() ? answer.value() : QStringList();
            const QList<Notice> waiting = std::exchange(m_waiting, {});
            for (const Notice &notice : waiting) {
                if (m_asked) {
                    send(notice);
                } else {
                    m_fallback(notice);
                }
            }
        });
    }

    [[nodiscard]] QStringList actionsFor(Notice::Kind kind) const
    {
        if (!m_capabilities.contains(u"actions"_s)) {
            return {};
        }
        QStringList actions{u"default"_s, Notifier::tr("Show"), u"show"_s, Notifier::tr("Show")};
        if (kind == Notice::Kind::Failed) {
            actions << u"retry"_s << Notifier::tr("Try again");
        }
        return actions;
    }

    void send(const Notice &notice)
    {
        const QString body = notice.text.left(kMaxText);
        QDBusMessage call = message(u"Notify"_s);
        call << u"OpenCode Orchestrator"_s << m_ids.value(notice.key(), 0U) << u"opencode-orchestrator"_s << notice.title
             << (m_capabilities.contains(u"body-markup"_s) ? body.toHtmlEscaped() : body) << actionsFor(notice.kind)
             << QVariantMap{{u"urgency"_s, QVariant::fromValue(urgencyOf(notice.kind))}, {u"desktop-entry"_s, u"opencode-orchestrator"_s}}
             << -1;
        auto *reply = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, kCallLimit), this);
        m_withdrawn.clear();
        connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply, notice] {
            reply->deleteLater();
            const QDBusPendingReply<uint> id = *reply;
            if (!id.isValid()) {
                m_asked = false;
                m_fallback(notice);
                return;
            }
            m_ids.insert(notice.key(), id.value());
            m_notices.insert(id.value(), notice);
            if (m_withdrawn == notice.key()) {
                withdraw(notice.key()); // it was over while the server was asked
            }
        });
    }

    Notifier *q;
    Fallback m_fallback;
    bool m_asked = false;
    QStringList m_capabilities;
    QList<Notice> m_waiting;       // for the capabilities
    QHash<QString, uint> m_ids;    // of the server, by key
    QHash<uint, Notice> m_notices; // that are shown
    QString m_withdrawn;           // the last key
};

Notifier::Notifier(Fallback fallback, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, std::move(fallback))) {}

Notifier::~Notifier() = default;

void Notifier::apply(const NoticeChange &change)
{
    for (const QString &key : change.withdrawn) {
        d->withdraw(key);
    }
    for (const Notice &notice : change.shown) {
        d->show(notice);
    }
}

} // namespace oco::gui

#include "notifier_linux.moc"
