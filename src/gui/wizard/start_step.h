#pragma once

#include "gui/wizard/wizard_step.h"

#include <memory>

namespace oco::gui
{

namespace Ui
{
class StartStep;
}

/** The worker is added and watched until it is ready. */
class StartStep : public WizardStep
{
    Q_OBJECT

public:
    explicit StartStep(app::FirstRun *run, QWidget *parent = nullptr);
    ~StartStep() override;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] bool isComplete() const override;
    void enter() override;

    /** What went wrong outside of it. */
    void showProblem(const base::Error &error);

private:
    void refresh();

    std::unique_ptr<Ui::StartStep> m_ui;
};

} // namespace oco::gui
