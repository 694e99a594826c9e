#include "gui/wizard/wizard.h"

#include "app/first_run/first_run.h"
#include "base/when_done.h"
#include "gui/common/icons.h"
#include "gui/wizard/deployment_step.h"
#include "gui/wizard/directory_step.h"
#include "gui/wizard/done_step.h"
#include "gui/wizard/keychain_step.h"
#include "gui/wizard/opencode_step.h"
#include "gui/wizard/start_step.h"
#include "gui/wizard/token_step.h"
#include "gui/wizard/welcome_step.h"
#include "gui/wizard/where_step.h"
#include "ui/wizard/ui_wizard.h"

#include <QEvent>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

using Page = app::FirstRunPage;
using Stage = app::FirstRunProgress::Stage;

constexpr int kBrandIcon = 36;
constexpr double kTitleScale = 1.5; // of the text's size

} // namespace

Wizard::Wizard(app::FirstRun *run, QWidget *parent) : QDialog(parent), m_run(run), m_ui(std::make_unique<Ui::Wizard>())
{
    m_ui->setupUi(this);
    setWindowIcon(applicationIcon());
    QFont title = font();
    title.setPointSizeF(title.pointSizeF() * kTitleScale);
    title.setBold(true);
    m_ui->pageTitle->setFont(title);
    QFont brand = font();
    brand.setBold(true);
    m_ui->brandName->setFont(brand);
    m_ui->brandIcon->setPixmap(applicationIcon().pixmap(QSize(kBrandIcon, kBrandIcon), devicePixelRatioF()));

    m_start = new StartStep(run);
    m_done = new DoneStep(run);
    m_steps = {{Page::Welcome, new WelcomeStep(run)},
               {Page::Opencode, new OpencodeStep(run)},
               {Page::Where, new WhereStep(run)},
               {Page::Token, new TokenStep(run)},
               {Page::Deployment, new DeploymentStep(run)},
               {Page::Directory, new DirectoryStep(run)},
               {Page::Keychain, new KeychainStep(run)},
               {Page::Start, m_start},
               {Page::Done, m_done}};
    for (WizardStep *step : std::as_const(m_steps)) {
        m_ui->pages->addWidget(step);
        connect(step, &WizardStep::completeChanged, this, &Wizard::refresh);
    }
    connect(m_ui->wizardNext, &QPushButton::clicked, this, &Wizard::goNext);
    connect(m_ui->wizardBack, &QPushButton::clicked, this, &Wizard::goBack);
    connect(m_ui->wizardCancel, &QPushButton::clicked, this, &Wizard::reject);
    connect(m_done, &DoneStep::openConsoleRequested, this, &Wizard::openConsoleRequested);
    connect(run, &app::FirstRun::progressChanged, this, &Wizard::progressed);
    connect(run, &app::FirstRun::undone, this, &Wizard::undone);
    connect(run, &app::FirstRun::undoFailed, this, &Wizard::undoFailed);
    applyPalette();
    resize(minimumSizeHint().expandedTo(QSize(780, 540)));
    begin(false);
}

Wizard::~Wizard() = default;

void Wizard::startAtWelcome()
{
    begin(false);
}

void Wizard::startAtAddWorker()
{
    begin(true);
}

void Wizard::begin(bool onlyWorker)
{
    if (isVisible() && m_run->canUndo()) {
        return; // a worker is on its way here
    }
    m_run->begin(onlyWorker);
    m_isFinishing = false;
    m_wasReady = false;
    m_afterUndo = AfterUndo::Nothing;
    setWindowTitle(onlyWorker ? tr("Add a worker") : tr("Set up OpenCode Orchestrator"));
    step(m_page)->leave();
    turnTo(app::pagesFor(m_run->choices()).constFirst());
}

void Wizard::turnTo(Page page)
{
    m_page = page;
    m_ui->pages->setCurrentWidget(step(page));
    m_ui->wizardNext->setFocus();
    step(page)->enter();
    refresh();
}

void Wizard::goNext()
{
    if (isCurrent(Page::Done)) {
        finish(true);
        return;
    }
    if (const auto next = app::nextPage(m_page, m_run->choices()); next && step(m_page)->isComplete()) {
        step(m_page)->leave();
        turnTo(*next);
    }
}

/** Behind the start there is something to take back first. */
void Wizard::goBack()
{
    if (isCurrent(Page::Start) && m_run->canUndo()) {
        undo(AfterUndo::GoBack);
        return;
    }
    if (const auto previous = app::previousPage(m_page, m_run->choices())) {
        step(m_page)->leave();
        turnTo(*previous);
    }
}

void Wizard::refresh()
{
    const QList<Page> pages = app::pagesFor(m_run->choices());
    const WizardStep *shown = step(m_page);
    QStringList names;
    for (const Page page : pages) {
        names.append(step(page)->name());
    }
    m_ui->stepList->setSteps(names, pages.indexOf(m_page));
    m_ui->pageTitle->setText(shown->title());
    m_ui->pageSubtitle->setText(shown->subtitle());
    m_ui->pageSubtitle->setVisible(!shown->subtitle().isEmpty());
    const bool isUndoing = m_run->progress().undoing;
    m_ui->wizardNext->setText(shown->nextText().isEmpty() ? tr("&Next") : shown->nextText());
    enableNext(shown->isComplete() && !isUndoing && !m_isFinishing);
    m_ui->wizardBack->setVisible(m_page != pages.constFirst());
    m_ui->wizardBack->setEnabled(!isUndoing && !m_isFinishing);
    m_ui->wizardCancel->setVisible(!isCurrent(Page::Done));
    m_ui->wizardCancel->setEnabled(!isUndoing);
}

/** Where it is switched off for a moment, its focus would go to a button that leads elsewhere, and stay there. */
void Wizard::enableNext(bool enabled)
{
    const bool hadFocus = focusWidget() == m_ui->wizardNext;
    if (hadFocus && !enabled) {
        m_ui->pages->setFocus();
    }
    m_ui->wizardNext->setEnabled(enabled);
    if (enabled && focusWidget() == m_ui->pages) {
        m_ui->wizardNext->setFocus();
    }
}

void Wizard::progressed()
{
    const bool isReady = m_run->progress().stage == Stage::Ready;
    if (isCurrent(Page::Start) && isReady && !m_wasReady) {
        m_wasReady = true;
        if (m_question != nullptr) {
            m_question->close();
        }
        goNext();
        return;
    }
    m_wasReady = isReady;
    refresh();
}

void Wizard::finish(bool withSettings)
{
    if (m_isFinishing) {
        return;
    }
    if (!withSettings || !m_done->wantsStartAtLogin()) {
        closeFinished();
        return;
    }
    m_isFinishing = true;
    refresh();
    base::whenDone(m_run->setStartAtLogin(true), this, [this](const base::Result<void> &result) {
        m_isFinishing = false;
        if (result) {
            closeFinished();
        } else {
            m_done->showProblem(result.error());
            refresh();
        }
    });
}

void Wizard::closeFinished()
{
    const bool wantsDashboard = isCurrent(Page::Done) && m_done->wantsDashboard();
    m_run->keep();
    step(m_page)->leave();
    QDialog::accept();
    Q_EMIT finished();
    if (wantsDashboard) {
        Q_EMIT openDashboardRequested();
    }
}

/** The cancel button, Esc, and the window's own button. */
void Wizard::reject()
{
    if (isCurrent(Page::Done)) {
        finish(false);
    } else if (!m_run->canUndo()) {
        step(m_page)->leave();
        QDialog::reject();
        Q_EMIT cancelled();
    } else if (m_run->progress().written && !m_run->progress().undoing) {
        askWhetherToKeep();
    } else {
        undo(AfterUndo::Close);
    }
}

void Wizard::askWhetherToKeep()
{
    if (m_question != nullptr) {
        return;
    }
    const bool isReady = m_run->progress().stage == app::FirstRunProgress::Stage::Ready;
    m_question = new QMessageBox(QMessageBox::Question, tr("Keep the worker?"),
                                 (isReady ? tr("The worker %1 is ready. It can stay, or be removed again.")
                                          : tr("The worker %1 is not ready yet. It can go on without this window."))
                                     .arg(m_run->progress().worker),
                                 QMessageBox::NoButton, this);
    m_question->setObjectName(u"keepQuestion"_s);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    auto *keep = m_question->addButton(tr("&Keep the worker"), QMessageBox::AcceptRole);
    auto *remove = m_question->addButton(tr("&Remove it"), QMessageBox::DestructiveRole);
    auto *stay = m_question->addButton(tr("&Go on waiting"), QMessageBox::RejectRole);
    keep->setObjectName(u"keepWorker"_s);
    remove->setObjectName(u"removeWorker"_s);
    stay->setObjectName(u"goOnWaiting"_s);
    m_question->setDefaultButton(stay);
    m_question->setEscapeButton(stay);
    connect(keep, &QPushButton::clicked, this, [this] { finish(false); });
    connect(remove, &QPushButton::clicked, this, [this] { undo(AfterUndo::Close); });
    connect(m_question, &QObject::destroyed, this, [this] { m_question = nullptr; });
    m_question->open();
}

void Wizard::undo(AfterUndo then)
{
    m_afterUndo = then;
    m_run->undo();
}

void Wizard::undone()
{
    switch (std::exchange(m_afterUndo, AfterUndo::Nothing)) {
    case AfterUndo::Nothing:
        break;
    case AfterUndo::GoBack:
        goBack();
        break;
    case AfterUndo::Close:
        reject();
        break;
    }
}

void Wizard::undoFailed(const base::Error &error)
{
    m_afterUndo = AfterUndo::Nothing;
    m_start->showProblem(error);
    refresh();
}

void Wizard::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyPalette();
    }
}

/** The panel with the steps is a little apart from the page. */
void Wizard::applyPalette()
{
    QPalette colors = palette();
    colors.setColor(QPalette::Window, palette().color(QPalette::Base));
    m_ui->sidePanel->setPalette(colors);
    QPalette pale = palette();
    pale.setColor(QPalette::WindowText, toneColor(Tone::Stopped, palette()));
    m_ui->pageSubtitle->setPalette(pale);
}

} // namespace oco::gui
