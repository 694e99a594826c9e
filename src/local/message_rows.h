#pragma once

#include "local/json_writer.h"
#include "local/transaction.h"

#include <optional>

namespace oco::local
{

struct NewMessage {
    QString chatSessionId;
    QString workerId;
    QString role; // user, assistant
    QString content;
    qint64 timestamp = 0;
    bool completed = false;
    QString model;
};

/** Where an answer is written; what it holds stays in the database. */
struct MessageSlot {
    QString messageId;
    QString chatSessionId;
    QString workerId;
    QString role;
    qint64 keptBytes = 0; // UTF-8 length of reasoning and other parts
};

struct Completion {
    QString content;
    std::optional<QString> reasoning;
    std::optional<QString> otherParts;
};

[[nodiscard]] std::optional<MessageSlot> findMessage(Transaction &transaction, const QString &messageId);
[[nodiscard]] bool hasMessages(Transaction &transaction, const QString &chatSessionId);
/** Returns the new message's id. */
[[nodiscard]] QString insertMessage(Transaction &transaction, const NewMessage &message);
/** Replaces content, reasoning and other parts, and marks the message as completed. */
void completeStructured(Transaction &transaction, const MessageSlot &slot, const Completion &completion);
/** Replaces the content only, and marks the message as completed. */
void completeContent(Transaction &transaction, const MessageSlot &slot, const QString &content);

/** Arrays sorted by timestamp; of equal ones the one inserted first. */
void writeMessagesOfWorker(Transaction &transaction, const QString &workerId, JsonWriter &out);
void writeMessagesOfChat(Transaction &transaction, const QString &chatSessionId, JsonWriter &out);

void insertChunk(Transaction &transaction, const MessageSlot &slot, const QString &chunk, double sequence);
/** An array in order of sequence; of equal ones the one inserted first. */
void writeChunks(Transaction &transaction, const QString &chatSessionId, const QString &messageId, JsonWriter &out);

} // namespace oco::local
