#pragma once

#include "gui/wizard/wizard_step.h"

#include <memory>

namespace oco::gui
{

namespace Ui
{
class DoneStep;
}

/** What now. */
class DoneStep : public WizardStep
{
    Q_OBJECT

public:
    explicit DoneStep(app::FirstRun *run, QWidget *parent = nullptr);
    ~DoneStep() override;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString title() const override;
    void enter() override;
    [[nodiscard]] QString nextText() const override;

    [[nodiscard]] bool wantsStartAtLogin() const;
    [[nodiscard]] bool wantsDashboard() const;
    /** Something cannot be done: the page stays. */
    void showProblem(const base::Error &error);

Q_SIGNALS:
    void openConsoleRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyPalette();

    std::unique_ptr<Ui::DoneStep> m_ui;
};

} // namespace oco::gui
