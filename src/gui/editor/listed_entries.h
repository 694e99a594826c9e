#pragma once

#include "app/editing/workers_draft.h"
#include "gui/editor/worker_list_model.h"

namespace oco::gui
{

/** How the workers of a draft stand in the list; between a change and its check with what was wrong before. */
[[nodiscard]] QList<ListedEntry> listedEntries(const app::WorkersDraft &draft);

/** How many workers cannot run as they are written. */
[[nodiscard]] int mistakenEntries(const app::WorkersDraft &draft);

} // namespace oco::gui
