#pragma once

#include "base/error.h"

#include <functional>

class QWidget;

namespace oco::gui
{

// Each opens a box over the window and returns at once.

/** Closing or reverting with changes that were not saved. */
void askAboutChanges(QWidget *window, const std::function<void()> &save, const std::function<void()> &discard);

/** The keychain has refused a token. */
void askAboutKeychain(QWidget *window, const base::Error &error, const std::function<void()> &saveInFile);

} // namespace oco::gui
