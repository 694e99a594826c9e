#include "gui/notifications/notifier.h"

#include <utility>

namespace oco::gui
{

/** The tray icon's messages are the system's own notifications on macOS and Windows. */
class Notifier::Private
{
public:
    explicit Private(Fallback show) : fallback(std::move(show)) {}

    Fallback fallback;
};

Notifier::Notifier(Fallback fallback, QObject *parent) : QObject(parent), d(std::make_unique<Private>(std::move(fallback))) {}

Notifier::~Notifier() = default;

void Notifier::apply(const NoticeChange &change)
{
    for (const Notice &notice : change.shown) {
        d->fallback(notice);
    }
}

} // namespace oco::gui
