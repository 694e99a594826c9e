#pragma once

#include "app/autostart.h"
#include "app/first_run/first_run_pages.h"
#include "app/first_run/first_run_progress.h"
#include "app/first_run/opencode_probe.h"
#include "base/result.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>

namespace oco::app
{

class ConnectionTest;
class LocalDeploymentAccess;
class TokenVault;
class WorkerAddition;
struct AddedWorker;
struct LocalWorkerTicket;
struct WorkerToAdd;

/** What the first run works with; all of it outlives the first run. */
struct FirstRunServices {
    QString workersFile;
    std::function<QString()> configuredOpencode; // as it is when it is asked; empty: the usual places
    TokenVault *vault = nullptr;
    LocalDeploymentAccess *local = nullptr; // null: this computer cannot be chosen
    Autostart autostart = Autostart::ofThisProgram();
};

/**
 * What a person goes through to get a worker running: takes the choices, checks them, adds the worker, and watches it
 * until it is ready. Nothing is written before start(), and undo() takes everything back. Knows no windows. Main thread.
 */
class FirstRun : public QObject
{
    Q_OBJECT

public:
    explicit FirstRun(const FirstRunServices &services, QObject *parent = nullptr);
    ~FirstRun() override;

    /** Forgets what was chosen. onlyWorker: the way of "Add worker…". */
    void begin(bool onlyWorker);
    [[nodiscard]] const FirstRunChoices &choices() const { return m_choices; }
    void setChoices(const FirstRunChoices &choices);
    [[nodiscard]] bool hasLocalDeployment() const { return m_services.local != nullptr; }
    [[nodiscard]] const QString &workersFile() const { return m_services.workersFile; }

    /** Whether what the page asks for will do, in the words of validate. Folders are only looked at by start(). */
    [[nodiscard]] base::Result<void> check(FirstRunPage page) const;

    [[nodiscard]] OpencodeProbe &opencode() { return m_opencode; }
    /** The person names the program, which counts from start() on. */
    void chooseOpencode(const QString &path);

    /** Of URL and token as they stand, at once. Nothing happens while they will not do. */
    void testConnection();
    /** The same, when nothing was typed for a moment. Gives up a test that runs. */
    void testConnectionSoon();

    /** Whether the keychain works. */
    [[nodiscard]] base::Future<void> checkKeychain();

    /** Adds the worker; progressChanged() tells the rest. */
    void start();
    /** Whether undo() would do anything. */
    [[nodiscard]] bool canUndo() const;
    /** Takes everything back that start() did, also while it is at it; undone() or undoFailed() follows. */
    void undo();
    /** What was written stays. */
    void keep();
    [[nodiscard]] const FirstRunProgress &progress() const { return m_progress; }
    /** From the host, of any worker; name as the configuration has it. */
    void setWorkerStatus(const QString &name, const worker::WorkerStatus &status);

    /** Errors: PermissionDenied, Io. */
    [[nodiscard]] base::Future<void> setStartAtLogin(bool enabled);

Q_SIGNALS:
    void choicesChanged();
    void connectionTestStarted();
    void connectionTested(bool worked, const QString &text);
    void progressChanged();
    /** Never within undo(). */
    void undone();
    /** Something is left, which undo() tries again. */
    void undoFailed(const oco::base::Error &error);
    /** The path to be used from now on: what the person chose, after undo() what was configured before; empty: none. */
    void opencodeChosen(const QString &path);
    /** workers.json has it: the host is to run it. */
    void workerAdded(const QString &name);
    void workerRemoved(const QString &name);

private:
    [[nodiscard]] QString configuredOpencode() const;
    void suggestUrl();
    [[nodiscard]] bool isLocal() const;
    void startLocal();
    void startDeployment();
    void add(const WorkerToAdd &worker);
    void added(const base::Result<AddedWorker> &result);
    void startFailed(const base::Error &error);
    void takeBack();
    void releaseLocal();
    void finishUndo(const base::Result<void> &result);
    void setProgress(const FirstRunProgress &progress);
    [[nodiscard]] bool stopsForUndo();

    FirstRunServices m_services;
    FirstRunChoices m_choices;
    FirstRunProgress m_progress;
    OpencodeProbe m_opencode;
    QString m_chosenOpencode;
    QString m_opencodeBefore; // what the chosen one replaced, while m_usesChosenOpencode
    std::unique_ptr<ConnectionTest> m_test;
    std::unique_ptr<WorkerAddition> m_addition;
    QTimer m_typing;
    QHash<QString, worker::WorkerStatus> m_statuses; // of all, as one may come before we know our worker's name
    QString m_localDirectory;                        // for which the embedded deployment was asked
    bool m_busy = false;                             // start() is at it
    bool m_undoWanted = false;                       // once it is done
    bool m_usesChosenOpencode = false;
};

} // namespace oco::app
