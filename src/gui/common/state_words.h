#pragma once

#include "worker/worker_status.h"

#include <QList>
#include <QString>

#include <cstdint>

namespace oco::gui
{

/** How something is doing, from calm to loud; each has an icon and a colour. */
enum class Tone : std::uint8_t { Stopped, Idle, Working, NeedsYou, Problem };

[[nodiscard]] Tone toneOf(const worker::WorkerStatus &status);
/** That of all together: the loudest one, but Stopped only where all are. */
[[nodiscard]] Tone toneOf(const QList<worker::WorkerStatus> &statuses);

/** The state in the person's language: "Ready", "Waiting for approval", "Answering 2 messages". */
[[nodiscard]] QString stateWords(const worker::WorkerStatus &status);

/** "just now", "3 min ago", "yesterday 14:02"; "never" for 0. Both in ms since the epoch. */
[[nodiscard]] QString timeAgo(qint64 then, qint64 now);

} // namespace oco::gui
