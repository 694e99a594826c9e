#include "worker/feed_health.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::worker
{

namespace
{

std::size_t placeOf(FeedHealth::Query query)
{
    return static_cast<std::size_t>(query);
}

QString mebibytes(qsizetype bytes)
{
    return QString::number(static_cast<double>(bytes) / (1024.0 * 1024.0), 'f', 1);
}

} // namespace

void FeedHealth::failed(Query query, const base::Error &error)
{
    m_errors.at(placeOf(query)) = error;
}

void FeedHealth::arrived(Query query)
{
    m_errors.at(placeOf(query)).reset();
}

void FeedHealth::noteMessages(qsizetype count, qsizetype bytes)
{
    m_messageCount = count;
    m_messageBytes = bytes;
}

std::optional<base::Error> FeedHealth::problem() const
{
    const auto &record = m_errors.at(placeOf(Query::Record));
    const auto &sessions = m_errors.at(placeOf(Query::Sessions));
    const auto &messages = m_errors.at(placeOf(Query::Messages));
    if (record && sessions && messages) {
        return base::Error{record->code, u"The deployment answers all questions of this worker with errors; new messages cannot be seen."_s,
                           u"It may be paused or over a limit of its plan: look at its dashboard. Running answers go on, and the worker "
                           "takes up new messages by itself when the errors end."_s,
                           record->cause};
    }
    if (messages) {
        return messagesProblem(*messages);
    }
    if (record) {
        return base::Error{record->code,
                           u"The deployment cannot deliver this worker's record: approval, removal and requests to connect are not seen."_s,
                           u"Messages are answered all the same. Look at the deployment's logs; the worker goes on by itself when the "
                           "error ends."_s,
                           record->cause};
    }
    if (sessions) {
        return base::Error{sessions->code,
                           u"The deployment cannot deliver this worker's sessions: an answer does not stop when its session is ended."_s,
                           u"Messages are answered all the same. Look at the deployment's logs; the worker goes on by itself when the "
                           "error ends."_s,
                           sessions->cause};
    }
    return std::nullopt;
}

base::Error FeedHealth::messagesProblem(const base::Error &error) const
{
    if (error.code != base::ErrorCode::Rejected) { // it came, and was not what we read
        return error;
    }
    const QString last = m_messageCount > 0
                             ? u" (the last list that arrived: %1 messages, %2 MiB)"_s.arg(m_messageCount).arg(mebibytes(m_messageBytes))
                             : QString();
    return {error.code,
            u"The deployment cannot deliver this worker's messages, so new ones cannot be seen. Most likely its history has become larger "
            "than a deployment delivers: 8,192 messages or 16 MiB%1."_s.arg(last),
            u"Delete old conversations of this worker if the web UI offers that; otherwise add a new worker there for the same folder, "
            "run it by `opencode-orchestrator workers add`, and remove this one. Running answers go on, and the worker takes up new "
            "messages by itself when the list arrives again."_s,
            error.cause};
}

} // namespace oco::worker
