#pragma once

#include "base/result.h"
#include "convex/sync_protocol.h"

#include <QByteArray>

#include <optional>

namespace oco::convex
{

/**
 * Puts the pieces of a large Transition together (wire contract 3.6). Pure.
 * After an error the buffer is empty, and the socket is to be replaced: the next Transition would not fit.
 */
class TransitionChunks
{
public:
    explicit TransitionChunks(qsizetype maxBytes = 256LL * 1024 * 1024);

    /** The whole text with the last piece, nothing before. Errors: Protocol, TooLarge. */
    [[nodiscard]] base::Result<std::optional<QByteArray>> add(const TransitionChunk &chunk);
    /** Whether pieces are waiting for more; only a Ping may come between. */
    [[nodiscard]] bool isIncomplete() const;
    void clear();

private:
    qsizetype m_maxBytes;
    QByteArray m_text;
    QByteArray m_transitionId;
    quint32 m_next = 0;
    quint32 m_parts = 0;
};

} // namespace oco::convex
