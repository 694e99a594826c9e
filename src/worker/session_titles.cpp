#include "worker/session_titles.h"

#include "base/when_done.h"
#include "convex/deployment_contract.h"
#include "convex/outbox.h"
#include "convex/sync_client.h"
#include "worker/logging.h"
#include "worker/session_map.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace oco::worker
{

namespace
{

constexpr qsizetype kMaxTitle = 200;

/** What opencode calls a session before it has made a title: "New session - 2026-01-01T…". */
bool isStandIn(const QString &title)
{
    static const QRegularExpression pattern(uR"(^(New|Child) session - \d{4}-)"_s);
    return title.trimmed().isEmpty() || pattern.match(title).hasMatch();
}

} // namespace

std::optional<SessionTitles::Rename> SessionTitles::update(const opencode::Session &session, const SessionMap &sessions)
{
    const QString chatSessionId = sessions.chatSession(session.id);
    if (chatSessionId.isEmpty() || isStandIn(session.title) || m_told.value(session.id) == session.title) {
        return std::nullopt;
    }
    m_told.insert(session.id, session.title);
    return Rename{chatSessionId, session.title.left(kMaxTitle)};
}

void SessionTitles::tell(const opencode::Session &session, const SessionMap &sessions, convex::Outbox *outbox, QObject *context)
{
    const auto rename = update(session, sessions);
    if (!rename) {
        return;
    }
    const auto told = outbox->enqueue(
        {convex::RowKind::Note, rename->chatSessionId, convex::calls::updateSessionName(rename->chatSessionId, rename->name)});
    base::whenDone(told, context, [](const base::Result<convex::MutationOutcome> &outcome) {
        if (!outcome) {
            qCDebug(lcWorker).noquote() << "The deployment did not take a session's name:" << outcome.error().toString();
        }
    });
}

} // namespace oco::worker
