#include "gui/wizard/deployment_step.h"

#include "ui/wizard/ui_deployment_step.h"

namespace oco::gui
{

DeploymentStep::DeploymentStep(app::FirstRun *run, QWidget *parent) : WizardStep(run, parent), m_ui(std::make_unique<Ui::DeploymentStep>())
{
    m_ui->setupUi(this);
    connect(m_ui->deploymentEdit, &DeploymentEdit::edited, this, [this] {
        choose([this](app::FirstRunChoices &choices) { choices.url = m_ui->deploymentEdit->text(); });
        this->run().testConnectionSoon();
    });
    connect(m_ui->deploymentEdit, &DeploymentEdit::testRequested, run, &app::FirstRun::testConnection);
    connect(run, &app::FirstRun::connectionTestStarted, m_ui->deploymentEdit, &DeploymentEdit::showTesting);
    connect(run, &app::FirstRun::connectionTested, m_ui->deploymentEdit, &DeploymentEdit::showTestResult);
}

DeploymentStep::~DeploymentStep() = default;

QString DeploymentStep::name() const
{
    return tr("Deployment");
}

QString DeploymentStep::title() const
{
    return tr("Your deployment");
}

QString DeploymentStep::subtitle() const
{
    return tr("The address under which the worker reaches it.");
}

bool DeploymentStep::isComplete() const
{
    return run().check(app::FirstRunPage::Deployment).has_value();
}

void DeploymentStep::enter()
{
    m_ui->deploymentEdit->setText(run().choices().url);
    m_ui->deploymentEdit->setFocus();
    run().testConnection(); // the token may be another one than before
}

} // namespace oco::gui
