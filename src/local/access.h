#pragma once

#include "base/result.h"
#include "local/arguments.h"
#include "local/chat_rows.h"
#include "local/transaction.h"
#include "local/worker_rows.h"

namespace oco::local
{

/** The error that a function throws. */
[[nodiscard]] tl::unexpected<base::Error> thrown(const QString &message);

/** Web-UI side: `sessionId` must be the login. */
[[nodiscard]] base::Result<void> requireLogin(const Transaction &transaction, const Arguments &arguments);
/** Web-UI side: the login, and the row that `machineId`, `workerId` or `chatSessionId` names. */
[[nodiscard]] base::Result<MachineRow> ownMachine(Transaction &transaction, const Arguments &arguments);
[[nodiscard]] base::Result<WorkerRow> ownWorker(Transaction &transaction, const Arguments &arguments);
[[nodiscard]] base::Result<ChatRow> ownChat(Transaction &transaction, const Arguments &arguments);

/** The row that an argument names, for calls without a login. */
[[nodiscard]] base::Result<WorkerRow> requireWorker(Transaction &transaction, const Arguments &arguments);
[[nodiscard]] base::Result<ChatRow> requireChat(Transaction &transaction, const Arguments &arguments);

/** Worker side: the three parts of the token. */
[[nodiscard]] base::Result<WorkerRow> authenticate(Transaction &transaction, const Arguments &arguments);

/** A Convex document holds at most 1 MiB; some of it is left for the short fields. */
[[nodiscard]] base::Result<void> requireFits(qint64 bytes);

} // namespace oco::local
