#pragma once

#include <QObject>

class QWidget;

namespace oco::gui
{

/** Asks what happens to answers that run when the program is to end. Deletes itself after the answer. */
class QuitQuestion : public QObject
{
    Q_OBJECT

public:
    /** parent: the window in front; may be null. */
    QuitQuestion(int runningAnswers, QWidget *parent);

Q_SIGNALS:
    void finishFirst();
    void stopNow();
    void cancelled();
};

} // namespace oco::gui
