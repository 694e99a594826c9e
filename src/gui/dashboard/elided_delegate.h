#pragma once

#include <QStyledItemDelegate>

namespace oco::gui
{

/** Cuts a text that is too long elsewhere than at its end: of paths and ids both ends matter. */
class ElidedDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ElidedDelegate(Qt::TextElideMode mode, QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    Qt::TextElideMode m_mode;
};

} // namespace oco::gui
