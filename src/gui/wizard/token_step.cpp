#include "gui/wizard/token_step.h"

#include "ui/wizard/ui_token_step.h"

using namespace Qt::StringLiterals;

namespace oco::gui
{

TokenStep::TokenStep(app::FirstRun *run, QWidget *parent) : WizardStep(run, parent), m_ui(std::make_unique<Ui::TokenStep>())
{
    m_ui->setupUi(this);
    m_ui->tokenPicture->setPicture(u"token"_s,
                                   tr("Drawing of the web UI: the menu of a machine is open, and “Add Worker” is its first entry."));
    connect(m_ui->tokenEdit, &TokenEdit::edited, this,
            [this] { choose([this](app::FirstRunChoices &choices) { choices.token = m_ui->tokenEdit->text(); }); });
}

TokenStep::~TokenStep() = default;

QString TokenStep::name() const
{
    return tr("Token");
}

QString TokenStep::title() const
{
    return tr("The worker’s token");
}

QString TokenStep::subtitle() const
{
    return tr("It says which worker this is, and proves it.");
}

bool TokenStep::isComplete() const
{
    return run().check(app::FirstRunPage::Token).has_value();
}

void TokenStep::enter()
{
    m_ui->tokenEdit->setText(run().choices().token);
    m_ui->tokenEdit->setFocus();
}

} // namespace oco::gui
