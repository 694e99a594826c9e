#pragma once

#include "app/first_run/workers_file_addition.h"
#include "base/result.h"
#include "config/token_reference.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

namespace oco::app
{

class TokenVault;

/** A worker that is to be added. */
struct WorkerToAdd {
    /** Where a token that was given itself is kept. */
    enum class Keep : std::uint8_t { InKeychain, InFile, InKeychainIfItWorks };

    config::TokenReference token;
    QString directory;
    QString url;
    Keep keep = Keep::InKeychain;
};

/** What was added. */
struct AddedWorker {
    QString name; // as the configuration names it
    config::TokenReference::Kind tokenPlace = config::TokenReference::Kind::Literal;
};

/**
 * Puts the token into the keychain and the entry into workers.json, or neither; both can be taken back, which puts an
 * older token of that worker back as well. One addition at a time. Main thread only; files are written on a pool.
 */
class WorkerAddition : public QObject
{
    Q_OBJECT

public:
    /** vault outlives this object. */
    WorkerAddition(TokenVault *vault, QString workersFile, QObject *parent = nullptr);
    ~WorkerAddition() override;

    /** After an error nothing has changed. Errors: those of the keychain and of addToWorkersFile(). */
    [[nodiscard]] base::Future<AddedWorker> add(const WorkerToAdd &worker);
    /** Nothing to do where nothing was added. Goes through to the end; the first error. */
    [[nodiscard]] base::Future<void> takeBack();
    /** From now on there is nothing to take back. */
    void keep();

private:
    struct Run;

    void keepToken(const std::shared_ptr<Run> &run);
    void keptToken(const std::shared_ptr<Run> &run, const base::Result<config::TokenReference> &kept);
    void write(const std::shared_ptr<Run> &run);
    void fail(const std::shared_ptr<Run> &run, const base::Error &error);
    void restoreToken(const std::function<void(const base::Result<void> &)> &done);

    TokenVault *m_vault;
    QString m_workersFile;
    std::optional<config::WorkerToken> m_keptToken;  // put into the keychain by us
    std::optional<config::WorkerToken> m_olderToken; // which was there before
    std::optional<WorkersFileAddition> m_written;
};

} // namespace oco::app
