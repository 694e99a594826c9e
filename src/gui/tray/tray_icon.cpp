#include "gui/tray/tray_icon.h"

#include "gui/common/icons.h"

#include <QApplication>
#include <QEvent>
#include <QMenu>

#include <array>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

constexpr std::array kSizes{16, 20, 22, 24, 32, 40, 44, 48, 64, 128};

QString glyphName(Tone tone)
{
    switch (tone) {
    case Tone::Stopped:
        return u"stopped"_s;
    case Tone::Idle:
        return u"idle"_s;
    case Tone::Working:
        return u"working"_s;
    case Tone::NeedsYou:
        return u"needs-you"_s;
    case Tone::Problem:
        return u"problem"_s;
    }
    return {};
}

/** No desktop tells the colour of its panel. GNOME's is dark in both of its modes; elsewhere it goes with the windows. */
bool panelIsDark()
{
    const bool gnome = qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(u"GNOME", Qt::CaseInsensitive);
    return gnome || QApplication::palette().color(QPalette::Window).lightness() < 128;
}

} // namespace

QIcon trayGlyph(Tone tone, bool light)
{
    QIcon icon;
    const QString resource = u":/icons/tray/%1.svg"_s.arg(glyphName(tone));
    const QColor color = light ? QColor(0xf4, 0xf6, 0xf9) : QColor(0x24, 0x29, 0x33);
    for (const int size : kSizes) {
        icon.addPixmap(renderedSvg(resource, {size, size}, color));
    }
    return icon;
}

TrayIcon::TrayIcon(QMenu *menu, QObject *parent) : QObject(parent), m_menu(menu)
{
    connect(&m_host, &TrayHost::changed, this, &TrayIcon::make);
    QCoreApplication::instance()->installEventFilter(this);
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::start()
{
    m_host.start();
}

void TrayIcon::setTone(Tone tone)
{
    if (tone != m_tone) {
        m_tone = tone;
        applyIcon();
    }
}

void TrayIcon::setToolTip(const QString &text)
{
    if (text != m_toolTip) {
        m_toolTip = text;
        if (m_icon) {
            m_icon->setToolTip(text);
        }
    }
}

bool TrayIcon::showMessage(const QString &title, const QString &text)
{
    if (m_icon) {
        m_icon->showMessage(title, text, m_icon->icon());
    }
    return m_icon != nullptr;
}

bool TrayIcon::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && watched == QCoreApplication::instance()) {
        applyIcon();
    }
    return QObject::eventFilter(watched, event);
}

void TrayIcon::make(bool possible)
{
    const bool before = isShown();
    m_icon.reset();
    if (possible) {
        m_icon = std::make_unique<QSystemTrayIcon>();
        m_icon->setContextMenu(m_menu);
        m_icon->setToolTip(m_toolTip);
        applyIcon();
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick) {
                Q_EMIT activated();
            }
        });
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayIcon::messageClicked);
        m_icon->show();
    }
    if (before != isShown()) {
        Q_EMIT shownChanged(isShown());
    }
}

void TrayIcon::applyIcon()
{
    if (m_icon) {
        m_icon->setIcon(trayGlyph(m_tone, panelIsDark()));
    }
}

} // namespace oco::gui
