#pragma once

#include "base/result.h"
#include "config/worker_config.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace oco::config
{

/** One problem in a configuration file: where, and what to do. */
struct Diagnostic {
    enum class Severity : std::uint8_t { Warning, Error };

    Severity severity = Severity::Error;
    QString file;
    int line = 0;    // from 1; 0: the file as a whole
    int column = 0;  // from 1, in characters
    QString worker;  // machine/worker, or "workers[2]" where the token is unreadable; empty: not about one worker
    QString field;   // token, working_directory, convex_url, …; may be empty
    QString message; // what is wrong and what to do; never a secret

    bool operator==(const Diagnostic &) const = default;

    /** file:line:column: error: workers[0].token: message */
    [[nodiscard]] QString toString() const;
};

enum class Launch : std::uint8_t { Interactive, Service }; // Service: by a service manager or the login

struct WorkersFileContext {
    QString launchDirectory; // relative working directories start here
    QString home;
    Launch launch = Launch::Interactive;
};

/** An entry of the list as it stands in the file, with mistakes or without. */
struct ListedWorker {
    std::optional<TokenReference> token; // where it can be read
    QString workingDirectory;            // absolute where it is valid, else as written; empty: none
    QString convexUrl;                   // likewise
    QString recovery;                    // "resume" where none is written; else as written
    int line = 0;                        // where the entry begins, from 1
    bool valid = false;

    bool operator==(const ListedWorker &) const = default;
};

/** What reading a workers.json gave: the workers that can start, and everything that is wrong. */
struct WorkersFileContent {
    QList<WorkerEntry> workers;    // only those without an error
    QList<ListedWorker> listed;    // every entry, in the order of the file
    QString opencodeBinary;        // absolute; empty: not configured
    QList<Diagnostic> diagnostics; // all of them, in the order of the file
    int invalidWorkers = 0;        // entries left out because of errors
    bool emptyList = false;        // the only thing that is wrong is that no worker is listed; unusable as well
    bool unusable = false;         // no list of workers could be read at all (syntax, wrong type, untouched template), or it is empty

    bool operator==(const WorkersFileContent &) const = default;

    [[nodiscard]] bool hasErrors() const;
};

/**
 * Checks the text of a workers.json (JSON with comments, trailing commas, BOM and CRLF accepted). Pure but for
 * looking whether directories exist.
 */
[[nodiscard]] WorkersFileContent parseWorkers(const QByteArray &text, const QString &file, const WorkersFileContext &context);

/** Reads and checks. Errors: NotFound, PermissionDenied, TooLarge, Io; the content's own problems are diagnostics. */
[[nodiscard]] base::Result<WorkersFileContent> readWorkersFile(const QString &path, const WorkersFileContext &context);

/** Writes the commented template (0600, folder 0700). Never over an existing file. */
[[nodiscard]] base::Result<void> writeWorkersTemplate(const QString &path);

} // namespace oco::config
