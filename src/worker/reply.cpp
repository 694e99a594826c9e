#include "worker/reply.h"

#include "base/when_done.h"
#include "convex/outbox.h"
#include "convex/sync_client.h"
#include "worker/answer_limits.h"
#include "worker/logging.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oco::worker
{

namespace
{

/** Far below the 1 MiB of a document. */
constexpr qsizetype kMaxChunkCharacters = 128 * 1024;

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

Reply::Reply(convex::Outbox *outbox, const QString &chatSessionId, const QString &placeholderId, std::chrono::milliseconds retryBase,
             QObject *parent)
    : QObject(parent), m_outbox(outbox), m_chatSessionId(chatSessionId), m_placeholderId(placeholderId), m_backoff(retryBase, 5min)
{
    m_gatherTimer.setSingleShot(true);
    m_retryTimer.setSingleShot(true);
    connect(&m_gatherTimer, &QTimer::timeout, this, &Reply::flush);
    connect(&m_retryTimer, &QTimer::timeout, this, &Reply::sendCompletion);
}

void Reply::append(const QString &text)
{
    if (text.isEmpty()) {
        return;
    }
    m_gathered += text;
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
    while (!m_gathered.isEmpty()) {
        qsizetype length = std::min(m_gathered.size(), kMaxChunkCharacters);
        if (m_gathered.at(length - 1).isHighSurrogate() && length > 1) {
            --length;
        }
        sendChunk(m_gathered.left(length));
        m_gathered.remove(0, length);
    }
}

void Reply::sendChunk(const QString &chunk)
{
    if (m_chunkRefused) {
        return; // a gap in the numbers would be worse than a short stream; the completion holds everything
    }
    const auto sent = m_outbox->enqueue(convex::calls::writeChunk(m_chatSessionId, m_placeholderId, chunk, m_sequence++));
    base::whenDone(sent, this, [this](const base::Result<convex::MutationOutcome> &outcome) {
        if (!outcome && !m_chunkRefused) {
            m_chunkRefused = true;
            qCWarning(lcWorker).noquote() << "The deployment refused a piece of an answer; the rest of it comes with its completion:"
                                          << outcome.error().toString();
        }
    });
}

void Reply::complete(const convex::StructuredAnswer &answer)
{
    m_answer = answer;
    flush();
    sendCompletion();
}

void Reply::sendCompletion()
{
    // Delivery rule 4: whole, smaller, short, and then again until the placeholder is completed or gone.
    convex::FunctionCall call;
    if (m_refusals < 2) {
        const convex::StructuredAnswer fitted = fitAnswer(m_answer, m_refusals == 0 ? kAnswerBytes : kSmallAnswerBytes);
        call = convex::calls::completeStructuredMessage(m_chatSessionId, m_placeholderId, fitted);
    } else {
        const convex::StructuredAnswer brief = fitAnswer({m_answer.content, {}, {}}, 20'000);
        call = convex::calls::completeMessage(m_chatSessionId, m_placeholderId, brief.content);
    }
    base::whenDone(m_outbox->enqueue(call), this, [this](const base::Result<convex::MutationOutcome> &outcome) {
        if (m_done) {
            return;
        }
        if (outcome) {
            finish();
            return;
        }
        ++m_refusals;
        qCWarning(lcWorker).noquote() << "The deployment refused a completed answer; trying again:" << outcome.error().toString();
        m_retryTimer.start(m_refusals < 3 ? 0ms : m_backoff.next());
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
    m_retryTimer.stop();
    Q_EMIT confirmed();
}

} // namespace oco::worker
