#include "gui/wizard/directory_step.h"

#include "ui/wizard/ui_directory_step.h"

namespace oco::gui
{

DirectoryStep::DirectoryStep(app::FirstRun *run, QWidget *parent) : WizardStep(run, parent), m_ui(std::make_unique<Ui::DirectoryStep>())
{
    m_ui->setupUi(this);
    connect(m_ui->directoryEdit, &DirectoryEdit::edited, this, [this] {
        m_isValid = false;
        choose([this](app::FirstRunChoices &choices) { choices.directory = m_ui->directoryEdit->text(); });
    });
    connect(m_ui->directoryEdit, &DirectoryEdit::checked, this, [this](const base::Result<QString> &directory) {
        m_isValid = directory.has_value();
        Q_EMIT completeChanged();
    });
}

DirectoryStep::~DirectoryStep() = default;

QString DirectoryStep::name() const
{
    return tr("Folder");
}

QString DirectoryStep::title() const
{
    return tr("The project’s folder");
}

QString DirectoryStep::subtitle() const
{
    return tr("One worker works in one folder.");
}

bool DirectoryStep::isComplete() const
{
    return m_isValid && run().check(app::FirstRunPage::Directory).has_value();
}

QString DirectoryStep::nextText() const
{
    return app::nextPage(app::FirstRunPage::Directory, run().choices()) == app::FirstRunPage::Start ? tr("Add and &start") : QString();
}

void DirectoryStep::enter()
{
    m_ui->directoryEdit->setText(run().choices().directory);
    m_ui->directoryEdit->setFocus();
}

} // namespace oco::gui
