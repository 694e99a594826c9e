#pragma once

#include "base/error.h"

#include <QFrame>

#include <cstdint>

class QLabel;
class QPushButton;

namespace oco::gui
{

/** A line across a window that says what is going on and what to do next, with at most one button. Hidden while it has no text. */
class MessageStrip : public QFrame
{
    Q_OBJECT

public:
    enum class Kind : std::uint8_t { Information, Success, Warning, Error };

    explicit MessageStrip(QWidget *parent = nullptr);

    /** text: plain, never taken for rich text. button: empty: none. */
    void show(Kind kind, const QString &text, const QString &button = {});
    /** message, cause and remedy. */
    void show(const base::Error &error, const QString &button = {});
    void clear();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void buttonClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyKind();

    Kind m_kind = Kind::Information;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace oco::gui
