#include "gui/transcript/row_heights.h"

#include <algorithm>

namespace oco::gui
{

void RowHeights::insert(int row, int count, const std::function<int(int)> &estimate)
{
    QList<Row> rows;
    rows.reserve(count);
    for (int i = 0; i < count; ++i) {
        rows.append({estimate(row + i), false});
    }
    const QList<Row> after = m_rows.mid(row);
    m_rows.resize(row);
    m_rows += rows;
    m_rows += after;
    m_tops.clear();
}

void RowHeights::remove(int row, int count)
{
    m_rows.remove(row, count);
    m_tops.clear();
}

void RowHeights::clear()
{
    m_rows.clear();
    m_tops.clear();
}

void RowHeights::forget(const std::function<int(int)> &estimate)
{
    for (int row = 0; row < count(); ++row) {
        m_rows[row] = {estimate(row), false};
    }
    m_tops.clear();
}

void RowHeights::setMeasured(int row, int height)
{
    if (m_rows.at(row).height != height) {
        m_tops.clear();
    }
    m_rows[row] = {height, true};
}

void RowHeights::setOutdated(int row)
{
    m_rows[row].measured = false;
}

int RowHeights::top(int row) const
{
    sum();
    return m_tops.at(row);
}

int RowHeights::total() const
{
    sum();
    return m_tops.constLast();
}

int RowHeights::rowAt(int y) const
{
    sum();
    const auto after = std::upper_bound(m_tops.cbegin(), m_tops.cend(), y);
    return std::clamp(static_cast<int>(after - m_tops.cbegin()) - 1, m_rows.isEmpty() ? -1 : 0, count() - 1);
}

void RowHeights::sum() const
{
    if (!m_tops.isEmpty()) {
        return;
    }
    m_tops.reserve(m_rows.size() + 1);
    int top = 0;
    for (const Row &row : m_rows) {
        m_tops.append(top);
        top += row.height;
    }
    m_tops.append(top);
}

} // namespace oco::gui
