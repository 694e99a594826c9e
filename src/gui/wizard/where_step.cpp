#include "gui/wizard/where_step.h"

#include "gui/wizard/choice_card.h"
#include "ui/wizard/ui_where_step.h"

#include <QButtonGroup>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace oco::gui
{

using Where = app::FirstRunChoices::Where;

WhereStep::WhereStep(app::FirstRun *run, QWidget *parent) : WizardStep(run, parent), m_ui(std::make_unique<Ui::WhereStep>())
{
    m_ui->setupUi(this);
    m_ui->deploymentCard->setChoice(
        u"chooseDeployment"_s, u"cloud"_s, tr("Connect to &my deployment"),
        tr("You have a deployment with its web UI, your own or one of your team, and want to reach this computer from there. You "
           "need a worker token, which the web UI gives you."));
    m_ui->localCard->setChoice(
        u"chooseLocal"_s, u"computer"_s, tr("&Try it on this computer"),
        tr("A small deployment runs inside this program. No account and no token are needed. You write in the console of this "
           "program, and add a real deployment when you want one."));
    auto *group = new QButtonGroup(this);
    group->addButton(m_ui->deploymentCard->button());
    group->addButton(m_ui->localCard->button());
    connect(group, &QButtonGroup::buttonClicked, this, [this] {
        const bool isLocal = m_ui->localCard->button()->isChecked();
        choose([isLocal](app::FirstRunChoices &choices) { choices.where = isLocal ? Where::ThisComputer : Where::Deployment; });
    });
}

WhereStep::~WhereStep() = default;

QString WhereStep::name() const
{
    return tr("Messages");
}

QString WhereStep::title() const
{
    return tr("Where do your messages come from?");
}

bool WhereStep::isComplete() const
{
    return run().check(app::FirstRunPage::Where).has_value();
}

void WhereStep::enter()
{
    m_ui->localCard->setEnabled(run().hasLocalDeployment());
    const bool isLocal = run().choices().where == Where::ThisComputer;
    m_ui->localCard->button()->setChecked(isLocal);
    m_ui->deploymentCard->button()->setChecked(!isLocal);
}

} // namespace oco::gui
