#include "config/entry_insertion.h"

#include "config/text_lines.h"

namespace oco::config
{

namespace
{

Splice insertion(qsizetype offset, const QByteArray &bytes)
{
    return Splice{{offset, 0}, bytes};
}

bool hasLineEnd(const QByteArray &bytes)
{
    return bytes.contains('\n') || bytes.contains('\r');
}

/** Comments that end in a line end and blanks, without these. Blanks before the line end are a part of a comment. */
QByteArray withoutLastLineEnd(QByteArray comments)
{
    comments.truncate(beforeBlanks(comments, comments.size()));
    if (comments.endsWith('\n')) {
        comments.chop(1);
    }
    if (comments.endsWith('\r')) {
        comments.chop(1);
    }
    return comments;
}

} // namespace

std::optional<CommaFirst> CommaFirst::of(QByteArrayView text, const ContainerLayout &container)
{
    for (std::size_t i = 0; i + 1 < container.entries.size(); ++i) {
        const EntryLayout &entry = container.entries.at(i);
        if (entry.commaLeadsNext && startsLine(text, *entry.comma)) {
            const qsizetype behind = *entry.comma + 1;
            return CommaFirst{indentAt(text, *entry.comma), text.sliced(behind, afterBlanks(text, behind) - behind).toByteArray()};
        }
    }
    return std::nullopt;
}

EntryInsertion::EntryInsertion(const QByteArray &text, const JsoncStyle &style, const ContainerLayout &container, std::size_t index,
                               const Wishes &wishes)
    : m_text(text), m_style(style), m_container(container), m_index(index), m_commaFirst(CommaFirst::of(text, container))
{
    if (!m_commaFirst && container.entries.size() == 1) {
        m_commaFirst = wishes.commaFirst;
    }
    if (empty()) {
        decideForEmpty(wishes);
    } else if (m_index == 0) {
        decideAtBeginning();
    } else {
        decideBehindPrevious();
    }
}

bool EntryInsertion::onOwnLine() const
{
    return m_mode != Mode::FirstInLine && m_mode != Mode::Inline;
}

void EntryInsertion::decideForEmpty(const Wishes &wishes)
{
    const QByteArray outer = indentAt(m_text, m_container.span.offset);
    m_indent = outer + m_style.indent;
    if (endsLine(m_text, m_container.headEnd)) {
        m_mode = Mode::FirstBelow;
    } else if (wishes.ownLine && m_style.manyLines && m_container.headEnd == m_container.span.offset + 1) {
        m_mode = Mode::FirstBetween;
    } else {
        m_mode = Mode::FirstInLine;
        m_indent = outer;
    }
}

void EntryInsertion::decideAtBeginning()
{
    m_indent = indentAt(m_text, next().start);
    if (m_commaFirst && (!next().comma || next().commaLeadsNext)) {
        m_mode = Mode::CommaFirst;
        m_indent = m_commaFirst->indent;
    } else {
        m_mode = startsLine(m_text, next().start) ? Mode::Lines : Mode::Inline;
    }
}

void EntryInsertion::decideBehindPrevious()
{
    const bool commaLeads = atEnd() ? m_commaFirst && !previous().comma : previous().commaLeadsNext;
    const bool previousStartsLine = startsLine(m_text, previous().start);
    if (commaLeads) {
        m_mode = Mode::CommaFirst;
        m_indent = m_commaFirst ? m_commaFirst->indent : indentAt(m_text, *previous().comma);
        return;
    }
    const bool lines =
        atEnd() ? previousStartsLine || previous().commaBelow || previous().endsInLineComment : startsLine(m_text, next().start);
    m_mode = lines ? Mode::Lines : Mode::Inline;
    if (!lines) {
        m_indent = indentAt(m_text, previous().core.offset);
    } else if (previousStartsLine) {
        m_indent = indentAt(m_text, previous().start);
    } else {
        m_indent = atEnd() ? indentAt(m_text, m_container.span.offset) + m_style.indent : indentAt(m_text, next().start);
    }
}

QList<Splice> EntryInsertion::splices(const EntryText &entry) const
{
    switch (m_mode) {
    case Mode::FirstInLine:
    case Mode::FirstBelow:
    case Mode::FirstBetween:
        return first(entry);
    case Mode::CommaFirst:
        return commaFirst(entry);
    case Mode::Lines:
        return onLines(entry);
    case Mode::Inline:
        break;
    }
    return inLine(entry);
}

QList<Splice> EntryInsertion::first(const EntryText &entry) const
{
    const qsizetype close = m_container.span.end() - 1;
    if (m_mode == Mode::FirstInLine) {
        const QByteArray blanks = m_text.mid(m_container.headEnd, close - m_container.headEnd);
        return {insertion(close, inlineLead(entry, {}) + inlineBody(entry, false) + blanks)};
    }
    QByteArray bytes = newLine() + entry.lead + entry.core + (m_style.trailingComma ? "," : "") + entry.tail;
    if (m_mode == Mode::FirstBelow) {
        return {insertion(afterBlanks(m_text, m_container.headEnd), bytes)};
    }
    const qsizetype open = m_container.span.offset + 1;
    bytes += m_style.lineEnd + indentAt(m_text, m_container.span.offset);
    return {Splice{{open, close - open}, bytes}};
}

QList<Splice> EntryInsertion::commaFirst(const EntryText &entry) const
{
    const QByteArray afterComma = m_commaFirst ? m_commaFirst->afterComma : m_style.afterComma;
    if (m_index > 0) {
        const bool lineEnds = endsLine(m_text, previous().end);
        const qsizetype behind = lineEnds ? afterBlanks(m_text, previous().end) : previous().end;
        QByteArray body = entry.core + entry.tail;
        if (entry.tailEndsInLineComment && !lineEnds) {
            body += newLine();
        }
        if (!hasLineEnd(entry.lead)) {
            return {insertion(behind, newLine() + "," + afterComma + entry.lead + body)};
        }
        return {insertion(behind, newLine() + withoutLastLineEnd(entry.lead) + newLine() + "," + afterComma + body)};
    }
    QByteArray bytes = inlineLead(entry, {}) + entry.core + entry.tail + newLine();
    const QByteArray comma = "," + afterComma;
    if (next().start == next().core.offset) {
        return {insertion(next().start, bytes + comma)};
    }
    return {insertion(next().start, bytes), insertion(next().core.offset, comma)};
}

QList<Splice> EntryInsertion::onLines(const EntryText &entry) const
{
    if (m_index == 0) {
        return {insertion(next().start, entry.lead + entry.core + "," + entry.tail + newLine())};
    }
    QList<Splice> result;
    if (!previous().comma) {
        result.append(insertion(previous().core.end(), ","));
    }
    const bool comma = !atEnd() || previous().comma;
    QByteArray bytes = newLine() + entry.lead + entry.core + (comma ? "," : "") + entry.tail;
    const bool lineEnds = endsLine(m_text, previous().end);
    if (!lineEnds && entry.tailEndsInLineComment) {
        bytes += m_style.lineEnd + indentAt(m_text, m_container.span.offset);
    }
    result.append(insertion(lineEnds ? afterBlanks(m_text, previous().end) : previous().end, bytes));
    return result;
}

QList<Splice> EntryInsertion::inLine(const EntryText &entry) const
{
    if (m_index == 0) {
        const QByteArray behind = entry.tailEndsInLineComment ? newLine() : m_style.afterComma;
        return {insertion(next().start, inlineLead(entry, {}) + inlineBody(entry, true) + behind)};
    }
    QByteArray separator = m_style.afterComma;
    if (!atEnd() && next().start == afterBlanks(m_text, previous().end)) {
        separator = m_text.mid(previous().end, next().start - previous().end);
    }
    QList<Splice> result;
    bool comma = previous().comma.has_value(); // which stays where it is, before the new entry
    const bool trailing = comma;
    if (atEnd() && comma && previous().end > *previous().comma + 1) { // else its comment would be that of the new entry
        result.append(Splice{{*previous().comma, 1}, {}});
        comma = false;
    }
    const QByteArray bytes = (comma ? "" : ",") + inlineLead(entry, separator) + inlineBody(entry, trailing);
    const bool lineGoesOn = !endsLine(m_text, previous().end);
    if (entry.tailEndsInLineComment && !lineGoesOn) { // behind the blanks, which would become a part of the comment
        result.append(insertion(afterBlanks(m_text, previous().end), bytes));
    } else {
        result.append(insertion(previous().end, entry.tailEndsInLineComment ? bytes + newLine() : bytes));
    }
    return result;
}

/** Comments that stood above the entry go on a line of their own again. */
QByteArray EntryInsertion::inlineLead(const EntryText &entry, const QByteArray &separator) const
{
    return hasLineEnd(entry.lead) ? newLine() + entry.lead : separator + entry.lead;
}

/** A comment behind the comma would be that of the next entry on this line. */
QByteArray EntryInsertion::inlineBody(const EntryText &entry, bool comma) const
{
    const QByteArray mark = comma ? "," : "";
    return entry.tailEndsInLineComment ? entry.core + mark + entry.tail : entry.core + entry.tail + mark;
}

} // namespace oco::config
