#pragma once

#include "gui/wizard/wizard_step.h"

#include <memory>

namespace oco::gui
{

namespace Ui
{
class DeploymentStep;
}

/** The deployment's URL, tested as it is typed. */
class DeploymentStep : public WizardStep
{
    Q_OBJECT

public:
    explicit DeploymentStep(app::FirstRun *run, QWidget *parent = nullptr);
    ~DeploymentStep() override;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] bool isComplete() const override;
    void enter() override;

private:
    std::unique_ptr<Ui::DeploymentStep> m_ui;
};

} // namespace oco::gui
