#pragma once

#include "base/result.h"
#include "opencode/endpoint.h"
#include "opencode/types.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <variant>

namespace oco::opencode
{

struct MessageUpdated {
    MessageInfo info;
};
struct PartUpdated {
    Part part;
    QString delta; // only servers without message.part.delta put it here
};
struct PartDelta {
    QString sessionId;
    QString messageId;
    QString partId;
    QString field; // "text"
    QString delta;
};
struct StatusChanged {
    QString sessionId;
    SessionStatus status;
};
struct SessionIdle {
    QString sessionId;
};
struct SessionFailed {
    QString sessionId; // may be empty
    MessageError error;
};
struct SessionUpdated {
    Session session;
};
struct PermissionAsked {
    PermissionRequest request;
};
struct QuestionAsked {
    QuestionRequest request;
};
/** The stream dropped an event that was too large: ask for the state. */
struct EventLost {
};

using Event = std::variant<MessageUpdated, PartUpdated, PartDelta, StatusChanged, SessionIdle, SessionFailed, SessionUpdated,
                           PermissionAsked, QuestionAsked, EventLost>;

/** Reads one event's JSON; nothing for types that we do not use. Pure. */
[[nodiscard]] std::optional<Event> readEvent(const QByteArray &json);

/** Whose event it is; empty where it is no session's. Pure. */
[[nodiscard]] QString sessionOf(const Event &event);

struct EventStreamOptions {
    std::chrono::milliseconds silenceLimit{25'000}; // heartbeats come every 10 s
    std::chrono::milliseconds backoffBase{250};
};

/**
 * Follows GET /event?directory=… for ever, with back-off, on a connection of its own. Events are freshness, not
 * truth: what happened while disconnected is not replayed, so after each opened() ask for the state by GET.
 * Lives in one thread.
 */
class EventStream : public QObject
{
    Q_OBJECT

public:
    EventStream(const Endpoint &endpoint, const QString &directory, const EventStreamOptions &options = {}, QObject *parent = nullptr);
    ~EventStream() override;

    void start();
    void stop();
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    /** server.connected was seen: events from here on arrive. */
    void opened();
    void event(const oco::opencode::Event &event);
    /** An open stream was lost (closed or silent); attempts follow until the next opened(). */
    void lost();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace oco::opencode
