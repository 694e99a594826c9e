#pragma once

#include <QIcon>
#include <QPalette>

namespace oco::gui
{

/** The icon of a row, which stays readable while the row is selected: there it lies on a disc of the view's own colour. */
[[nodiscard]] QIcon rowIcon(const QIcon &icon, const QPalette &palette);

} // namespace oco::gui
