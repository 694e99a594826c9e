#include "convex/sync_client.h"

#include "convex/close_cause.h"
#include "convex/connection_state.h"
#include "convex/logging.h"
#include "convex/sync_socket.h"
#include "convex/sync_state.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace oco::convex
{

Q_LOGGING_CATEGORY(lcConvex, "oco.convex")

namespace
{

/** The wire contract's bases, for the ordinary base that the options name. */
std::chrono::milliseconds baseFor(CloseCause cause, std::chrono::milliseconds ordinary)
{
    switch (cause) {
    case CloseCause::OwnDecision:
        return ordinary / 10;
    case CloseCause::Overload:
        return ordinary * 3;
    case CloseCause::Ordinary:
        break;
    }
    return ordinary;
}

} // namespace

/** Ties the state machine, the protocol state and one socket after the other together. */
class SyncClient::Private : public QObject
{
public:
    Private(SyncClient *client, const SyncOptions &options)
        : q(client), m_options(options), m_state(options.sessionId, options.firstRequestId),
          m_backoff(options.backoffBase, options.backoffBase * 16, options.random)
    {
        m_retry.setSingleShot(true);
        connect(&m_retry, &QTimer::timeout, this, [this] { apply(ConnectionEvent::RetryDue); });
    }

    /** Enters the state that follows; signals go out last, as a slot may call anything. */
    void apply(ConnectionEvent event)
    {
        const auto state = next(m_connection, event);
        if (!state) {
            return;
        }
        const bool changed = std::exchange(m_connection, *state) != *state;
        m_retry.stop();
        if (*state == State::Connecting) {
            openSocket();
        } else if (*state != State::Connected) {
            m_socket.reset();
        }
        if (changed) {
            Q_EMIT q->stateChanged(*state);
        }
    }

    void reconnectNow()
    {
        if (m_connection == State::Stopped || m_connection == State::Failed) {
            return;
        }
        m_state.closed(0, u"ReconnectNow"_s);
        apply(ConnectionEvent::ReconnectNow);
    }

    void start()
    {
        if (m_connection == State::Stopped || m_connection == State::Failed) {
            m_backoff.reset();
        }
        apply(ConnectionEvent::Start);
    }

    void stop()
    {
        m_state.closed(0, u"Stopped"_s);
        apply(ConnectionEvent::Stop);
    }

    void send(const std::optional<QByteArray> &message)
    {
        if (message && m_socket) {
            m_socket->send(*message);
        }
    }

    /** A query that was refused here gets its error as every result comes: later, in an update. */
    void reportRefused(quint32 queryId, const base::Error &error)
    {
        QMetaObject::invokeMethod(
            this,
            [this, queryId, error] {
                Q_EMIT q->transition({0, {{queryId, base::fail(error)}}});
            },
            Qt::QueuedConnection);
    }

    [[nodiscard]] SyncState &state() { return m_state; }
    [[nodiscard]] State connection() const { return m_connection; }
    [[nodiscard]] int failedHandshakes() const { return m_failedHandshakes; }

private:
    void openSocket()
    {
        m_socket = SyncSocket::Pointer(new SyncSocket(m_options));
        connect(m_socket.get(), &SyncSocket::opened, this, &Private::socketOpened);
        connect(m_socket.get(), &SyncSocket::received, this, &Private::messageReceived);
        connect(m_socket.get(), &SyncSocket::closed, this, &Private::socketClosed);
        m_socket->open();
    }

    void socketOpened()
    {
        m_heard = false;
        m_caughtUp.invalidate();
        m_failedBefore = std::exchange(m_failedHandshakes, 0);
        const auto messages = m_state.opened(QDateTime::currentMSecsSinceEpoch());
        for (const auto &message : messages) {
            m_socket->send(message);
        }
        qCInfo(lcConvex, "Connected to the deployment.");
        apply(ConnectionEvent::Opened);
    }

    void messageReceived(const QByteArray &text)
    {
        m_heard = true;
        auto effect = m_state.received(text);
        if (effect.caughtUp) {
            m_caughtUp.start();
        }
        if (effect.update) {
            Q_EMIT q->transition(*effect.update);
        } else if (effect.reconnect) {
            socketClosed(0, *effect.reconnect, *effect.reconnect == u"AuthError" ? CloseCause::Ordinary : CloseCause::OwnDecision);
        } else if (effect.fatal) {
            fail(*effect.fatal);
        }
    }

    void fail(const base::Error &error)
    {
        qCCritical(lcConvex).noquote() << error.toString();
        m_state.closed(0, u"FatalError"_s);
        const QPointer<Private> alive(this);
        apply(ConnectionEvent::Fatal);
        if (alive) {
            Q_EMIT q->fatalError(error);
        }
    }

    void socketClosed(int code, const QString &reason, CloseCause cause)
    {
        if (m_connection == State::Connecting) {
            ++m_failedHandshakes;
        } else if (!m_heard && (code == 0 || reason.isEmpty())) {
            m_failedHandshakes = m_failedBefore + 1;
        }
        m_state.closed(code, reason);
        const auto delay = nextPause(cause);
        qCInfo(lcConvex).noquote() << u"No connection to the deployment (%1). Next attempt in %2 ms."_s
                                          .arg(reason.isEmpty() ? u"code %1"_s.arg(code) : reason)
                                          .arg(delay.count());
        const QPointer<Private> alive(this);
        apply(ConnectionEvent::Lost);
        if (alive && m_connection == State::Waiting) {
            m_retry.start(delay);
            Q_EMIT q->retryPlanned(delay);
        }
    }

    /**
     * A socket that did its work begins the back-off anew, but only if it then lasted as long as we had waited for it:
     * one that is always closed right after its first Transition must not be asked for ever faster.
     */
    std::chrono::milliseconds nextPause(CloseCause cause)
    {
        if (m_caughtUp.isValid() && m_caughtUp.hasExpired(std::max(m_pause, m_options.backoffBase).count())) {
            m_backoff.reset();
        }
        m_caughtUp.invalidate();
        m_pause = m_backoff.next(baseFor(cause, m_options.backoffBase));
        return m_pause;
    }

    SyncClient *q;
    SyncOptions m_options;
    SyncState m_state;
    net::Backoff m_backoff;
    QTimer m_retry;
    QElapsedTimer m_caughtUp;            // since all was told on this socket
    std::chrono::milliseconds m_pause{}; // before this socket
    SyncSocket::Pointer m_socket;
    State m_connection = State::Stopped;
    int m_failedHandshakes = 0;
    int m_failedBefore = 0; // this socket opened
    bool m_heard = false;   // a message came on this socket
};

SyncClient::SyncClient(const SyncOptions &options, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, options)) {}

SyncClient::~SyncClient() = default;

void SyncClient::start()
{
    d->start();
}

void SyncClient::stop()
{
    d->stop();
}

void SyncClient::reconnectNow()
{
    d->reconnectNow();
}

quint32 SyncClient::subscribe(const FunctionCall &query)
{
    const auto subscription = d->state().subscribe(query);
    if (subscription.refused) {
        qCCritical(lcConvex).noquote() << subscription.refused->toString();
        d->reportRefused(subscription.queryId, *subscription.refused);
    }
    d->send(subscription.message);
    return subscription.queryId;
}

void SyncClient::unsubscribe(quint32 queryId)
{
    d->send(d->state().unsubscribe(queryId));
}

QList<Subscription> SyncClient::subscriptions() const
{
    return d->state().subscriptions();
}

base::Future<MutationOutcome> SyncClient::mutate(const FunctionCall &call)
{
    return mutate(takeRequestId(), call);
}

base::Future<MutationOutcome> SyncClient::mutate(quint32 requestId, const FunctionCall &call)
{
    auto request = d->state().mutate(requestId, call);
    d->send(request.message);
    return request.future;
}

quint32 SyncClient::takeRequestId()
{
    return d->state().takeRequestId();
}

SyncClient::State SyncClient::state() const
{
    return d->connection();
}

QUuid SyncClient::sessionId() const
{
    return d->state().sessionId();
}

qsizetype SyncClient::pendingMutations() const
{
    return d->state().pendingMutations();
}

int SyncClient::failedHandshakes() const
{
    return d->failedHandshakes();
}

} // namespace oco::convex
