#pragma once

#include "base/result.h"

#include <QString>

#include <cstdint>

namespace oco::base
{

enum class LogFormat : std::uint8_t { Text, Json };
enum class LogLevel : std::uint8_t { Debug, Info, Warning, Error };

[[nodiscard]] Result<LogLevel> parseLogLevel(const QString &name);
[[nodiscard]] Result<LogFormat> parseLogFormat(const QString &name);

/**
 * Takes over Qt's message handler: every line goes, redacted, to stderr as text or as one JSON object a line,
 * with time, level, category and the worker of the thread. Thread-safe. Call it once, before threads start.
 */
void installLogSink(LogLevel level, LogFormat format);

} // namespace oco::base
