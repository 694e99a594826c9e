#include "gui/desktop_frontend.h"

#include "gui/common/icons.h"
#include "gui/desktop_run.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

/** Qt ends the process where it finds none. */
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") || !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

} // namespace

base::Result<std::unique_ptr<QCoreApplication>> DesktopFrontend::makeApplication(int &argc, char **argv)
{
    if (!hasDisplay()) {
        return base::fail(base::ErrorCode::Unreachable,
                          u"There is no display to show windows on (DISPLAY and WAYLAND_DISPLAY are empty)."_s,
                          u"Run the workers without a window: opencode-orchestrator --no-gui"_s);
    }
    auto application = std::make_unique<QApplication>(argc, argv);
    QApplication::setApplicationDisplayName(u"OpenCode Orchestrator"_s);
    QApplication::setDesktopFileName(u"opencode-orchestrator"_s);
    QApplication::setWindowIcon(applicationIcon());
    QApplication::setQuitOnLastWindowClosed(false);
    return application;
}

base::Result<std::unique_ptr<app::Task>> DesktopFrontend::makeTask(const app::CommandLine &line, const config::Paths &paths)
{
    return std::make_unique<DesktopRun>(line, paths);
}

} // namespace oco::gui
