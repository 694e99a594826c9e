#include "gui/common/desktop_colors.h"

namespace oco::gui
{

/** Qt's palette follows the system by itself. */
class DesktopColors::Private
{
};

DesktopColors::DesktopColors() = default;

DesktopColors::~DesktopColors() = default;

void DesktopColors::follow() {}

std::optional<bool> DesktopColors::isDark() const
{
    return std::nullopt;
}

} // namespace oco::gui
