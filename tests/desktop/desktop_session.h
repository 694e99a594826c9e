#pragma once

#include <QPoint>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRect>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace oco::desktop
{

/** A display of its own (Xvfb) with a window manager and a tray, and somebody with mouse and keyboard in front of it. */
class DesktopSession
{
public:
    DesktopSession() = default;
    ~DesktopSession();
    DesktopSession(const DesktopSession &) = delete;
    DesktopSession &operator=(const DesktopSession &) = delete;
    DesktopSession(DesktopSession &&) = delete;
    DesktopSession &operator=(DesktopSession &&) = delete;

    /** False, and a reason in lastError(), when a program is missing or does not come up. */
    [[nodiscard]] bool start();
    [[nodiscard]] bool startTray();
    void stopTray();
    void stop();
    [[nodiscard]] QString lastError() const { return m_lastError; }

    /** What a program needs to show its windows here. */
    [[nodiscard]] const QString &display() const { return m_display; }

    /** Where the program's tray icon is, while there is one. */
    [[nodiscard]] std::optional<QRect> trayIcon() const;
    /** The window that is shown under this title (a regular expression). */
    [[nodiscard]] std::optional<QString> window(const QString &title) const;
    /** Windows of the program that are shown, menus included, the tray icon not. */
    [[nodiscard]] int shownWindows() const;

    void moveTo(const QPoint &position) const;
    /** A button, where the pointer is. */
    void press(int button) const;
    void click(const QPoint &position, int button) const;
    void key(const QString &name) const;
    void type(const QString &text) const;
    /** A picture of the whole screen. */
    bool screenshot(const QString &file) const;
    /** The program's largest window, without its frame. */
    [[nodiscard]] std::optional<QString> largestWindow() const;
    bool captureWindow(const QString &window, const QString &file) const;
    bool captureArea(const QRect &area, const QString &file) const;

private:
    [[nodiscard]] std::unique_ptr<QProcess> run(const QString &program, const QStringList &arguments);
    /** xdotool's lines. */
    [[nodiscard]] QStringList ask(const QStringList &arguments) const;
    bool runOnce(const QString &program, const QStringList &arguments) const;
    [[nodiscard]] std::optional<QRect> geometry(const QString &window) const;

    QString m_display;
    QString m_lastError;
    std::unique_ptr<QProcess> m_server;
    std::unique_ptr<QProcess> m_manager;
    std::unique_ptr<QProcess> m_tray;
};

} // namespace oco::desktop
