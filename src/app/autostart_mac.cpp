#include "app/autostart.h"
#include "base/atomic_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

const QString kLabel = u"opencode-orchestrator"_s;

/** As installer/macos/launch-agent.plist.in has it. */
QByteArray agentFor(const QString &program)
{
    const QString text = uR"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
    <key>Label</key><string>%1</string>
    <key>ProgramArguments</key><array><string>%2</string><string>--tray</string></array>
    <key>RunAtLoad</key><true/>
    <key>ProcessType</key><string>Interactive</string>
    <key>ExitTimeOut</key><integer>40</integer>
</dict>
</plist>
)"_s;
    return text.arg(kLabel, program.toHtmlEscaped()).toUtf8();
}

} // namespace

Autostart Autostart::ofThisProgram()
{
    return {QDir::homePath() + u"/Library/LaunchAgents/%1.plist"_s.arg(kLabel), QCoreApplication::applicationFilePath()};
}

Autostart::Autostart(QString file, QString program) : m_file(std::move(file)), m_program(std::move(program)) {}

bool Autostart::isEnabled() const
{
    return QFile::exists(m_file);
}

base::Result<void> Autostart::setEnabled(bool enabled) const
{
    if (enabled) {
        return base::writePrivateFile(m_file, agentFor(m_program));
    }
    if (QFile file(m_file); file.exists() && !file.remove()) {
        return base::fail(base::ErrorCode::PermissionDenied, u"%1 could not be removed."_s.arg(m_file),
                          u"Remove it by hand; while it is there, the program starts when you log in."_s, file.errorString());
    }
    return {};
}

} // namespace oco::app
