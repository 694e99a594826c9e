#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <cstdint>

namespace oco::app
{

/** One thing that `doctor` has looked at. */
struct Check {
    enum class State : std::uint8_t { Ok, Hint, Problem };

    QString name; // opencode, keychain, …: stable, for programs
    State state = State::Ok;
    QString message; // one or two sentences: what is so
    QString remedy;  // what to do; empty where nothing is to be done

    bool operator==(const Check &) const = default;
};

/** A line with a mark, and what to do beneath. Pure. */
[[nodiscard]] QString checkText(const Check &check);
/** The last line: how many problems and hints there are. Pure. */
[[nodiscard]] QString checksSummary(const QList<Check> &checks);
[[nodiscard]] QJsonObject checksToJson(const QList<Check> &checks);
[[nodiscard]] bool hasProblem(const QList<Check> &checks);

} // namespace oco::app
