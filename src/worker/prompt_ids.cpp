#include "worker/prompt_ids.h"

#include "opencode/identifiers.h"

using namespace Qt::StringLiterals;

namespace oco::worker
{

QString promptTail(const QString &deployment, const QString &placeholderId)
{
    return opencode::tailFromHash((deployment + u'\n' + placeholderId).toUtf8());
}

TurnRecord newTurn(const QString &deployment, const PendingMessage &message, qint64 nowMs)
{
    const QString tail = promptTail(deployment, message.placeholderId);
    TurnRecord record;
    record.placeholderId = message.placeholderId;
    record.chatSessionId = message.chatSessionId;
    record.messageId = opencode::makeId(u"msg"_s, nowMs, 0, tail);
    record.partId = opencode::makeId(u"prt"_s, nowMs, 0, tail);
    return record;
}

} // namespace oco::worker
