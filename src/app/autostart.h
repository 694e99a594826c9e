#pragma once

#include "base/result.h"

#include <QString>

namespace oco::app
{

/** Whether the tray application starts when its person logs in: an XDG autostart entry, the Run key, or a launch agent. */
class Autostart
{
public:
    /** Of this user and this executable. */
    [[nodiscard]] static Autostart ofThisProgram();

    /** file: of the entry (Linux: ~/.config/autostart/opencode-orchestrator.desktop). program: absolute. */
    Autostart(QString file, QString program);

    [[nodiscard]] bool isEnabled() const;
    /** Errors: PermissionDenied, Io. */
    [[nodiscard]] base::Result<void> setEnabled(bool enabled) const;

private:
    QString m_file;
    QString m_program;
};

} // namespace oco::app
