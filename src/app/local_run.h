#pragma once

#include "app/local_host.h"
#include "app/single_instance.h"
#include "app/task.h"

#include <QString>

namespace oco::app
{

/** --local: the embedded deployment and the worker of a directory, until a signal. */
class LocalRun : public Task
{
    Q_OBJECT

public:
    LocalRun(const config::Paths &paths, const QString &directory, QObject *parent = nullptr);

    void start() override;
    void requestStop(int count) override;

private:
    [[nodiscard]] base::Result<void> tryStart();

    QString m_directory;
    SingleInstance m_instance;
    LocalHost m_host;
    bool m_alone = false; // nobody else serves the deployment
    bool m_started = false;
};

/** The absolute, canonical current directory. Error NotFound when it is gone. */
[[nodiscard]] base::Result<QString> currentDirectory();

} // namespace oco::app
