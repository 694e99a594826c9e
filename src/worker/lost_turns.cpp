#include "worker/lost_turns.h"

#include "base/when_done.h"
#include "opencode/identifiers.h"
#include "worker/logging.h"
#include "worker/opencode_link.h"
#include "worker/prompt_ids.h"

namespace oco::worker
{

namespace
{

/** Each costs a call; what was interrupted last is among the newest. */
constexpr qsizetype kMaxSessions = 50;
constexpr int kMaxAttempts = 8;

} // namespace

QList<FoundPrompt> findPrompts(const QHash<QString, QString> &placeholderOfTail, const QHash<QString, QString> &chatOfPlaceholder,
                               const QString &opencodeSession, const QList<opencode::Message> &messages)
{
    QList<FoundPrompt> found;
    for (const opencode::Message &message : messages) {
        if (message.info.role != opencode::MessageRole::User) {
            continue;
        }
        const QString placeholder = placeholderOfTail.value(opencode::tailOf(message.info.id));
        if (!placeholder.isEmpty()) {
            found.append({placeholder, chatOfPlaceholder.value(placeholder), opencodeSession, message.info.id,
                          message.parts.isEmpty() ? QString() : message.parts.constFirst().id});
        }
    }
    return found;
}

LostTurns::LostTurns(const QString &deployment, const QHash<QString, QString> &places, OpencodeLink *link, QObject *parent)
    : QObject(parent), m_places(places), m_link(link)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_sessionsKnown) {
            readNext();
        } else {
            readSessions();
        }
    });
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        m_placeholderOfTail.insert(promptTail(deployment, it.key()), it.key());
    }
}

void LostTurns::start()
{
    if (m_places.isEmpty()) {
        readNext(); // nothing was ever asked
    } else {
        readSessions();
    }
}

void LostTurns::readSessions()
{
    if (m_link == nullptr) {
        return; // another search follows with the next line to opencode
    }
    base::whenDone(m_link->client().sessions(), this, [this](const base::Result<QList<opencode::Session>> &sessions) {
        if (!sessions) {
            qCWarning(lcWorker).noquote() << "The sessions of earlier times cannot be read from opencode; trying again:"
                                          << sessions.error().toString();
            m_timer.start(m_backoff.next());
            return;
        }
        for (const opencode::Session &session : *sessions) { // the one used last first
            if (session.parentId.isEmpty() && m_sessions.size() < kMaxSessions) {
                m_sessions.append(session.id);
            }
        }
        m_sessionsKnown = true;
        readNext();
    });
}

void LostTurns::readNext()
{
    if (m_sessions.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT finished(m_found); }, Qt::QueuedConnection);
        return;
    }
    if (m_link == nullptr) {
        return;
    }
    const QString session = m_sessions.takeFirst();
    base::whenDone(m_link->client().messages(session), this, [this, session](const base::Result<QList<opencode::Message>> &messages) {
        if (!messages && base::isTemporary(messages.error().code) && m_backoff.attempts() < kMaxAttempts) {
            m_sessions.prepend(session); // "could not be read" is not "is not there"
            m_timer.start(m_backoff.next());
            return;
        }
        if (messages) {
            m_backoff.reset();
            m_found.append(findPrompts(m_placeholderOfTail, m_places, session, *messages));
        }
        readNext();
    });
}

} // namespace oco::worker
