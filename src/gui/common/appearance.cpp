#include "gui/common/appearance.h"

#include <QApplication>

namespace oco::gui
{

Appearance::Appearance(QObject *parent)
    : QObject(parent), m_systemPalette(QApplication::palette()), m_desktop(std::make_unique<DesktopColors>())
{
    connect(m_desktop.get(), &DesktopColors::changed, this, &Appearance::apply);
}

Appearance::~Appearance() = default;

void Appearance::set(config::AppSettings::Appearance appearance)
{
    m_chosen = appearance;
    if (appearance == config::AppSettings::Appearance::System) {
        m_desktop->follow();
    }
    apply();
}

void Appearance::apply()
{
    using config::AppSettings;
    const bool systemIsDark = m_systemPalette.color(QPalette::Window).lightness() < 128;
    bool dark = m_chosen == AppSettings::Appearance::Dark;
    if (m_chosen == AppSettings::Appearance::System) {
        dark = m_desktop->isDark().value_or(systemIsDark);
    }
    QPalette wanted = m_systemPalette;
    if (dark != systemIsDark) {
        wanted = dark ? darkPalette() : lightPalette();
    }
    if (wanted != QApplication::palette()) {
        QApplication::setPalette(wanted);
    }
}

namespace
{

struct Colors {
    QColor window;
    QColor base;
    QColor alternate;
    QColor text;
    QColor disabled;
    QColor button;
    QColor highlight;
    QColor highlightedText;
    QColor link;
};

QPalette paletteOf(const Colors &colors)
{
    QPalette palette(colors.button, colors.window);
    palette.setColor(QPalette::Base, colors.base);
    palette.setColor(QPalette::AlternateBase, colors.alternate);
    palette.setColor(QPalette::ToolTipBase, colors.base);
    palette.setColor(QPalette::Highlight, colors.highlight);
    palette.setColor(QPalette::HighlightedText, colors.highlightedText);
    palette.setColor(QPalette::Link, colors.link);
    palette.setColor(QPalette::LinkVisited, colors.link);
    palette.setColor(QPalette::PlaceholderText, colors.disabled);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, colors.text);
        palette.setColor(QPalette::Disabled, role, colors.disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.alternate);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colors.disabled);
    return palette;
}

} // namespace

QPalette darkPalette()
{
    return paletteOf({QColor(0x23, 0x26, 0x2b), QColor(0x1a, 0x1d, 0x21), QColor(0x2b, 0x2f, 0x35), QColor(0xe6, 0xe8, 0xeb),
                      QColor(0x8b, 0x92, 0x9c), QColor(0x31, 0x35, 0x3c), QColor(0x2f, 0x6f, 0xd0), QColor(Qt::white),
                      QColor(0x7d, 0xb4, 0xff)});
}

QPalette lightPalette()
{
    return paletteOf({QColor(0xf1, 0xf2, 0xf4), QColor(Qt::white), QColor(0xf6, 0xf7, 0xf9), QColor(0x1c, 0x20, 0x27),
                      QColor(0x75, 0x7c, 0x87), QColor(0xf4, 0xf5, 0xf7), QColor(0x2f, 0x6f, 0xd0), QColor(Qt::white),
                      QColor(0x1a, 0x5f, 0xc4)});
}

} // namespace oco::gui
