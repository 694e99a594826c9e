#pragma once

#include "app/commands/outcome.h"
#include "app/task.h"
#include "config/paths.h"
#include "config/token_reference.h"
#include "credentials/keychain_store.h"

#include <QString>

#include <optional>

namespace oco::app
{

/** `workers remove`: takes a worker out of workers.json, and its token out of the keychain. */
class RemoveWorkerRun : public Task
{
    Q_OBJECT

public:
    RemoveWorkerRun(QString worker, bool keepToken, const config::Paths &paths, QString workersFile, bool json, QObject *parent = nullptr);

    void start() override;
    void requestStop(int count) override;

private:
    void finish(const QString &name, const QString &aboutToken);

    QString m_worker;
    bool m_keepToken;
    QString m_workersFile;
    Outcome m_outcome;
    credentials::KeychainStore m_keychain;
};

} // namespace oco::app
