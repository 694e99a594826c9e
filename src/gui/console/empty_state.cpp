#include "gui/console/empty_state.h"

#include "gui/common/icons.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

constexpr int kIconSize = 48;
constexpr qreal kTitleSize = 1.25;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_title(new QLabel(this)), m_hint(new QLabel(this)), m_button(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addSpacing(6);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * kTitleSize);
    font.setBold(true);
    m_title->setFont(font);
    m_title->setObjectName(u"emptyTitle"_s);
    m_hint->setObjectName(u"emptyHint"_s);
    m_button->setObjectName(u"emptyButton"_s);
    for (QLabel *label : {m_title, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
    }
    setBackgroundRole(QPalette::Base); // as the session that takes its place
    setAutoFillBackground(true);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
}

void EmptyState::show(const QString &symbol, const QString &title, const QString &hint, const QString &button)
{
    m_symbol = symbol;
    m_title->setText(title);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    applyIcon();
}

QString EmptyState::title() const
{
    return m_title->text();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyIcon();
    }
}

void EmptyState::applyIcon()
{
    if (!m_symbol.isEmpty()) {
        m_icon->setPixmap(symbolIcon(m_symbol, palette()).pixmap(kIconSize, QIcon::Disabled));
    }
}

} // namespace oco::gui
