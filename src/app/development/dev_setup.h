#pragma once

#include "app/development/dev_config.h"
#include "app/development/git_ignore.h"
#include "app/terminal_prompt.h"
#include "app/worker_lookup.h"
#include "base/error.h"
#include "config/worker_config.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>

namespace oco::app
{

/**
 * The first run of the development mode: asks the person at the terminal for what `.env` lacks, checks it with the
 * deployment, and saves it. Nothing is written before all of it is answered. Main thread only; one use.
 */
class DevSetup : public QObject
{
    Q_OBJECT

public:
    explicit DevSetup(DevConfig config, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /** It is saved. */
    void completed(const oco::config::WorkerConfig &worker);
    /** The person ended the input; nothing was written. */
    void cancelled();
    /** There is no terminal, or the file cannot be written. */
    void failed(const oco::base::Error &error);

private:
    enum class State : std::uint8_t { Idle, AskingToken, AskingUrl, Checking, AskingToKeep, AskingGit, Done };

    void explain();
    void askNext();
    void askForUrl();
    void handleAnswer(const QString &text);
    void takeToken(const QString &text);
    void takeUrl(const QString &text);
    void check();
    void handleAccepted(const convex::WorkerRecord &record);
    void handleRefused(const base::Error &error);
    void handleUnreachable(const base::Error &error);
    void decideToKeep(const QString &text);
    void save();
    void tellOfGit(GitState state);
    void fail(const base::Error &error);

    DevConfig m_config;
    TerminalPrompt m_prompt;
    std::unique_ptr<WorkerLookup> m_check;
    GitIgnore m_git;
    std::optional<QUrl> m_earlierUrl; // what Enter alone stands for
    State m_state = State::Idle;
    bool m_writeToken = false;
    bool m_writeUrl = false;
};

} // namespace oco::app
