#pragma once

#include "gui/notifications/notice.h"

#include <QObject>

#include <functional>
#include <memory>

namespace oco::gui
{

/**
 * Shows notices: through org.freedesktop.Notifications with buttons where the server has them, else by the tray icon.
 * Main thread only; nothing blocks.
 */
class Notifier : public QObject
{
    Q_OBJECT

public:
    /** By the tray icon; false: it cannot. */
    using Fallback = std::function<bool(const Notice &)>;

    explicit Notifier(Fallback fallback, QObject *parent = nullptr);
    ~Notifier() override;

    void apply(const NoticeChange &change);

Q_SIGNALS:
    /** It was clicked, or its button "Show". */
    void showRequested(const oco::gui::Notice &notice);
    /** The button "Try again". */
    void retryRequested(const oco::gui::Notice &notice);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace oco::gui
