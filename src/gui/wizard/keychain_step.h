#pragma once

#include "gui/wizard/wizard_step.h"

#include <memory>
#include <optional>

namespace oco::gui
{

namespace Ui
{
class KeychainStep;
}

/** What the keychain is, and whether it works. */
class KeychainStep : public WizardStep
{
    Q_OBJECT

public:
    explicit KeychainStep(app::FirstRun *run, QWidget *parent = nullptr);
    ~KeychainStep() override;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] bool isComplete() const override;
    void enter() override;
    [[nodiscard]] QString nextText() const override;

private:
    void checkKeychain();
    void refresh();

    std::unique_ptr<Ui::KeychainStep> m_ui;
    std::optional<base::Result<void>> m_checked; // nothing: it is being asked
    bool m_isAsking = false;
};

} // namespace oco::gui
