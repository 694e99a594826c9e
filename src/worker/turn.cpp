#include "worker/turn.h"

#include "base/when_done.h"
#include "convex/outbox.h"
#include "convex/sync_client.h"
#include "opencode/identifiers.h"
#include "worker/logging.h"
#include "worker/opencode_link.h"
#include "worker/session_map.h"
#include "worker/turn_texts.h"

#include <QDateTime>

#include <type_traits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oco::worker
{

namespace
{

/** opencode may be idle for a moment between taking a prompt and working on it, and before storing an end. */
constexpr int kIdleLooks = 6;
constexpr auto kIdlePause = 500ms;
/** How long an aborted turn may take to end in opencode before it is completed with what is known. */
constexpr auto kAbortLimit = 2s;
constexpr int kMaxAttempts = 5;
/** Failed calls of the model's provider, with opencode's growing pauses between them: about a minute. */
constexpr int kMaxProviderAttempts = 5;

} // namespace

Turn::Turn(const PendingMessage &message, const TurnServices &services, QObject *parent)
    : QObject(parent), m_message(message), m_services(services),
      m_reply(services.outbox, message.chatSessionId, message.placeholderId, services.retryBase), m_backoff(services.retryBase)
{
    // The tail is a hash of what the prompt belongs to: it is recognised without any state of ours (delivery rule 6).
    const QString tail = opencode::tailFromHash((services.deployment + u'\n' + message.placeholderId).toUtf8());
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_prompt.messageId = opencode::makeId(u"msg"_s, now, 0, tail);
    m_prompt.partId = opencode::makeId(u"prt"_s, now, 0, tail);
    m_prompt.text = message.text;
    m_view.setUserMessage(m_prompt.messageId);

    for (QTimer *timer : {&m_reconcileTimer, &m_abortTimer, &m_retryTimer}) {
        timer->setSingleShot(true);
    }
    connect(&m_reconcileTimer, &QTimer::timeout, this, &Turn::reconcile);
    connect(&m_abortTimer, &QTimer::timeout, this, &Turn::complete);
    connect(&m_reply, &Reply::confirmed, this, [this] {
        m_state = State::Done;
        Q_EMIT finished();
    });
}

const PendingMessage &Turn::message() const
{
    return m_message;
}

Turn::State Turn::state() const
{
    return m_state;
}

void Turn::setLink(OpencodeLink *link)
{
    if (m_link != nullptr) {
        m_link->disconnect(this);
    }
    m_link = link;
    m_retryTimer.stop();
    m_reconcileTimer.stop();
    if (m_state >= State::Completing) {
        return;
    }
    if (m_promptLeft) { // opencode does not go on with a turn that it was interrupted in
        fail(texts::opencodeLost());
        return;
    }
    m_state = State::Waiting;
    if (link != nullptr) {
        connect(link, &OpencodeLink::event, this, &Turn::handleEvent);
        connect(link, &OpencodeLink::refused, this, &Turn::handleRefusal);
        connect(link, &OpencodeLink::gap, this, [this] { m_view.gap(); });
        connect(link, &OpencodeLink::opened, this, [this] {
            if (m_state == State::Following) {
                reconcile();
            }
        });
        begin();
    }
}

void Turn::begin()
{
    if (m_message.orphan) {
        fail(texts::orphan());
        return;
    }
    const auto model = opencode::ModelRef::parse(m_message.model);
    if (!model) {
        fail(texts::noModel(m_message.model));
        return;
    }
    m_prompt.model = *model;
    m_state = State::FindingSession;
    m_opencodeSession = m_services.sessions->opencodeSession(m_message.chatSessionId);
    if (m_opencodeSession.isEmpty()) {
        createSession();
    } else {
        sendPrompt();
    }
}

void Turn::createSession()
{
    // Without a title: opencode makes one from the conversation.
    base::whenDone(m_link->client().createSession({}), this, [this](const base::Result<opencode::Session> &session) {
        if (m_state != State::FindingSession) {
            return;
        }
        if (!session) {
            if (base::isTemporary(session.error().code)) {
                retry(&Turn::createSession);
            } else {
                fail(texts::noSession(session.error()));
            }
            return;
        }
        m_opencodeSession = session->id;
        m_sessionIsNew = true;
        m_services.sessions->insert(m_message.chatSessionId, m_opencodeSession);
        // Only a note for the web UI: our own map decides, so nobody waits for the answer.
        const auto noted = m_services.outbox->enqueue(convex::calls::sessionReady(m_message.chatSessionId, m_opencodeSession));
        base::whenDone(noted, this, [](const base::Result<convex::MutationOutcome> &outcome) {
            if (!outcome) {
                qCWarning(lcWorker).noquote() << "The deployment did not take the opencode session of a chat session:"
                                              << outcome.error().toString();
            }
        });
        sendPrompt();
    });
}

void Turn::sendPrompt()
{
    m_state = State::Prompting;
    m_promptLeft = true;
    base::whenDone(m_link->client().promptAsync(m_opencodeSession, m_prompt), this, [this](const base::Result<bool> &accepted) {
        if (m_state != State::Prompting) {
            return;
        }
        if (accepted) {
            follow();
            return;
        }
        switch (accepted.error().code) {
        case base::ErrorCode::NotFound:
            if (!m_sessionIsNew) { // deleted in opencode: the conversation goes on in a new session
                m_promptLeft = false;
                m_state = State::FindingSession;
                m_services.sessions->removeChat(m_message.chatSessionId);
                createSession();
                return;
            }
            break;
        case base::ErrorCode::Unreachable:
            m_promptLeft = false;
            retry(&Turn::sendPrompt);
            return;
        case base::ErrorCode::Timeout:
        case base::ErrorCode::Ambiguous:
            checkPromptArrived(); // never sent again blindly: opencode would double the parts
            return;
        default:
            break;
        }
        fail(texts::notAccepted(accepted.error()));
    });
}

void Turn::checkPromptArrived()
{
    base::whenDone(m_link->client().messages(m_opencodeSession), this, [this](const base::Result<QList<opencode::Message>> &messages) {
        if (m_state != State::Prompting) {
            return;
        }
        if (!messages) {
            retry(&Turn::checkPromptArrived);
            return;
        }
        m_view.load(*messages);
        if (m_view.promptStored()) {
            follow();
        } else {
            retry(&Turn::sendPrompt);
        }
    });
}

void Turn::follow()
{
    m_state = State::Following;
    m_backoff.reset();
    m_reconcileTimer.start(m_services.reconcileInterval);
}

void Turn::retry(void (Turn::*step)())
{
    if (m_backoff.attempts() >= kMaxAttempts) {
        fail(texts::opencodeSilent());
        return;
    }
    m_retryTimer.disconnect();
    connect(&m_retryTimer, &QTimer::timeout, this, [this, step] {
        if (m_link != nullptr) {
            (this->*step)();
        }
    });
    m_retryTimer.start(m_backoff.next());
}

void Turn::handleEvent(const opencode::Event &event)
{
    if (m_state != State::Prompting && m_state != State::Following) {
        return;
    }
    std::visit(
        [this](const auto &kind) {
            using Kind = std::decay_t<decltype(kind)>;
            if constexpr (std::is_same_v<Kind, opencode::MessageUpdated>) {
                if (kind.info.sessionId == m_opencodeSession) {
                    m_view.apply(kind);
                }
            } else if constexpr (std::is_same_v<Kind, opencode::PartUpdated>) {
                if (kind.part.sessionId == m_opencodeSession) {
                    m_view.apply(kind);
                }
            } else if constexpr (std::is_same_v<Kind, opencode::PartDelta>) {
                if (kind.sessionId == m_opencodeSession) {
                    m_view.apply(kind);
                }
            } else if constexpr (std::is_same_v<Kind, opencode::SessionIdle>) {
                if (kind.sessionId == m_opencodeSession) {
                    reconcile();
                }
            } else if constexpr (std::is_same_v<Kind, opencode::StatusChanged>) {
                if (kind.sessionId == m_opencodeSession) {
                    noteRetry(kind.status);
                }
            } else if constexpr (std::is_same_v<Kind, opencode::SessionFailed>) {
                if (kind.sessionId == m_opencodeSession && m_failure.isEmpty()) {
                    m_failure = texts::failed(kind.error);
                }
            }
        },
        event);
    m_reply.append(m_view.takeText());
}

void Turn::handleRefusal(const QString &opencodeSessionId, const QString &sentence)
{
    if (opencodeSessionId == m_opencodeSession && !m_refusals.contains(sentence)) {
        m_refusals.append(sentence);
    }
}

void Turn::reconcile()
{
    if (m_state != State::Following || m_link == nullptr) {
        return; // Prompting: follow() starts the timer
    }
    if (m_reconciling) {
        m_reconcileAgain = true;
        return;
    }
    m_reconciling = true;
    m_link->refuseOpenRequests();
    // The status first: a session that was idle before its messages were read has stored all of them.
    base::whenDone(m_link->client().status(), this, [this](const base::Result<QHash<QString, opencode::SessionStatus>> &status) {
        const bool known = status.has_value();
        const bool idle = known && status->value(m_opencodeSession).activity == opencode::Activity::Idle;
        if (m_link == nullptr || m_state != State::Following) {
            m_reconciling = false;
            return;
        }
        if (known) {
            noteRetry(status->value(m_opencodeSession));
        }
        base::whenDone(m_link->client().messages(m_opencodeSession), this,
                       [this, idle](const base::Result<QList<opencode::Message>> &messages) {
                           m_reconciling = false;
                           if (m_state != State::Following) {
                               return;
                           }
                           m_reconcileTimer.start(m_services.reconcileInterval);
                           if (messages) {
                               m_view.load(*messages);
                               m_reply.append(m_view.takeText());
                               judge(idle);
                           } else if (messages.error().code == base::ErrorCode::NotFound) {
                               fail(texts::sessionGone());
                           }
                           if (m_reconcileAgain && m_state == State::Following) {
                               m_reconcileAgain = false;
                               reconcile();
                           }
                       });
    });
}

void Turn::judge(bool idle)
{
    if (!idle) {
        m_idleWithoutEnd = 0;
        return;
    }
    const bool failedBeforeAnswering = !m_failure.isEmpty() && !m_view.hasAnswer();
    if (m_view.lastMessageEnded() || failedBeforeAnswering) {
        complete();
        return;
    }
    if (++m_idleWithoutEnd < kIdleLooks) {
        m_reconcileTimer.start(kIdlePause);
        return;
    }
    if (m_failure.isEmpty() && m_abortSentence.isEmpty()) {
        m_failure = m_view.hasAnswer() ? texts::endedWithoutEnd() : texts::noAnswer();
    }
    complete();
}

void Turn::abort(const QString &sentence)
{
    if (m_state < State::Completing && m_abortSentence.isEmpty()) {
        m_abortSentence = sentence;
        endEarly();
    }
}

void Turn::noteRetry(const opencode::SessionStatus &status)
{
    // opencode tries a failing provider again for ever; the person would see nothing.
    if (status.activity == opencode::Activity::Retry && status.attempt >= kMaxProviderAttempts && m_failure.isEmpty()) {
        m_failure = texts::providerFails(status);
        endEarly();
    }
}

void Turn::endEarly()
{
    if (!m_promptLeft || m_link == nullptr) {
        complete();
        return;
    }
    if (m_ending) {
        return;
    }
    m_ending = true;
    m_abortTimer.start(kAbortLimit);
    base::whenDone(m_link->client().abort(m_opencodeSession), this, [this](const base::Result<bool> &) {
        if (m_state == State::Prompting) {
            complete(); // the prompt may still be on its way; nothing of it is known
        } else {
            reconcile();
        }
    });
}

void Turn::settle()
{
    if (m_state != State::Completing && m_state != State::Done && m_promptLeft && m_link != nullptr) {
        // Nobody waits for this answer any more, so opencode need not work on it; whether it hears us does not matter.
        static_cast<void>(m_link->client().abort(m_opencodeSession));
    }
    if (m_state != State::Done) {
        m_state = State::Completing;
        m_reply.settle();
    }
}

void Turn::fail(const QString &sentence)
{
    if (m_failure.isEmpty()) {
        m_failure = sentence;
    }
    complete();
}

void Turn::complete()
{
    if (m_state >= State::Completing) {
        return;
    }
    m_state = State::Completing;
    m_reconcileTimer.stop();
    m_abortTimer.stop();
    m_retryTimer.stop();

    if (!m_abortSentence.isEmpty()) {
        m_failure = m_abortSentence; // an aborted message ends with an error of its own, which is no news
    } else if (m_failure.isEmpty() && m_view.error()) {
        m_failure = texts::failed(*m_view.error());
    }
    QJsonArray extraParts;
    for (const QString &refusal : m_refusals) {
        m_view.addNote(refusal);
    }
    if (!m_failure.isEmpty()) {
        m_view.addNote(m_failure);
        extraParts.append(QJsonObject{{u"type"_s, u"error"_s}, {u"message"_s, m_failure}});
        qCWarning(lcWorker).noquote() << "A message was answered with an error:" << m_failure;
    }
    m_reply.append(m_view.takeText());
    m_reply.complete(m_view.answer(extraParts));
}

} // namespace oco::worker
