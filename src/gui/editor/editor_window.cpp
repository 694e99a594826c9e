#include "gui/editor/editor_window.h"

#include "gui/common/icons.h"
#include "gui/common/tool_bar_texts.h"
#include "gui/editor/close_flow.h"
#include "gui/editor/listed_entries.h"
#include "gui/editor/worker_item_delegate.h"
#include "gui/editor/worker_list_model.h"
#include "ui/editor/ui_editor_window.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QShortcut>
#include <QUrl>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

using Kind = MessageStrip::Kind;

constexpr double kTitleSize = 1.25; // of the text's
constexpr int kLargeIcon = 48;

} // namespace

EditorWindow::EditorWindow(app::WorkersFileService *file, app::TokenVault *vault, QWidget *parent,
                           const config::WorkersFileContext &context)
    : QMainWindow(parent), m_ui(std::make_unique<Ui::EditorWindow>()), m_editing(file, vault, context), m_test(vault),
      m_saving(new SaveFlow(&m_editing, this)), m_closing(new CloseFlow(&m_editing, m_saving, this)), m_list(new WorkerListModel(this))
{
    m_ui->setupUi(this);
    takeKeysFromTexts(m_ui->toolBar);
    setWindowTitle(tr("Workers – %1[*]").arg(QFileInfo(file->path()).fileName()));
    setContextMenuPolicy(Qt::NoContextMenu); // no menu that hides the tool bar
    m_ui->workerList->setModel(m_list);
    m_ui->workerList->setItemDelegate(new WorkerItemDelegate(this));
    m_ui->workerList->setDragDropMode(QAbstractItemView::InternalMove);
    m_ui->workerList->setDefaultDropAction(Qt::MoveAction);
    m_ui->columns->setStretchFactor(0, 1);
    m_ui->columns->setStretchFactor(1, 2);
    m_ui->editPage->setStretchFactor(0, 3);
    m_ui->editPage->setStretchFactor(1, 1);
    m_ui->previewPane->hide();
    m_ui->undoAction->setShortcuts(QKeySequence::Undo);
    m_ui->redoAction->setShortcuts(QKeySequence::Redo);
    applyIcons();
    connectList();
    connectActions();
    connectEditing();
    m_ui->preview->setMinimumHeight(fontMetrics().height() * 9);
    QFont large = m_ui->brokenTitle->font();
    large.setPointSizeF(large.pointSizeF() * kTitleSize);
    large.setWeight(QFont::DemiBold);
    m_ui->brokenTitle->setFont(large);
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 46);
    showStatus();
    m_editing.open();
}

EditorWindow::~EditorWindow() = default;

void EditorWindow::edit(const QString &name)
{
    whenOpen([this, name] {
        const QList<app::DraftEntry> &entries = draft().entries();
        const auto found = std::ranges::find_if(
            entries, [&](const app::DraftEntry &entry) { return entry.reference && entry.reference->display() == name; });
        if (found != entries.end()) {
            select(std::distance(entries.begin(), found));
        }
    });
}

void EditorWindow::addWorker()
{
    whenOpen([this] {
        if (draft().obstacle()) {
            return;
        }
        const QList<app::DraftEntry> &entries = draft().entries();
        const auto untouched = std::ranges::find_if(entries, &app::DraftEntry::untouched);
        if (untouched != entries.end()) {
            select(std::distance(entries.begin(), untouched)); // waits to be filled in
        } else if (const base::Result<qsizetype> place = draft().add({}); worked(place)) {
            select(*place);
        }
        m_ui->entryForm->focusToken();
    });
}

bool EditorWindow::hasUnsavedChanges() const
{
    return m_editing.isChanged();
}

void EditorWindow::closeThen(const std::function<void()> &closed)
{
    m_closing->closeThen(closed);
}

void EditorWindow::connectList()
{
    connect(m_ui->workerList->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_showing) {
            draft().endStep();
            cancelTest();
            showEntry();
        }
    });
    connect(m_list, &WorkerListModel::moveRequested, this, [this](int from, int to) { move(from, to); });
    connect(m_ui->addButton, &QPushButton::clicked, this, &EditorWindow::addWorker);
    connect(m_ui->emptyAddButton, &QPushButton::clicked, this, &EditorWindow::addWorker);
    connect(m_ui->duplicateButton, &QToolButton::clicked, this, &EditorWindow::duplicateCurrent);
    connect(m_ui->removeButton, &QToolButton::clicked, this, &EditorWindow::removeCurrent);
    connect(m_ui->upButton, &QToolButton::clicked, this, [this] { move(current(), current() - 1); });
    connect(m_ui->downButton, &QToolButton::clicked, this, [this] { move(current(), current() + 1); });
    auto *remove = new QShortcut(QKeySequence::Delete, m_ui->workerList);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &EditorWindow::removeCurrent);
    connect(m_ui->entryForm, &EntryForm::edited, this, [this](app::DraftField field, const QString &value) {
        cancelTest();
        worked(draft().setField(current(), field, value));
    });
    connect(m_ui->entryForm, &EntryForm::testRequested, this, [this](const QUrl &url, const std::optional<config::TokenReference> &token) {
        m_ui->entryForm->showTesting();
        m_test.start(url, token);
    });
    connect(&m_test, &app::ConnectionTest::finished, m_ui->entryForm, &EntryForm::showTestResult);
}

void EditorWindow::connectActions()
{
    connect(m_ui->undoAction, &QAction::triggered, this, [this] { draft().undo(); });
    connect(m_ui->redoAction, &QAction::triggered, this, [this] { draft().redo(); });
    connect(m_ui->importAction, &QAction::triggered, this, &EditorWindow::chooseEnvFile);
    connect(m_ui->moveTokensAction, &QAction::triggered, this, [this] { m_editing.moveTokens(); });
    connect(m_ui->saveButton, &QPushButton::clicked, this, [this] { save(SaveFlow::Then::Stay); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QWidget::close);
    connect(m_ui->revertButton, &QPushButton::clicked, this, &EditorWindow::revert);
    connect(m_ui->previewButton, &QToolButton::toggled, this, [this](bool on) {
        m_ui->previewPane->setVisible(on);
        showPreview();
    });
    connect(m_ui->openFileButton, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(draft().path())); });
    connect(m_ui->readAgainButton, &QPushButton::clicked, this, [this] { m_editing.open(); });
    connect(m_ui->strip, &MessageStrip::buttonClicked, this, [this] {
        const std::function<void()> action = m_stripAction;
        m_ui->strip->clear();
        if (action) {
            action();
        }
    });
    auto *saveShortcut = new QShortcut(QKeySequence::Save, this);
    connect(saveShortcut, &QShortcut::activated, m_ui->saveButton, &QPushButton::click);
}

void EditorWindow::connectEditing()
{
    connect(&draft(), &app::WorkersDraft::changed, this, &EditorWindow::showDraft);
    connect(&draft(), &app::WorkersDraft::checked, this, &EditorWindow::showProblems);
    connect(&m_editing, &app::WorkersEditing::busyChanged, this, &EditorWindow::showStatus);
    connect(&m_editing, &app::WorkersEditing::opened, this, &EditorWindow::showOpened);
    connect(&m_editing, &app::WorkersEditing::openFailed, this, [this](const base::Error &error) {
        m_ui->brokenTitle->setText(tr("The file cannot be read"));
        m_ui->brokenText->setText(error.toString());
        m_ui->pages->setCurrentWidget(m_ui->brokenPage);
    });
    connect(&m_editing, &app::WorkersEditing::importFailed, this, &EditorWindow::report);
    connect(m_saving, &SaveFlow::started, m_ui->strip, &MessageStrip::clear);
    connect(m_saving, &SaveFlow::failed, this, &EditorWindow::report);
    connect(m_saving, &SaveFlow::undecided, this, &EditorWindow::showConflict);
    connect(m_saving, &SaveFlow::decided, m_ui->strip, &MessageStrip::clear);
    connect(m_closing, &CloseFlow::saveRequested, this, [this] { save(SaveFlow::Then::Close); });
    connect(m_closing, &CloseFlow::discarded, m_ui->strip, &MessageStrip::clear);
    connect(m_saving, &SaveFlow::saved, this, [this] {
        m_ui->forgetTokens->setChecked(false);
        sayBriefly(tr("Saved. Running workers follow the change."));
        Q_EMIT saved();
    });
    connect(&m_editing, &app::WorkersEditing::tokensMoved, this,
            [this](int count) { sayBriefly(tr("%n token(s) put into the keychain. Save to take them out of the file.", nullptr, count)); });
    connect(&m_editing, &app::WorkersEditing::imported, this, [this](qsizetype entry) {
        select(entry);
        offerUndoOf(tr("The worker was added from the .env file. Saving puts its token into the keychain."));
    });
    connect(&m_editing, &app::WorkersEditing::importedBefore, this, [this](qsizetype entry) {
        select(entry);
        m_ui->strip->show(Kind::Information, tr("The worker of that .env file is in the list already."));
    });
}

void EditorWindow::cancelTest()
{
    m_test.cancel();
    m_ui->entryForm->clearTest();
}

template <typename T> bool EditorWindow::worked(const base::Result<T> &result)
{
    if (!result) {
        report(result.error());
    }
    return result.has_value();
}

void EditorWindow::report(const base::Error &error)
{
    m_stripAction = {};
    m_ui->strip->show(error);
}

qsizetype EditorWindow::current() const
{
    return m_ui->workerList->currentIndex().row();
}

void EditorWindow::select(qsizetype entry)
{
    m_ui->workerList->setCurrentIndex(m_list->index(static_cast<int>(entry)));
}

void EditorWindow::whenOpen(const std::function<void()> &action)
{
    if (m_editing.isOpen()) {
        action();
    } else {
        m_whenOpen = action;
    }
}

void EditorWindow::revert()
{
    if (m_editing.hasConflict()) {
        m_saving->openConflict(); // what to go back to is the question
        return;
    }
    draft().revert();
    offerUndoOf(tr("All changes since the last save were taken back."));
}

void EditorWindow::removeCurrent()
{
    const qsizetype entry = current();
    if (entry < 0) {
        return;
    }
    const QString name = m_list->index(static_cast<int>(entry)).data().toString();
    if (worked(draft().remove(entry))) {
        offerUndoOf(tr("Removed %1.").arg(name));
    }
}

void EditorWindow::duplicateCurrent()
{
    if (const base::Result<qsizetype> place = draft().duplicate(current()); worked(place)) {
        m_ui->strip->clear();
        m_ui->entryForm->focusToken();
    }
}

void EditorWindow::move(qsizetype from, qsizetype to)
{
    if (from >= 0 && to >= 0 && to < draft().entries().size()) {
        worked(draft().move(from, to));
    }
}

void EditorWindow::offerUndoOf(const QString &what)
{
    m_stripAction = [this, title = draft().undoTitle()] {
        if (draft().undoTitle() == title) {
            draft().undo();
        }
    };
    m_ui->strip->show(Kind::Information, what, tr("&Undo"));
    m_stripIsBrief = true;
}

void EditorWindow::sayBriefly(const QString &text)
{
    m_ui->strip->show(Kind::Success, text);
    m_stripIsBrief = true;
}

void EditorWindow::chooseEnvFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose the .env file of a worker"));
    dialog->setObjectName(u"envDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(QDir::Files | QDir::AllDirs | QDir::Hidden | QDir::NoDotAndDotDot);
    dialog->setNameFilters({tr("Environment files (.env .env.* *.env)"), tr("All files (*)")});
    dialog->setDirectory(QDir::homePath());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { m_editing.importFrom(path); });
    dialog->open();
}

void EditorWindow::save(SaveFlow::Then then)
{
    m_saving->save(m_ui->forgetTokens->isVisibleTo(this) && m_ui->forgetTokens->isChecked(), then);
}

void EditorWindow::closeEvent(QCloseEvent *event)
{
    if (m_closing->mayClose()) {
        QMainWindow::closeEvent(event);
    } else {
        event->ignore();
    }
}

void EditorWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyIcons();
    }
}

void EditorWindow::applyIcons()
{
    const auto icon = [this](const QString &name) { return symbolIcon(name, palette()); };
    m_ui->addButton->setIcon(icon(u"add"_s));
    m_ui->emptyAddButton->setIcon(icon(u"add"_s));
    m_ui->duplicateButton->setIcon(icon(u"duplicate"_s));
    m_ui->removeButton->setIcon(icon(u"delete"_s));
    m_ui->upButton->setIcon(icon(u"up"_s));
    m_ui->downButton->setIcon(icon(u"down"_s));
    m_ui->undoAction->setIcon(icon(u"undo"_s));
    m_ui->redoAction->setIcon(icon(u"redo"_s));
    m_ui->importAction->setIcon(icon(u"import"_s));
    m_ui->moveTokensAction->setIcon(icon(u"key"_s));
    m_ui->previewButton->setIcon(icon(u"difference"_s));
    m_ui->openFileButton->setIcon(icon(u"edit"_s));
    m_ui->readAgainButton->setIcon(icon(u"restart"_s));
    m_ui->emptyIcon->setPixmap(applicationIcon().pixmap(kLargeIcon));
    m_ui->brokenIcon->setPixmap(toneIcon(Tone::Problem, palette()).pixmap(kLargeIcon));
    m_list->setPalette(palette());
}

void EditorWindow::showConflict()
{
    m_stripAction = [this] { m_saving->openConflict(); };
    m_ui->strip->show(Kind::Warning, tr("Another program changed the file meanwhile. Nothing of yours is lost; choose what to go on with."),
                      tr("Show &difference"));
}

void EditorWindow::showOpened(bool again)
{
    if (again) {
        m_ui->strip->show(Kind::Information, tr("Another program changed the file. This is what it holds now."));
    } else if (const auto plain = static_cast<int>(draft().plainTokens().size()); plain > 0) {
        m_stripAction = [this] { m_editing.moveTokens(); };
        m_ui->strip->show(Kind::Warning, tr("The secrets of %n worker(s) stand in this file in plain text.", nullptr, plain),
                          tr("&Move to the keychain"));
    }
    if (const std::function<void()> action = std::exchange(m_whenOpen, {})) {
        action();
    }
}

/** What the draft holds now; focus: which entry a step was about. */
void EditorWindow::showDraft(qsizetype focus)
{
    if (std::exchange(m_stripIsBrief, false)) {
        m_ui->strip->clear();
    }
    m_showing = true;
    const qsizetype before = current();
    const QList<ListedEntry> entries = listedEntries(draft());
    m_list->setEntries(entries);
    const qsizetype wanted = std::clamp(focus >= 0 ? focus : before, qsizetype(0), std::max(qsizetype(0), entries.size() - 1));
    if (!entries.isEmpty()) {
        select(wanted);
    }
    m_showing = false;
    showEntry();
    showProblems();
    showPreview();
}

void EditorWindow::showEntry()
{
    const auto &obstacle = draft().obstacle();
    QWidget *page = obstacle ? m_ui->brokenPage : m_ui->editPage;
    if (page == m_ui->editPage && m_ui->pages->currentWidget() != page) {
        m_ui->workerList->setFocus(); // else whatever had it while the file was read keeps it
    }
    m_ui->pages->setCurrentWidget(page);
    if (obstacle) {
        m_ui->brokenTitle->setText(tr("%1 has a mistake that has to be corrected in an editor").arg(QFileInfo(draft().path()).fileName()));
        m_ui->brokenText->setText(obstacle->toString());
    }
    const qsizetype entry = current();
    const bool any = entry >= 0 && entry < draft().entries().size();
    m_ui->details->setCurrentWidget(any ? static_cast<QWidget *>(m_ui->formArea) : m_ui->emptyPage);
    if (any) {
        m_ui->entryForm->showEntry(m_list->index(static_cast<int>(entry)).data().toString(), draft().entries().at(entry));
    }
    m_ui->duplicateButton->setEnabled(any);
    m_ui->removeButton->setEnabled(any);
    m_ui->upButton->setEnabled(any && entry > 0);
    m_ui->downButton->setEnabled(any && entry + 1 < draft().entries().size());
    showProblems();
}

void EditorWindow::showProblems()
{
    if (draft().isChecked()) {
        m_list->setEntries(listedEntries(draft()));
        if (const app::DraftEntry entry = draft().entries().value(current()); current() >= 0) {
            const bool moves = entry.reference && entry.reference->token() && draft().newTokens().contains(*entry.reference->token());
            m_ui->entryForm->showProblems(draft().problems(current()), moves);
        }
    }
    showStatus();
}

void EditorWindow::showStatus()
{
    const bool changed = hasUnsavedChanges();
    const bool editable = m_editing.isOpen() && !draft().obstacle();
    setWindowModified(changed);
    m_ui->saveButton->setEnabled(changed && !m_editing.isBusy());
    m_ui->revertButton->setEnabled(changed && !m_editing.isBusy());
    m_ui->previewButton->setEnabled(editable);
    m_ui->addButton->setEnabled(editable);
    m_ui->importAction->setEnabled(editable);
    m_ui->moveTokensAction->setEnabled(editable && !m_editing.isBusy() && !draft().plainTokens().isEmpty());
    const QString undo = draft().undoTitle();
    const QString redo = draft().redoTitle();
    m_ui->undoAction->setEnabled(!undo.isEmpty());
    m_ui->undoAction->setToolTip(undo.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undo));
    m_ui->redoAction->setEnabled(!redo.isEmpty());
    m_ui->redoAction->setToolTip(redo.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redo));
    const auto abandoned = static_cast<int>(m_editing.isOpen() ? draft().abandonedTokens().size() : 0);
    m_ui->forgetTokens->setText(
        tr("When saving, also delete %n token(s) from the keychain that no worker uses any more", nullptr, abandoned));
    m_ui->forgetTokens->setVisible(abandoned > 0);

    QString status;
    if (m_editing.isBusy() && m_editing.isOpen()) {
        status = tr("Saving…");
    } else if (editable) {
        const int mistaken = mistakenEntries(draft());
        status = changed             ? tr("Not saved yet.")
                 : m_editing.isNew() ? tr("The file is made with the first save.")
                                     : tr("Everything is saved.");
        if (mistaken > 0 && (changed || !draft().entries().constFirst().untouched)) {
            status += u' ' + tr("%n worker(s) cannot run yet.", nullptr, mistaken);
        }
    }
    m_ui->statusText->setText(status);
}

void EditorWindow::showPreview()
{
    if (!m_ui->previewButton->isChecked()) {
        return;
    }
    const QByteArray before = hasUnsavedChanges() ? m_editing.fileText() : QByteArray();
    const QByteArray after = hasUnsavedChanges() ? m_editing.textToSave() : QByteArray();
    m_ui->preview->show(QString::fromUtf8(before), QString::fromUtf8(after));
    m_ui->preview->setPlaceholderText(tr("Nothing has been changed."));
}

} // namespace oco::gui
