#pragma once

#include "app/hosted_workers.h"
#include "app/single_instance.h"
#include "app/task.h"
#include "config/paths.h"
#include "config/workers_file.h"

#include <QString>

#include <memory>
#include <optional>

namespace oco::app
{

/** The workers of a workers.json, without a window. */
class HeadlessRun : public Task
{
    Q_OBJECT

public:
    HeadlessRun(config::Paths paths, const QString &workersFile, QObject *parent = nullptr);

    void start() override;
    void requestStop(int count) override;

private:
    /** What can be started of the file, or the exit status where nothing can. */
    [[nodiscard]] std::optional<config::WorkersFileContent> readConfiguration(int &exitStatus) const;
    [[nodiscard]] int writeTemplate() const;
    /** An exit status where the workers cannot be started. */
    [[nodiscard]] std::optional<int> startWorkers(const config::WorkersFileContent &content);

    config::Paths m_paths;
    QString m_workersFile;
    std::optional<SingleInstance> m_instance;
    std::unique_ptr<HostedWorkers> m_workers;
};

} // namespace oco::app
