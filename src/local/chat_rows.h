#pragma once

#include "local/transaction.h"

#include <QList>

#include <optional>

namespace oco::local
{

struct ChatRow {
    QString chatSessionId;
    QString workerId;
    QString status; // active, inactive
    qint64 createdAt = 0;
    qint64 lastActivity = 0;
    std::optional<QString> model;
    std::optional<QString> opencodeSessionId;
    std::optional<QString> name;
    std::optional<qint64> lastSyncedNameAt;
    std::optional<qint64> deletedInOpencode; // 1: deleted
};

[[nodiscard]] std::optional<ChatRow> findChat(Transaction &transaction, const QString &chatSessionId);
[[nodiscard]] std::optional<ChatRow> findChatByOpencodeSession(Transaction &transaction, const QString &workerId,
                                                               const QString &opencodeSessionId);
/** In the order of their making. */
[[nodiscard]] QList<ChatRow> activeChats(Transaction &transaction, const QString &workerId);
/** The latest activity first. */
[[nodiscard]] QList<ChatRow> chatsOfWorker(Transaction &transaction, const QString &workerId);
/** An active chat session with a new id. */
[[nodiscard]] ChatRow newChat(const Transaction &transaction, const QString &workerId);
void insertChat(Transaction &transaction, const ChatRow &chat);
void updateChat(Transaction &transaction, const ChatRow &chat);

} // namespace oco::local
