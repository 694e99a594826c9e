#pragma once

#include "base/result.h"

#include <QString>

#include <cstdint>
#include <functional>

namespace oco::base
{

enum class LogFormat : std::uint8_t { Text, Json };
enum class LogLevel : std::uint8_t { Debug, Info, Warning, Error };

[[nodiscard]] Result<LogLevel> parseLogLevel(const QString &name);
[[nodiscard]] Result<LogFormat> parseLogFormat(const QString &name);

/** One line of the log as a value. */
struct LogRecord {
    qint64 time = 0; // ms since the epoch
    LogLevel level = LogLevel::Info;
    QString category; // "oco.convex"
    QString context;  // the worker of the thread; empty: the program as a whole
    QString text;     // redacted

    bool operator==(const LogRecord &) const = default;
};

using LogListener = std::function<void(const LogRecord &)>;

/**
 * Takes over Qt's message handler: every line goes, redacted, to stderr as text or as one JSON object a line,
 * with time, level, category and the worker of the thread. Thread-safe. Call it once, before threads start.
 */
void installLogSink(LogLevel level, LogFormat format);

/** From which level on lines are logged, from now on. Thread-safe. */
void setLogLevel(LogLevel level);

/**
 * Who gets each line besides stderr, on the thread that logs it, once the sink is installed; empty: nobody. After the return the earlier
 * listener is not called any more. What a listener logs itself goes to stderr only. Thread-safe; not to be called by a listener.
 */
void setLogListener(LogListener listener);

} // namespace oco::base
