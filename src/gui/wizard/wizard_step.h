#pragma once

#include "app/first_run/first_run.h"

#include <QString>
#include <QWidget>

namespace oco::gui
{

/** One page of the wizard. What is entered lives in the first run; the page shows it and hands it on as it is typed. */
class WizardStep : public QWidget
{
    Q_OBJECT

public:
    explicit WizardStep(app::FirstRun *run, QWidget *parent = nullptr) : QWidget(parent), m_run(run) {}

    /** In the list of steps. */
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString subtitle() const { return {}; }
    /** Of the button that leads on; empty: "Next". */
    [[nodiscard]] virtual QString nextText() const { return {}; }
    [[nodiscard]] virtual bool isComplete() const { return true; }
    /** It is shown, from whichever side. */
    virtual void enter() {}
    virtual void leave() {}

Q_SIGNALS:
    /** Also when the texts are others. */
    void completeChanged();

protected:
    [[nodiscard]] app::FirstRun &run() const { return *m_run; }

    template <typename Change> void choose(const Change &change)
    {
        app::FirstRunChoices choices = m_run->choices();
        change(choices);
        m_run->setChoices(choices);
        Q_EMIT completeChanged();
    }

private:
    app::FirstRun *m_run;
};

} // namespace oco::gui
