#pragma once

#include "gui/wizard/wizard_step.h"

#include <memory>

namespace oco::gui
{

namespace Ui
{
class TokenStep;
}

/** The token, with a picture of where to get it. */
class TokenStep : public WizardStep
{
    Q_OBJECT

public:
    explicit TokenStep(app::FirstRun *run, QWidget *parent = nullptr);
    ~TokenStep() override;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] bool isComplete() const override;
    void enter() override;

private:
    std::unique_ptr<Ui::TokenStep> m_ui;
};

} // namespace oco::gui
