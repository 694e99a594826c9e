#include "gui/wizard/choice_card.h"

#include "gui/common/icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

constexpr int kIconSize = 32;
constexpr double kRadius = 8;
constexpr int kOutline = 115; // of 255
constexpr int kTint = 22;     // of 255: how much of the colour lies over a chosen card

} // namespace

ChoiceCard::ChoiceCard(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_button(new QRadioButton(this)), m_explanation(new QLabel(this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setHorizontalSpacing(14);
    layout->setVerticalSpacing(6);
    layout->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignTop);
    layout->addWidget(m_button, 0, 1);
    layout->addWidget(m_explanation, 1, 1);
    layout->setColumnStretch(1, 1);
    QFont bold = font();
    bold.setBold(true);
    m_button->setFont(bold);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    setFocusProxy(m_button);
    setCursor(Qt::PointingHandCursor);
    connect(m_button, &QRadioButton::toggled, this, qOverload<>(&QWidget::update));
}

void ChoiceCard::setChoice(const QString &name, const QString &symbol, const QString &title, const QString &explanation)
{
    m_symbol = symbol;
    m_button->setObjectName(name);
    m_button->setText(title);
    m_button->setAccessibleDescription(explanation);
    m_explanation->setText(explanation);
    applyPalette();
}

void ChoiceCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        m_button->setFocus(Qt::MouseFocusReason);
        m_button->click();
    }
    QFrame::mouseReleaseEvent(event);
}

void ChoiceCard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isChosen = m_button->isChecked();
    const QColor accent = toneColor(Tone::Working, palette());
    QColor fill = accent;
    fill.setAlpha(isChosen ? kTint : 0);
    QColor outline = palette().color(QPalette::WindowText); // the palette's own for frames vanishes in dark windows
    outline.setAlpha(kOutline);
    const double width = isChosen ? 2 : 1;
    painter.setPen(QPen(isChosen ? accent : outline, width));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), kRadius, kRadius);
}

void ChoiceCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyPalette();
    }
}

void ChoiceCard::applyPalette()
{
    if (!m_symbol.isEmpty()) {
        m_icon->setPixmap(symbolIcon(m_symbol, palette()).pixmap(kIconSize));
    }
}

} // namespace oco::gui
