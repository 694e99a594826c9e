#include "worker/turn.h"

#include "base/fail_point.h"
#include "base/when_done.h"
#include "convex/outbox.h"
#include "convex/sync_client.h"
#include "worker/logging.h"
#include "worker/opencode_link.h"
#include "worker/provider_patience.h"
#include "worker/turn_texts.h"

#include <type_traits>
#include <utility>

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
/** Reads of the messages of an idle session, one in each reconcile interval, before it is given up. */
constexpr int kMaxFailedReads = 5;
/** How often a prompt may run when opencode dies each time. */
constexpr int kMaxRuns = 3;

} // namespace

Turn::Turn(const PendingMessage &message, const TurnRecord &record, const TurnServices &services, QObject *parent)
    : QObject(parent), m_message(message), m_record(record), m_services(services),
      m_reply(services.outbox, services.journal, record, services.retryBase),
      m_reporter(
          {.worker = services.worker, .chatSession = message.chatSessionId, .message = message.placeholderId, .model = message.model}),
      m_abortSentence(record.endSentence), m_inherited(record.runs > 0)
{
    m_prompt.messageId = record.messageId;
    m_prompt.partId = record.partId;
    m_prompt.text = message.text;
    m_view.setUserMessage(m_prompt.messageId);
    if (m_inherited) {
        m_reply.goOn(services.journal->shownText(record.placeholderId, record.runs));
    }

    for (QTimer *timer : {&m_reconcileTimer, &m_abortTimer}) {
        timer->setSingleShot(true);
    }
    connect(&m_reconcileTimer, &QTimer::timeout, this, &Turn::reconcile);
    connect(&m_abortTimer, &QTimer::timeout, this, &Turn::complete);
    connect(&m_reply, &Reply::confirmed, this, &Turn::finish);
    connect(&m_reporter, &TurnReporter::event, this, &Turn::told);
}

const PendingMessage &Turn::message() const
{
    return m_message;
}

void Turn::start()
{
    if (m_record.closed) { // its answer is known, and never another prompt (delivery rule 6)
        m_state = State::Completing;
        m_reply.completeAgain(m_record.answer);
        return;
    }
    m_reporter.started(m_message.text);
    m_services.journal->open(m_record, this, [this] {
        m_kept = true;
        proceed();
    });
}

void Turn::setLink(OpencodeLink *link)
{
    if (m_link != nullptr) {
        m_link->disconnect(this);
    }
    m_link = link;
    m_reconcileTimer.stop();
    m_abortTimer.stop();
    m_interrupted.reset();
    m_sender.reset();
    m_reconciling = false;
    m_ending = false;
    if (m_state >= State::Completing) {
        return;
    }
    m_state = State::Waiting;
    if (m_record.runs > 0) {
        m_view.gap(); // what follows is not what would have followed
    }
    if (link == nullptr && !m_abortSentence.isEmpty() && m_kept) {
        showRest(); // whoever ended it does not wait for another opencode
        complete();
        return;
    }
    if (link != nullptr) {
        connect(link, &OpencodeLink::event, this, &Turn::handleEvent);
        connect(link, &OpencodeLink::refused, this, &Turn::handleRefusal);
        connect(link, &OpencodeLink::gap, this, [this] { m_view.gap(); });
        connect(link, &OpencodeLink::opened, this, [this] {
            if (m_state == State::Following) {
                reconcile();
            }
        });
        proceed();
    }
}

void Turn::proceed()
{
    if (!m_kept || m_state != State::Waiting) {
        return;
    }
    const bool promptLeft = m_record.runs > 0;
    if (!promptLeft && !m_abortSentence.isEmpty()) {
        complete();
    } else if (!promptLeft && m_message.orphan) {
        fail(texts::orphan());
    } else if (const auto model = opencode::ModelRef::parse(m_message.model); !model && !promptLeft) {
        fail(texts::noModel(m_message.model));
    } else if (m_link != nullptr) {
        m_prompt.model = model.value_or(opencode::ModelRef());
        if (promptLeft) {
            recover();
        } else {
            makeSender();
            m_sender->send();
        }
    }
}

void Turn::recover()
{
    m_state = State::Recovering;
    m_interrupted = std::make_unique<InterruptedTurn>(m_record, m_link, m_services.retryBase);
    connect(m_interrupted.get(), &InterruptedTurn::finished, this, &Turn::recovered);
    m_interrupted->start();
}

void Turn::recovered(const RecoveryFindings &findings)
{
    m_interrupted.release()->deleteLater(); // we are in its signal
    if (m_state != State::Recovering) {
        return;
    }
    if (findings.readable) {
        m_view.load(findings.messages);
    }
    const bool mayRun = m_abortSentence.isEmpty() && m_record.runs < kMaxRuns;
    switch (findings.resumption) {
    case Resumption::Follow:
        follow();
        showNews();
        if (!m_abortSentence.isEmpty()) {
            endEarly();
        }
        return;
    case Resumption::Complete:
        m_abortSentence.clear(); // it was there before anybody wanted to end it
        complete();
        return;
    case Resumption::SendPrompt:
    case Resumption::RunAgain:
        if (mayRun) {
            runAgain(findings.dead);
            return;
        }
        break;
    case Resumption::GiveUp:
        break;
    }
    giveUp(findings);
}

void Turn::giveUp(const RecoveryFindings &findings)
{
    showRest();
    // The conversation goes on after this turn: an empty message would go to the model as an answer of its own.
    for (const QString &messageId : findings.empty) {
        static_cast<void>(m_link->client().deleteMessage(m_record.opencodeSession, messageId));
    }
    if (!findings.tool.isEmpty()) {
        fail(texts::interruptedInTool(findings.tool));
    } else {
        fail(findings.readable ? texts::opencodeKeepsDying() : texts::interruptedUnknown());
    }
}

void Turn::showRest()
{
    if (!m_inherited) {
        return;
    }
    // opencode keeps a text when it is whole; what the person saw of an unfinished one is in our journal only.
    m_view.addRest(m_services.journal->shownText(m_record.placeholderId, m_record.runs));
}

void Turn::showNews()
{
    const TurnNews news = m_view.takeNews();
    m_reply.append(news.wholeText());
    m_reporter.tell(news);
}

void Turn::runAgain(const QStringList &dead)
{
    qCInfo(lcWorker) << "An interrupted answer begins again";
    m_failure.clear();
    m_sessionError.clear();
    m_view = TurnView();
    m_view.setUserMessage(m_prompt.messageId);
    m_reporter.restarted();
    m_view.ignore(dead); // also where the deleting fails: the answer is that of the new run (delivery rule 10)
    makeSender();
    m_sender->sendAgain(dead);
}

void Turn::dropSender()
{
    if (m_sender) {
        m_sender->disconnect(this);
        m_sender.release()->deleteLater(); // we may be in its signal
    }
}

void Turn::makeSender()
{
    m_state = State::Prompting;
    m_sender = std::make_unique<PromptSender>(&m_record, m_prompt, m_services, m_link);
    connect(m_sender.get(), &PromptSender::leaves, this, [this](int run) {
        m_inherited = false;
        m_reply.beginRun(run);
    });
    connect(m_sender.get(), &PromptSender::accepted, this, &Turn::follow);
    connect(m_sender.get(), &PromptSender::failed, this, &Turn::fail);
}

void Turn::follow()
{
    dropSender();
    m_state = State::Following;
    m_reconcileTimer.start(m_services.reconcileInterval);
}

void Turn::handleEvent(const opencode::Event &event)
{
    if ((m_state != State::Prompting && m_state != State::Following) || opencode::sessionOf(event) != m_record.opencodeSession) {
        return;
    }
    std::visit(
        [this](const auto &kind) {
            using Kind = std::decay_t<decltype(kind)>;
            if constexpr (std::is_same_v<Kind, opencode::MessageUpdated> || std::is_same_v<Kind, opencode::PartUpdated> ||
                          std::is_same_v<Kind, opencode::PartDelta>) {
                m_view.apply(kind);
            } else if constexpr (std::is_same_v<Kind, opencode::SessionIdle>) {
                reconcile();
            } else if constexpr (std::is_same_v<Kind, opencode::StatusChanged>) {
                noteRetry(kind.status);
            } else if constexpr (std::is_same_v<Kind, opencode::SessionFailed>) {
                if (m_sessionError.isEmpty()) {
                    m_sessionError = texts::failed(kind.error);
                }
            }
        },
        event);
    noteTool();
    showNews();
}

void Turn::noteTool()
{
    if (m_record.tool.isEmpty() && m_view.toolStarted()) {
        m_record.tool = m_view.firstTool();
        m_services.journal->noteTool(m_record.placeholderId, m_record.tool);
    }
}

void Turn::handleRefusal(const QString &opencodeSessionId, const QString &sentence)
{
    if (opencodeSessionId == m_record.opencodeSession && !m_refusals.contains(sentence)) {
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
        const bool idle = known && status->value(m_record.opencodeSession).activity == opencode::Activity::Idle;
        if (m_link == nullptr || m_state != State::Following) {
            m_reconciling = false;
            return;
        }
        if (known) {
            noteRetry(status->value(m_record.opencodeSession));
        }
        base::whenDone(m_link->client().messagesFrom(m_record.opencodeSession, m_record.messageId), this,
                       [this, idle, link = m_link](const base::Result<QList<opencode::Message>> &messages) {
                           m_reconciling = false;
                           if (m_state == State::Following && link == m_link) {
                               takeMessages(messages, idle);
                           }
                       });
    });
}

void Turn::takeMessages(const base::Result<QList<opencode::Message>> &messages, bool idle)
{
    m_reconcileTimer.start(m_services.reconcileInterval);
    if (messages) {
        m_readAtEnd = m_ending;
        m_failedReads = 0;
        m_view.load(*messages);
        noteTool();
        showNews();
        judge(idle);
    } else if (messages.error().code == base::ErrorCode::NotFound) {
        fail(texts::sessionGone());
    } else if (idle && ++m_failedReads >= kMaxFailedReads) {
        fail(texts::unreadable(messages.error()));
    }
    if (m_state == State::Following && std::exchange(m_reconcileAgain, false)) {
        reconcile();
    }
}

void Turn::judge(bool idle)
{
    if (!idle) {
        m_idleWithoutEnd = 0;
        return;
    }
    const bool failedBeforeAnswering = (!m_failure.isEmpty() || !m_sessionError.isEmpty()) && !m_view.hasAnswer();
    if (m_view.lastMessageEnded() || failedBeforeAnswering) {
        complete();
        return;
    }
    if (++m_idleWithoutEnd < kIdleLooks) {
        m_reconcileTimer.start(kIdlePause);
        return;
    }
    if (m_failure.isEmpty() && m_abortSentence.isEmpty() && m_sessionError.isEmpty()) {
        m_failure = m_view.hasAnswer() ? texts::endedWithoutEnd() : texts::noAnswer();
    }
    complete();
}

void Turn::abort(const QString &sentence)
{
    m_leaving = false;
    if (m_state < State::Completing && m_abortSentence.isEmpty()) {
        m_abortSentence = sentence;
        m_services.journal->noteEnd(m_record.placeholderId, sentence);
        endEarly();
    }
}

void Turn::leave(const QString &sentence)
{
    if (m_state >= State::Completing || !m_abortSentence.isEmpty()) {
        return;
    }
    if (m_record.runs == 0 || m_link == nullptr || m_state == State::Recovering) {
        finish(); // the next start finds in opencode what it needs
        return;
    }
    m_leaving = true;
    m_abortSentence = sentence;
    endEarly();
}

void Turn::noteRetry(const opencode::SessionStatus &status)
{
    const QString verdict = providerVerdict(status);
    if (!verdict.isEmpty() && m_failure.isEmpty()) {
        m_failure = verdict;
        endEarly();
    }
}

void Turn::endEarly()
{
    if (m_record.runs > 0 && m_link != nullptr && (m_state == State::Waiting || m_state == State::Recovering)) {
        proceed(); // the sentence is heeded when it is known what there is
        return;
    }
    if (m_record.runs == 0 || m_link == nullptr) {
        showRest();
        complete();
        return;
    }
    if (m_ending) {
        return;
    }
    m_ending = true;
    m_abortTimer.start(kAbortLimit);
    base::whenDone(m_link->client().abort(m_record.opencodeSession), this, [this](const base::Result<bool> &) {
        if (m_state == State::Prompting && m_leaving) {
            finish();
        } else if (m_state == State::Prompting) {
            complete(); // the prompt may still be on its way; nothing of it is known
        } else {
            reconcile();
        }
    });
}

void Turn::settle()
{
    if (m_state != State::Completing && m_state != State::Done && m_record.runs > 0 && m_link != nullptr) {
        // Nobody waits for this answer any more, so opencode need not work on it; whether it hears us does not matter.
        static_cast<void>(m_link->client().abort(m_record.opencodeSession));
    }
    if (m_state != State::Done) {
        m_state = State::Completing;
        m_reporter.ended(texts::endedElsewhere());
        dropSender();
        m_interrupted.reset();
        m_services.journal->settle(m_record.placeholderId);
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
    if (m_leaving && m_readAtEnd && m_record.tool.isEmpty()) {
        if (!m_view.lastMessageEnded() || m_view.error()) {
            finish();
            return;
        }
        m_abortSentence.clear(); // it was quicker than we were
    }
    m_state = State::Completing;
    m_reconcileTimer.stop();
    m_abortTimer.stop();
    dropSender();

    if (!m_abortSentence.isEmpty()) {
        m_failure = m_abortSentence; // an aborted message ends with an error of its own, which is no news
    } else if (m_failure.isEmpty() && m_view.error()) {
        m_failure = texts::failed(*m_view.error());
    } else if (m_failure.isEmpty() && !m_view.lastMessageEnded()) {
        m_failure = m_sessionError; // opencode may get over one, as over a full context, and answer all the same
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
    showNews();
    m_reply.complete(m_view.answer(extraParts));
    m_reporter.ended(m_failure);
}

void Turn::finish()
{
    if (m_state != State::Done) {
        m_state = State::Done;
        m_reporter.ended(texts::leftForNextStart());
        dropSender();
        m_reconcileTimer.stop();
        m_abortTimer.stop();
        Q_EMIT finished();
    }
}

} // namespace oco::worker
