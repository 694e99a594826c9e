#include "local/sync_session.h"

#include "local/logging.h"
#include "local/timestamp.h"

#include <QDateTime>
#include <QWebSocket>

#include <variant>

using namespace Qt::StringLiterals;

namespace oco::local
{

namespace
{

/** Each message leaves in one frame: a client on Qt 6.4 cannot read a character that two frames share. */
constexpr quint64 kOutgoingFrameBytes = 256ULL * 1024 * 1024;
constexpr qint64 kMaxMessageBytes = 64LL * 1024 * 1024;
constexpr qint64 kSlowReaderBytes = 8LL * 1024 * 1024;
constexpr qsizetype kChunkBytes = 5'000'000;
constexpr int kWatchMilliseconds = 5'000;
constexpr qint64 kSilenceMilliseconds = 120'000;
constexpr qint64 kNanosecondsPerMillisecond = 1'000'000;

/** Where a text may be cut at or before `end` without splitting a UTF-8 sequence. */
qsizetype cutBefore(const QByteArray &text, qsizetype end)
{
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return end;
}

Engine::SharedOutcome failedOutcome(const QString &error)
{
    CallOutcome outcome;
    outcome.error = error;
    return std::make_shared<const CallOutcome>(outcome);
}

bool sameResult(const Engine::SharedOutcome &left, const Engine::SharedOutcome &right)
{
    return left == right ||
           (left && right && left->success == right->success && left->value == right->value && left->error == right->error);
}

QByteArray modification(quint32 queryId, const CallOutcome &outcome)
{
    const QByteArray id = QByteArray::number(queryId);
    if (outcome.success) {
        return R"({"type":"QueryUpdated","queryId":)" + id + R"(,"value":)" + outcome.value + R"(,"logLines":[],"journal":null})";
    }
    return R"({"type":"QueryFailed","queryId":)" + id + R"(,"errorMessage":)" + jsonString(publicErrorText(outcome.error)) +
           R"(,"logLines":[],"journal":null})";
}

} // namespace

SyncSession::SyncSession(std::unique_ptr<QWebSocket> socket, Engine &engine, const SyncSessionOptions &options, QObject *parent)
    : QObject(parent), m_engine(engine), m_socket(std::move(socket)), m_options(options)
{
    m_socket->setParent(nullptr); // it is ours, not the listening server's
    m_socket->setMaxAllowedIncomingMessageSize(kMaxMessageBytes);
    m_socket->setOutgoingFrameSize(kOutgoingFrameBytes);
    m_socket->setMaxAllowedIncomingFrameSize(kMaxMessageBytes);
    m_lastReceived = QDateTime::currentMSecsSinceEpoch();
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &SyncSession::onText);
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this,
            [this] { close(QWebSocketProtocol::CloseCodeBadOperation, u"InternalServerError"_s); });
    connect(m_socket.get(), &QWebSocket::pong, this, [this] { m_lastReceived = QDateTime::currentMSecsSinceEpoch(); });
    connect(m_socket.get(), &QWebSocket::textFrameReceived, this, [this] { m_lastReceived = QDateTime::currentMSecsSinceEpoch(); });
    connect(m_socket.get(), &QWebSocket::bytesWritten, this, [this] {
        if (m_updateScheduled && m_socket->bytesToWrite() <= kSlowReaderBytes) {
            update();
        }
    });
    connect(m_socket.get(), &QWebSocket::disconnected, this, [this] {
        m_closed = true;
        Q_EMIT finished();
    });
    connect(&m_engine, &Engine::committed, this, &SyncSession::onCommitted);

    m_ping.setInterval(m_options.pingMilliseconds);
    connect(&m_ping, &QTimer::timeout, this, [this] { send(R"({"type":"Ping"})"); });
    m_ping.start();
    m_watch.setInterval(kWatchMilliseconds);
    connect(&m_watch, &QTimer::timeout, this, &SyncSession::checkPeer);
    m_watch.start();
}

SyncSession::~SyncSession()
{
    m_socket->disconnect(this);
}

void SyncSession::drop()
{
    m_closed = true;
    m_socket->abort();
}

void SyncSession::checkPeer()
{
    if (m_closed) {
        return;
    }
    if (QDateTime::currentMSecsSinceEpoch() - m_lastReceived > kSilenceMilliseconds) {
        close(QWebSocketProtocol::CloseCodeNormal, u"ClientDisconnect"_s);
        return;
    }
    m_socket->ping();
}

void SyncSession::onText(const QString &text)
{
    if (m_closed) {
        return;
    }
    m_lastReceived = QDateTime::currentMSecsSinceEpoch();
    const auto message = parseClientMessage(text.toUtf8());
    if (!message) {
        fatal(u"WSMessageInvalidJson: Received Invalid JSON on websocket: %1"_s.arg(message.error()));
        return;
    }
    std::visit([this](const auto &known) { onMessage(known); }, *message);
}

void SyncSession::onMessage(const ConnectMessage &message)
{
    if (message.maxObservedTimestamp && *message.maxObservedTimestamp > m_engine.latestTimestamp()) {
        qCWarning(lcLocal) << "a client has seen a timestamp that this database has not reached";
        close(QWebSocketProtocol::CloseCodeBadOperation, u"InternalServerError"_s);
        return;
    }
    m_sessionId = message.sessionId;
    if (message.clientTs) {
        m_clockSkew = *message.clientTs - QDateTime::currentMSecsSinceEpoch();
    }
}

void SyncSession::onMessage(const ModifyQuerySetMessage &message)
{
    if (message.baseVersion != m_received.querySet) {
        fatal(u"BaseVersionMismatch: Base version %1 passed up doesn't match the current version %2"_s.arg(message.baseVersion)
                  .arg(m_received.querySet));
        return;
    }
    bool valid = message.newVersion > message.baseVersion;
    for (const QuerySetChange &change : message.changes) {
        if (change.kind == QuerySetChange::Kind::Remove) {
            valid = m_subscriptions.remove(change.queryId) > 0 && valid;
            m_removed.append(change.queryId);
        } else {
            valid = valid && !m_subscriptions.contains(change.queryId);
            m_subscriptions.insert(change.queryId, {change.path, socketArguments(change.arguments), nullptr, nullptr});
        }
    }
    if (!valid) {
        close(QWebSocketProtocol::CloseCodeBadOperation, u"InternalServerError"_s);
        return;
    }
    m_received.querySet = message.newVersion;
    scheduleUpdate();
}

void SyncSession::onMessage(const CallMessage &message)
{
    const bool isMutation = message.kind == CallMessage::Kind::Mutation;
    const auto arguments = socketArguments(message.arguments);
    CallOutcome outcome;
    if (!arguments) {
        outcome.error = arguments.error();
    } else if (isMutation) {
        const auto key = m_sessionId.isEmpty() ? std::nullopt : std::optional(MutationKey{m_sessionId, message.requestId});
        outcome = m_engine.mutate(message.path, *arguments, key);
    } else {
        outcome.error = Engine::notFoundText(message.path); // the contract has no actions
    }
    if (outcome.broken) {
        close(QWebSocketProtocol::CloseCodeBadOperation, u"InternalServerError"_s);
        return;
    }
    QByteArray response = R"({"type":")";
    response += isMutation ? "MutationResponse" : "ActionResponse";
    response += R"(","requestId":)" + QByteArray::number(message.requestId) + R"(,"success":)" + (outcome.success ? "true" : "false") +
                R"(,"result":)" + (outcome.success ? outcome.value : jsonString(publicErrorText(outcome.error)));
    if (isMutation) {
        response += outcome.success ? R"(,"ts":")" + encodeTimestamp(outcome.timestamp) + '"' : QByteArray(R"(,"ts":null)");
    }
    send(response + R"(,"logLines":[]})");
    scheduleUpdate();
}

void SyncSession::onMessage(const AuthenticateMessage &message)
{
    if (message.baseVersion != m_received.identity) {
        close(QWebSocketProtocol::CloseCodeBadOperation, u"InternalServerError"_s);
        return;
    }
    if (message.admin) {
        send(R"({"type":"AuthError","error":"This deployment has no admin keys.","baseVersion":)" +
             QByteArray::number(message.baseVersion) + R"(,"authUpdateAttempted":true})");
        close(QWebSocketProtocol::CloseCodeNormal, {});
        return;
    }
    // Functions take no notice of an identity: the web-UI side shows its login as an argument.
    ++m_received.identity;
    scheduleUpdate();
}

void SyncSession::onMessage(const EventMessage &) {}

void SyncSession::onCommitted(const QSet<QString> &keys)
{
    bool stale = false;
    for (Subscription &subscription : m_subscriptions) {
        if (subscription.current && subscription.current->reads.intersects(keys)) {
            subscription.current.reset();
            stale = true;
        }
    }
    if (stale) {
        scheduleUpdate();
    }
}

void SyncSession::scheduleUpdate()
{
    if (!m_updateScheduled) {
        m_updateScheduled = true;
        QTimer::singleShot(0, this, &SyncSession::update);
    }
}

void SyncSession::update()
{
    // A slow reader: bytesWritten calls again, and everything until then goes into one Transition.
    if (m_closed || !m_updateScheduled || m_socket->bytesToWrite() > kSlowReaderBytes) {
        return;
    }
    m_updateScheduled = false;
    for (Subscription &subscription : m_subscriptions) {
        if (!subscription.current) {
            subscription.current = subscription.arguments ? m_engine.query(subscription.path, *subscription.arguments)
                                                          : failedOutcome(subscription.arguments.error());
        }
        if (subscription.current->broken) {
            close(QWebSocketProtocol::CloseCodeBadOperation, u"InternalServerError"_s);
            return;
        }
    }
    sendTransition(takeModifications());
}

QByteArray SyncSession::takeModifications()
{
    QByteArray modifications;
    const auto append = [&modifications](const QByteArray &json) {
        if (!modifications.isEmpty()) {
            modifications += ',';
        }
        modifications += json;
    };
    for (const quint32 queryId : std::exchange(m_removed, {})) {
        append(R"({"type":"QueryRemoved","queryId":)" + QByteArray::number(queryId) + '}');
    }
    for (auto it = m_subscriptions.begin(); it != m_subscriptions.end(); ++it) {
        if (!sameResult(it->current, it->sent)) {
            append(modification(it.key(), *it->current));
        }
        it->sent = it->current;
    }
    return modifications;
}

void SyncSession::sendTransition(const QByteArray &modifications)
{
    const auto text = [](const Version &version) {
        return R"({"querySet":)" + QByteArray::number(version.querySet) + R"(,"identity":)" + QByteArray::number(version.identity) +
               R"(,"ts":")" + encodeTimestamp(version.timestamp) + R"("})";
    };
    Version next = m_received;
    next.timestamp = m_engine.latestTimestamp();
    const QByteArray skew = m_clockSkew ? QByteArray::number(*m_clockSkew) : QByteArray("null");
    const QByteArray json = R"({"type":"Transition","startVersion":)" + text(m_sent) + R"(,"endVersion":)" + text(next) +
                            R"(,"modifications":[)" + modifications + R"(],"clientClockSkew":)" + skew + R"(,"serverTs":)" +
                            QByteArray::number(QDateTime::currentMSecsSinceEpoch() * kNanosecondsPerMillisecond) + '}';
    m_sent = next;
    if (!m_options.takesChunks || json.size() <= kChunkBytes) {
        send(json);
        return;
    }
    QList<QByteArray> parts;
    for (qsizetype from = 0; from < json.size();) {
        const qsizetype to = cutBefore(json, std::min(from + kChunkBytes, json.size()));
        parts.append(json.sliced(from, to - from));
        from = to;
    }
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QByteArray chunk = R"({"type":"TransitionChunk","chunk":)";
        appendJsonString(chunk, parts[i]);
        send(chunk + R"(,"partNumber":)" + QByteArray::number(i) + R"(,"totalParts":)" + QByteArray::number(parts.size()) +
             R"(,"transitionId":")" + QByteArray::number(json.size()) + R"("})");
    }
}

void SyncSession::send(const QByteArray &json)
{
    if (m_closed) {
        return;
    }
    m_socket->sendTextMessage(QString::fromUtf8(json));
    m_ping.start(); // a Ping only after silence
}

void SyncSession::fatal(const QString &why)
{
    qCWarning(lcLocal) << "a client broke the sync protocol:" << why;
    send(R"({"type":"FatalError","error":)" + jsonString(why) + '}');
    close(QWebSocketProtocol::CloseCodeNormal, {});
}

void SyncSession::close(int code, const QString &reason)
{
    if (m_closed) {
        return;
    }
    m_closed = true;
    m_ping.stop();
    m_watch.stop();
    m_socket->close(static_cast<QWebSocketProtocol::CloseCode>(code), reason);
}

} // namespace oco::local
