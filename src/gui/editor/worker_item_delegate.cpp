#include "gui/editor/worker_item_delegate.h"

#include "gui/common/left_to_right.h"
#include "gui/editor/worker_list_model.h"

#include <QApplication>
#include <QPainter>

namespace oco::gui
{

namespace
{

constexpr int kMargin = 8;
constexpr int kIcon = 16;
constexpr double kMutedOpacity = 0.72;

} // namespace

void WorkerItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    item.text.clear();
    item.state.setFlag(QStyle::State_HasFocus, false); // the selection shows it
    item.icon = {};
    const QStyle *style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group = item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QRect inner = item.rect.adjusted(kMargin, kMargin - 2, -kMargin, -(kMargin - 2));
    const bool mirrored = item.direction == Qt::RightToLeft;
    QRect icon(inner.left(), inner.top() + (item.fontMetrics.height() - kIcon) / 2, kIcon, kIcon);
    QRect text = inner.adjusted(kIcon + kMargin, 0, 0, 0);
    if (mirrored) {
        icon.moveRight(inner.right());
        text = inner.adjusted(0, 0, -(kIcon + kMargin), 0);
    }
    painter->save();
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, icon, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    painter->setPen(item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    painter->setFont(item.font);
    const int line = item.fontMetrics.height();
    const int alignment = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine; // where lines begin: the painter mirrors it
    const QString name = index.data(Qt::DisplayRole).toString();
    painter->drawText(QRect(text.left(), text.top(), text.width(), line), alignment,
                      item.fontMetrics.elidedText(name, Qt::ElideMiddle, text.width()));
    painter->setOpacity(kMutedOpacity);
    const QString directory = index.data(WorkerListModel::DirectoryRole).toString();
    painter->drawText(QRect(text.left(), text.top() + line + 2, text.width(), line), alignment,
                      leftToRight(item.fontMetrics.elidedText(directory, Qt::ElideLeft, text.width())));
    painter->restore();
}

QSize WorkerItemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {option.fontMetrics.averageCharWidth() * 20, 2 * option.fontMetrics.height() + 2 + 2 * (kMargin - 2)};
}

} // namespace oco::gui
