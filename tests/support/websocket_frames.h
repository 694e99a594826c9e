#pragma once

#include <QByteArray>

#include <optional>

namespace oco::test_support
{

/** A control frame, or all frames of one message. */
struct FramedPiece {
    QByteArray raw;                    // as it came, to be passed on
    std::optional<QByteArray> message; // the unmasked payload of a text or binary message
};

/** Finds the messages in one direction of a WebSocket (RFC 6455, no extensions): masks, all lengths, fragments. */
class FrameReader
{
public:
    void feed(const QByteArray &bytes) { m_pending += bytes; }
    /** Nothing while the next piece is incomplete. */
    [[nodiscard]] std::optional<FramedPiece> next();

private:
    struct Frame {
        bool isLast = false;
        int opcode = 0;
        QByteArray raw;
        QByteArray payload;
    };
    [[nodiscard]] std::optional<Frame> takeFrame();

    QByteArray m_pending;
    QByteArray m_raw;     // frames of a message whose last one is missing
    QByteArray m_message; // and what they hold
};

} // namespace oco::test_support
