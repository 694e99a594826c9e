#pragma once

#include "gui/wizard/wizard_step.h"

#include <memory>

namespace oco::gui
{

namespace Ui
{
class DirectoryStep;
}

/** The folder in which the worker works. */
class DirectoryStep : public WizardStep
{
    Q_OBJECT

public:
    explicit DirectoryStep(app::FirstRun *run, QWidget *parent = nullptr);
    ~DirectoryStep() override;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] bool isComplete() const override;
    void enter() override;
    [[nodiscard]] QString nextText() const override;

private:
    std::unique_ptr<Ui::DirectoryStep> m_ui;
    bool m_isValid = false;
};

} // namespace oco::gui
