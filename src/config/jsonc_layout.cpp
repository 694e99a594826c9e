#include "config/jsonc_layout.h"

#include "config/jsonc_style.h"
#include "config/text_lines.h"

#include <algorithm>
#include <span>

namespace oco::config
{

namespace
{

using Comments = std::span<const ByteSpan>; // of the document

/** Gives each comment of a container to an entry or to nobody. */
class LayoutFinder
{
public:
    LayoutFinder(QByteArrayView text, const JsoncDocument &document, const JsoncValue &container);

    [[nodiscard]] ContainerLayout find();

private:
    [[nodiscard]] Comments commentsBetween(qsizetype from, qsizetype to) const;
    [[nodiscard]] bool oneLine(qsizetype from, qsizetype to) const { return lineEndsBetween(m_text, from, to) == 0; }
    [[nodiscard]] bool isLineComment(ByteSpan comment) const { return m_text.sliced(comment.offset).startsWith("//"); }
    [[nodiscard]] std::size_t onSameLine(Comments comments, qsizetype from) const;
    [[nodiscard]] std::size_t attachedTo(qsizetype position, Comments comments, std::size_t first, qsizetype lineEnds) const;
    void readHead();
    void readGap(std::size_t index);
    void readGapWithComma(std::size_t index, qsizetype gapEnd, Comments before, std::size_t sameLine);
    void readBehindComma(std::size_t index, qsizetype gapEnd);
    void giveTail(EntryLayout &entry, Comments comments, std::size_t count) const;

    QByteArrayView m_text;
    const JsoncDocument &m_document;
    ContainerLayout m_layout;
};

LayoutFinder::LayoutFinder(QByteArrayView text, const JsoncDocument &document, const JsoncValue &container)
    : m_text(text), m_document(document)
{
    m_layout.span = container.span;
    m_layout.headEnd = container.span.offset + 1;
    for (std::size_t i = 0; i < entryCount(container); ++i) {
        EntryLayout entry;
        entry.core = entrySpan(container, i);
        entry.comma = entryValue(container, i).comma;
        entry.lead = entry.core.offset;
        entry.start = entry.core.offset;
        entry.end = entry.core.end();
        m_layout.entries.push_back(entry);
    }
}

ContainerLayout LayoutFinder::find()
{
    for (const ByteSpan &comment : commentsBetween(m_layout.span.offset, m_layout.span.end())) {
        if (isLineComment(comment)) {
            m_layout.lineCommentEnds.append(comment.end());
        }
    }
    readHead();
    for (std::size_t i = 0; i < m_layout.entries.size(); ++i) {
        readGap(i);
    }
    return m_layout;
}

Comments LayoutFinder::commentsBetween(qsizetype from, qsizetype to) const
{
    const Comments all(m_document.comments.constData(), static_cast<std::size_t>(m_document.comments.size()));
    const auto first =
        std::lower_bound(all.begin(), all.end(), from, [](const ByteSpan &comment, qsizetype offset) { return comment.offset < offset; });
    const auto last = std::find_if(first, all.end(), [to](const ByteSpan &comment) { return comment.offset >= to; });
    return {first, last};
}

/** How many comments follow one another on the line of `from`, each beginning where the one before ends. */
std::size_t LayoutFinder::onSameLine(Comments comments, qsizetype from) const
{
    std::size_t count = 0;
    while (count < comments.size() && oneLine(from, comments[count].offset)) {
        from = comments[count].end();
        ++count;
    }
    return count;
}

/** The first of the comments that lead to the position without more line ends in between than that. */
std::size_t LayoutFinder::attachedTo(qsizetype position, Comments comments, std::size_t first, qsizetype lineEnds) const
{
    std::size_t index = comments.size();
    while (index > first && lineEndsBetween(m_text, comments[index - 1].end(), position) <= lineEnds) {
        --index;
        position = comments[index].offset;
    }
    return index;
}

void LayoutFinder::giveTail(EntryLayout &entry, Comments comments, std::size_t count) const
{
    if (count > 0) {
        entry.end = comments[count - 1].end();
        entry.endsInLineComment = isLineComment(comments[count - 1]);
    }
}

void LayoutFinder::readHead()
{
    const qsizetype gapEnd = m_layout.entries.empty() ? m_layout.span.end() - 1 : m_layout.entries.front().core.offset;
    const Comments comments = commentsBetween(m_layout.headEnd, gapEnd);
    const std::size_t head = onSameLine(comments, m_layout.headEnd);
    if (head > 0) {
        m_layout.headEnd = comments[head - 1].end();
    }
    if (!m_layout.entries.empty()) {
        const std::size_t lead = attachedTo(gapEnd, comments, head, 1);
        if (lead < comments.size()) {
            m_layout.entries.front().lead = comments[lead].offset;
            m_layout.entries.front().start = comments[lead].offset;
        }
    }
}

/** What stands between an entry and the next one, or the closing bracket. */
void LayoutFinder::readGap(std::size_t index)
{
    EntryLayout &entry = m_layout.entries.at(index);
    const bool last = index + 1 == m_layout.entries.size();
    const qsizetype gapEnd = last ? m_layout.span.end() - 1 : m_layout.entries.at(index + 1).core.offset;
    const Comments before = commentsBetween(entry.core.end(), entry.comma.value_or(gapEnd));
    const std::size_t sameLine = onSameLine(before, entry.core.end());
    if (entry.comma) {
        readGapWithComma(index, gapEnd, before, sameLine);
    } else {
        giveTail(entry, before, sameLine);
    }
}

void LayoutFinder::readGapWithComma(std::size_t index, qsizetype gapEnd, Comments before, std::size_t sameLine)
{
    EntryLayout &entry = m_layout.entries.at(index);
    const bool last = index + 1 == m_layout.entries.size();
    const Comments after = commentsBetween(*entry.comma, gapEnd);
    const qsizetype beforeEnd = before.empty() ? entry.core.end() : before.back().end();
    entry.commaBelow = sameLine < before.size() || !oneLine(beforeEnd, *entry.comma);
    const std::size_t inlineFirst = attachedTo(gapEnd, after, 0, 0);
    const qsizetype afterStart = after.empty() ? gapEnd : after.front().offset;
    entry.commaLeadsNext = !last && entry.commaBelow && inlineFirst == 0 && oneLine(*entry.comma, afterStart);
    if (!entry.commaLeadsNext) {
        entry.end = *entry.comma + 1;
        readBehindComma(index, gapEnd);
        return;
    }
    giveTail(entry, before, sameLine);
    EntryLayout &next = m_layout.entries.at(index + 1);
    const std::size_t lead = attachedTo(*entry.comma, before, sameLine, 1);
    next.lead = lead < before.size() ? before[lead].offset : afterStart;
    next.start = std::min(next.lead, *entry.comma);
}

void LayoutFinder::readBehindComma(std::size_t index, qsizetype gapEnd)
{
    EntryLayout &entry = m_layout.entries.at(index);
    const bool last = index + 1 == m_layout.entries.size();
    const Comments comments = commentsBetween(entry.end, gapEnd);
    const std::size_t inlineFirst = last ? comments.size() : attachedTo(gapEnd, comments, 0, 0);
    const Comments own = comments.first(inlineFirst);
    const std::size_t tail = onSameLine(own, entry.end);
    giveTail(entry, own, tail);
    if (!last) {
        EntryLayout &next = m_layout.entries.at(index + 1);
        const std::size_t lead = attachedTo(gapEnd, comments, tail, 1);
        next.lead = lead < comments.size() ? comments[lead].offset : next.core.offset;
        next.start = next.lead;
    }
}

} // namespace

ContainerLayout ContainerLayout::of(QByteArrayView text, const JsoncDocument &document, const JsoncValue &container)
{
    return LayoutFinder(text, document, container).find();
}

} // namespace oco::config
