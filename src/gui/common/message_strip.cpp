#include "gui/common/message_strip.h"

#include "gui/common/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

constexpr int kIconSize = 18;
constexpr qsizetype kMaxText = 2'000;
constexpr int kTint = 28; // of 255: how much of the tone's colour lies over the window's

Tone toneFor(MessageStrip::Kind kind)
{
    switch (kind) {
    case MessageStrip::Kind::Information:
        return Tone::Working;
    case MessageStrip::Kind::Success:
        return Tone::Idle;
    case MessageStrip::Kind::Warning:
        return Tone::NeedsYou;
    case MessageStrip::Kind::Error:
        return Tone::Problem;
    }
    return Tone::Working;
}

} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_button(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button, 0, Qt::AlignVCenter);
    m_text->setObjectName(u"messageText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_button->setObjectName(u"messageButton"_s);
    setAutoFillBackground(true);
    connect(m_button, &QPushButton::clicked, this, &MessageStrip::buttonClicked);
    hide();
}

void MessageStrip::show(Kind kind, const QString &text, const QString &button)
{
    m_kind = kind;
    m_text->setText(text.left(kMaxText));
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(text.left(kMaxText));
    applyKind();
    setVisible(!text.isEmpty());
}

void MessageStrip::show(const base::Error &error, const QString &button)
{
    show(Kind::Error, error.toString(), button);
}

void MessageStrip::clear()
{
    m_text->clear();
    setAccessibleName({});
    hide();
}

QString MessageStrip::text() const
{
    return m_text->text();
}

void MessageStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ThemeChange) {
        applyKind();
    }
}

void MessageStrip::applyKind()
{
    const QPalette base = parentWidget() != nullptr ? parentWidget()->palette() : palette();
    const Tone tone = toneFor(m_kind);
    const QColor color = toneColor(tone, base);
    const QColor window = base.color(QPalette::Window);
    const auto mixed = [](int over, int under) { return (over * kTint + under * (255 - kTint)) / 255; };
    QPalette tinted = base;
    tinted.setColor(QPalette::Window,
                    QColor(mixed(color.red(), window.red()), mixed(color.green(), window.green()), mixed(color.blue(), window.blue())));
    setPalette(tinted);
    m_icon->setPixmap(toneIcon(tone, base).pixmap(kIconSize));
}

} // namespace oco::gui
