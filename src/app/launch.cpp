#include "app/launch.h"

#include "app/login_session.h"
#include "base/atomic_file.h"
#include "opencode/binary.h"

#include <QCoreApplication>
#include <QDir>
#include <QtConcurrentRun>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace oco::app
{

config::Launch launchFrom(const QProcessEnvironment &environment, bool terminal)
{
    if (environment.value(u"OCO_LAUNCH"_s) == u"service") {
        return config::Launch::Service;
    }
    // systemd sets both for what it starts; a terminal emulator started by it hands them on to its shells.
    const bool systemd = environment.contains(u"INVOCATION_ID"_s) || environment.contains(u"JOURNAL_STREAM"_s);
    return systemd && !terminal ? config::Launch::Service : config::Launch::Interactive;
}

QStringList variablesWithTokens(const QProcessEnvironment &environment)
{
    const QStringList names = environment.keys();
    QStringList result;
    std::copy_if(names.begin(), names.end(), std::back_inserter(result), [&](const QString &name) {
        return name == u"WORKER_TOKEN" || config::WorkerToken::parse(environment.value(name).trimmed()).has_value();
    });
    return result;
}

config::Launch currentLaunch()
{
    return launchFrom(QProcessEnvironment::systemEnvironment(), isAtTerminal());
}

config::WorkersFileContext workersFileContext()
{
    return {QDir::currentPath(), QDir::homePath(), currentLaunch()};
}

QString pathFromWord(const QString &word)
{
    return word.startsWith(u"~/"_s) ? QDir::homePath() + word.mid(1) : QDir::current().absoluteFilePath(word);
}

credentials::KeychainOptions keychainOptions(const config::Paths &paths)
{
    credentials::KeychainOptions options = credentials::KeychainOptions::headless();
    options.notesFile = paths.stateFolder + u"/keychain.json"_s;
    return options;
}

worker::WorkerSettings defaultSettings()
{
    worker::WorkerSettings settings;
    settings.username = currentUserName();
    settings.stateFolder = config::Paths::fromEnvironment().workerStatesFolder();
    return settings;
}

base::Result<QString> findOpencode(const QString &configured)
{
    const QString named = configured.isEmpty() ? qEnvironmentVariable("OCO_OPENCODE_BINARY") : configured;
    return opencode::findBinary(opencode::systemSearch(named));
}

namespace
{

/** The binary, with the folder that it starts in. */
base::Result<QString> prepared(const QString &configured, const QString &folder)
{
    if (base::Result<void> made = base::makePrivateFolder(folder); !made) {
        return base::fail(made.error());
    }
    return findOpencode(configured);
}

} // namespace

opencode::ServerOptions patientServerOptions(const config::Paths &paths, const std::function<QString()> &configured)
{
    opencode::ServerOptions options;
    options.supervisor = QCoreApplication::applicationFilePath();
    options.withheldVariables = variablesWithTokens(QProcessEnvironment::systemEnvironment());
    options.workingDirectory = paths.stateFolder + u"/opencode"_s;
    options.findBinary = [configured, folder = options.workingDirectory] {
        return QtConcurrent::run([named = configured(), folder] { return prepared(named, folder); });
    };
    return options;
}

base::Result<opencode::ServerOptions> serverOptions(const config::Paths &paths, const QString &configured)
{
    opencode::ServerOptions options = patientServerOptions(paths, {});
    const base::Result<QString> binary = prepared(configured, options.workingDirectory);
    if (!binary) {
        return base::fail(binary.error());
    }
    options.binary = *binary;
    options.findBinary = nullptr;
    return options;
}

} // namespace oco::app
