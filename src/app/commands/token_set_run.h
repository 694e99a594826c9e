#pragma once

#include "app/commands/outcome.h"
#include "app/commands/token_input.h"
#include "app/commands/workers_file_edit.h"
#include "app/control/control_client.h"
#include "app/control/workers_instance.h"
#include "app/task.h"
#include "config/paths.h"
#include "credentials/keychain_store.h"

#include <QString>

#include <optional>

namespace oco::app
{

/** `token set`: a token into the keychain, its reference into workers.json, and its worker started anew where it runs. */
class TokenSetRun : public Task
{
    Q_OBJECT

public:
    /** worker: as the person calls it; empty: that of the token. */
    TokenSetRun(QString worker, std::optional<base::Result<QString>> piped, const config::Paths &paths, QString workersFile, bool json,
                QObject *parent = nullptr);

    void start() override;
    void requestStop(int count) override;

private:
    [[nodiscard]] base::Result<qsizetype> placeOf(const config::WorkerToken &token) const;
    void store(const config::WorkerToken &token);
    void refer(const config::WorkerToken &token, qsizetype place);
    void restartWorker(const QString &label);
    void finish(const QString &aboutProgram);
    void fail(const base::Error &error);

    QString m_worker;
    std::optional<base::Result<QString>> m_piped;
    QString m_workersFile;
    Outcome m_outcome;
    QString m_label;
    std::optional<WorkersFileEdit> m_file;
    credentials::KeychainStore m_keychain;
    TokenInput m_input;
    WorkersInstance m_instance;
    ControlClient m_client;
};

} // namespace oco::app
