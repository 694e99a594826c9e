#pragma once

#include "app/command_line.h"
#include "app/commands/online_check.h"
#include "app/commands/validate_report.h"
#include "app/task.h"
#include "app/token_access.h"
#include "config/paths.h"
#include "credentials/keychain_store.h"

#include <QString>

#include <memory>

namespace oco::app
{

/** validate: prints everything that is wrong in a workers.json, with --online also at the deployments. */
class ValidateRun : public Task
{
    Q_OBJECT

public:
    /** workersFile: the one of --config, or the usual one; a word of the line wins over the latter. */
    ValidateRun(const CommandLine &line, const config::Paths &paths, const QString &workersFile, QObject *parent = nullptr);

    void start() override;
    void requestStop(int count) override;

private:
    void askOnline();
    void finish();

    CommandLine m_line;
    credentials::KeychainStore m_keychain;
    TokenAccess m_access;
    ValidateReport m_report;
    std::unique_ptr<OnlineCheck> m_online;
};

} // namespace oco::app
