#include "support/websocket_frames.h"

#include <QtEndian>

#include <utility>

namespace oco::test_support
{

namespace
{

constexpr qsizetype kShortHead = 2;
constexpr qsizetype kMaskBytes = 4;
constexpr int kFinBit = 0x80;
constexpr int kMaskBit = 0x80;
constexpr int kOpcodeBits = 0x0f;
constexpr int kLengthBits = 0x7f;
constexpr int kFirstControlOpcode = 8;
constexpr int kLength16 = 126;
constexpr int kLength64 = 127;

} // namespace

std::optional<FrameReader::Frame> FrameReader::takeFrame()
{
    if (m_pending.size() < kShortHead) {
        return std::nullopt;
    }
    const int first = static_cast<unsigned char>(m_pending[0]);
    const int second = static_cast<unsigned char>(m_pending[1]);
    const int shortLength = second & kLengthBits;
    const qsizetype lengthBytes = shortLength == kLength64 ? 8 : shortLength == kLength16 ? 2 : 0;
    const qsizetype maskStart = kShortHead + lengthBytes;
    const bool masked = (second & kMaskBit) != 0;
    const qsizetype start = maskStart + (masked ? kMaskBytes : 0);
    if (m_pending.size() < start) {
        return std::nullopt;
    }
    const char *lengthAt = m_pending.constData() + kShortHead;
    const qsizetype length = shortLength == kLength64   ? static_cast<qsizetype>(qFromBigEndian<quint64>(lengthAt))
                             : shortLength == kLength16 ? qFromBigEndian<quint16>(lengthAt)
                                                        : shortLength;
    if (m_pending.size() - start < length) {
        return std::nullopt;
    }
    Frame frame{(first & kFinBit) != 0, first & kOpcodeBits, m_pending.first(start + length), m_pending.mid(start, length)};
    if (masked) {
        for (qsizetype i = 0; i < length; ++i) {
            frame.payload[i] = static_cast<char>(frame.payload[i] ^ m_pending[maskStart + i % kMaskBytes]);
        }
    }
    m_pending.remove(0, start + length);
    return frame;
}

std::optional<FramedPiece> FrameReader::next()
{
    while (auto frame = takeFrame()) {
        if (frame->opcode >= kFirstControlOpcode) {
            return FramedPiece{frame->raw, std::nullopt};
        }
        m_raw += frame->raw;
        m_message += frame->payload;
        if (frame->isLast) {
            return FramedPiece{std::exchange(m_raw, {}), std::exchange(m_message, {})};
        }
    }
    return std::nullopt;
}

} // namespace oco::test_support
