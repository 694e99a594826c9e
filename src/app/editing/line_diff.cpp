#include "app/editing/line_diff.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace oco::app
{

namespace
{

using Kind = DiffLine::Kind;

constexpr qsizetype kMaxCells = 4'000'000; // of the table; beyond, the middle is replaced as a whole

/** Each with its line end; no empty line behind the last end. */
QStringList linesOf(const QString &text)
{
    QStringList lines;
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end + 1;
        lines.append(text.mid(start, end - start));
        start = end;
    }
    return lines;
}

/** Builds the result while it counts the lines of both sides. */
class Writer
{
public:
    void add(Kind kind, const QString &line)
    {
        DiffLine entry{kind, line, 0, 0, 0};
        while (entry.text.endsWith(u'\n') || entry.text.endsWith(u'\r')) {
            entry.text.chop(1);
        }
        if (kind != Kind::Added) {
            entry.oldLine = ++m_old;
        }
        if (kind != Kind::Removed) {
            entry.newLine = ++m_new;
        }
        m_lines.append(entry);
    }

    void addAll(Kind kind, const QStringList &lines)
    {
        for (const QString &line : lines) {
            add(kind, line);
        }
    }

    [[nodiscard]] QList<DiffLine> take() { return std::move(m_lines); }

private:
    QList<DiffLine> m_lines;
    int m_old = 0;
    int m_new = 0;
};

/** By the longest common subsequence. */
void addMiddle(Writer &writer, const QStringList &before, const QStringList &after)
{
    if (before.isEmpty() || after.isEmpty() || before.size() > kMaxCells / after.size()) {
        writer.addAll(Kind::Removed, before);
        writer.addAll(Kind::Added, after);
        return;
    }
    const auto width = static_cast<std::size_t>(after.size()) + 1;
    std::vector<int> table((static_cast<std::size_t>(before.size()) + 1) * width); // of the rests from there on
    const auto cell = [&](qsizetype i, qsizetype j) -> int & {
        return table.at(static_cast<std::size_t>(i) * width + static_cast<std::size_t>(j));
    };
    for (qsizetype i = before.size() - 1; i >= 0; --i) {
        for (qsizetype j = after.size() - 1; j >= 0; --j) {
            cell(i, j) = before.at(i) == after.at(j) ? cell(i + 1, j + 1) + 1 : std::max(cell(i + 1, j), cell(i, j + 1));
        }
    }
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < before.size() || j < after.size()) {
        if (i < before.size() && j < after.size() && before.at(i) == after.at(j)) {
            writer.add(Kind::Same, before.at(i));
            ++i;
            ++j;
        } else if (j == after.size() || (i < before.size() && cell(i + 1, j) >= cell(i, j + 1))) {
            writer.add(Kind::Removed, before.at(i++));
        } else {
            writer.add(Kind::Added, after.at(j++));
        }
    }
}

} // namespace

QList<DiffLine> lineDiff(const QString &oldText, const QString &newText)
{
    const QStringList before = linesOf(oldText);
    const QStringList after = linesOf(newText);
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == after.at(head)) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail)) {
        ++tail;
    }
    Writer writer;
    writer.addAll(Kind::Same, before.first(head));
    addMiddle(writer, before.mid(head, before.size() - head - tail), after.mid(head, after.size() - head - tail));
    writer.addAll(Kind::Same, before.last(tail));
    return writer.take();
}

QList<DiffLine> shortened(const QList<DiffLine> &lines, int context)
{
    std::vector<bool> kept(static_cast<std::size_t>(lines.size()), false);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i).kind == Kind::Same) {
            continue;
        }
        const qsizetype last = std::min(lines.size() - 1, i + context);
        for (qsizetype near = std::max(qsizetype(0), i - context); near <= last; ++near) {
            kept.at(static_cast<std::size_t>(near)) = true;
        }
    }
    QList<DiffLine> result;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (kept.at(static_cast<std::size_t>(i))) {
            result.append(lines.at(i));
        } else if (!result.isEmpty() && result.constLast().kind == Kind::Skipped) {
            ++result.last().skipped;
        } else {
            result.append({Kind::Skipped, {}, 0, 0, 1});
        }
    }
    return result;
}

bool hasChanges(const QList<DiffLine> &lines)
{
    return std::ranges::any_of(lines, [](const DiffLine &line) { return line.kind == Kind::Removed || line.kind == Kind::Added; });
}

} // namespace oco::app
