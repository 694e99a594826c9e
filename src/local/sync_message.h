#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <cstdint>
#include <optional>
#include <variant>

namespace oco::local
{

struct ConnectMessage {
    QString sessionId;
    std::optional<quint64> maxObservedTimestamp; // ns
    std::optional<qint64> clientTs;              // ms
};

struct QuerySetChange {
    enum class Kind : std::uint8_t { Add, Remove };

    Kind kind = Kind::Add;
    quint32 queryId = 0;
    QString path; // canonical
    QJsonValue arguments;
};

struct ModifyQuerySetMessage {
    quint32 baseVersion = 0;
    quint32 newVersion = 0;
    QList<QuerySetChange> changes;
};

struct CallMessage {
    enum class Kind : std::uint8_t { Mutation, Action };

    Kind kind = Kind::Mutation;
    quint32 requestId = 0;
    QString path; // canonical
    QJsonValue arguments;
};

struct AuthenticateMessage {
    quint32 baseVersion = 0;
    bool admin = false;
};

struct EventMessage {
};

using ClientMessage = std::variant<ConnectMessage, ModifyQuerySetMessage, CallMessage, AuthenticateMessage, EventMessage>;

/** One message from a client; the error says what makes it fatal. */
[[nodiscard]] tl::expected<ClientMessage, QString> parseClientMessage(const QByteArray &json);

/** The arguments of a call on the sync socket: an array of exactly one object. The error fails this call only. */
[[nodiscard]] tl::expected<QJsonObject, QString> socketArguments(const QJsonValue &arguments);

} // namespace oco::local
