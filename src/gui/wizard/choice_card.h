#pragma once

#include <QFrame>
#include <QString>

class QLabel;
class QRadioButton;

namespace oco::gui
{

/** A choice with room for an explanation; a click anywhere on it chooses it. */
class ChoiceCard : public QFrame
{
    Q_OBJECT

public:
    explicit ChoiceCard(QWidget *parent = nullptr);

    /** symbol: as of symbolIcon(). name: the button's objectName. */
    void setChoice(const QString &name, const QString &symbol, const QString &title, const QString &explanation);
    [[nodiscard]] QRadioButton *button() const { return m_button; }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyPalette();

    QString m_symbol;
    QLabel *m_icon;
    QRadioButton *m_button;
    QLabel *m_explanation;
};

} // namespace oco::gui
