#include "app/commands/doctor_verdicts.h"

#include "base/version.h"

#include <QRegularExpression>
#include <QVersionNumber>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace oco::app::doctor
{

namespace
{

using State = Check::State;

constexpr qint64 kMegabyte = 1'000'000;
constexpr qint64 kLittleRoom = 200 * kMegabyte;
constexpr std::chrono::milliseconds kNotedSkew = 30s;
constexpr std::chrono::milliseconds kHarmfulSkew = 5min;

const QVersionNumber &oldestOpencode()
{
    static const QVersionNumber version(1, 18);
    return version;
}

QString durationText(std::chrono::milliseconds duration)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(duration).count();
    if (seconds < 120) {
        return u"%1 seconds"_s.arg(seconds);
    }
    const auto minutes = seconds / 60;
    return minutes < 120 ? u"%1 minutes"_s.arg(minutes) : u"%1 hours"_s.arg(minutes / 60);
}

} // namespace

Check failed(const QString &name, const base::Error &error, State state)
{
    QString message = error.message;
    if (!error.cause.isEmpty()) {
        message += u" (%1)"_s.arg(error.cause.simplified());
    }
    return {name, state, message, error.remedy};
}

Check opencodeVersion(const QString &binary, const QString &output)
{
    static const QRegularExpression pattern(uR"(\bv?(\d+\.\d+\.\d+\S*))"_s);
    const QRegularExpressionMatch match = pattern.match(output.left(1000));
    const QString name = u"opencode"_s;
    if (!match.hasMatch()) {
        return {name, State::Problem, u"%1 does not tell its version: is it opencode?"_s.arg(binary),
                u"Install it with \"npm install -g opencode-ai\", or set opencode_binary in workers.json."_s};
    }
    const QString version = match.captured(1);
    if (QVersionNumber::fromString(version) < oldestOpencode()) {
        return {name, State::Hint,
                u"Version %1 at %2 is older than %3, the oldest that is known to work."_s.arg(version, binary, oldestOpencode().toString()),
                u"Bring it up to date: opencode upgrade"_s};
    }
    return {name, State::Ok, u"Version %1 at %2."_s.arg(version, binary), {}};
}

Check keychain(const base::Result<void> &result, bool needed)
{
    const QString name = u"keychain"_s;
    if (result) {
        return {name, State::Ok, u"A trial entry was written, read and deleted."_s, {}};
    }
    base::Error error = result.error();
    if (!needed) {
        error.message += u" No worker keeps its token there."_s;
    }
    return failed(name, error, needed ? State::Problem : State::Hint);
}

Check workingDirectory(const QString &worker, const QString &directory, FolderAccess access)
{
    const QString name = u"directory"_s;
    if (access.readable && access.writable) {
        return {name, State::Ok, u"%1 can read and write %2."_s.arg(worker, directory), {}};
    }
    const QString what = access.readable ? u"write"_s : access.writable ? u"read"_s : u"read or write"_s;
    return {name, State::Problem, u"%1 cannot %2 %3."_s.arg(worker, what, directory),
            u"Change the folder's owner or permissions, or set another working_directory."_s};
}

std::chrono::milliseconds clockSkew(const QDateTime &date, const QDateTime &sent, const QDateTime &received)
{
    if (date > received) {
        return std::chrono::milliseconds(received.msecsTo(date));
    }
    const QDateTime latest = date.addSecs(1); // the header has no fractions
    return latest < sent ? std::chrono::milliseconds(sent.msecsTo(latest)) : 0ms;
}

Check clock(const QString &deployment, std::chrono::milliseconds skew)
{
    const QString name = u"clock"_s;
    const std::chrono::milliseconds size = skew < 0ms ? -skew : skew;
    if (size < kNotedSkew) {
        return {name, State::Ok, u"This computer's clock agrees with that of %1."_s.arg(deployment), {}};
    }
    return {name, size < kHarmfulSkew ? State::Hint : State::Problem,
            u"This computer's clock is %1 %2 that of %3."_s.arg(durationText(size), skew < 0ms ? u"ahead of"_s : u"behind"_s, deployment),
            u"Set the clock by the network: timedatectl set-ntp true"_s};
}

Check token(const OnlineResult &result, bool asked)
{
    const QString name = u"token"_s;
    if (result.problem) {
        Check check = failed(name, *result.problem);
        check.message = u"%1: %2"_s.arg(result.worker, check.message);
        return check;
    }
    if (!asked) {
        return {name,
                State::Hint,
                u"%1: the token is there; whether its deployment knows it was not asked, as %2 does not answer."_s.arg(result.worker,
                                                                                                                       result.deployment),
                {}};
    }
    if (result.approval == convex::Approval::Pending) {
        return {name, State::Hint, u"%1 waits for approval at %2."_s.arg(result.worker, result.deployment), howToApprove()};
    }
    return {name, State::Ok, u"%1 is known and approved at %2."_s.arg(result.worker, result.deployment), {}};
}

Check runningProgram(const ControlAnswer &answer)
{
    const QString name = u"running program"_s;
    if (!answer.ok()) {
        return failed(name, answer.error);
    }
    const QString message = u"opencode-orchestrator %1 runs these workers (pid %2)."_s.arg(answer.version).arg(answer.pid);
    const QString ours = QString::fromLatin1(base::kVersion);
    if (answer.version != ours) {
        return {name, State::Hint, message + u" This is version %1."_s.arg(ours),
                u"Start it anew to run this version: opencode-orchestrator quit, then as you start it usually."_s};
    }
    return {name, State::Ok, message, {}};
}

Check diskRoom(const QString &folder, qint64 bytes)
{
    const QString name = u"disk room"_s;
    if (bytes < 0) {
        return {name, State::Hint, u"How much room is left at %1 cannot be told."_s.arg(folder), {}};
    }
    const qint64 megabytes = bytes / kMegabyte;
    if (bytes < kLittleRoom) {
        return {name, State::Hint, u"Only %1 MB are left at %2."_s.arg(megabytes).arg(folder),
                u"Make room: opencode and this program keep their databases there."_s};
    }
    return {name, State::Ok, u"%1 MB are left at %2."_s.arg(megabytes).arg(folder), {}};
}

} // namespace oco::app::doctor
