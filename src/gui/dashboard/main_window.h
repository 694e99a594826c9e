#pragma once

#include "app/log_history.h"
#include "gui/common/message_strip.h"
#include "gui/dashboard/workers_model.h"

#include <QByteArray>
#include <QMainWindow>
#include <QStringList>

#include <cstdint>
#include <memory>

class QAction;
class QMenu;
class QModelIndex;
class QPoint;
class QSortFilterProxyModel;
class QTimer;

namespace oco::gui
{

namespace Ui
{
class MainWindow;
}

/**
 * The dashboard: the workers as a table, and Activity, Log and Details of the selected one. Values come in through workers(),
 * what the person wants goes out by signals; names are those of the rows.
 */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum class Tab : std::uint8_t { Activity, Log, Details };

    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] WorkersModel &workers() { return *m_model; }
    /** The content of the tab "Activity"; it becomes the window's. */
    void setActivityPage(QWidget *page);
    /** What the tab "Log" shows; the history is the owner's. */
    void setLogHistory(app::LogHistory *history);

    /** What concerns the whole program. matter names it ("configuration", "tray", "opencode"), one line is shown for each. */
    void showNotice(const QString &matter, MessageStrip::Kind kind, const QString &text, const QString &button = {});
    void clearNotice(const QString &matter);

    /** Empty: none is selected. */
    [[nodiscard]] QString selectedWorker() const;
    void selectWorker(const QString &name);
    void showTab(Tab tab);

    /** Size, splitter, columns, tab: to be kept by the owner. restoreLayout() is false for what is not from this version. */
    [[nodiscard]] QByteArray saveLayout() const;
    bool restoreLayout(const QByteArray &layout);

Q_SIGNALS:
    void startRequested(const QStringList &names);
    void stopRequested(const QStringList &names);
    void restartRequested(const QStringList &names);
    void openDirectoryRequested(const QString &name);
    void openTerminalRequested(const QString &name);
    void addWorkerRequested();
    /** Empty: the configuration as a whole. */
    void editRequested(const QString &name);
    void setUpRequested();
    void consoleRequested();
    void preferencesRequested();
    void reloadRequested();
    void quitRequested();
    void noticeButtonClicked(const QString &matter);
    /** Another worker is selected; empty: none. */
    void selectionChanged(const QString &name);
    /** The person closed the window; it is hidden. */
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void prepareTable();
    void prepareTabs();
    void connectFileActions();
    void connectWorkerActions();
    void applyPalette();
    void rowsReset();
    void rowsChanged();
    void selectionMoved();
    void updateActions();
    void showSelected();
    void showContextMenu(const QPoint &position);
    void activate(const QModelIndex &index);
    void showAbout();
    [[nodiscard]] QList<WorkerRow> selectedRows() const;

    std::unique_ptr<Ui::MainWindow> m_ui;
    WorkersModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QMenu *m_contextMenu;
    QTimer *m_clock;
    QString m_selected; // told last; kept over a reset of the model
    bool m_restoring = false;
};

} // namespace oco::gui
