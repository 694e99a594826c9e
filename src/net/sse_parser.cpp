#include "net/sse_parser.h"

#include <algorithm>
#include <utility>

namespace oco::net
{

namespace
{
constexpr QByteArrayView kByteOrderMark("\xEF\xBB\xBF");

qsizetype endOfLine(QByteArrayView bytes)
{
    const auto *found = std::find_if(bytes.begin(), bytes.end(), [](char c) { return c == '\r' || c == '\n'; });
    return found == bytes.end() ? -1 : found - bytes.begin();
}
} // namespace

SseParser::SseParser(qsizetype maxEventBytes) : m_maxEventBytes(maxEventBytes) {}

QList<SseEvent> SseParser::feed(const QByteArray &bytes)
{
    QList<SseEvent> events;
    QByteArrayView rest(bytes);
    while (!rest.isEmpty()) {
        if (m_skipLineFeed) {
            m_skipLineFeed = false;
            if (rest.front() == '\n') {
                rest = rest.sliced(1);
                continue;
            }
        }
        const auto end = endOfLine(rest);
        const auto piece = end < 0 ? rest : rest.first(end);
        if (end >= 0 && m_buffer.isEmpty() && !m_lineCut) {
            takeLine(piece, events); // the usual case: a whole line, not copied
        } else {
            bufferPiece(piece);
            if (end < 0) {
                break;
            }
            const QByteArray line = std::exchange(m_buffer, {});
            takeLine(line, events);
        }
        m_lineCut = false;
        m_skipLineFeed = rest[end] == '\r';
        rest = rest.sliced(end + 1);
    }
    return events;
}

void SseParser::bufferPiece(QByteArrayView piece)
{
    const auto room = m_maxEventBytes + kLineOverhead - m_buffer.size();
    if (piece.size() > room) {
        m_lineCut = true; // enough stays to tell which field it is
        piece = piece.first(std::max<qsizetype>(room, 0));
    }
    m_buffer.append(piece);
}

void SseParser::takeLine(QByteArrayView line, QList<SseEvent> &events)
{
    if (m_atStart) {
        m_atStart = false;
        if (line.startsWith(kByteOrderMark)) {
            line = line.sliced(kByteOrderMark.size());
        }
    }
    if (line.isEmpty()) {
        dispatch(events);
        return;
    }
    const auto colon = line.indexOf(':');
    if (colon == 0) {
        return; // a comment
    }
    const auto field = colon < 0 ? line : line.first(colon);
    auto value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (value.startsWith(' ')) {
        value = value.sliced(1);
    }
    if (field == QByteArrayView("event")) {
        m_type = m_lineCut ? QByteArray() : value.toByteArray();
    } else if (field == QByteArrayView("data")) {
        const auto total = m_data.size() + value.size() + (m_hasData ? 1 : 0);
        if (m_tooLarge || m_lineCut || total > m_maxEventBytes) {
            m_tooLarge = true;
            m_data.clear();
        } else {
            if (m_hasData) {
                m_data.append('\n');
            }
            m_data.append(value);
        }
        m_hasData = true;
    }
    // "id" and "retry" are of no use here: neither side replays by last event id.
}

void SseParser::dispatch(QList<SseEvent> &events)
{
    if (m_hasData) {
        events.append(SseEvent{m_type.isEmpty() ? QByteArrayLiteral("message") : m_type, m_data, m_tooLarge});
    }
    m_data.clear();
    m_type.clear();
    m_hasData = false;
    m_tooLarge = false;
}

void SseParser::reset()
{
    *this = SseParser(m_maxEventBytes);
}

} // namespace oco::net
