#pragma once

#include "app/web/console_source.h"

#include <QString>

#include <cstdint>

namespace oco::gui
{

/** What stands in place of a session. */
struct ConsoleEmptyWords {
    enum class Action : std::uint8_t { None, AddWorker, ShowWorkers, SetUp };

    QString symbol;
    QString title;
    QString hint;
    QString button;
    Action action = Action::None;
};

/** What stands there while no session is shown. source may be null. */
[[nodiscard]] ConsoleEmptyWords emptyWords(const app::ConsoleSource *source);

/** Whether a message can be sent now, and what is to be said beside the field. */
struct ConsoleSending {
    bool can = false;
    QString hint;
};
[[nodiscard]] ConsoleSending sendingOf(const app::ConsoleSource &source);

/** An answer is being written in the session that is shown. */
[[nodiscard]] bool isAnswering(const app::ConsoleSource &source);

/** A worker in the chooser: "site – offline". */
[[nodiscard]] QString workerWords(const app::ConsoleWorker &worker);

} // namespace oco::gui
