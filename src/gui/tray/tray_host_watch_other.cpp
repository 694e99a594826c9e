#include "gui/tray/tray_host_watch.h"

namespace oco::gui
{

/** macOS and Windows always have one. */
class TrayHostWatch::Private
{
};

TrayHostWatch::TrayHostWatch() = default;

TrayHostWatch::~TrayHostWatch() = default;

quint64 TrayHostWatch::currentHost() const
{
    return 1;
}

} // namespace oco::gui
