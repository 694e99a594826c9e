#pragma once

#include "base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace oco::opencode
{

struct ModelInfo {
    QString providerId;
    QString modelId;
    QString name;
    QString providerName;
};

/** GET /config/providers. */
struct ModelCatalogue {
    QList<ModelInfo> models;
    QString defaultModel; // provider/model; empty where opencode names none
};

/** provider/model, split at the first '/'. */
struct ModelRef {
    QString providerId;
    QString modelId;

    [[nodiscard]] static base::Result<ModelRef> parse(const QString &id);
};

struct Session {
    QString id;
    QString title;
    QString directory;
    QString parentId;     // of a session that an agent made for a task of its own; else empty
    qint64 updatedAt = 0; // ms
};

/** A part of a message as opencode stores it; raw keeps every field. */
struct Part {
    QString id;
    QString messageId;
    QString sessionId;
    QString type; // text, reasoning, tool, step-start, step-finish, file, patch, …
    QString text; // of text and reasoning parts
    QJsonObject raw;

    [[nodiscard]] static Part fromJson(const QJsonObject &json);
};

/** An error as opencode reports it: {name, data: {message, …}}. */
struct MessageError {
    QString name; // APIError, MessageAbortedError, UnknownError, …
    QString message;

    [[nodiscard]] static std::optional<MessageError> fromJson(const QJsonValue &json);
};

enum class MessageRole : std::uint8_t { User, Assistant };

struct MessageInfo {
    QString id;
    QString sessionId;
    QString parentId; // of an assistant message: the user message it answers
    MessageRole role = MessageRole::User;
    qint64 createdAt = 0;   // ms
    qint64 completedAt = 0; // ms; 0: not completed
    QString finish;         // of a completed assistant message: stop, tool-calls (more follows), …; older servers say nothing
    std::optional<MessageError> error;

    [[nodiscard]] static MessageInfo fromJson(const QJsonObject &json);
};

struct Message {
    MessageInfo info;
    QList<Part> parts;
};

enum class Activity : std::uint8_t { Idle, Busy, Retry };

struct SessionStatus {
    Activity activity = Activity::Idle;
    int attempt = 0; // of a retry
    QString message; // of a retry: why
    qint64 next = 0; // of a retry: when, in milliseconds since the epoch

    [[nodiscard]] static SessionStatus fromJson(const QJsonObject &json);
};

/** opencode asks whether it may do something; the turn waits for the reply. */
struct PermissionRequest {
    QString id;
    QString sessionId;
    QString permission; // bash, edit, external_directory, doom_loop, …
    QStringList patterns;

    [[nodiscard]] static PermissionRequest fromJson(const QJsonObject &json);
};

/** The agent asks the person something; the turn waits for the reply. */
struct QuestionRequest {
    QString id;
    QString sessionId;
    QStringList questions; // the texts

    [[nodiscard]] static QuestionRequest fromJson(const QJsonObject &json);
};

/** A prompt with ids of ours, so that it is recognised after a crash and never doubled; without them opencode makes some. */
struct Prompt {
    QString messageId; // msg_…
    QString partId;    // prt_…
    ModelRef model;
    QString text;
};

} // namespace oco::opencode
