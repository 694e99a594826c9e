#pragma once

#include "app/commands/outcome.h"
#include "app/task.h"
#include "config/paths.h"
#include "credentials/keychain_store.h"

#include <QString>

namespace oco::app
{

/** `token delete`: a token out of the keychain. */
class TokenDeleteRun : public Task
{
    Q_OBJECT

public:
    TokenDeleteRun(QString worker, const config::Paths &paths, QString workersFile, bool json, QObject *parent = nullptr);

    void start() override;
    void requestStop(int count) override;

private:
    QString m_worker;
    QString m_workersFile;
    Outcome m_outcome;
    credentials::KeychainStore m_keychain;
};

} // namespace oco::app
