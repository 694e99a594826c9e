#pragma once

#include <QStyledItemDelegate>

namespace oco::gui
{

/** A row of SessionListModel: the name, and below it when, with a mark where an answer runs. */
class SessionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace oco::gui
