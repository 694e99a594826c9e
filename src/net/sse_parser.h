#pragma once

#include <QByteArray>
#include <QList>

namespace oco::net
{

struct SseEvent {
    QByteArray type;        // "message" where the stream names none
    QByteArray data;        // data lines joined by \n
    bool truncated = false; // larger than the limit: data is empty; ask for the state by a GET

    bool operator==(const SseEvent &) const = default;
};

/**
 * Server-sent events (WHATWG HTML, 9.2.6): bytes in, events out. Pure; keeps incomplete lines between calls.
 * Handles CR, LF and CRLF (also split between calls), comments, multi-line data, a leading BOM.
 */
class SseParser
{
public:
    explicit SseParser(qsizetype maxEventBytes = 32LL * 1024 * 1024);

    [[nodiscard]] QList<SseEvent> feed(const QByteArray &bytes);
    /** Forgets everything; for a new connection. */
    void reset();

private:
    static constexpr qsizetype kLineOverhead = 64; // field name, colon and space before the value

    void bufferPiece(QByteArrayView piece);
    void takeLine(QByteArrayView line, QList<SseEvent> &events);
    void dispatch(QList<SseEvent> &events);

    qsizetype m_maxEventBytes;
    QByteArray m_buffer; // an incomplete line
    QByteArray m_data;
    QByteArray m_type;
    bool m_hasData = false;
    bool m_tooLarge = false;
    bool m_atStart = true;
    bool m_skipLineFeed = false; // the last byte seen was CR
    bool m_lineCut = false;      // the buffered line went over the limit; its end was dropped
};

} // namespace oco::net
