#pragma once

#include "app/first_run/opencode_probe.h"
#include "app/task.h"

#include <QString>

namespace oco::app
{

/** `--version --verbose`: asks the opencode that workers would use for its version, and prints the report. */
class VersionRun : public Task
{
    Q_OBJECT

public:
    /** workersFile: where the path of opencode may be written. */
    explicit VersionRun(QString workersFile, QObject *parent = nullptr);

    void start() override;
    void requestStop(int count) override;

private:
    void report(const base::Result<OpencodeFound> &opencode);

    QString m_workersFile;
    OpencodeProbe m_probe;
};

} // namespace oco::app
