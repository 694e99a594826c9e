#include "local/access.h"

using namespace Qt::StringLiterals;

namespace oco::local
{

namespace
{

constexpr qint64 kMaxDocumentBytes = 1024LL * 1024;
constexpr qint64 kShortFieldsBytes = 1024;

/** Takes the same time whichever byte differs. */
bool sameSecret(const QString &left, const QString &right)
{
    const QByteArray a = left.toUtf8();
    const QByteArray b = right.toUtf8();
    if (a.size() != b.size()) {
        return false;
    }
    int difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        difference |= a[i] ^ b[i];
    }
    return difference == 0;
}

template <typename Row> base::Result<Row> found(std::optional<Row> row, const QString &what)
{
    if (!row) {
        return thrown(u"%1 not found."_s.arg(what));
    }
    return *std::move(row);
}

} // namespace

tl::unexpected<base::Error> thrown(const QString &message)
{
    return base::fail(base::ErrorCode::Rejected, message);
}

base::Result<void> requireLogin(const Transaction &transaction, const Arguments &arguments)
{
    const QString login = transaction.loginSessionId();
    if (login.isEmpty() || !sameSecret(login, arguments.string("sessionId"_L1))) {
        return thrown(u"Not logged in."_s);
    }
    return {};
}

base::Result<MachineRow> ownMachine(Transaction &transaction, const Arguments &arguments)
{
    if (auto login = requireLogin(transaction, arguments); !login) {
        return tl::unexpected(login.error());
    }
    return found(findMachine(transaction, arguments.string("machineId"_L1)), u"Machine"_s);
}

base::Result<WorkerRow> ownWorker(Transaction &transaction, const Arguments &arguments)
{
    if (auto login = requireLogin(transaction, arguments); !login) {
        return tl::unexpected(login.error());
    }
    return requireWorker(transaction, arguments);
}

base::Result<ChatRow> ownChat(Transaction &transaction, const Arguments &arguments)
{
    if (auto login = requireLogin(transaction, arguments); !login) {
        return tl::unexpected(login.error());
    }
    return requireChat(transaction, arguments);
}

base::Result<WorkerRow> requireWorker(Transaction &transaction, const Arguments &arguments)
{
    return found(findWorker(transaction, arguments.string("workerId"_L1)), u"Worker"_s);
}

base::Result<ChatRow> requireChat(Transaction &transaction, const Arguments &arguments)
{
    return found(findChat(transaction, arguments.string("chatSessionId"_L1)), u"Chat session"_s);
}

base::Result<WorkerRow> authenticate(Transaction &transaction, const Arguments &arguments)
{
    std::optional<WorkerRow> worker = findWorker(transaction, arguments.string("workerId"_L1));
    if (!worker || worker->machineId != arguments.string("machineId"_L1)) {
        return thrown(u"Worker not found. Please check your worker token."_s);
    }
    if (!sameSecret(worker->secret, arguments.string("secret"_L1))) {
        return thrown(u"Invalid worker secret. Authentication failed."_s);
    }
    return *std::move(worker);
}

base::Result<void> requireFits(qint64 bytes)
{
    if (bytes > kMaxDocumentBytes - kShortFieldsBytes) {
        return thrown(u"Value is too large (%1 bytes, the maximum size of a document is 1 MiB)."_s.arg(bytes));
    }
    return {};
}

} // namespace oco::local
