#include "worker/reply.h"

#include "base/when_done.h"
#include "convex/outbox.h"
#include "convex/sync_client.h"
#include "worker/answer_limits.h"
#include "worker/journal.h"
#include "worker/logging.h"
#include "worker/turn_texts.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oco::worker
{

namespace
{

/** Far below the 1 MiB of a document. */
constexpr qsizetype kMaxChunkCharacters = 128 * 1024;
/** With so many chunks waiting for the deployment, text is gathered into fewer and larger ones. */
constexpr qsizetype kMaxWaitingChunks = 4;
constexpr auto kLongGatherTime = 250ms;

/**
 * How long text is gathered before the chunk with this number: the beginning of an answer should be seen to move;
 * later on fewer, larger pieces cost the deployment less.
 */
std::chrono::milliseconds gatherTime(int sequence)
{
    if (sequence < 8) {
        return 0ms;
    }
    return sequence < 24 ? 20ms : 80ms;
}

} // namespace

Reply::Reply(convex::Outbox *outbox, Journal *journal, const TurnRecord &record, std::chrono::milliseconds retryBase, QObject *parent)
    : QObject(parent), m_outbox(outbox), m_journal(journal), m_chatSessionId(record.chatSessionId), m_placeholderId(record.placeholderId),
      m_backoff(retryBase, 5min), m_sequence(record.nextSequence), m_run(record.runs)
{
    m_gatherTimer.setSingleShot(true);
    m_retryTimer.setSingleShot(true);
    connect(&m_gatherTimer, &QTimer::timeout, this, &Reply::flush);
    connect(&m_retryTimer, &QTimer::timeout, this, [this] { sendCompletion(false); });
}

void Reply::beginRun(int run)
{
    m_run = run;
    m_skip.clear();
    m_gathered.clear();
    m_markDue = m_sequence > 0; // the person has seen the beginning of an answer that is not to be continued
}

void Reply::goOn(const QString &shown)
{
    m_skip = shown;
    m_markDue = m_run > 1 && m_sequence > 0 && shown.isEmpty(); // it died before it could show the mark
}

void Reply::append(const QString &text)
{
    QString fresh = text;
    if (!m_skip.isEmpty()) {
        const qsizetype common = std::min(m_skip.size(), fresh.size());
        if (QStringView(m_skip).first(common) != QStringView(fresh).first(common)) {
            m_silent = true; // what was shown cannot be taken back; the completion holds the true text
        }
        m_skip.remove(0, common);
        fresh.remove(0, common);
    }
    if (fresh.isEmpty() || m_silent) {
        return;
    }
    m_gathered += fresh;
    const auto wait = gatherTime(m_sequence);
    if (wait == 0ms) {
        flush();
    } else if (!m_gatherTimer.isActive()) {
        m_gatherTimer.start(wait);
    }
}

void Reply::flush()
{
    m_gatherTimer.stop();
    if (m_outbox->unconfirmed(m_placeholderId) >= kMaxWaitingChunks) {
        m_gatherTimer.start(kLongGatherTime);
    } else {
        sendGathered();
    }
}

void Reply::sendGathered()
{
    if (m_gathered.isEmpty()) {
        return;
    }
    if (std::exchange(m_markDue, false)) {
        sendChunk(texts::beganAgain(), true);
    }
    while (!m_gathered.isEmpty()) {
        qsizetype length = std::min(m_gathered.size(), kMaxChunkCharacters);
        if (m_gathered.at(length - 1).isHighSurrogate() && length > 1) {
            --length;
        }
        sendChunk(m_gathered.left(length), false);
        m_gathered.remove(0, length);
    }
}

void Reply::sendChunk(const QString &chunk, bool isMark)
{
    if (!m_outbox->takesChunks(m_placeholderId)) {
        return; // a gap in the numbers would be worse than a short stream; the completion holds everything
    }
    const int sequence = m_sequence++;
    const convex::OutboxRow row{convex::RowKind::Chunk, m_placeholderId,
                                convex::calls::writeChunk(m_chatSessionId, m_placeholderId, chunk, sequence)};
    // A refusal is the outbox's business: it lets no later chunk of this answer leave.
    static_cast<void>(m_outbox->enqueue(row, Journal::chunk(m_placeholderId, sequence, m_run, isMark ? QString() : chunk)));
}

void Reply::complete(const convex::StructuredAnswer &answer)
{
    m_gatherTimer.stop();
    sendGathered();
    m_answer = answer;
    sendCompletion(true);
}

void Reply::completeAgain(const convex::StructuredAnswer &answer)
{
    m_answer = answer;
    sendCompletion(false);
}

void Reply::sendCompletion(bool closesTurn)
{
    // Delivery rule 4: whole, smaller, short, and then again until the placeholder is completed or gone.
    convex::OutboxRow row{convex::RowKind::Completion, m_placeholderId, {}};
    sql::TransactionQueue::Statements along;
    if (m_refusals < 2) {
        const convex::StructuredAnswer fitted = fitAnswer(m_answer, m_refusals == 0 ? kAnswerBytes : kSmallAnswerBytes);
        row.call = convex::calls::completeStructuredMessage(m_chatSessionId, m_placeholderId, fitted);
        if (closesTurn) {
            along = m_journal->close(m_placeholderId, fitted);
        }
    } else {
        const convex::StructuredAnswer brief = fitAnswer({m_answer.content, {}, {}}, 20'000);
        row.call = convex::calls::completeMessage(m_chatSessionId, m_placeholderId, brief.content);
    }
    base::whenDone(m_outbox->enqueue(row, along), this, [this](const base::Result<convex::MutationOutcome> &outcome) {
        if (m_done) {
            return;
        }
        if (outcome) {
            finish();
            return;
        }
        qCWarning(lcWorker).noquote() << "The deployment refused a completed answer; trying again:" << outcome.error().toString();
        m_refusals = (m_refusals + 1) % 3; // refusals can be temporary: each round begins with the whole answer again
        m_retryTimer.start(m_refusals == 0 ? m_backoff.next() : 0ms);
    });
}

void Reply::settle()
{
    if (!m_done) {
        finish();
    }
}

void Reply::finish()
{
    m_done = true;
    m_gatherTimer.stop();
    m_retryTimer.stop();
    m_outbox->forgetLane(m_placeholderId);
    Q_EMIT confirmed();
}

} // namespace oco::worker
