#include "app/first_run/first_run.h"

#include "app/commands/worker_fields.h"
#include "app/editing/connection_test.h"
#include "app/first_run/local_access.h"
#include "app/first_run/worker_addition.h"
#include "app/launch.h"
#include "app/token_vault.h"
#include "base/when_done.h"
#include "config/field_checks.h"
#include "config/workers_file.h"

#include <QDir>
#include <QtConcurrentRun>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

using base::ErrorCode;
using config::TokenReference;
using Stage = FirstRunProgress::Stage;

constexpr std::chrono::milliseconds kTypingPause = 600ms;

base::Result<TokenReference> referenceFrom(const QString &text)
{
    base::Result<TokenReference> reference = TokenReference::parse(text.trimmed(), QDir::homePath());
    if (!reference) {
        return base::fail(ErrorCode::InvalidInput, u"The token %1."_s.arg(reference.error().message), reference.error().remedy);
    }
    return reference;
}

} // namespace

FirstRun::FirstRun(const FirstRunServices &services, QObject *parent)
    : QObject(parent), m_services(services), m_opencode(configuredOpencode()), m_test(std::make_unique<ConnectionTest>(services.vault)),
      m_addition(std::make_unique<WorkerAddition>(services.vault, services.workersFile))
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, &FirstRun::testConnection);
    connect(m_test.get(), &ConnectionTest::finished, this, &FirstRun::connectionTested);
}

FirstRun::~FirstRun() = default;

void FirstRun::begin(bool onlyWorker)
{
    m_typing.stop();
    m_test->cancel();
    keep();
    m_choices = {};
    m_choices.onlyWorker = onlyWorker;
    m_chosenOpencode.clear();
    m_opencode.setConfigured(configuredOpencode());
    setProgress({});
    Q_EMIT choicesChanged();
    if (onlyWorker) {
        suggestUrl();
    }
}

QString FirstRun::configuredOpencode() const
{
    return m_services.configuredOpencode ? m_services.configuredOpencode() : QString();
}

/** Where all workers so far belong to one deployment, the next one probably does as well. */
void FirstRun::suggestUrl()
{
    const base::Future<config::WorkersFileContent> content =
        QtConcurrent::run([file = m_services.workersFile] { return config::readWorkersFile(file, workersFileContext()); });
    base::whenDone(content, this, [this](const base::Result<config::WorkersFileContent> &content) {
        QStringList urls;
        for (const config::WorkerEntry &worker : content.value_or(config::WorkersFileContent()).workers) {
            urls.append(worker.convexUrl.toString());
        }
        if (urls.removeDuplicates(); urls.size() == 1 && m_choices.onlyWorker && m_choices.url.isEmpty()) {
            m_choices.url = urls.constFirst();
            Q_EMIT choicesChanged();
        }
    });
}

void FirstRun::setChoices(const FirstRunChoices &choices)
{
    if (choices != m_choices) {
        m_choices = choices;
        Q_EMIT choicesChanged();
    }
}

bool FirstRun::isLocal() const
{
    return m_choices.where == FirstRunChoices::Where::ThisComputer;
}

base::Result<void> FirstRun::check(FirstRunPage page) const
{
    const auto of = [](const auto &result) { return result ? base::Result<void>() : base::Result<void>(base::fail(result.error())); };
    switch (page) {
    case FirstRunPage::Opencode:
        return of(m_opencode.result());
    case FirstRunPage::Token:
        return of(referenceFrom(m_choices.token));
    case FirstRunPage::Deployment:
        return of(urlFromWord(m_choices.url.trimmed()));
    case FirstRunPage::Directory:
        return m_choices.directory.trimmed().isEmpty()
                   ? base::fail(ErrorCode::InvalidInput, u"No folder is chosen."_s, u"Name the one in which the worker shall work."_s)
                   : base::Result<void>();
    case FirstRunPage::Where:
        return isLocal() && !hasLocalDeployment()
                   ? base::fail(ErrorCode::NotFound, u"There is no deployment on this computer."_s, u"Connect to your own."_s)
                   : base::Result<void>();
    case FirstRunPage::Welcome:
    case FirstRunPage::Keychain:
    case FirstRunPage::Start:
    case FirstRunPage::Done:
        break;
    }
    return {};
}

void FirstRun::chooseOpencode(const QString &path)
{
    m_chosenOpencode = path;
    m_opencode.setConfigured(path);
}

void FirstRun::testConnection()
{
    m_typing.stop();
    const base::Result<QUrl> url = config::checkConvexUrl(m_choices.url.trimmed());
    const base::Result<TokenReference> token = referenceFrom(m_choices.token);
    if (!url || !token) {
        m_test->cancel();
        return;
    }
    Q_EMIT connectionTestStarted();
    m_test->start(*url, *token);
}

void FirstRun::testConnectionSoon()
{
    m_test->cancel();
    m_typing.start();
}

base::Future<void> FirstRun::checkKeychain()
{
    return m_services.vault->check();
}

void FirstRun::start()
{
    if (m_busy || m_progress.written || m_progress.undoing) {
        return;
    }
    m_busy = true;
    m_undoWanted = false;
    if (!m_chosenOpencode.isEmpty()) {
        if (!std::exchange(m_usesChosenOpencode, true)) {
            m_opencodeBefore = configuredOpencode();
        }
        Q_EMIT opencodeChosen(m_chosenOpencode);
    }
    FirstRunProgress progress;
    progress.stage = isLocal() ? Stage::Preparing : Stage::Saving;
    setProgress(progress);
    if (isLocal()) {
        startLocal();
        return;
    }
    const base::Result<TokenReference> token = referenceFrom(m_choices.token);
    if (!token) {
        startFailed(token.error());
        return;
    }
    add({*token, m_choices.directory.trimmed(), m_choices.url.trimmed(),
         m_choices.keepInFile ? WorkerToAdd::Keep::InFile : WorkerToAdd::Keep::InKeychain});
}

/** An attempt that failed is given up first, so that the deployment counts as started by this first run again. */
void FirstRun::startLocal()
{
    if (m_localDirectory.isEmpty()) {
        startDeployment();
        return;
    }
    base::whenDone(m_services.local->release(std::exchange(m_localDirectory, {})), this, [this](const base::Result<void> &released) {
        if (!released) {
            startFailed(released.error());
        } else if (!stopsForUndo()) {
            startDeployment();
        }
    });
}

void FirstRun::startDeployment()
{
    const base::Future<QString> directory = QtConcurrent::run([word = m_choices.directory.trimmed()] { return directoryFromWord(word); });
    base::whenDone(directory, this, [this](const base::Result<QString> &directory) {
        if (!directory || stopsForUndo()) {
            if (!directory) {
                startFailed(directory.error());
            }
            return;
        }
        m_localDirectory = *directory;
        base::whenDone(m_services.local->start(), this, [this](const base::Result<void> &started) {
            if (!started) {
                startFailed(started.error());
            } else if (!stopsForUndo()) {
                base::whenDone(m_services.local->workerFor(m_localDirectory), this, [this](const base::Result<LocalWorkerTicket> &ticket) {
                    if (!ticket) {
                        startFailed(ticket.error());
                    } else if (!stopsForUndo()) {
                        add({TokenReference::literal(ticket->token), m_localDirectory, ticket->url.toString(),
                             WorkerToAdd::Keep::InKeychainIfItWorks});
                    }
                });
            }
        });
    });
}

void FirstRun::add(const WorkerToAdd &worker)
{
    FirstRunProgress progress = m_progress;
    progress.stage = Stage::Saving;
    setProgress(progress);
    base::whenDone(m_addition->add(worker), this, [this](const base::Result<AddedWorker> &result) { added(result); });
}

void FirstRun::added(const base::Result<AddedWorker> &result)
{
    if (!result) {
        startFailed(result.error());
        return;
    }
    m_busy = false;
    FirstRunProgress progress = m_progress;
    progress.stage = Stage::Starting;
    progress.written = true;
    progress.worker = result->name;
    progress.tokenPlace = result->tokenPlace;
    m_progress = progress;
    if (std::exchange(m_undoWanted, false)) {
        takeBack();
        return;
    }
    if (const auto status = m_statuses.constFind(result->name); status != m_statuses.cend()) {
        m_progress = progressWith(m_progress, *status);
    }
    Q_EMIT workerAdded(result->name);
    Q_EMIT progressChanged();
}

/** WorkerAddition leaves nothing behind then; what remains is what went before it. */
void FirstRun::startFailed(const base::Error &error)
{
    m_busy = false;
    FirstRunProgress progress = m_progress;
    progress.failed = true;
    progress.problem = error;
    m_progress = progress;
    if (std::exchange(m_undoWanted, false)) {
        takeBack();
    } else {
        Q_EMIT progressChanged();
    }
}

bool FirstRun::stopsForUndo()
{
    if (!std::exchange(m_undoWanted, false)) {
        return false;
    }
    m_busy = false;
    takeBack();
    return true;
}

bool FirstRun::canUndo() const
{
    return m_busy || m_progress.written || m_progress.undoing || !m_localDirectory.isEmpty() || m_usesChosenOpencode;
}

void FirstRun::undo()
{
    if (m_progress.undoing) {
        return;
    }
    FirstRunProgress progress = m_progress;
    progress.undoing = true;
    progress.problem.reset();
    setProgress(progress);
    if (m_busy) {
        m_undoWanted = true;
    } else {
        takeBack();
    }
}

void FirstRun::takeBack()
{
    base::whenDone(m_addition->takeBack(), this, [this](const base::Result<void> &result) {
        if (!result) {
            finishUndo(result);
            return;
        }
        if (std::exchange(m_progress.written, false)) {
            Q_EMIT workerRemoved(m_progress.worker);
        }
        if (std::exchange(m_usesChosenOpencode, false)) {
            Q_EMIT opencodeChosen(m_opencodeBefore);
        }
        releaseLocal();
    });
}

void FirstRun::releaseLocal()
{
    const QString directory = std::exchange(m_localDirectory, {});
    if (directory.isEmpty()) {
        finishUndo({});
        return;
    }
    base::whenDone(m_services.local->release(directory), this, [this](const base::Result<void> &result) { finishUndo(result); });
}

void FirstRun::finishUndo(const base::Result<void> &result)
{
    if (result) {
        setProgress({});
        Q_EMIT undone();
        return;
    }
    FirstRunProgress progress = m_progress;
    progress.undoing = false;
    progress.failed = true;
    progress.problem = result.error();
    setProgress(progress);
    Q_EMIT undoFailed(result.error());
}

void FirstRun::keep()
{
    m_addition->keep();
    m_localDirectory.clear();
    m_usesChosenOpencode = false;
}

void FirstRun::setWorkerStatus(const QString &name, const worker::WorkerStatus &status)
{
    m_statuses.insert(name, status);
    if (m_progress.written && name == m_progress.worker) {
        setProgress(progressWith(m_progress, status));
    }
}

base::Future<void> FirstRun::setStartAtLogin(bool enabled)
{
    return QtConcurrent::run([autostart = m_services.autostart, enabled] { return autostart.setEnabled(enabled); });
}

void FirstRun::setProgress(const FirstRunProgress &progress)
{
    if (progress != m_progress) {
        m_progress = progress;
        Q_EMIT progressChanged();
    }
}

} // namespace oco::app
