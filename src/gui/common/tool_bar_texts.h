#pragma once

class QToolBar;

namespace oco::gui
{

/** A tool bar has no keys of its own: its texts go without them, also where they stand behind the word, as in 開く(&O). */
void takeKeysFromTexts(const QToolBar *bar);

} // namespace oco::gui
