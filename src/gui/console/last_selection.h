#pragma once

#include "app/web/console_source.h"

#include <QString>

namespace oco::gui
{

/** What was selected in a source that has ended, to be selected in the next one of the same deployment. */
class LastSelection
{
public:
    void remember(const app::ConsoleSource &source);
    /** The person selects something else. */
    void forget();

    /** The remembered one if it is there, else the best to begin with; empty: there is none. */
    [[nodiscard]] QString takeWorker(const app::ConsoleSource &source);
    /** Once the sessions of the remembered worker have come: the remembered one if it is there, and nothing else is selected. */
    [[nodiscard]] QString takeSession(const app::ConsoleSource &source);

private:
    QString m_worker;
    QString m_session;
};

} // namespace oco::gui
