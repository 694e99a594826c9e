#include "opencode/event_stream.h"

#include "net/backoff.h"
#include "net/sse_parser.h"
#include "opencode/logging.h"
#include "opencode/request.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPointer>
#include <QScopedPointer>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace oco::opencode
{

namespace
{

constexpr auto kBackoffCap = std::chrono::seconds(16);

bool isConnected(const QByteArray &json)
{
    // The type stands in the first bytes; parsing each event twice would cost more than this look.
    return json.size() < 1024 && QJsonDocument::fromJson(json).object().value(u"type").toString() == u"server.connected";
}

} // namespace

class EventStream::Private : public QObject
{
    Q_OBJECT

public:
    Private(EventStream *stream, Endpoint endpoint, QString directory, const EventStreamOptions &options)
        : q(stream), m_endpoint(std::move(endpoint)), m_directory(std::move(directory)), m_options(options),
          m_backoff(options.backoffBase, kBackoffCap)
    {
        m_manager->setProxy(QNetworkProxy::NoProxy);
        m_silence.setSingleShot(true);
        m_retry.setSingleShot(true);
        connect(&m_silence, &QTimer::timeout, this, [this] { disconnected(u"nothing was heard"_s); });
        connect(&m_retry, &QTimer::timeout, this, &Private::attempt);
    }

    ~Private() override { dropReply(); }

    void start()
    {
        if (!m_running) {
            m_running = true;
            attempt();
        }
    }

    void stop()
    {
        m_running = false;
        m_open = false;
        m_retry.stop();
        dropReply();
    }

    [[nodiscard]] bool isOpen() const { return m_open; }

private:
    void attempt();
    void readMore();
    /** False when a slot stopped or deleted the stream, or restarted it on another connection. */
    bool take(const net::SseEvent &event);
    void disconnected(const QString &reason);
    void dropReply();

    EventStream *q;
    Endpoint m_endpoint;
    QString m_directory;
    EventStreamOptions m_options;
    /** Of its own: open streams would starve the calls of a shared one. Outlives a slot that deletes the stream. */
    std::unique_ptr<QNetworkAccessManager, QScopedPointerDeleteLater> m_manager{new QNetworkAccessManager};
    net::SseParser m_parser;
    net::Backoff m_backoff;
    QTimer m_silence; // Qt's transfer timeout would report a cancelled operation
    QTimer m_retry;
    QNetworkReply *m_reply = nullptr;
    QElapsedTimer m_since;               // the stream is open
    std::chrono::milliseconds m_pause{}; // before this connection
    bool m_running = false;
    bool m_open = false;
};

void EventStream::Private::attempt()
{
    QNetworkRequest request(urlOf(m_endpoint, u"/event"_s, m_directory));
    request.setRawHeader("Accept", "text/event-stream");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Cache-Control", "no-cache");
    request.setRawHeader("Authorization", authorizationOf(m_endpoint));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    m_parser.reset();
    m_reply = m_manager->get(request);
    connect(m_reply, &QNetworkReply::readyRead, this, &Private::readMore);
    connect(m_reply, &QNetworkReply::finished, this, [this] { disconnected(m_reply->errorString()); });
    m_silence.start(m_options.silenceLimit);
}

void EventStream::Private::readMore()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 200) {
        disconnected(u"HTTP %1"_s.arg(status));
        return;
    }
    m_silence.start(m_options.silenceLimit);
    const QList<net::SseEvent> events = m_parser.feed(m_reply->readAll());
    for (const net::SseEvent &event : events) {
        if (!take(event)) {
            return;
        }
    }
}

bool EventStream::Private::take(const net::SseEvent &event)
{
    const QPointer<Private> self(this);
    const QNetworkReply *const reply = m_reply;
    if (event.truncated) {
        qCInfo(lcOpencode) << "An event of" << m_directory << "was too large and is left out";
        Q_EMIT q->event(EventLost{});
    } else if (!m_open) {
        if (!isConnected(event.data)) {
            return true; // nothing counts before it
        }
        m_open = true;
        m_since.start();
        qCDebug(lcOpencode) << "Following the events of" << m_directory;
        Q_EMIT q->opened();
    } else {
        if (m_since.hasExpired(m_pause.count())) {
            m_backoff.reset(); // it carries something, and has lasted as long as we had waited for it
        }
        if (const auto read = readEvent(event.data)) {
            Q_EMIT q->event(*read);
        }
    }
    return !self.isNull() && m_reply == reply;
}

void EventStream::Private::disconnected(const QString &reason)
{
    dropReply();
    const auto pause = m_pause = m_backoff.next();
    qCDebug(lcOpencode) << "No events of" << m_directory << ":" << reason << "; next attempt in" << pause.count() << "ms";
    m_retry.start(pause);
    if (m_open) {
        m_open = false;
        Q_EMIT q->lost();
    }
}

void EventStream::Private::dropReply()
{
    m_silence.stop();
    if (m_reply != nullptr) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
}

EventStream::EventStream(const Endpoint &endpoint, const QString &directory, const EventStreamOptions &options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, endpoint, directory, options))
{
}

EventStream::~EventStream() = default;

void EventStream::start()
{
    d->start();
}

void EventStream::stop()
{
    d->stop();
}

bool EventStream::isOpen() const
{
    return d->isOpen();
}

} // namespace oco::opencode

#include "event_stream.moc"
