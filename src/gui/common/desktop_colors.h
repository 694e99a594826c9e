#pragma once

#include <QObject>

#include <memory>
#include <optional>

namespace oco::gui
{

/** Whether the desktop wants dark windows, where it tells more than Qt's palette. */
class DesktopColors : public QObject
{
    Q_OBJECT

public:
    DesktopColors();
    ~DesktopColors() override;

    /** Asks, and follows from now on. */
    void follow();
    /** Nothing: it does not say. */
    [[nodiscard]] std::optional<bool> isDark() const;

Q_SIGNALS:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace oco::gui
