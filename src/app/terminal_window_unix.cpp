#include "app/attach_script.h"
#include "app/terminal_window.h"
#include "base/atomic_file.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

/** A terminal program and the words before the command that it is to run. */
struct Terminal {
    QString program;
    QStringList words;
};

const QList<Terminal> &knownTerminals()
{
    static const QList<Terminal> terminals{
        {u"xdg-terminal-exec"_s, {}},
        {u"x-terminal-emulator"_s, {u"-e"_s}},
        {u"gnome-terminal"_s, {u"--"_s}},
        {u"kgx"_s, {u"--"_s}},
        {u"konsole"_s, {u"-e"_s}},
        {u"xfce4-terminal"_s, {u"-x"_s}},
        {u"mate-terminal"_s, {u"-x"_s}},
        {u"alacritty"_s, {u"-e"_s}},
        {u"kitty"_s, {}},
        {u"foot"_s, {}},
        {u"xterm"_s, {u"-e"_s}},
    };
    return terminals;
}

/** The first that is there: $TERMINAL, the system's choice, then those of the desktops. Error NotFound. */
base::Result<Terminal> findTerminal(const QString &wanted)
{
    QList<Terminal> candidates = knownTerminals();
    if (!wanted.isEmpty()) {
        const QString name = QFileInfo(wanted).fileName();
        Terminal first{wanted, {u"-e"_s}};
        for (const Terminal &known : knownTerminals()) {
            if (known.program == name) {
                first.words = known.words;
            }
        }
        candidates.prepend(first);
    }
    for (const Terminal &candidate : std::as_const(candidates)) {
        const QString path = QStandardPaths::findExecutable(candidate.program);
        if (!path.isEmpty()) {
            return Terminal{path, candidate.words};
        }
    }
    return base::fail(base::ErrorCode::NotFound, u"No terminal program was found."_s,
                      u"Install one (xterm, for instance), or name yours in the environment variable TERMINAL."_s);
}

} // namespace

base::Result<void> openTerminal(const QString &runtimeFolder, const QString &opencodeBinary, const opencode::Endpoint &endpoint,
                                const QString &directory)
{
    const base::Result<Terminal> terminal = findTerminal(qEnvironmentVariable("TERMINAL"));
    if (!terminal) {
        return base::fail(terminal.error());
    }
    const QString script = runtimeFolder + u"/attach-%1.sh"_s.arg(QUuid::createUuid().toString(QUuid::Id128));
    if (base::Result<void> written = base::writePrivateFile(script, attachScript(opencodeBinary, endpoint, directory)); !written) {
        return base::fail(written.error());
    }
    if (!QProcess::startDetached(terminal->program, terminal->words + QStringList{u"/bin/sh"_s, script}, directory)) {
        QFile::remove(script);
        return base::fail(base::ErrorCode::Io, u"The terminal %1 could not be started."_s.arg(terminal->program),
                          u"Name another one in the environment variable TERMINAL."_s);
    }
    return {};
}

} // namespace oco::app
