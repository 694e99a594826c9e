#pragma once

#include "config/worker_config.h"
#include "config/workers_file.h"

#include <QList>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace oco::app
{

inline constexpr char16_t kTokenVariable[] = u"WORKER_TOKEN";
inline constexpr char16_t kUrlVariable[] = u"CONVEX_URL";
inline constexpr char16_t kRecoveryVariable[] = u"WORKER_RECOVERY"; // may be missing

/** What the development mode is to run, from `.env` in a directory and the process environment, which wins. */
struct DevConfig {
    QString directory; // absolute; the worker works there
    QString file;      // its .env
    std::optional<config::WorkerToken> token;
    std::optional<QUrl> url;
    std::optional<config::Recovery> recovery; // nothing: what is set is wrong
    bool tokenInEnvironment = false;          // set there, so that the file's value does not count
    bool urlInEnvironment = false;            // the same
    bool fileUnreadable = false;              // the .env is there, but it cannot be read at all
    QList<QString> missing;                   // variables that are set nowhere
    QList<config::Diagnostic> diagnostics;    // what is wrong, and notes

    [[nodiscard]] static DevConfig read(const QString &directory, const QProcessEnvironment &environment);

    /** Where nothing is missing or wrong. */
    [[nodiscard]] std::optional<config::WorkerConfig> worker() const;

    /** Whether answers of a person, written into the file, would give a worker. */
    [[nodiscard]] bool canBeCompleted() const;

    /** What is missing or wrong, and notes, a line each. */
    [[nodiscard]] QStringList problems() const;

    /** For somebody without a terminal: what is missing or wrong, and what to set, with an example. */
    [[nodiscard]] QStringList instructions() const;
};

} // namespace oco::app
