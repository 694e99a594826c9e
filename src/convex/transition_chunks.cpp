#include "convex/transition_chunks.h"

#include <utility>

using namespace Qt::StringLiterals;
using oco::base::ErrorCode;

namespace oco::convex
{

TransitionChunks::TransitionChunks(qsizetype maxBytes) : m_maxBytes(maxBytes) {}

base::Result<std::optional<QByteArray>> TransitionChunks::add(const TransitionChunk &chunk)
{
    const bool first = !isIncomplete();
    const bool fits =
        chunk.part == m_next && chunk.part < chunk.parts && (first || (chunk.parts == m_parts && chunk.transitionId == m_transitionId));
    if (!fits) {
        clear();
        return base::fail(ErrorCode::Protocol, u"The deployment sent the pieces of a result out of order."_s);
    }
    if (m_text.size() + chunk.text.size() > m_maxBytes) {
        clear();
        return base::fail(ErrorCode::TooLarge, u"The deployment sent a result of more than %1 bytes."_s.arg(m_maxBytes));
    }
    m_parts = chunk.parts;
    m_transitionId = chunk.transitionId;
    m_text.append(chunk.text);
    ++m_next;
    if (m_next < m_parts) {
        return std::optional<QByteArray>();
    }
    auto whole = std::exchange(m_text, {});
    clear();
    return std::optional(std::move(whole));
}

bool TransitionChunks::isIncomplete() const
{
    return m_next > 0;
}

void TransitionChunks::clear()
{
    m_text.clear();
    m_transitionId.clear();
    m_next = 0;
    m_parts = 0;
}

} // namespace oco::convex
