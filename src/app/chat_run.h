#pragma once

#include "app/conversation.h"
#include "app/local_host.h"
#include "app/running_instance.h"
#include "app/single_instance.h"
#include "app/task.h"
#include "config/paths.h"

#include <QString>

#include <memory>

namespace oco::app
{

struct ChatOptions {
    QString directory; // absolute
    QString session;
    QString model;
    QString prompt;
};

/** The chat command: one question to the worker of a directory, in a running instance or with parts of our own. */
class ChatRun : public Task
{
    Q_OBJECT

public:
    ChatRun(config::Paths paths, ChatOptions options, QObject *parent = nullptr);
    ~ChatRun() override;

    void start() override;
    void requestStop(int count) override;

private:
    void startOwnParts();
    void useRunning(const DeploymentDescription &description);
    void converse(const DeploymentDescription &description);
    void noteWorker(const worker::WorkerStatus &status);
    void fail(const base::Error &error);
    void end(int exitStatus);

    config::Paths m_paths;
    ChatOptions m_options;
    LocalFiles m_files;
    SingleInstance m_instance;
    RunningInstance m_running;
    std::unique_ptr<LocalHost> m_host; // where nothing ran
    std::unique_ptr<Conversation> m_conversation;
    int m_exitStatus = -1; // set once the end has begun
};

} // namespace oco::app
