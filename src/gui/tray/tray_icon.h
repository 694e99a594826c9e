#pragma once

#include "gui/common/state_words.h"
#include "gui/tray/tray_host.h"

#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QSystemTrayIcon>

#include <memory>

class QMenu;

namespace oco::gui
{

/** The icon in the tray, there whenever the desktop has a place for it; made anew when the place is another one. */
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    /** menu outlives the icon. */
    explicit TrayIcon(QMenu *menu, QObject *parent = nullptr);
    ~TrayIcon() override;

    void start();
    [[nodiscard]] bool isShown() const { return m_icon != nullptr; }

    void setTone(Tone tone);
    void setToolTip(const QString &text);
    /** Where the desktop has no better way to tell. False: there is no icon to tell it. */
    bool showMessage(const QString &title, const QString &text);

Q_SIGNALS:
    /** The icon was clicked, not its menu. */
    void activated();
    void messageClicked();
    /** A place for it came or went. */
    void shownChanged(bool shown);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void make(bool possible);
    void applyIcon();

    QMenu *m_menu;
    TrayHost m_host;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    Tone m_tone = Tone::Stopped;
    QString m_toolTip;
};

/** The picture for the tray, at 16 to 64 pixels and twice that. light: for a dark panel. */
[[nodiscard]] QIcon trayGlyph(Tone tone, bool light);

} // namespace oco::gui
