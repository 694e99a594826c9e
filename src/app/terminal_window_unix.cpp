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

QString quotedForShell(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

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

} // namespace

base::Result<Terminal> findTerminal(const QString &wanted, const QStringList &searchPath)
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
        const QString path = QStandardPaths::findExecutable(candidate.program, searchPath);
        if (!path.isEmpty()) {
            return Terminal{path, candidate.words};
        }
    }
    return base::fail(base::ErrorCode::NotFound, u"No terminal program was found."_s,
                      u"Install one (xterm, for instance), or name yours in the environment variable TERMINAL."_s);
}

QByteArray attachScript(const QString &opencodeBinary, const opencode::Endpoint &endpoint, const QString &directory)
{
    const QStringList lines{
        u"#!/bin/sh"_s,
        u"rm -f -- \"$0\""_s,
        u"OPENCODE_SERVER_USERNAME=%1 OPENCODE_SERVER_PASSWORD=%2"_s.arg(quotedForShell(endpoint.user), quotedForShell(endpoint.password)),
        u"export OPENCODE_SERVER_USERNAME OPENCODE_SERVER_PASSWORD"_s,
        u"cd -- %1 || exit 1"_s.arg(quotedForShell(directory)),
        u"exec %1 attach %2 --dir %3"_s.arg(quotedForShell(opencodeBinary), quotedForShell(endpoint.url.toString()),
                                            quotedForShell(directory)),
        QString()};
    return lines.join(u'\n').toUtf8();
}

base::Result<void> openTerminal(const QString &runtimeFolder, const QString &opencodeBinary, const opencode::Endpoint &endpoint,
                                const QString &directory)
{
    const base::Result<Terminal> terminal = findTerminal(qEnvironmentVariable("TERMINAL"), {});
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
