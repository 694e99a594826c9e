#pragma once

#include "base/error.h"

#include <functional>

class QWidget;

namespace oco::gui
{

// Each opens a box over the window and returns at once; one of the functions is called when the box is gone.

/** Closing with changes that were not saved. */
void askAboutChanges(QWidget *window, const std::function<void()> &save, const std::function<void()> &discard,
                     const std::function<void()> &cancel);

/** The keychain has refused a token. */
void askAboutKeychain(QWidget *window, const base::Error &error, const std::function<void()> &saveInFile,
                      const std::function<void()> &cancel);

} // namespace oco::gui
