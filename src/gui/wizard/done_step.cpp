#include "gui/wizard/done_step.h"

#include "gui/common/icons.h"
#include "ui/wizard/ui_done_step.h"

#include <QDir>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

constexpr int kIconSize = 40;

} // namespace

DoneStep::DoneStep(app::FirstRun *run, QWidget *parent) : WizardStep(run, parent), m_ui(std::make_unique<Ui::DoneStep>())
{
    m_ui->setupUi(this);
    applyPalette();
    connect(m_ui->openConsole, &QPushButton::clicked, this, &DoneStep::openConsoleRequested);
}

DoneStep::~DoneStep() = default;

QString DoneStep::name() const
{
    return tr("Done");
}

QString DoneStep::title() const
{
    return tr("All set");
}

QString DoneStep::nextText() const
{
    return tr("&Finish");
}

void DoneStep::enter()
{
    const app::FirstRunChoices &choices = run().choices();
    const bool isLocal = choices.where == app::FirstRunChoices::Where::ThisComputer;
    m_ui->readyText->setText(
        tr("The worker %1 is ready and works in %2.").arg(run().progress().worker, QDir::toNativeSeparators(choices.directory.trimmed())));
    m_ui->nextText->setText(isLocal ? tr("Now open the console, begin a session and send your first message.")
                                    : tr("Now send it a message from the web UI. The icon in the tray shows what the worker is doing, and "
                                         "the dashboard shows its answers as they are written."));
    m_ui->openConsole->setVisible(isLocal);
    m_ui->startAtLogin->setVisible(!choices.onlyWorker); // then it is a matter of the preferences
    m_ui->doneProblem->clear();
}

bool DoneStep::wantsStartAtLogin() const
{
    return m_ui->startAtLogin->isVisibleTo(this) && m_ui->startAtLogin->isChecked();
}

bool DoneStep::wantsDashboard() const
{
    return m_ui->openDashboard->isChecked();
}

void DoneStep::showProblem(const base::Error &error)
{
    m_ui->doneProblem->show(error);
}

void DoneStep::changeEvent(QEvent *event)
{
    WizardStep::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyPalette();
    }
}

void DoneStep::applyPalette()
{
    m_ui->readyIcon->setPixmap(toneIcon(Tone::Idle, palette()).pixmap(kIconSize));
}

} // namespace oco::gui
