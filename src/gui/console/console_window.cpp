#include "gui/console/console_window.h"

#include "base/when_done.h"
#include "gui/common/icons.h"
#include "gui/console/add_worker_dialog.h"
#include "gui/console/console_transcript.h"
#include "gui/console/console_words.h"
#include "gui/console/pending_prompts.h"
#include "gui/console/session_delegate.h"
#include "gui/console/session_list_model.h"
#include "gui/transcript/transcript_model.h"
#include "ui/console/ui_console_window.h"

#include <QHideEvent>
#include <QMenu>
#include <QMessageBox>
#include <QShortcut>
#include <QShowEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

using app::ConsoleConnection;
using app::ConsoleWorker;

constexpr std::chrono::milliseconds kClock = 30s;

} // namespace

ConsoleWindow::ConsoleWindow(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ConsoleWindow>()), m_sessions(new SessionListModel(this)),
      m_transcript(new TranscriptModel(this)), m_prompts(std::make_unique<PendingPrompts>()), m_workerMenu(new QMenu(this))
{
    m_ui->setupUi(this);
    m_ui->sessionList->setModel(m_sessions);
    m_ui->sessionList->setItemDelegate(new SessionDelegate(m_ui->sessionList));
    m_ui->transcriptView->setModel(m_transcript);
    m_ui->splitter->setStretchFactor(0, 0);
    m_ui->splitter->setStretchFactor(1, 1);
    const int side = fontMetrics().averageCharWidth() * 38;
    m_ui->splitter->setSizes({side, width() - side});
    m_addWorker = m_workerMenu->addAction(tr("&Add worker…"));
    m_addWorker->setObjectName(u"addWorkerAction"_s);
    m_removeWorker = m_workerMenu->addAction(tr("&Remove worker…"));
    m_removeWorker->setObjectName(u"removeWorkerAction"_s);
    m_ui->workerMenuButton->setMenu(m_workerMenu);
    m_ui->sourceLabel->hide();
    m_ui->sourceCombo->hide();
    wireActions();
    applyIcons();
    showSource(nullptr);
}

ConsoleWindow::~ConsoleWindow() = default;

void ConsoleWindow::wireActions()
{
    connect(m_ui->sourceCombo, &QComboBox::activated, this, &ConsoleWindow::choose);
    connect(m_ui->workerCombo, &QComboBox::activated, this, &ConsoleWindow::workerChosen);
    connect(m_ui->sessionList->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConsoleWindow::sessionClicked);
    connect(m_ui->newSessionButton, &QPushButton::clicked, this, &ConsoleWindow::newSession);
    connect(m_ui->endSessionButton, &QPushButton::clicked, this, &ConsoleWindow::endSession);
    connect(m_ui->composer, &ConsoleComposer::sendRequested, this, &ConsoleWindow::send);
    connect(m_ui->composer, &ConsoleComposer::stopRequested, this, &ConsoleWindow::endSession);
    connect(m_ui->emptyState, &EmptyState::buttonClicked, this, &ConsoleWindow::emptyButtonClicked);
    connect(m_addWorker, &QAction::triggered, this, &ConsoleWindow::addWorker);
    connect(m_removeWorker, &QAction::triggered, this, &ConsoleWindow::removeWorker);
    connect(m_ui->pendingStrip, &PendingStrip::approveRequested, this, [this](const QString &worker) { watch(m_source->approve(worker)); });
    connect(m_ui->pendingStrip, &PendingStrip::rejectRequested, this, [this](const QString &worker) { watch(m_source->reject(worker)); });
    connect(m_ui->errorStrip, &MessageStrip::buttonClicked, m_ui->errorStrip, &MessageStrip::clear);
    connect(new QShortcut(QKeySequence::New, this), &QShortcut::activated, this, &ConsoleWindow::newSession);
    connect(&m_clock, &QTimer::timeout, m_sessions, &SessionListModel::refreshTimes);
    m_clock.start(kClock);
}

void ConsoleWindow::setSource(app::ConsoleSource *source)
{
    m_choices.clear();
    m_ui->sourceLabel->hide();
    m_ui->sourceCombo->hide();
    showSource(source);
    m_owned.reset();
}

void ConsoleWindow::setSources(const QList<Choice> &choices)
{
    const QString shown = m_choices.value(m_ui->sourceCombo->currentIndex()).name;
    m_choices = choices;
    m_ui->sourceCombo->clear();
    int index = 0;
    for (const Choice &choice : choices) {
        m_ui->sourceCombo->addItem(choice.name);
        if (choice.name == shown) {
            index = m_ui->sourceCombo->count() - 1;
        }
    }
    m_ui->sourceLabel->setVisible(choices.size() > 1);
    m_ui->sourceCombo->setVisible(choices.size() > 1);
    if (choices.isEmpty()) {
        setSource(nullptr);
        return;
    }
    m_ui->sourceCombo->setCurrentIndex(index);
    const bool another = choices.at(index).name != shown;
    if (isVisible() && (m_owned == nullptr || another)) {
        choose(index);
    } else if (another) {
        m_last.forget();
        showSource(nullptr); // the one to be shown is made when the window opens
        m_owned.reset();
    }
}

void ConsoleWindow::choose(int index)
{
    m_last.forget();
    make(index);
}

void ConsoleWindow::make(int index)
{
    std::unique_ptr<app::ConsoleSource> source = m_choices.at(index).make();
    showSource(source.get());
    m_owned = std::move(source); // the one before ends here, when nothing points to it any more
    if (m_owned) {
        m_owned->start();
    }
}

void ConsoleWindow::rest()
{
    if (isVisible() || m_owned == nullptr || m_commands > 0) {
        return;
    }
    m_last.remember(*m_owned);
    showSource(nullptr);
    m_owned.reset();
}

void ConsoleWindow::commandEnded()
{
    --m_commands;
    QMetaObject::invokeMethod(this, &ConsoleWindow::rest, Qt::QueuedConnection); // the caller belongs to the source
}

void ConsoleWindow::showSource(app::ConsoleSource *source)
{
    m_context = std::make_unique<QObject>();
    m_source = source;
    m_commands = 0;
    m_prompts->clear();
    m_modelOf.clear();
    m_ui->errorStrip->clear();
    if (source != nullptr) {
        QObject *context = m_context.get();
        connect(source, &app::ConsoleSource::connectionChanged, context, [this] { applyConnection(); });
        connect(source, &app::ConsoleSource::workersChanged, context, [this] { applyWorkers(); });
        connect(source, &app::ConsoleSource::modelsChanged, context, [this] { applyModels(); });
        connect(source, &app::ConsoleSource::sessionsChanged, context, [this] {
            if (const QString session = m_last.takeSession(*m_source); !session.isEmpty()) {
                m_source->selectSession(session);
            }
            applySessions();
        });
        connect(source, &app::ConsoleSource::messagesChanged, context, [this] { applyMessages(); });
        connect(source, &app::ConsoleSource::answerGrew, context, [this](const QString &id) { growAnswer(id); });
        connect(source, &app::ConsoleSource::failed, context,
                [this](const base::Error &error) { m_ui->errorStrip->show(error, tr("&Close")); });
    }
    const bool canWrite = source == nullptr || source->canWrite(); // else the source is one worker
    m_ui->composer->setVisible(canWrite);
    m_ui->readOnlyLabel->setVisible(!canWrite);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->workerMenuButton, m_ui->newSessionButton, m_ui->endSessionButton,
                                                            m_ui->workerLabel, m_ui->workerCombo}) {
        widget->setVisible(canWrite);
    }
    applyWorkers();
    applyModels();
    applySessions();
    applyMessages();
    applyConnection();
}

void ConsoleWindow::applyConnection()
{
    if (m_source != nullptr && m_source->connection() == ConsoleConnection::Lost && !m_source->workers().isEmpty()) {
        m_ui->connectionStrip->show(
            MessageStrip::Kind::Warning,
            tr("The connection to the deployment is lost. The program keeps trying; what you see may be out of date."));
    } else {
        m_ui->connectionStrip->clear();
    }
    applyState();
}

void ConsoleWindow::applyWorkers()
{
    const QList<ConsoleWorker> workers = m_source != nullptr ? m_source->workers() : QList<ConsoleWorker>();
    const QSignalBlocker blocker(m_ui->workerCombo);
    m_ui->workerCombo->clear();
    QList<ConsoleWorker> waiting;
    for (const ConsoleWorker &worker : workers) {
        const Tone tone = worker.approval != ConsoleWorker::Approval::Approved ? Tone::NeedsYou
                          : worker.online                                      ? Tone::Idle
                                                                               : Tone::Stopped;
        m_ui->workerCombo->addItem(toneIcon(tone, palette()), workerWords(worker), worker.id);
        m_ui->workerCombo->setItemData(m_ui->workerCombo->count() - 1, worker.directory.toHtmlEscaped(), Qt::ToolTipRole);
        if (worker.wantsApproval()) {
            waiting.append(worker);
        }
    }
    m_ui->workerCombo->setEnabled(!workers.isEmpty());
    m_ui->pendingStrip->setWorkers(m_source != nullptr && m_source->canWrite() ? waiting : QList<ConsoleWorker>());
    if (m_source != nullptr && m_source->worker(m_source->selectedWorker()) == nullptr) {
        selectWorker(m_last.takeWorker(*m_source));
    }
    m_ui->workerCombo->setCurrentIndex(m_source != nullptr ? m_ui->workerCombo->findData(m_source->selectedWorker()) : -1);
    applyState();
}

void ConsoleWindow::workerChosen(int index)
{
    m_last.forget();
    selectWorker(m_ui->workerCombo->itemData(index).toString());
}

void ConsoleWindow::selectWorker(const QString &id)
{
    m_connectAsked = false;
    m_modelOf.clear();
    m_source->selectWorker(id);
    m_ui->workerCombo->setCurrentIndex(m_ui->workerCombo->findData(id));
    applyState();
}

void ConsoleWindow::applyModels()
{
    m_ui->composer->setModels(m_source != nullptr ? m_source->models() : QList<app::ConsoleModel>());
    m_modelOf.clear();
    applySessions();
}

void ConsoleWindow::applySessions()
{
    const QString selected = m_source != nullptr ? m_source->selectedSession() : QString();
    const QSignalBlocker blocker(m_ui->sessionList->selectionModel());
    m_sessions->setSessions(m_source != nullptr ? m_source->sessions() : QList<app::ConsoleSession>());
    const QModelIndex index = m_sessions->indexOf(selected);
    m_ui->sessionList->setCurrentIndex(index);
    if (!index.isValid()) {
        m_ui->sessionList->clearSelection();
    }
    m_ui->sessionList->viewport()->update();
    if (m_source != nullptr && m_modelOf != selected) { // once: the person may choose another one meanwhile
        const auto sessions = m_source->sessions();
        const auto session = std::find_if(sessions.cbegin(), sessions.cend(), [&](const auto &each) { return each.id == selected; });
        if (session != sessions.cend() && !session->model.isEmpty()) {
            m_modelOf = selected;
            m_ui->composer->chooseModel(session->model);
        }
    }
    applyState();
}

void ConsoleWindow::applyMessages()
{
    QList<TranscriptEntry> entries;
    if (m_source != nullptr) {
        entries = transcriptOf(m_source->messages(), [this](const QString &id) { return m_source->answerSoFar(id); });
        entries += m_prompts->missingIn(m_source->selectedSession(), entries);
    }
    m_transcript->setEntries(entries);
    applySessions(); // another one may be selected
}

void ConsoleWindow::growAnswer(const QString &messageId)
{
    const bool known = m_transcript->edit(messageId, [&](TranscriptEntry &entry) {
        if (entry.state == TranscriptEntry::State::Waiting || entry.state == TranscriptEntry::State::Running) {
            setAnswerSoFar(entry, m_source->answerSoFar(messageId));
        }
    });
    if (!known) {
        applyMessages();
    }
}

void ConsoleWindow::applyState()
{
    const bool hasTranscript = m_source != nullptr && m_transcript->rowCount() > 0;
    if (!hasTranscript) {
        const ConsoleEmptyWords words = emptyWords(m_source);
        m_ui->emptyState->show(words.symbol, words.title, words.hint, words.button);
    }
    m_ui->pages->setCurrentWidget(hasTranscript ? static_cast<QWidget *>(m_ui->transcriptView) : m_ui->emptyState);

    const bool connected = m_source != nullptr && m_source->connection() == ConsoleConnection::Connected;
    const ConsoleWorker *worker = m_source != nullptr ? m_source->worker(m_source->selectedWorker()) : nullptr;
    const bool online = worker != nullptr && worker->online && worker->approval == ConsoleWorker::Approval::Approved;
    const ConsoleSending sending = m_source != nullptr ? sendingOf(*m_source) : ConsoleSending();
    m_ui->composer->setCanSend(sending.can, sending.hint);
    m_ui->composer->setRunning(connected && isAnswering(*m_source));
    m_ui->newSessionButton->setEnabled(connected && online);
    const QModelIndex session = m_source != nullptr ? m_sessions->indexOf(m_source->selectedSession()) : QModelIndex();
    m_ui->endSessionButton->setEnabled(connected && session.isValid() && session.data(SessionListModel::ActiveRole).toBool());
    m_addWorker->setEnabled(connected);
    m_removeWorker->setEnabled(connected && worker != nullptr);
    m_ui->workerMenuButton->setEnabled(connected);
    // An online worker without models has not connected yet: what opening it in the web UI asks for.
    if (connected && online && m_source->canWrite() && m_source->models().isEmpty() && !m_connectAsked) {
        m_connectAsked = true;
        watch(m_source->requestConnect(worker->id));
    }
}

void ConsoleWindow::sessionClicked(const QModelIndex &index)
{
    if (m_source != nullptr && index.isValid()) {
        m_last.forget();
        m_source->selectSession(index.data(SessionListModel::IdRole).toString());
        applySessions();
    }
}

void ConsoleWindow::newSession()
{
    if (m_source == nullptr || !m_source->canWrite()) {
        return;
    }
    m_last.forget();
    m_source->selectSession({}); // it is made with the first message, which names it
    applySessions();
    m_ui->composer->focusPrompt();
}

void ConsoleWindow::endSession()
{
    watch(m_source->endSession(m_source->selectedSession()));
    m_ui->composer->focusPrompt();
}

void ConsoleWindow::send(const QString &text, const QString &model)
{
    m_ui->errorStrip->clear();
    m_last.forget();
    ++m_commands;
    const QString session = m_source->selectedSession();
    const int prompt = m_prompts->add(session, text, model);
    applyMessages();
    m_ui->transcriptView->jumpToLatest();
    if (!session.isEmpty()) {
        sendIn(session, prompt, text, model);
        return;
    }
    base::whenDone(m_source->startSession(m_source->selectedWorker()), m_context.get(),
                   [this, prompt, text, model](const base::Result<QString> &made) {
                       if (!made) {
                           giveBack(prompt, made.error());
                           return;
                       }
                       m_prompts->setSession(prompt, *made);
                       if (m_source->selectedSession().isEmpty()) { // else the person went elsewhere
                           m_source->selectSession(*made);
                           applySessions();
                       }
                       sendIn(*made, prompt, text, model);
                   });
}

void ConsoleWindow::sendIn(const QString &session, int prompt, const QString &text, const QString &model)
{
    base::whenDone(m_source->sendMessage(session, text, model), m_context.get(), [this, prompt](const base::Result<QString> &message) {
        if (message) {
            m_prompts->setMessage(prompt, *message);
            applyMessages();
            commandEnded();
        } else {
            giveBack(prompt, message.error());
        }
    });
}

void ConsoleWindow::giveBack(int prompt, const base::Error &error)
{
    m_ui->composer->restore(m_prompts->take(prompt));
    applyMessages();
    m_ui->errorStrip->show(error, tr("&Close"));
    commandEnded();
}

void ConsoleWindow::addWorker()
{
    auto *dialog = new AddWorkerDialog(m_source, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_context.get(), &QObject::destroyed, dialog, &QDialog::close); // its source goes
    dialog->open();
}

void ConsoleWindow::removeWorker()
{
    const ConsoleWorker *worker = m_source->worker(m_source->selectedWorker());
    if (worker == nullptr) {
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("Remove worker"), tr("Remove the worker “%1”?").arg(worker->label()),
                                     QMessageBox::Cancel, this);
    question->setObjectName(u"removeQuestion"_s);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("Its token stops working, and its sessions are no longer shown. The files in its folder stay."));
    auto *remove = question->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    remove->setObjectName(u"removeButton"_s);
    question->setDefaultButton(QMessageBox::Cancel);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(remove, &QAbstractButton::clicked, m_context.get(), [this, id = worker->id] { watch(m_source->removeWorker(id)); });
    question->open();
}

void ConsoleWindow::emptyButtonClicked()
{
    const ConsoleEmptyWords::Action action = emptyWords(m_source).action;
    if (action == ConsoleEmptyWords::Action::AddWorker) {
        addWorker();
    } else if (action == ConsoleEmptyWords::Action::SetUp) {
        Q_EMIT setUpRequested();
    } else {
        Q_EMIT workersRequested();
    }
}

void ConsoleWindow::watch(const base::Future<void> &future)
{
    ++m_commands;
    base::whenDone(future, m_context.get(), [this](const base::Result<void> &done) {
        commandEnded();
        if (done) {
            m_ui->errorStrip->clear();
        } else {
            m_ui->errorStrip->show(done.error(), tr("&Close"));
        }
    });
}

void ConsoleWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyIcons();
    }
}

/** A minimized window comes and goes by itself, and goes on. */
void ConsoleWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous()) {
        return;
    }
    if (m_owned == nullptr && !m_choices.isEmpty()) {
        make(m_ui->sourceCombo->currentIndex());
    }
    if (m_ui->composer->isHidden()) {
        m_ui->sessionList->setFocus();
    } else {
        m_ui->composer->focusPrompt();
    }
}

void ConsoleWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) {
        rest();
    }
}

void ConsoleWindow::applyIcons()
{
    m_ui->newSessionButton->setIcon(symbolIcon(u"add"_s, palette()));
    m_ui->workerMenuButton->setIcon(symbolIcon(u"settings"_s, palette()));
    m_addWorker->setIcon(symbolIcon(u"add"_s, palette()));
    m_removeWorker->setIcon(symbolIcon(u"delete"_s, palette()));
    m_ui->endSessionButton->setIcon(symbolIcon(u"stop"_s, palette()));
}

} // namespace oco::gui
