#include "gui/transcript/transcript_model.h"

#include "gui/transcript/transcript_text.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

constexpr qsizetype kAccessibleCharacters = 20'000;

bool isFinished(const TranscriptEntry &entry)
{
    return entry.state == TranscriptEntry::State::Done || entry.state == TranscriptEntry::State::Failed;
}

} // namespace

TranscriptModel::TranscriptModel(QObject *parent) : TranscriptModel(Limits(), parent) {}

TranscriptModel::TranscriptModel(const Limits &limits, QObject *parent) : QAbstractListModel(parent), m_limits(limits) {}

void TranscriptModel::setEntries(const QList<TranscriptEntry> &entries)
{
    const QList<TranscriptEntry> wanted = entries.size() > m_limits.entries ? entries.last(m_limits.entries) : entries;
    qsizetype same = 0;
    while (same < wanted.size() && same < m_entries.size() && wanted.at(same).id == m_entries.at(same).id) {
        ++same;
    }
    if (same == 0) {
        beginResetModel();
        m_entries.clear();
        m_characters = 0;
        for (const TranscriptEntry &entry : wanted) {
            m_entries.append(fitted(entry));
            m_characters += textSize(m_entries.constLast());
        }
        m_rows.clear();
        number(0);
        endResetModel();
    } else {
        drop(same, m_entries.size() - same);
        for (qsizetype row = 0; row < same; ++row) {
            replace(row, fitted(wanted.at(row)));
        }
        insertAtEnd(wanted.mid(same));
    }
    keepLimits();
}

void TranscriptModel::upsert(const TranscriptEntry &entry)
{
    if (const auto row = m_rows.constFind(entry.id); row != m_rows.cend()) {
        replace(*row, fitted(entry));
    } else {
        insertAtEnd({entry});
    }
    keepLimits();
}

bool TranscriptModel::edit(const QString &id, const std::function<void(TranscriptEntry &)> &change)
{
    const auto row = m_rows.constFind(id);
    if (row == m_rows.cend()) {
        return false;
    }
    TranscriptEntry &entry = m_entries[*row];
    m_characters -= textSize(entry);
    change(entry);
    entry.id = id;
    if (textSize(entry) > m_limits.ofOneEntry || entry.blocks.size() > m_limits.blocks) {
        entry = fitted(entry);
    }
    m_characters += textSize(entry);
    const QModelIndex changed = index(static_cast<int>(*row));
    Q_EMIT dataChanged(changed, changed);
    keepLimits();
    return true;
}

void TranscriptModel::clear()
{
    setEntries({});
}

std::optional<TranscriptEntry> TranscriptModel::entryFor(const QString &id) const
{
    const auto row = m_rows.constFind(id);
    return row == m_rows.cend() ? std::nullopt : std::optional(m_entries.at(*row));
}

QModelIndex TranscriptModel::indexOf(const QString &id) const
{
    const auto row = m_rows.constFind(id);
    return row == m_rows.cend() ? QModelIndex() : index(static_cast<int>(*row));
}

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const TranscriptEntry &entry = m_entries.at(index.row());
    switch (role) {
    case EntryRole:
        return QVariant::fromValue(entry);
    case IdRole:
        return entry.id;
    case WorkerRole:
        return entry.worker;
    case SizeRole:
        return static_cast<qlonglong>(textSize(entry));
    case Qt::DisplayRole:
        return firstLine(entry.prompt, 200);
    case Qt::AccessibleTextRole:
        return beginningOf(wholeText(entry), kAccessibleCharacters);
    default:
        return {};
    }
}

void TranscriptModel::replace(qsizetype row, TranscriptEntry entry)
{
    if (m_entries.at(row) == entry) {
        return;
    }
    m_characters += textSize(entry) - textSize(m_entries.at(row));
    m_entries[row] = std::move(entry);
    const QModelIndex changed = index(static_cast<int>(row));
    Q_EMIT dataChanged(changed, changed);
}

void TranscriptModel::insertAtEnd(const QList<TranscriptEntry> &entries)
{
    if (entries.isEmpty()) {
        return;
    }
    const qsizetype first = m_entries.size();
    beginInsertRows({}, static_cast<int>(first), static_cast<int>(first + entries.size() - 1));
    for (const TranscriptEntry &entry : entries) {
        m_entries.append(fitted(entry));
        m_characters += textSize(m_entries.constLast());
    }
    number(first);
    endInsertRows();
}

void TranscriptModel::drop(qsizetype first, qsizetype count)
{
    if (count <= 0) {
        return;
    }
    beginRemoveRows({}, static_cast<int>(first), static_cast<int>(first + count - 1));
    for (qsizetype row = first; row < first + count; ++row) {
        m_characters -= textSize(m_entries.at(row));
        m_rows.remove(m_entries.at(row).id);
    }
    m_entries.remove(first, count);
    number(first);
    endRemoveRows();
}

void TranscriptModel::number(qsizetype from)
{
    for (qsizetype row = from; row < m_entries.size(); ++row) {
        m_rows.insert(m_entries.at(row).id, row);
    }
}

void TranscriptModel::keepLimits()
{
    while (m_entries.size() > 1 && (m_entries.size() > m_limits.entries || m_characters > m_limits.characters)) {
        const auto oldest = std::find_if(m_entries.cbegin(), m_entries.cend() - 1, isFinished);
        drop(oldest == m_entries.cend() - 1 ? 0 : oldest - m_entries.cbegin(), 1); // none is finished: the oldest
    }
}

TranscriptEntry TranscriptModel::fitted(TranscriptEntry entry) const
{
    qsizetype tooMany = entry.blocks.size() - m_limits.blocks;
    if (tooMany > 0) {
        entry.blocks.removeIf([&](const TranscriptBlock &block) { return block.kind == TranscriptBlock::Kind::Tool && tooMany-- > 0; });
        entry.blocks = entry.blocks.first(std::min(entry.blocks.size(), m_limits.blocks));
    }
    qsizetype left = m_limits.ofOneEntry;
    const auto fit = [&left](QString &text) {
        if (text.size() > left) {
            text = beginningOf(text, left);
        }
        left -= text.size();
    };
    fit(entry.prompt);
    fit(entry.problem);
    for (TranscriptBlock &block : entry.blocks) {
        fit(block.text);
    }
    return entry;
}

} // namespace oco::gui
