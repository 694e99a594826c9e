#include "app/autostart.h"
#include "base/atomic_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

constexpr qint64 kMaxEntry = 64 * 1024; // bytes

/** As the desktop entry specification wants an argument that may hold anything. */
QString quotedForExec(QString argument)
{
    for (const QChar special : {u'\\', u'"', u'`', u'$'}) {
        argument.replace(special, u'\\' + QString(special));
    }
    argument.replace(u'%', u"%%"_s);
    argument.replace(u'\\', u"\\\\"_s); // once more: of the entry's string itself
    return u'"' + argument + u'"';
}

QByteArray entryFor(const QString &program)
{
    const QStringList lines{u"[Desktop Entry]"_s,
                            u"Type=Application"_s,
                            u"Name=OpenCode Orchestrator"_s,
                            u"Exec="_s + quotedForExec(program) + u" --tray"_s,
                            u"Icon=opencode-orchestrator"_s,
                            u"Terminal=false"_s,
                            u"X-GNOME-Autostart-enabled=true"_s,
                            QString()};
    return lines.join(u'\n').toUtf8();
}

} // namespace

Autostart Autostart::ofThisProgram()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart"_s;
    const QString image = qEnvironmentVariable("APPIMAGE"); // the file that stays; the mount point does not
    return {folder + u"/opencode-orchestrator.desktop"_s, image.isEmpty() ? QCoreApplication::applicationFilePath() : image};
}

Autostart::Autostart(QString file, QString program) : m_file(std::move(file)), m_program(std::move(program)) {}

bool Autostart::isEnabled() const
{
    const base::Result<QByteArray> content = base::readFile(m_file, kMaxEntry);
    if (!content) {
        return false;
    }
    for (const QByteArray &line : content->split('\n')) {
        const QByteArray word = line.simplified().replace(" ", "").toLower();
        if (word == "hidden=true" || word == "x-gnome-autostart-enabled=false") {
            return false; // switched off by the desktop's own settings
        }
    }
    return true;
}

base::Result<void> Autostart::setEnabled(bool enabled) const
{
    if (enabled) {
        return base::writePrivateFile(m_file, entryFor(m_program));
    }
    if (QFile file(m_file); file.exists() && !file.remove()) {
        return base::fail(base::ErrorCode::PermissionDenied, u"%1 could not be removed."_s.arg(m_file),
                          u"Remove it by hand; while it is there, the program starts when you log in."_s, file.errorString());
    }
    return {};
}

} // namespace oco::app
