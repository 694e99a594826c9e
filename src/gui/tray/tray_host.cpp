#include "gui/tray/tray_host.h"

using namespace std::chrono_literals;

namespace oco::gui
{

namespace
{

constexpr std::chrono::milliseconds kLookInterval = 2s; // an XEmbed tray does not say when it comes

} // namespace

TrayHost::TrayHost(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(kLookInterval);
    connect(&m_timer, &QTimer::timeout, this, &TrayHost::look);
    connect(&m_watch, &TrayHostWatch::changed, this, &TrayHost::look);
}

void TrayHost::start()
{
    m_timer.start();
    look();
}

void TrayHost::look()
{
    const quint64 which = m_watch.currentHost();
    if (which != m_which) {
        m_which = which;
        m_there = which != 0;
        Q_EMIT changed(m_there);
    }
}

} // namespace oco::gui
