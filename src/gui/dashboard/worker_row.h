#pragma once

#include "app/named_worker.h"
#include "config/workers_file.h"
#include "gui/common/state_words.h"

#include <QList>
#include <QString>

namespace oco::gui
{

/** A line of the dashboard: a hosted worker, or an entry of workers.json that cannot start because of mistakes. */
struct WorkerRow {
    app::NamedWorker worker; // not hosted: what can be read of the entry; named workers[2] where its token is unreadable
    bool hosted = true;
    QString doing;                      // what it is told to do now; empty: nothing known
    QString recovery;                   // as written in workers.json; empty: not known
    QList<config::Diagnostic> mistakes; // of its entry, warnings as well

    bool operator==(const WorkerRow &) const = default;

    [[nodiscard]] bool hasMistake() const;
    [[nodiscard]] Tone tone() const;
    [[nodiscard]] bool canStart() const;
    [[nodiscard]] bool canStop() const;
    [[nodiscard]] bool canRestart() const;
};

/** What the person reads as its name. */
[[nodiscard]] QString nameWords(const WorkerRow &row);
/** "Ready", "Has a mistake". */
[[nodiscard]] QString stateWords(const WorkerRow &row);
/** One line: what it does, what it is trying to get over, or what the person should do. */
[[nodiscard]] QString doingWords(const WorkerRow &row);
/** The mistakes, a line each, with their place in the file. */
[[nodiscard]] QString mistakeWords(const QList<config::Diagnostic> &mistakes);

/** With ~ for the home directory. */
[[nodiscard]] QString directoryWords(const QString &directory);
/** Host, and port where one is written; what is no URL stays as it is. */
[[nodiscard]] QString hostWords(const QString &url);

/** Text from outside as a tool tip, which would be taken for rich text where it looks like it. */
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace oco::gui
