#pragma once

#include <QObject>

#include <memory>

namespace oco::gui
{

/** The system's side of TrayHost. */
class TrayHostWatch : public QObject
{
    Q_OBJECT

public:
    TrayHostWatch();
    ~TrayHostWatch() override;

    /** 0: there is none; another number for another host. Does not block for longer than a display's round trip. */
    [[nodiscard]] quint64 currentHost() const;

Q_SIGNALS:
    /** It may be another one now. */
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace oco::gui
