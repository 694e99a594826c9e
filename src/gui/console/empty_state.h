#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace oco::gui
{

/** What stands where there is nothing yet: an icon, a sentence, what to do, and a button for it. */
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /** Texts are plain. hint and button: empty: none. */
    void show(const QString &symbol, const QString &title, const QString &hint, const QString &button = {});
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void buttonClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyIcon();

    QString m_symbol;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_hint;
    QPushButton *m_button;
};

} // namespace oco::gui
