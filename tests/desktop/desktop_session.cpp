#include "desktop/desktop_session.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace oco::desktop
{

namespace
{

constexpr int kLimit = 20'000; // ms
constexpr int kTrayHeight = 28;
const QString kClass = u"opencode-orchestrator"_s;

void end(std::unique_ptr<QProcess> &process)
{
    if (process) {
        process->terminate();
        if (!process->waitForFinished(3'000)) {
            process->kill();
            process->waitForFinished(kLimit);
        }
        process.reset();
    }
}

} // namespace

DesktopSession::~DesktopSession()
{
    stop();
}

bool DesktopSession::start()
{
    m_server = std::make_unique<QProcess>();
    m_server->setStandardErrorFile(QProcess::nullDevice());
    m_server->start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1400x900x24"_s, u"-nolisten"_s, u"tcp"_s});
    if (!m_server->waitForReadyRead(kLimit)) {
        m_lastError = u"Xvfb does not start: "_s + m_server->errorString();
        return false;
    }
    m_display = u':' + QString::fromLatin1(m_server->readAllStandardOutput().trimmed());
    m_manager = run(u"openbox"_s, {});
    return m_manager && startTray();
}

bool DesktopSession::startTray()
{
    m_tray = run(u"trayer"_s, {u"--edge"_s, u"top"_s, u"--align"_s, u"right"_s, u"--widthtype"_s, u"request"_s, u"--height"_s,
                               QString::number(kTrayHeight), u"--SetDockType"_s, u"true"_s});
    return m_tray != nullptr;
}

void DesktopSession::stopTray()
{
    end(m_tray);
}

void DesktopSession::stop()
{
    end(m_tray);
    end(m_manager);
    end(m_server);
}

std::unique_ptr<QProcess> DesktopSession::run(const QString &program, const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, m_display);
    process->setProcessEnvironment(environment);
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(program, arguments);
    if (!process->waitForStarted(kLimit)) {
        m_lastError = program + u": "_s + process->errorString();
        return nullptr;
    }
    return process;
}

QStringList DesktopSession::ask(const QStringList &arguments) const
{
    QProcess xdotool;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, m_display);
    xdotool.setProcessEnvironment(environment);
    xdotool.setStandardErrorFile(QProcess::nullDevice());
    xdotool.start(u"xdotool"_s, arguments);
    xdotool.waitForFinished(kLimit);
    return QString::fromUtf8(xdotool.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

std::optional<QRect> DesktopSession::geometry(const QString &window) const
{
    QHash<QString, int> values;
    const QStringList lines = ask({u"getwindowgeometry"_s, u"--shell"_s, window});
    for (const QString &line : lines) {
        values.insert(line.section(u'=', 0, 0), line.section(u'=', 1).toInt());
    }
    if (!values.contains(u"WIDTH"_s)) {
        return std::nullopt; // gone meanwhile
    }
    return QRect(values.value(u"X"_s), values.value(u"Y"_s), values.value(u"WIDTH"_s), values.value(u"HEIGHT"_s));
}

std::optional<QRect> DesktopSession::trayIcon() const
{
    const QStringList windows = ask({u"search"_s, u"--onlyvisible"_s, u"--class"_s, kClass});
    for (const QString &window : windows) {
        const std::optional<QRect> place = geometry(window);
        if (place && place->height() <= kTrayHeight && place->top() < kTrayHeight && place->width() > 4 &&
            place->width() <= 2 * kTrayHeight) {
            return place;
        }
    }
    return std::nullopt;
}

std::optional<QString> DesktopSession::window(const QString &title) const
{
    const QStringList windows = ask({u"search"_s, u"--onlyvisible"_s, u"--name"_s, title});
    return windows.isEmpty() ? std::nullopt : std::optional(windows.constFirst());
}

int DesktopSession::shownWindows() const
{
    int count = 0;
    const QStringList windows = ask({u"search"_s, u"--onlyvisible"_s, u"--class"_s, kClass});
    for (const QString &window : windows) {
        const std::optional<QRect> place = geometry(window);
        count += place && place->height() > 3 * kTrayHeight ? 1 : 0;
    }
    return count;
}

void DesktopSession::click(const QPoint &position, int button) const
{
    moveTo(position);
    press(button);
}

void DesktopSession::moveTo(const QPoint &position) const
{
    static_cast<void>(ask({u"mousemove"_s, QString::number(position.x()), QString::number(position.y())}));
}

void DesktopSession::press(int button) const
{
    static_cast<void>(ask({u"click"_s, QString::number(button)}));
}

void DesktopSession::key(const QString &name) const
{
    static_cast<void>(ask({u"key"_s, u"--clearmodifiers"_s, name}));
}

void DesktopSession::type(const QString &text) const
{
    static_cast<void>(ask({u"type"_s, u"--clearmodifiers"_s, u"--delay"_s, u"15"_s, text}));
}

bool DesktopSession::runOnce(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, m_display);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    return process.waitForFinished(kLimit) && process.exitCode() == 0;
}

bool DesktopSession::screenshot(const QString &file) const
{
    return runOnce(u"scrot"_s, {u"--overwrite"_s, file});
}

std::optional<QString> DesktopSession::largestWindow() const
{
    std::optional<QString> largest;
    int most = 0;
    const QStringList windows = ask({u"search"_s, u"--onlyvisible"_s, u"--class"_s, kClass});
    for (const QString &window : windows) {
        const std::optional<QRect> place = geometry(window);
        if (place && place->width() * place->height() > most && place->height() > 3 * kTrayHeight) {
            most = place->width() * place->height();
            largest = window;
        }
    }
    return largest;
}

bool DesktopSession::captureWindow(const QString &window, const QString &file) const
{
    return runOnce(u"import"_s, {u"-window"_s, window, file});
}

bool DesktopSession::captureArea(const QRect &area, const QString &file) const
{
    return runOnce(u"import"_s, {u"-window"_s, u"root"_s, u"-crop"_s,
                                 u"%1x%2+%3+%4"_s.arg(area.width()).arg(area.height()).arg(area.x()).arg(area.y()), u"+repage"_s, file});
}

} // namespace oco::desktop
