#include "worker/session_map.h"

namespace oco::worker
{

void SessionMap::insert(const QString &chatSessionId, const QString &opencodeSessionId)
{
    removeChat(chatSessionId);
    m_byChat.insert(chatSessionId, opencodeSessionId);
    m_byOpencode.insert(opencodeSessionId, chatSessionId);
}

void SessionMap::removeChat(const QString &chatSessionId)
{
    m_byOpencode.remove(m_byChat.take(chatSessionId));
}

QString SessionMap::opencodeSession(const QString &chatSessionId) const
{
    return m_byChat.value(chatSessionId);
}

QString SessionMap::chatSession(const QString &opencodeSessionId) const
{
    return m_byOpencode.value(opencodeSessionId);
}

const QHash<QString, QString> &SessionMap::byChat() const
{
    return m_byChat;
}

} // namespace oco::worker
