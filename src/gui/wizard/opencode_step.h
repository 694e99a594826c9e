#pragma once

#include "gui/wizard/wizard_step.h"

#include <memory>

namespace oco::gui
{

namespace Ui
{
class OpencodeStep;
}

/** Whether opencode is there, and how to install it; looks again by itself. */
class OpencodeStep : public WizardStep
{
    Q_OBJECT

public:
    explicit OpencodeStep(app::FirstRun *run, QWidget *parent = nullptr);
    ~OpencodeStep() override;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] bool isComplete() const override;
    void enter() override;
    void leave() override;

private:
    void refresh();
    void chooseProgram();

    std::unique_ptr<Ui::OpencodeStep> m_ui;
};

} // namespace oco::gui
