#pragma once

#include "base/result.h"
#include "config/paths.h"
#include "config/workers_file.h"
#include "credentials/keychain_store.h"
#include "opencode/server_process.h"
#include "worker/worker_settings.h"

#include <QProcessEnvironment>
#include <QString>

#include <functional>

namespace oco::app
{

/** Whether a service manager or the login started us, from the environment. Pure. */
[[nodiscard]] config::Launch launchFrom(const QProcessEnvironment &environment, bool terminal);

/** Those that hold a worker's token, under whichever name: not for opencode and its tools. Pure. */
[[nodiscard]] QStringList variablesWithTokens(const QProcessEnvironment &environment);

/** The same for this process. */
[[nodiscard]] config::Launch currentLaunch();

/** How this process reads a workers.json. */
[[nodiscard]] config::WorkersFileContext workersFileContext();

/** An absolute path; `~/` at its beginning is the home folder, also where the shell has not expanded it. */
[[nodiscard]] QString pathFromWord(const QString &word);

/** How this process asks the keychain when nobody sits in front of it. */
[[nodiscard]] credentials::KeychainOptions keychainOptions(const config::Paths &paths);

/** What the workers of this process have in common. */
[[nodiscard]] worker::WorkerSettings defaultSettings();

/**
 * The opencode binary of this computer. configured: its path from the configuration; where empty, OCO_OPENCODE_BINARY,
 * then the usual places. Errors: NotFound says how to install it; PermissionDenied, InvalidInput.
 */
[[nodiscard]] base::Result<QString> findOpencode(const QString &configured);

/**
 * The same for a program that goes on without opencode: it is looked for before each start, on a pool, by what `configured` says then.
 */
[[nodiscard]] opencode::ServerOptions patientServerOptions(const config::Paths &paths, const std::function<QString()> &configured);

/**
 * How to start opencode on this computer. configured and errors as with findOpencode().
 */
[[nodiscard]] base::Result<opencode::ServerOptions> serverOptions(const config::Paths &paths, const QString &configured);

} // namespace oco::app
