#pragma once

#include "app/named_worker.h"
#include "gui/common/state_words.h"

#include <QHash>
#include <QList>
#include <QMenu>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace oco::gui
{

/**
 * The menu of the tray icon: what all workers do in a line, each worker with what can be done with it, and the windows.
 * Kept up to date in place, because it may be open. Names are those of the workers.
 */
class TrayMenu : public QObject
{
    Q_OBJECT

public:
    explicit TrayMenu(QObject *parent = nullptr);
    ~TrayMenu() override;

    [[nodiscard]] QMenu *menu() { return &m_menu; }

    void setWorkers(const QList<app::NamedWorker> &workers);
    /** While answers are finished before the end: the line says so, and Quit ends at once. */
    void setQuitting(int runningAnswers);

Q_SIGNALS:
    /** names empty: all. */
    void startRequested(const QStringList &names);
    void stopRequested(const QStringList &names);
    void restartRequested(const QStringList &names);
    void openDirectoryRequested(const QString &name);
    void openTerminalRequested(const QString &name);
    void activityRequested(const QString &name);
    void dashboardRequested();
    void consoleRequested();
    void addWorkerRequested();
    void preferencesRequested();
    void quitRequested();

private:
    struct WorkerMenu {
        QMenu *menu = nullptr;
        QAction *start = nullptr;
        QAction *stop = nullptr;
        QAction *restart = nullptr;
        std::optional<Tone> tone; // of its icon
    };

    [[nodiscard]] WorkerMenu makeWorkerMenu(const QString &name);
    void updateWorkerMenu(WorkerMenu &menu, const worker::WorkerStatus &status, const QString &name);
    QAction *addAction(QMenu *menu, const char *objectName, const QString &text, const char *icon);

    QMenu m_menu;
    QAction *m_status;
    std::optional<Tone> m_tone; // its icon's
    QAction *m_afterWorkers;    // the separator behind them
    QAction *m_startAll;
    QAction *m_stopAll;
    QAction *m_quit;
    QList<app::NamedWorker> m_workers;
    QHash<QString, WorkerMenu> m_menus;
    QStringList m_order;
};

/** "2 workers ready", "1 worker needs you", … of all together. */
[[nodiscard]] QString summaryOf(const QList<app::NamedWorker> &workers);

} // namespace oco::gui
