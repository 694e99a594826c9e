#pragma once

#include "gui/tray/tray_host_watch.h"

#include <QObject>
#include <QTimer>

namespace oco::gui
{

/**
 * Whether the desktop has a place for tray icons now: a StatusNotifier host or an XEmbed tray on Linux, always elsewhere.
 * Qt decides once in a process between the two, so no QSystemTrayIcon may be made before one of them is there. Main thread.
 */
class TrayHost : public QObject
{
    Q_OBJECT

public:
    explicit TrayHost(QObject *parent = nullptr);

    /** Looks now, and from now on. */
    void start();
    [[nodiscard]] bool isThere() const { return m_there; }

Q_SIGNALS:
    /** One came, went, or was replaced by another: an icon has to be made anew. */
    void changed(bool there);

private:
    void look();

    TrayHostWatch m_watch;
    QTimer m_timer;
    bool m_there = false;
    quint64 m_which = 0; // 0: none; tells one host from the next
};

} // namespace oco::gui
