#include "gui/wizard/welcome_step.h"

#include "ui/wizard/ui_welcome_step.h"

using namespace Qt::StringLiterals;

namespace oco::gui
{

WelcomeStep::WelcomeStep(app::FirstRun *run, QWidget *parent) : WizardStep(run, parent), m_ui(std::make_unique<Ui::WelcomeStep>())
{
    m_ui->setupUi(this);
    m_ui->phonePicture->setPicture(u"phone"_s, {});
    m_ui->firstArrow->setPicture(u"arrow"_s, {}, true);
    m_ui->cloudPicture->setPicture(u"cloud"_s, {});
    m_ui->secondArrow->setPicture(u"arrow"_s, {}, true);
    m_ui->computerPicture->setPicture(u"computer"_s, {});
    for (const int column : {0, 2, 4}) {
        m_ui->pictureLayout->setColumnStretch(column, 2);
    }
}

WelcomeStep::~WelcomeStep() = default;

QString WelcomeStep::name() const
{
    return tr("Welcome");
}

QString WelcomeStep::title() const
{
    return tr("Welcome to OpenCode Orchestrator");
}

QString WelcomeStep::subtitle() const
{
    return tr("Setting up takes a few minutes.");
}

} // namespace oco::gui
