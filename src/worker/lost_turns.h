#pragma once

#include "net/backoff.h"
#include "opencode/types.h"
#include "worker/journal.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <chrono>

namespace oco::worker
{

class OpencodeLink;

/** A prompt of ours that opencode keeps, and the placeholder that it was for. */
struct FoundPrompt {
    QString placeholderId;
    QString chatSessionId;
    QString opencodeSession;
    QString messageId;
    QString partId;

    bool operator==(const FoundPrompt &) const = default;
};

/** Prompts among a session's messages whose ids end as wanted: tails to placeholders. Pure. */
[[nodiscard]] QList<FoundPrompt> findPrompts(const QHash<QString, QString> &placeholderOfTail,
                                             const QHash<QString, QString> &chatOfPlaceholder, const QString &opencodeSession,
                                             const QList<opencode::Message> &messages);

/**
 * Rebuilds, without any state of ours, what opencode knows of earlier turns: looks for our message ids in the sessions
 * of the directory, the newest ones first (delivery rule 6). finished() follows once, whatever fails.
 */
class LostTurns : public QObject
{
    Q_OBJECT

public:
    /** places: placeholders and their chat sessions. */
    LostTurns(const QString &deployment, const QHash<QString, QString> &places, OpencodeLink *link, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(const QList<oco::worker::FoundPrompt> &prompts);

private:
    void readSessions();
    void readNext();

    QHash<QString, QString> m_places;
    QHash<QString, QString> m_placeholderOfTail;
    QPointer<OpencodeLink> m_link;
    QList<QString> m_sessions; // to be read
    bool m_sessionsKnown = false;
    QList<FoundPrompt> m_found;
    QTimer m_timer;
    net::Backoff m_backoff{std::chrono::seconds(1)};
};

} // namespace oco::worker
