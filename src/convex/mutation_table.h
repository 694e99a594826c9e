#pragma once

#include "base/result.h"
#include "convex/sync_client.h"
#include "convex/sync_protocol.h"

#include <QByteArray>
#include <QList>
#include <QPromise>

#include <map>
#include <optional>

namespace oco::convex
{

/**
 * The mutations on their way, by request id. One is kept until it failed, or until it succeeded and a Transition
 * covers its commit: to then it goes out again, byte for byte, on every new socket (wire contract 4.2).
 */
class MutationTable
{
public:
    explicit MutationTable(quint32 firstRequestId);

    struct Queued {
        std::optional<QByteArray> message; // nothing where it was refused; the future says why
        base::Future<MutationOutcome> future;
    };
    /** Errors: TooLarge for arguments that the deployment would answer by ending the connection, each time anew. */
    [[nodiscard]] Queued add(quint32 requestId, const QString &canonicalPath, const QJsonObject &arguments);
    /** A request id that no mutation of this session has had. */
    [[nodiscard]] quint32 takeRequestId() { return m_nextRequestId++; }

    /** False where the answer is none that we wait for; repeated answers are normal. */
    bool answer(const MutationResponse &response);
    /** A Transition brought everything up to this time. */
    void covered(quint64 timestamp);

    /** Drops those without an answer whose futures were cancelled. */
    void forgetWithdrawn();

    [[nodiscard]] QList<QByteArray> messages() const;
    [[nodiscard]] QList<quint32> unanswered() const;
    [[nodiscard]] qsizetype unansweredCount() const;

private:
    struct Mutation {
        QString path;
        QByteArray message;
        QPromise<base::Result<MutationOutcome>> promise;
        std::optional<quint64> committed; // answered: waits for a Transition at or after this time
    };

    std::map<quint32, Mutation> m_mutations;
    quint32 m_nextRequestId;
};

/** A function's failure as an error for people and logs. */
[[nodiscard]] base::Error toError(const QString &path, const FunctionError &error);

} // namespace oco::convex
