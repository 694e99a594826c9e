#include "convex/mutation_table.h"

#include "convex/json_value.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace oco::convex
{

namespace
{
constexpr qsizetype kMaxBytes = 16LL * 1024 * 1024; // wire contract 5.1
}

base::Error toError(const QString &path, const FunctionError &error)
{
    const auto cause = error.data ? u"%1 (data: %2)"_s.arg(error.message, QString::fromUtf8(*error.data)) : error.message;
    return {base::ErrorCode::Rejected, u"The deployment's function %1 failed."_s.arg(path), {}, cause};
}

MutationTable::MutationTable(quint32 firstRequestId) : m_nextRequestId(firstRequestId) {}

MutationTable::Queued MutationTable::add(quint32 requestId, const QString &canonicalPath, const QJsonObject &arguments)
{
    Mutation mutation{
        .path = canonicalPath, .message = encodeMutation(requestId, canonicalPath, arguments), .promise = {}, .committed = {}};
    if (mutation.message.size() > kMaxBytes) {
        return {{},
                base::ready<MutationOutcome>(base::fail(
                    base::ErrorCode::TooLarge,
                    u"The arguments of %1 are larger than the %2 bytes that a deployment takes."_s.arg(canonicalPath).arg(kMaxBytes)))};
    }
    mutation.promise.start();
    Queued queued{mutation.message, mutation.promise.future()};
    m_mutations.emplace(requestId, std::move(mutation));
    return queued;
}

bool MutationTable::answer(const MutationResponse &response)
{
    const auto it = m_mutations.find(response.requestId);
    if (it == m_mutations.end() || it->second.committed) {
        return false;
    }
    auto &mutation = it->second;
    if (const auto *failed = std::get_if<FunctionError>(&response.outcome)) {
        mutation.promise.addResult(base::fail(toError(mutation.path, *failed)));
        mutation.promise.finish();
        m_mutations.erase(it);
        return true;
    }
    mutation.committed = response.timestamp;
    auto value = parseJsonValue(std::get<QByteArray>(response.outcome));
    if (value) {
        mutation.promise.addResult(MutationOutcome{*std::move(value), response.timestamp});
    } else {
        mutation.promise.addResult(base::fail(std::move(value).error()));
    }
    mutation.promise.finish();
    return true;
}

void MutationTable::covered(quint64 timestamp)
{
    std::erase_if(m_mutations, [=](const auto &entry) { return entry.second.committed && *entry.second.committed <= timestamp; });
}

void MutationTable::forgetWithdrawn()
{
    std::erase_if(m_mutations, [](const auto &entry) { return !entry.second.committed && entry.second.promise.isCanceled(); });
}

QList<QByteArray> MutationTable::messages() const
{
    QList<QByteArray> messages;
    for (const auto &[id, mutation] : m_mutations) {
        messages.append(mutation.message);
    }
    return messages;
}

QList<quint32> MutationTable::unanswered() const
{
    QList<quint32> ids;
    for (const auto &[id, mutation] : m_mutations) {
        if (!mutation.committed && !mutation.promise.future().isCanceled()) {
            ids.append(id);
        }
    }
    return ids;
}

qsizetype MutationTable::unansweredCount() const
{
    return unanswered().size();
}

} // namespace oco::convex
