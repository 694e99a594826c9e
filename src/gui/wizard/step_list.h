#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;

namespace oco::gui
{

/** The names of the steps with a mark each: behind us, here, ahead. */
class StepList : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    void setSteps(const QStringList &steps, qsizetype current);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QStringList m_steps;
    qsizetype m_current = 0;
    QList<QLabel *> m_icons;
    QList<QLabel *> m_texts;
};

} // namespace oco::gui
