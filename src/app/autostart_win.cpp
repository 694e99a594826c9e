#include "app/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

#include <utility>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

const QString kValue = u"opencode-orchestrator"_s;

} // namespace

Autostart Autostart::ofThisProgram()
{
    return {uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run)"_s, QCoreApplication::applicationFilePath()};
}

Autostart::Autostart(QString file, QString program) : m_file(std::move(file)), m_program(std::move(program)) {}

bool Autostart::isEnabled() const
{
    return QSettings(m_file, QSettings::NativeFormat).contains(kValue);
}

base::Result<void> Autostart::setEnabled(bool enabled) const
{
    QSettings run(m_file, QSettings::NativeFormat);
    if (enabled) {
        run.setValue(kValue, u"\"%1\" --tray"_s.arg(QDir::toNativeSeparators(m_program)));
    } else {
        run.remove(kValue);
    }
    run.sync();
    if (run.status() != QSettings::NoError) {
        return base::fail(base::ErrorCode::PermissionDenied, u"The registry key %1 could not be changed."_s.arg(m_file),
                          u"Change it in Settings → Apps → Startup."_s);
    }
    return {};
}

} // namespace oco::app
