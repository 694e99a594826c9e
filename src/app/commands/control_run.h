#pragma once

#include "app/command_line.h"
#include "app/control/control_client.h"
#include "app/control/workers_instance.h"
#include "app/local_files.h"
#include "app/task.h"
#include "config/paths.h"

#include <QString>

namespace oco::app
{

/** status, start, stop, restart and quit: one request to the program that runs the workers of a workers.json. */
class ControlRun : public Task
{
    Q_OBJECT

public:
    ControlRun(const CommandLine &line, const config::Paths &paths, const QString &workersFile, QObject *parent = nullptr);

    void start() override;
    void requestStop(int count) override;

private:
    void show(const ControlAnswer &answer);
    /** Names the --local that runs instead, where one does: it has no control socket. */
    void failNotRunning(base::Error error);
    void fail(const base::Error &error, int exitStatus);
    [[nodiscard]] int exitStatusOf(const ControlAnswer &answer) const;

    Command m_command;
    ControlRequest m_request;
    bool m_json;
    WorkersInstance m_instance;
    SingleInstance m_localInstance;
    ControlClient m_client;
};

/** What `status` prints for people. Pure. */
[[nodiscard]] QString statusText(const ControlAnswer &answer);

} // namespace oco::app
