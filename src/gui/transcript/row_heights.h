#pragma once

#include <QList>

#include <functional>

namespace oco::gui
{

/** The heights of a list's rows in pixels, measured or estimated, and where each row begins. Pure. */
class RowHeights
{
public:
    void insert(int row, int count, const std::function<int(int)> &estimate);
    void remove(int row, int count);
    void clear();
    /** All heights are estimates from here on. */
    void forget(const std::function<int(int)> &estimate);

    void setMeasured(int row, int height);
    /** Its height counts until it is measured again. */
    void setOutdated(int row);
    [[nodiscard]] bool isMeasured(int row) const { return m_rows.at(row).measured; }
    [[nodiscard]] int height(int row) const { return m_rows.at(row).height; }
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int top(int row) const;
    [[nodiscard]] int total() const;
    /** The row at this place, the first or last one outside of all; -1 where there is none. */
    [[nodiscard]] int rowAt(int y) const;

private:
    struct Row {
        int height = 0;
        bool measured = false;
    };

    void sum() const;

    QList<Row> m_rows;
    mutable QList<int> m_tops; // one more than rows; empty: to be added up
};

} // namespace oco::gui
