#include "gui/wizard/step_list.h"

#include "gui/common/icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

constexpr int kIconSize = 16;

/** A dot: full for the step we are at, hollow for those to come. */
QPixmap dot(const QColor &color, bool full, double ratio)
{
    QPixmap pixmap(QSize(kIconSize, kIconSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.6));
    painter.setBrush(full ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(4, 4, 8, 8));
    return pixmap;
}

QPixmap check(const QColor &color, double ratio)
{
    QPixmap pixmap = renderedSvg(u":/icons/symbols/check.svg"_s, QSize(kIconSize, kIconSize) * ratio, color);
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

StepList::StepList(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(10);
    layout->setVerticalSpacing(12);
    layout->setColumnStretch(1, 1);
}

void StepList::setSteps(const QStringList &steps, qsizetype current)
{
    auto *grid = qobject_cast<QGridLayout *>(layout());
    while (m_texts.size() < steps.size()) {
        const int row = static_cast<int>(m_texts.size());
        m_icons.append(new QLabel(this));
        m_texts.append(new QLabel(this));
        m_texts.constLast()->setTextFormat(Qt::PlainText);
        grid->addWidget(m_icons.constLast(), row, 0);
        grid->addWidget(m_texts.constLast(), row, 1);
    }
    m_steps = steps;
    m_current = current;
    refresh();
}

void StepList::refresh()
{
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        const bool isThere = i < m_steps.size();
        m_icons.at(i)->setVisible(isThere);
        m_texts.at(i)->setVisible(isThere);
        if (!isThere) {
            continue;
        }
        const bool isHere = i == m_current;
        const QColor pale = toneColor(Tone::Stopped, palette());
        m_icons.at(i)->setPixmap(i < m_current ? check(toneColor(Tone::Idle, palette()), devicePixelRatioF())
                                               : dot(isHere ? toneColor(Tone::Working, palette()) : pale, isHere, devicePixelRatioF()));
        QFont font = this->font();
        font.setBold(true);
        m_texts.at(i)->setMinimumWidth(QFontMetrics(font).horizontalAdvance(m_steps.at(i))); // stays as wide at every step
        font.setBold(isHere);
        m_texts.at(i)->setFont(font);
        m_texts.at(i)->setText(m_steps.at(i));
        QPalette colors = palette();
        if (!isHere) {
            colors.setColor(QPalette::WindowText, pale);
        }
        m_texts.at(i)->setPalette(colors);
    }
}

void StepList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refresh();
    }
}

} // namespace oco::gui
