#include "worker/session_titles.h"

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

} // namespace oco::worker
