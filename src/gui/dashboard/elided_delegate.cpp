#include "gui/dashboard/elided_delegate.h"

#include "gui/common/left_to_right.h"

namespace oco::gui
{

ElidedDelegate::ElidedDelegate(Qt::TextElideMode mode, QObject *parent) : QStyledItemDelegate(parent), m_mode(mode) {}

void ElidedDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = m_mode;
    option->text = leftToRight(option->text);
}

} // namespace oco::gui
