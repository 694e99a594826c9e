#pragma once

#include "gui/wizard/wizard_step.h"

#include <memory>

namespace oco::gui
{

namespace Ui
{
class WhereStep;
}

/** Somebody's deployment, or the one of this computer. */
class WhereStep : public WizardStep
{
    Q_OBJECT

public:
    explicit WhereStep(app::FirstRun *run, QWidget *parent = nullptr);
    ~WhereStep() override;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isComplete() const override;
    void enter() override;

private:
    std::unique_ptr<Ui::WhereStep> m_ui;
};

} // namespace oco::gui
