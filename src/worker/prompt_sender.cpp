#include "worker/prompt_sender.h"

#include "base/fail_point.h"
#include "base/when_done.h"
#include "convex/deployment_contract.h"
#include "convex/outbox.h"
#include "worker/opencode_link.h"
#include "worker/session_map.h"
#include "worker/turn_prompts.h"
#include "worker/turn_texts.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace oco::worker
{

namespace
{

constexpr int kMaxAttempts = 5;

} // namespace

PromptSender::PromptSender(TurnRecord *record, opencode::Prompt prompt, const TurnServices &services, OpencodeLink *link, QObject *parent)
    : QObject(parent), m_record(record), m_prompt(std::move(prompt)), m_services(services), m_link(link), m_backoff(services.retryBase)
{
    m_timer.setSingleShot(true);
}

void PromptSender::send()
{
    m_record->opencodeSession = m_services.sessions->opencodeSession(m_record->chatSessionId);
    // opencode orders a session by its ids, which are times: after the clock went back it would never see this prompt.
    if (m_record->opencodeSession.isEmpty() || m_services.journal->hasLaterPrompt(m_record->opencodeSession, m_record->messageId)) {
        createSession();
    } else {
        leave();
    }
}

void PromptSender::sendAgain(const QStringList &dead)
{
    m_dead = dead;
    if (dead.isEmpty()) {
        leave();
        return;
    }
    auto remaining = std::make_shared<qsizetype>(dead.size());
    for (const QString &messageId : dead) {
        base::whenDone(m_link->client().deleteMessage(m_record->opencodeSession, messageId), this,
                       [this, remaining](const base::Result<bool> &) {
                           if (--*remaining == 0) {
                               leave(); // also where the deleting failed: those messages are ignored
                           }
                       });
    }
}

void PromptSender::createSession()
{
    if (m_link == nullptr) {
        return;
    }
    // Without a title: opencode makes one from the conversation.
    base::whenDone(m_link->client().createSession({}), this, [this](const base::Result<opencode::Session> &session) {
        if (!session) {
            if (base::isTemporary(session.error().code)) {
                retry(&PromptSender::createSession);
            } else {
                Q_EMIT failed(texts::noSession(session.error()));
            }
            return;
        }
        m_record->opencodeSession = session->id;
        m_sessionIsNew = true;
        // Only a note for the web UI: our own map decides, so nobody waits for the answer.
        const convex::OutboxRow note{convex::RowKind::Note, m_record->chatSessionId,
                                     convex::calls::sessionReady(m_record->chatSessionId, session->id)};
        static_cast<void>(m_services.outbox->enqueue(note, m_services.sessions->insert(m_record->chatSessionId, session->id)));
        leave();
    });
}

void PromptSender::leave()
{
    ++m_record->runs;
    Q_EMIT leaves(m_record->runs);
    m_services.journal->promptLeaves(m_record->placeholderId, m_record->opencodeSession, m_record->runs, this, [this] { post(); });
}

void PromptSender::post()
{
    if (m_link == nullptr) {
        return;
    }
    base::whenDone(m_link->client().promptAsync(m_record->opencodeSession, m_prompt), this, [this](const base::Result<bool> &result) {
        if (result) {
            base::failPoint("prompt-sent");
            Q_EMIT accepted();
        } else {
            handleError(result.error());
        }
    });
}

void PromptSender::handleError(const base::Error &error)
{
    switch (error.code) {
    case base::ErrorCode::NotFound:
        if (!m_sessionIsNew) { // deleted in opencode: the conversation goes on in a new session
            m_services.sessions->removeChat(m_record->chatSessionId);
            createSession();
            return;
        }
        break;
    case base::ErrorCode::Unreachable:
        retry(&PromptSender::post);
        return;
    case base::ErrorCode::Timeout:
    case base::ErrorCode::Ambiguous:
        lookForIt();
        return;
    default:
        break;
    }
    Q_EMIT failed(texts::notAccepted(error));
}

void PromptSender::lookForIt()
{
    if (m_link == nullptr) {
        return;
    }
    base::whenDone(m_link->client().messagesFrom(m_record->opencodeSession, m_record->messageId), this,
                   [this](const base::Result<QList<opencode::Message>> &messages) {
                       if (!messages) {
                           retry(&PromptSender::lookForIt);
                           return;
                       }
                       // One that runs again was stored by its first run; only a new answer shows that it arrived once more.
                       const bool again = m_record->runs > 1;
                       const TurnPrompts prompts = TurnPrompts::in(*messages, m_record->messageId);
                       const bool arrived = std::any_of(messages->cbegin(), messages->cend(), [&](const opencode::Message &message) {
                           return again ? prompts.isAnswer(message.info) && !m_dead.contains(message.info.id)
                                        : message.info.id == m_record->messageId;
                       });
                       if (arrived) {
                           Q_EMIT accepted();
                       } else {
                           retry(&PromptSender::post);
                       }
                   });
}

void PromptSender::retry(void (PromptSender::*step)())
{
    if (m_backoff.attempts() >= kMaxAttempts) {
        Q_EMIT failed(texts::opencodeSilent());
        return;
    }
    m_timer.disconnect();
    connect(&m_timer, &QTimer::timeout, this, step);
    m_timer.start(m_backoff.next());
}

} // namespace oco::worker
