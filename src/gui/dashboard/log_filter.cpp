#include "gui/dashboard/log_filter.h"

#include "gui/dashboard/log_model.h"

namespace oco::gui
{

LogFilter::LogFilter(QObject *parent) : QSortFilterProxyModel(parent) {}

void LogFilter::setLevel(base::LogLevel level)
{
    if (m_level != level) {
        m_level = level;
        invalidateFilter();
    }
}

void LogFilter::setText(const QString &text)
{
    if (m_text != text) {
        m_text = text;
        invalidateFilter();
    }
}

void LogFilter::setWorker(const QString &worker)
{
    if (m_worker != worker) {
        m_worker = worker;
        invalidateFilter();
    }
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto *model = qobject_cast<const LogModel *>(sourceModel());
    if (model == nullptr || parent.isValid()) {
        return false;
    }
    const base::LogRecord &record = model->record(row);
    if (record.level < m_level || (!m_worker.isEmpty() && record.context != m_worker)) {
        return false;
    }
    return m_text.isEmpty() || record.text.contains(m_text, Qt::CaseInsensitive) || record.category.contains(m_text, Qt::CaseInsensitive) ||
           record.context.contains(m_text, Qt::CaseInsensitive);
}

} // namespace oco::gui
