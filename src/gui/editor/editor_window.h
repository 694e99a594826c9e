#pragma once

#include "app/editing/connection_test.h"
#include "app/editing/workers_editing.h"
#include "app/launch.h"
#include "gui/editor/save_flow.h"

#include <QMainWindow>

#include <functional>
#include <memory>

namespace oco::app
{
class TokenVault;
}

namespace oco::gui
{

namespace Ui
{
class EditorWindow;
}

class CloseFlow;
class WorkerListModel;

/** Edits a workers.json: the list of workers, the fields of one, and what saving changes in the file. */
class EditorWindow : public QMainWindow
{
    Q_OBJECT

public:
    /** Reads the file at once. Both outlive this window. */
    EditorWindow(app::WorkersFileService *file, app::TokenVault *vault, QWidget *parent = nullptr,
                 const config::WorkersFileContext &context = app::workersFileContext());
    ~EditorWindow() override;

    /** Selects the worker of that name, as NamedWorker has it. */
    void edit(const QString &name);
    /** Begins a new entry. */
    void addWorker();
    [[nodiscard]] bool hasUnsavedChanges() const;
    /**
     * Closes, once nothing is being saved and the person has answered what becomes of unsaved changes, then calls
     * closed; at once where there is nothing to wait for, and never where the window stays open (Cancel, a failed save).
     */
    void closeThen(const std::function<void()> &closed);

Q_SIGNALS:
    void saved();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectList();
    void connectActions();
    void connectEditing();
    void applyIcons();

    void showOpened(bool again);
    void showDraft(qsizetype focus);
    void showEntry();
    void showProblems();
    void showStatus();
    void showPreview();
    void showConflict();
    void offerUndoOf(const QString &what);
    /** Until the draft changes. */
    void sayBriefly(const QString &text);

    [[nodiscard]] app::WorkersDraft &draft() { return m_editing.draft(); }
    [[nodiscard]] qsizetype current() const;
    void select(qsizetype entry);
    void whenOpen(const std::function<void()> &action);
    void revert();
    void removeCurrent();
    void duplicateCurrent();
    void move(qsizetype from, qsizetype to);
    void chooseEnvFile();
    void save(SaveFlow::Then then);
    void cancelTest();
    void report(const base::Error &error);
    /** Shows why an edit was not possible. */
    template <typename T> bool worked(const base::Result<T> &result);

    std::unique_ptr<Ui::EditorWindow> m_ui;
    app::WorkersEditing m_editing;
    app::ConnectionTest m_test;
    SaveFlow *m_saving;
    CloseFlow *m_closing;
    WorkerListModel *m_list;
    std::function<void()> m_stripAction;
    std::function<void()> m_whenOpen;
    bool m_stripIsBrief = false; // it says something about the draft as it is
    bool m_showing = false;      // rows are selected by us
};

} // namespace oco::gui
