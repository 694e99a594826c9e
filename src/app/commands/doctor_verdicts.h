#pragma once

#include "app/commands/doctor_check.h"
#include "app/commands/online_check.h"
#include "app/control/control_protocol.h"
#include "base/result.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <cstdint>

/** What `doctor` makes of what it has found out. All pure. */
namespace oco::app::doctor
{

/** An error as a problem, or a hint. */
[[nodiscard]] Check failed(const QString &name, const base::Error &error, Check::State state = Check::State::Problem);

/** output: of `opencode --version`. */
[[nodiscard]] Check opencodeVersion(const QString &binary, const QString &output);

/** needed: a worker keeps its token in the keychain. */
[[nodiscard]] Check keychain(const base::Result<void> &result, bool needed);

struct FolderAccess {
    bool readable = false;
    bool writable = false;
};
[[nodiscard]] Check workingDirectory(const QString &worker, const QString &directory, FolderAccess access);

/**
 * How far the other side's clock is ahead of ours (negative: behind): date is its Date header, in whole seconds, of an
 * answer between sent and received. Zero where the three fit together.
 */
[[nodiscard]] std::chrono::milliseconds clockSkew(const QDateTime &date, const QDateTime &sent, const QDateTime &received);
[[nodiscard]] Check clock(const QString &deployment, std::chrono::milliseconds skew);

/** asked: the deployment was asked, too. */
[[nodiscard]] Check token(const OnlineResult &result, bool asked);

/** The program that runs the workers has answered. */
[[nodiscard]] Check runningProgram(const ControlAnswer &answer);

[[nodiscard]] Check diskRoom(const QString &folder, qint64 bytes);

} // namespace oco::app::doctor
