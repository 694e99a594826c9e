#pragma once

#include "gui/wizard/wizard_step.h"

#include <memory>

namespace oco::gui
{

namespace Ui
{
class WelcomeStep;
}

/** What this program is, in a few words and a picture. */
class WelcomeStep : public WizardStep
{
    Q_OBJECT

public:
    explicit WelcomeStep(app::FirstRun *run, QWidget *parent = nullptr);
    ~WelcomeStep() override;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;

private:
    std::unique_ptr<Ui::WelcomeStep> m_ui;
};

} // namespace oco::gui
