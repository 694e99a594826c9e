#include "app/launch.h"

#include "base/atomic_file.h"
#include "opencode/binary.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <iterator>

#include <pwd.h>
#include <unistd.h>

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
    const bool terminal = ::isatty(STDIN_FILENO) != 0 || ::isatty(STDOUT_FILENO) != 0 || ::isatty(STDERR_FILENO) != 0;
    return launchFrom(QProcessEnvironment::systemEnvironment(), terminal);
}

config::WorkersFileContext workersFileContext()
{
    return {QDir::currentPath(), QDir::homePath(), currentLaunch()};
}

QString pathFromWord(const QString &word)
{
    return word.startsWith(u"~/"_s) ? QDir::homePath() + word.mid(1) : QDir::current().absoluteFilePath(word);
}

QString currentUserName()
{
    if (const passwd *entry = ::getpwuid(::getuid()); entry != nullptr && entry->pw_name != nullptr) { // NOLINT(concurrency-mt-unsafe)
        return QString::fromLocal8Bit(entry->pw_name);
    }
    return qEnvironmentVariable("USER");
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

base::Result<opencode::ServerOptions> serverOptions(const config::Paths &paths, const QString &configured)
{
    const base::Result<QString> binary = findOpencode(configured);
    if (!binary) {
        return base::fail(binary.error());
    }
    opencode::ServerOptions options;
    options.binary = *binary;
    options.supervisor = QCoreApplication::applicationFilePath();
    options.withheldVariables = variablesWithTokens(QProcessEnvironment::systemEnvironment());
    options.workingDirectory = paths.stateFolder + u"/opencode"_s;
    if (base::Result<void> folder = base::makePrivateFolder(options.workingDirectory); !folder) {
        return base::fail(folder.error());
    }
    return options;
}

} // namespace oco::app
