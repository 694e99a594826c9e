#include "gui/wizard/start_step.h"

#include "gui/wizard/progress_list.h"
#include "ui/wizard/ui_start_step.h"

#include <QDir>
#include <QUrl>

namespace oco::gui
{

namespace
{

using Line = ProgressList::Line;
using Mark = ProgressList::Mark;
using Progress = app::FirstRunProgress;
using Stage = Progress::Stage;
using Where = app::FirstRunChoices::Where;

/** What one line says before, during and after its stage. */
struct Wording {
    Stage stage;
    QString before;
    QString during;
    QString after;
};

Line lineFor(const Wording &wording, const Progress &progress)
{
    if (progress.stage > wording.stage || (progress.stage == Stage::Ready && wording.stage == Stage::Ready)) {
        return {Mark::Done, wording.after};
    }
    if (progress.stage < wording.stage) {
        return {Mark::Open, wording.before};
    }
    if (progress.failed) {
        return {Mark::Failed, wording.before};
    }
    return {wording.stage == Stage::Approval ? Mark::Waiting : Mark::Current, wording.during};
}

} // namespace

StartStep::StartStep(app::FirstRun *run, QWidget *parent) : WizardStep(run, parent), m_ui(std::make_unique<Ui::StartStep>())
{
    m_ui->setupUi(this);
    QFont bold = font();
    bold.setBold(true);
    m_ui->approvalTitle->setFont(bold);
    m_ui->approvalPanel->hide();
    connect(m_ui->startProblem, &MessageStrip::buttonClicked, run, &app::FirstRun::start);
    connect(run, &app::FirstRun::progressChanged, this, &StartStep::refresh);
}

StartStep::~StartStep() = default;

QString StartStep::name() const
{
    return tr("Start");
}

QString StartStep::title() const
{
    const Progress &progress = run().progress();
    if (progress.undoing) {
        return tr("Undoing…");
    }
    if (progress.stage == Stage::Ready) {
        return tr("The worker is ready");
    }
    if (progress.failed) {
        return tr("That did not work");
    }
    return progress.stage == Stage::Approval ? tr("Waiting for your approval") : tr("Starting the worker…");
}

QString StartStep::subtitle() const
{
    const app::FirstRunChoices &choices = run().choices();
    const QString folder = QDir::toNativeSeparators(choices.directory.trimmed());
    return choices.where == Where::ThisComputer ? tr("In %1, for the deployment on this computer").arg(folder)
                                                : tr("In %1, for %2").arg(folder, QUrl(choices.url.trimmed()).host());
}

bool StartStep::isComplete() const
{
    return run().progress().stage == Stage::Ready && !run().progress().undoing;
}

void StartStep::enter()
{
    if (!run().progress().written) {
        run().start();
    }
    refresh();
}

void StartStep::showProblem(const base::Error &error)
{
    m_ui->startProblem->show(error);
}

void StartStep::refresh()
{
    const Progress &progress = run().progress();
    const bool isLocal = run().choices().where == Where::ThisComputer;
    QList<Line> lines;
    const auto add = [&](Stage stage, const QString &before, const QString &during, const QString &after) {
        lines.append(lineFor({stage, before, during, after}, progress));
    };
    if (isLocal) {
        add(Stage::Preparing, tr("Start the deployment"), tr("Starting the deployment…"), tr("The deployment runs."));
    }
    QString saved = tr("Saved.");
    if (progress.tokenPlace == config::TokenReference::Kind::Keychain) {
        saved = tr("Saved. The token is in the keychain.");
    } else if (progress.tokenPlace == config::TokenReference::Kind::Literal) {
        saved = tr("Saved. The token is in the file, readable only by you.");
    }
    add(Stage::Saving, tr("Save the worker"), tr("Saving the worker…"), saved);
    add(Stage::Starting, tr("Start the worker"), tr("Starting the worker…"), tr("The worker is started."));
    add(Stage::Reaching, tr("Reach the deployment"), tr("Trying to reach the deployment…"), tr("The deployment is reached."));
    if (!isLocal) {
        add(Stage::Approval, tr("Your approval in the web UI"), tr("Waiting for your approval in the web UI"),
            tr("The worker is approved."));
    }
    add(Stage::Connecting, tr("Start opencode"), tr("Starting opencode…"), tr("opencode runs. The worker is ready."));
    m_ui->progressList->setLines(lines);
    m_ui->approvalPanel->setVisible(progress.stage == Stage::Approval && !progress.failed && !isLocal);
    m_ui->approvalText->setText(
        tr("1. Open the web UI of your deployment.\n2. Choose your machine. The worker %1 is listed there as pending.\n"
           "3. Choose “Approve”. This page goes on by itself.")
            .arg(progress.worker));
    if (progress.problem && progress.stage != Stage::Ready) {
        const bool canRetry = progress.failed && !progress.written;
        const auto kind = progress.failed ? MessageStrip::Kind::Error : MessageStrip::Kind::Warning;
        m_ui->startProblem->show(kind, progress.problem->toString(), canRetry ? tr("&Try again") : QString());
    } else {
        m_ui->startProblem->clear();
    }
    Q_EMIT completeChanged();
}

} // namespace oco::gui
