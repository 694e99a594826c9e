#pragma once

#include "app/web/console_source.h"
#include "gui/console/last_selection.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QMenu;
class QModelIndex;

namespace oco::gui
{

class PendingPrompts;
class SessionListModel;
class TranscriptModel;

namespace Ui
{
class ConsoleWindow;
}

/**
 * What the web UI shows and does: workers, their sessions, and a place to write. A chosen deployment is followed
 * only while the window is open.
 */
class ConsoleWindow : public QWidget
{
    Q_OBJECT

public:
    /** A deployment that can be chosen. */
    struct Choice {
        QString name;
        std::function<std::unique_ptr<app::ConsoleSource>()> make; // called when it is to be shown; then started
    };

    explicit ConsoleWindow(QWidget *parent = nullptr);
    ~ConsoleWindow() override;

    /** What is shown; started already, outlives this window or the next call. Null: nothing. Hides the chooser. */
    void setSource(app::ConsoleSource *source);
    /** The first is shown; one that was shown stays if it is still there by name. */
    void setSources(const QList<Choice> &choices);

Q_SIGNALS:
    /** No worker is online: the person wants to see the workers of this computer. */
    void workersRequested();
    /** There is no deployment to show. */
    void setUpRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void wireActions();
    void showSource(app::ConsoleSource *source);
    void choose(int index);
    void make(int index);
    /** Ends the chosen source while the window is closed, once it has answered what it was asked. */
    void rest();
    void commandEnded();

    void applyConnection();
    void applyWorkers();
    void applyModels();
    void applySessions();
    void applyMessages();
    void growAnswer(const QString &messageId);
    void applyState();

    void selectWorker(const QString &id);
    void workerChosen(int index);
    void sessionClicked(const QModelIndex &index);
    void newSession();
    void endSession();
    void send(const QString &text, const QString &model);
    void sendIn(const QString &session, int prompt, const QString &text, const QString &model);
    /** A prompt that was not sent goes back into the field. */
    void giveBack(int prompt, const base::Error &error);
    void addWorker();
    void removeWorker();
    void emptyButtonClicked();
    void applyIcons();

    /** Shows the error of a command; a later success takes it away. */
    void watch(const base::Future<void> &future);

    std::unique_ptr<Ui::ConsoleWindow> m_ui;
    SessionListModel *m_sessions;
    TranscriptModel *m_transcript;
    std::unique_ptr<PendingPrompts> m_prompts;
    QMenu *m_workerMenu;
    QAction *m_addWorker;
    QAction *m_removeWorker;
    QTimer m_clock; // times in words grow old
    QList<Choice> m_choices;
    std::unique_ptr<app::ConsoleSource> m_owned; // of the chosen one
    app::ConsoleSource *m_source = nullptr;
    std::unique_ptr<QObject> m_context; // of connections and calls to the source
    LastSelection m_last;               // while the window is closed
    int m_commands = 0;                 // that the source has not answered
    QString m_modelOf;                  // the session whose model was taken over
    bool m_connectAsked = false;        // of the selected worker
};

} // namespace oco::gui
