#pragma once

#include "base/clock.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <utility>

namespace oco::sql
{
class Database;
class TransactionQueue;
} // namespace oco::sql

namespace oco::worker
{

/**
 * Which opencode session serves which chat session. The deployment forgets it at every markConnected; this side
 * keeps it in the worker's state and puts it back, so that a conversation goes on with its context.
 */
class SessionMap
{
public:
    SessionMap(sql::Database *database, sql::TransactionQueue *writer, base::Clock clock = base::systemClock());

    [[nodiscard]] static QStringList tables();

    /** Reads what earlier processes kept. */
    void load();

    /** Takes the pair up; the returned statements keep it, in the transaction that stores the note for the deployment. */
    [[nodiscard]] std::function<void(sql::Database &)> insert(const QString &chatSessionId, const QString &opencodeSessionId);
    void removeChat(const QString &chatSessionId);

    /** Empty where there is none. */
    [[nodiscard]] QString opencodeSession(const QString &chatSessionId) const;
    [[nodiscard]] QString chatSession(const QString &opencodeSessionId) const;
    /** Chat and opencode sessions, the one used last first. */
    [[nodiscard]] QList<std::pair<QString, QString>> recent(int limit);

private:
    void forget(const QString &chatSessionId);

    sql::Database *m_database;
    sql::TransactionQueue *m_writer;
    base::Clock m_clock;
    QHash<QString, QString> m_byChat;
    QHash<QString, QString> m_byOpencode;
};

} // namespace oco::worker
