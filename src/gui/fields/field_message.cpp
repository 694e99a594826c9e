#include "gui/fields/field_message.h"

#include "gui/common/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

constexpr int kIconSize = 14;
constexpr qsizetype kMaxText = 1'000;
constexpr int kHintShare = 175; // of 255: how much of the text's colour a hint has

QColor hintColor(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    const QColor window = palette.color(QPalette::Window);
    const auto mixed = [](int over, int under) { return (over * kHintShare + under * (255 - kHintShare)) / 255; };
    return {mixed(text.red(), window.red()), mixed(text.green(), window.green()), mixed(text.blue(), window.blue())};
}

} // namespace

FieldMessage::FieldMessage(const QString &textName, QWidget *parent) : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    m_icon->setContentsMargins(0, 2, 0, 0);
    m_text->setObjectName(textName);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void FieldMessage::show(std::optional<Tone> tone, const QString &text)
{
    const bool same = tone == m_tone && text == m_text->text();
    m_tone = tone;
    m_text->setText(text.left(kMaxText));
    if (!same) {
        applyTone();
    }
    setVisible(!text.isEmpty());
}

QString FieldMessage::text() const
{
    return m_text->text();
}

void FieldMessage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ThemeChange) {
        applyTone();
    }
}

void FieldMessage::applyTone()
{
    const QPalette base = parentWidget() != nullptr ? parentWidget()->palette() : palette();
    QPalette tinted = base;
    tinted.setColor(QPalette::WindowText, m_tone && *m_tone != Tone::Idle ? toneColor(*m_tone, base) : hintColor(base));
    m_text->setPalette(tinted);
    m_icon->setVisible(m_tone.has_value());
    if (m_tone) {
        m_icon->setPixmap(toneIcon(*m_tone, base).pixmap(kIconSize));
    }
}

QString asSentence(const QString &text)
{
    if (text.isEmpty()) {
        return text;
    }
    QString sentence = text.at(0).toUpper() + text.mid(1);
    if (!sentence.endsWith(u'.') && !sentence.endsWith(u'?')) {
        sentence += u'.';
    }
    return sentence;
}

} // namespace oco::gui
