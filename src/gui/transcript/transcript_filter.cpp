#include "gui/transcript/transcript_filter.h"

#include "gui/transcript/transcript_model.h"

#include <algorithm>

namespace oco::gui
{

TranscriptFilter::TranscriptFilter(QObject *parent) : QSortFilterProxyModel(parent) {}

void TranscriptFilter::setWorker(const QString &worker)
{
    if (m_worker != worker) {
        m_worker = worker;
        invalidateFilter();
    }
}

void TranscriptFilter::setText(const QString &text)
{
    if (const QString wanted = text.trimmed(); m_text != wanted) {
        m_text = wanted;
        invalidateFilter();
    }
}

bool TranscriptFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    if (!m_worker.isEmpty() && index.data(TranscriptModel::WorkerRole).toString() != m_worker) {
        return false;
    }
    if (m_text.isEmpty()) {
        return true;
    }
    const auto entry = index.data(TranscriptModel::EntryRole).value<TranscriptEntry>();
    const auto has = [this](const QString &text) { return text.contains(m_text, Qt::CaseInsensitive); };
    return has(entry.prompt) || has(entry.problem) ||
           std::any_of(entry.blocks.cbegin(), entry.blocks.cend(),
                       [&](const TranscriptBlock &block) { return has(block.text) || has(block.tool); });
}

} // namespace oco::gui
