#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>
#include <variant>

namespace oco::convex
{

// Messages of the Convex sync protocol (wire contract 3.3 and 3.5), pure: no sockets, no state.

// ── client to deployment: JSON texts, one a frame ──

struct ConnectMessage {
    QUuid sessionId;
    quint32 connectionCount = 0; // sockets that opened before this one
    QString lastCloseReason;     // empty: left out
    std::optional<quint64> maxObservedTimestamp;
    qint64 clientTime = 0; // ms since the epoch
};

struct QueryAdd {
    quint32 queryId = 0;
    QString path; // canonical
    QJsonObject arguments;
    std::optional<QString> journal;
};

[[nodiscard]] QByteArray encodeConnect(const ConnectMessage &message);
/** The change from baseVersion to baseVersion + 1. */
[[nodiscard]] QByteArray encodeModifyQuerySet(quint32 baseVersion, const QList<QueryAdd> &added, const QList<quint32> &removed);
[[nodiscard]] QByteArray encodeMutation(quint32 requestId, const QString &path, const QJsonObject &arguments);

// ── deployment to client ──

struct StateVersion {
    quint32 querySet = 0;
    quint32 identity = 0;
    quint64 timestamp = 0; // nanoseconds since the epoch

    bool operator==(const StateVersion &) const = default;
};

/** A function's own failure. */
struct FunctionError {
    QString message;
    std::optional<QByteArray> data; // JSON text; there (perhaps "null") for application errors only

    bool operator==(const FunctionError &) const = default;
};

struct QueryModification {
    quint32 queryId = 0;
    bool removed = false;
    std::variant<QByteArray, FunctionError> outcome; // the value as JSON text
    std::optional<QString> journal;

    bool operator==(const QueryModification &) const = default;
};

struct Transition {
    StateVersion start;
    StateVersion end;
    QList<QueryModification> modifications;

    bool operator==(const Transition &) const = default;
};

struct TransitionChunk {
    QByteArray text;
    quint32 part = 0;
    quint32 parts = 0;
    QByteArray transitionId;

    bool operator==(const TransitionChunk &) const = default;
};

struct MutationResponse {
    quint32 requestId = 0;
    std::variant<QByteArray, FunctionError> outcome; // the result as JSON text
    quint64 timestamp = 0;                           // of the commit, where it succeeded

    bool operator==(const MutationResponse &) const = default;
};

struct Ping {
    bool operator==(const Ping &) const = default;
};

struct FatalErrorMessage {
    QString error;

    bool operator==(const FatalErrorMessage &) const = default;
};

struct AuthErrorMessage {
    QString error;

    bool operator==(const AuthErrorMessage &) const = default;
};

/** Of a type that we do not know or need; to be ignored. */
struct UnknownMessage {
    QString type;

    bool operator==(const UnknownMessage &) const = default;
};

using ServerMessage =
    std::variant<UnknownMessage, Transition, TransitionChunk, MutationResponse, Ping, FatalErrorMessage, AuthErrorMessage>;

/** Errors: Protocol, naming the field. Fields may come in any order. */
[[nodiscard]] base::Result<ServerMessage> decodeServerMessage(const QByteArray &text);

} // namespace oco::convex
