#pragma once

#include "app/commands/outcome.h"
#include "app/commands/token_input.h"
#include "app/commands/workers_file_edit.h"
#include "app/task.h"
#include "config/paths.h"
#include "config/workers_edit.h"
#include "credentials/keychain_store.h"

#include <QString>

#include <optional>

namespace oco::app
{

/** What is to be added to a workers.json. */
struct NewWorker {
    QString directory;                         // as the person wrote it; empty: the current one
    QString url;                               // empty: that of the other workers
    QString tokenFrom;                         // a reference; empty: a token is given
    std::optional<base::Result<QString>> text; // the token, from a pipe or a .env; nothing: ask for it
    QString recovery;                          // empty: the default, which is not written
    bool plain = false;                        // the token goes into the file
    bool mayBeThere = false;                   // a worker that is listed already is no error
};

/** `workers add` and `migrate`: puts the token where it is kept, and the worker into workers.json. */
class AddWorkerRun : public Task
{
    Q_OBJECT

public:
    AddWorkerRun(NewWorker worker, const config::Paths &paths, QString workersFile, bool json, QObject *parent = nullptr);

    void start() override;
    void requestStop(int count) override;

private:
    [[nodiscard]] base::Result<void> fillIn();
    [[nodiscard]] config::WorkerFields fieldsWith(const config::TokenReference &reference) const;
    void add(const config::TokenReference &reference, const std::optional<config::WorkerToken> &toKeep);
    void save(const config::TokenReference &reference);
    void fail(const base::Error &error);

    NewWorker m_worker;
    QString m_workersFile;
    Outcome m_outcome;
    std::optional<WorkersFileEdit> m_file;
    credentials::KeychainStore m_keychain;
    TokenInput m_input;
};

} // namespace oco::app
