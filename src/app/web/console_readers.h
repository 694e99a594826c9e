#pragma once

#include "app/web/console_values.h"
#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace oco::app
{

// Readers of the web UI's side of the contract. Errors: Protocol, naming the function. Pure. Long texts are cut.

/** machines:list. */
[[nodiscard]] base::Result<QStringList> readMachineIds(const QByteArray &json);
/** workers:list. */
[[nodiscard]] base::Result<QList<ConsoleWorker>> readWorkers(const QByteArray &json);
/** workers:getByMachineAndWorker; nothing: there is no such worker. */
[[nodiscard]] base::Result<std::optional<ConsoleWorker>> readConsoleWorker(const QByteArray &json);
/** workerModels:getModels. */
[[nodiscard]] base::Result<QList<ConsoleModel>> readModels(const QByteArray &json);
/** chat:listSessions and chat:getActiveSessions, the latest activity first. */
[[nodiscard]] base::Result<QList<ConsoleSession>> readConsoleSessions(const QByteArray &json);
/** chat:subscribeToChunks: the answer as far as it is there, each number once and in order. */
[[nodiscard]] base::Result<QString> readChunkText(const QByteArray &json);

/** What is kept of a list of messages. */
struct ConsoleMessages {
    QList<ConsoleMessage> messages; // of one session: the newest ones, oldest first
    QList<ConsoleSession> sessions; // all that occur, by what their messages tell; the latest first
};

/**
 * chat:subscribeToMessages, and chat:subscribeToWorkerMessages, which can be tens of megabytes: read with simdjson, and
 * only the messages of the session are kept, at most so many.
 */
[[nodiscard]] base::Result<ConsoleMessages> readConsoleMessages(const QByteArray &json, const QString &session, qsizetype keep);

} // namespace oco::app
