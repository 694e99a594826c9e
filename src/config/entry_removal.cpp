#include "config/entry_removal.h"

#include "config/text_lines.h"

#include <algorithm>

namespace oco::config
{

namespace
{

class EntryRemoval
{
public:
    EntryRemoval(QByteArrayView text, const ContainerLayout &container, std::size_t index)
        : m_text(text), m_container(container), m_entry(container.entries.at(index)), m_index(index)
    {
    }

    [[nodiscard]] QList<Splice> splices();

private:
    [[nodiscard]] bool isFirst() const { return m_index == 0; }
    [[nodiscard]] bool isLast() const { return m_index + 1 == m_container.entries.size(); }
    [[nodiscard]] const EntryLayout &previous() const { return m_container.entries.at(m_index - 1); }
    void balanceCommas();
    void removeLeadingCommaOfNext();
    void removeOwnText();
    void removeLines();
    void removeUpToBracket();
    [[nodiscard]] bool onlyLineEnd(qsizetype from, qsizetype to) const;
    void remove(qsizetype from, qsizetype to) { m_splices.append(Splice{{from, to - from}, {}}); }

    QByteArrayView m_text;
    const ContainerLayout &m_container;
    const EntryLayout &m_entry;
    std::size_t m_index;
    bool m_done = false;
    QList<Splice> m_splices;
};

QList<Splice> EntryRemoval::splices()
{
    balanceCommas();
    if (!m_done) {
        removeOwnText();
    }
    return m_splices;
}

/** Leaves one comma between the neighbours, and behind the new last entry one if the old last entry had one. */
void EntryRemoval::balanceCommas()
{
    const bool leftStays = !isFirst() && !previous().commaLeadsNext;
    const bool rightStays = m_entry.comma.has_value() && m_entry.commaLeadsNext;
    const bool needed = !isFirst() && (!isLast() || m_entry.comma.has_value());
    if (rightStays && (leftStays || !needed)) {
        removeLeadingCommaOfNext();
    } else if (leftStays && !needed) {
        remove(*previous().comma, *previous().comma + 1);
    } else if (!leftStays && !rightStays && needed) {
        m_splices.append(Splice{{previous().core.end(), 0}, ","});
    }
}

/** The next entry then begins where its comma stood, or, with nothing in between, where this entry began. */
void EntryRemoval::removeLeadingCommaOfNext()
{
    const qsizetype comma = *m_entry.comma;
    const qsizetype end = afterBlanks(m_text, comma + 1);
    const QByteArrayView between = m_text.sliced(m_entry.end, comma - m_entry.end);
    if (std::all_of(between.begin(), between.end(), [](char c) { return isBlank(c) || c == '\n' || c == '\r'; })) {
        remove(m_entry.start, end);
        m_done = true;
    } else {
        remove(comma, end);
    }
}

void EntryRemoval::removeOwnText()
{
    const qsizetype from = m_entry.start;
    const qsizetype to = m_entry.end;
    const bool alone = isFirst() && isLast();
    const bool atBracket = isLast() && afterBlanks(m_text, to) == m_container.span.end() - 1;
    if (startsLine(m_text, from)) {
        if (endsLine(m_text, to)) {
            removeLines();
        } else if (atBracket) {
            removeUpToBracket();
        } else {
            remove(from, afterBlanks(m_text, to));
        }
    } else if (endsLine(m_text, to)) {
        remove(beforeBlanks(m_text, from), to);
    } else if (alone) {
        const bool blanksOnBothSides = beforeBlanks(m_text, from) < from && afterBlanks(m_text, to) > to;
        remove(from, blanksOnBothSides ? afterBlanks(m_text, to) : to);
    } else if (isLast()) {
        remove(beforeBlanks(m_text, from), to);
    } else {
        remove(from, afterBlanks(m_text, to));
    }
}

/** Whole lines; and of two groups of blank lines that would meet, the second. */
void EntryRemoval::removeLines()
{
    const qsizetype open = m_container.span.offset + 1;
    const qsizetype close = m_container.span.end() - 1;
    if (isFirst() && isLast() && onlyLineEnd(open, m_entry.start) && onlyLineEnd(m_entry.end, close)) {
        remove(open, close);
        return;
    }
    const qsizetype from = lineStart(m_text, m_entry.start);
    qsizetype to = afterLineEnd(m_text, afterBlanks(m_text, m_entry.end));
    const auto isBlankLine = [this](qsizetype start) {
        const qsizetype end = afterBlanks(m_text, start);
        return afterLineEnd(m_text, end) > end;
    };
    const bool blankAbove = from > open && isBlankLine(lineStart(m_text, from - (m_text.sliced(0, from).endsWith("\r\n") ? 2 : 1)));
    while (blankAbove && to < close && isBlankLine(to)) {
        to = afterLineEnd(m_text, afterBlanks(m_text, to));
    }
    remove(from, to);
}

/** The entry begins its line, and the bracket stands on the entry's last line. */
void EntryRemoval::removeUpToBracket()
{
    qsizetype from = m_entry.start;
    while (isBlank(m_text.at(from - 1)) || m_text.at(from - 1) == '\n' || m_text.at(from - 1) == '\r') {
        --from;
    }
    const auto swallows = [&](qsizetype end) { return end >= from && end < m_entry.start; };
    if (std::any_of(m_container.lineCommentEnds.begin(), m_container.lineCommentEnds.end(), swallows)) {
        remove(m_entry.start, afterBlanks(m_text, m_entry.end));
    } else {
        remove(from, m_entry.end);
    }
}

bool EntryRemoval::onlyLineEnd(qsizetype from, qsizetype to) const
{
    const QByteArrayView between = m_text.sliced(from, to - from);
    return lineEndsBetween(m_text, from, to) == 1 &&
           std::all_of(between.begin(), between.end(), [](char c) { return isBlank(c) || c == '\n' || c == '\r'; });
}

} // namespace

QList<Splice> removalOf(QByteArrayView text, const ContainerLayout &container, std::size_t index)
{
    return EntryRemoval(text, container, index).splices();
}

} // namespace oco::config
