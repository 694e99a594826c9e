#pragma once

#include <QHash>
#include <QString>

namespace oco::worker
{

/**
 * Which opencode session serves which chat session. The deployment forgets it at every markConnected; this side
 * keeps it and puts it back. Held in memory.
 */
class SessionMap
{
public:
    void insert(const QString &chatSessionId, const QString &opencodeSessionId);
    void removeChat(const QString &chatSessionId);

    /** Empty where there is none. */
    [[nodiscard]] QString opencodeSession(const QString &chatSessionId) const;
    [[nodiscard]] QString chatSession(const QString &opencodeSessionId) const;
    [[nodiscard]] const QHash<QString, QString> &byChat() const;

private:
    QHash<QString, QString> m_byChat;
    QHash<QString, QString> m_byOpencode;
};

} // namespace oco::worker
