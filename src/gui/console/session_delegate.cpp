#include "gui/console/session_delegate.h"

#include "gui/common/icons.h"
#include "gui/console/session_list_model.h"

#include <QApplication>
#include <QPainter>

namespace oco::gui
{

namespace
{

constexpr int kMargin = 8;
constexpr int kGap = 2;
constexpr qreal kSmaller = 0.9;
constexpr int kMark = 7;
constexpr qreal kPale = 0.68; // of the text's colour in the second line

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * kSmaller);
    return font;
}

QColor mixed(const QColor &over, const QColor &under, qreal part)
{
    const auto channel = [part](qreal a, qreal b) { return static_cast<float>(a * part + b * (1 - part)); };
    return QColor::fromRgbF(channel(over.redF(), under.redF()), channel(over.greenF(), under.greenF()),
                            channel(over.blueF(), under.blueF()));
}

} // namespace

void SessionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = row.widget != nullptr ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const bool selected = row.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group = row.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text = row.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor ground = row.palette.color(group, selected ? QPalette::Highlight : QPalette::Base);
    const bool running = index.data(SessionListModel::RunningRole).toBool();
    const QFontMetrics small(smaller(row.font));
    QRect area = row.rect.adjusted(kMargin, kMargin - kGap, -kMargin, -(kMargin - kGap));

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(row.font);
    painter->setPen(text);
    const QRect first(area.left(), area.top(), area.width(), row.fontMetrics.height());
    painter->drawText(first, Qt::AlignLeading | Qt::AlignVCenter,
                      row.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, first.width()));

    QRect second(area.left(), first.bottom() + 1 + kGap, area.width(), small.height());
    const QColor tone = selected ? text : toneColor(Tone::Working, row.palette);
    if (running) {
        const QRect mark = QStyle::alignedRect(row.direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(kMark, kMark), second);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tone);
        painter->drawEllipse(mark);
        const int shift = kMark + kMargin - kGap;
        second.adjust(row.direction == Qt::LeftToRight ? shift : 0, 0, row.direction == Qt::LeftToRight ? 0 : -shift, 0);
    }
    painter->setFont(smaller(row.font));
    painter->setPen(running ? tone : mixed(text, ground, kPale));
    painter->drawText(second, Qt::AlignLeading | Qt::AlignVCenter,
                      small.elidedText(index.data(SessionListModel::TimeRole).toString(), Qt::ElideRight, second.width()));
    painter->restore();
}

QSize SessionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = option.fontMetrics.height() + kGap + QFontMetrics(smaller(option.font)).height() + 2 * (kMargin - kGap);
    return {option.fontMetrics.averageCharWidth() * 16, height};
}

} // namespace oco::gui
