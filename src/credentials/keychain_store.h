#pragma once

#include "credentials/credential_store.h"

#include <QObject>
#include <QProcessEnvironment>

#include <chrono>
#include <memory>

namespace oco::credentials
{

/** How the keychain is asked. Nothing of it is global: two stores may differ. */
struct KeychainOptions {
    /** Windows are shown, so a person can be asked. */
    [[nodiscard]] static KeychainOptions withWindows();
    /** Nobody can be asked: never a prompt. */
    [[nodiscard]] static KeychainOptions headless();

    QString program;                         // what is run with kKeychainHelperOption; empty: this executable
    std::chrono::milliseconds limit{10'000}; // for a call
    bool mayPrompt = true;
    QString service = QStringLiteral("opencode-orchestrator");                  // the name space of the keys
    QString notesFile;                                                          // where KeychainNotes are kept; empty: nowhere
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment(); // filtered before a helper gets it
    qsizetype maxHelpers = 4;                                                   // at once; more calls wait for their turn
};

/**
 * The keychain of the system. Every call runs in a short helper process of our own executable, because QtKeychain has one
 * queue in a process and cannot cancel: a job that hangs would block all later ones, a process can be ended.
 *
 * A helper that passes the limit is killed: Locked when a person could have been asked, else Unreachable. The limit of a
 * call that waits for its turn counts from its own start. Destroying the store ends its helpers; their calls fail with
 * Cancelled. Lives in the main thread (helpers die with the thread that started them).
 */
class KeychainStore : public QObject, public CredentialStore
{
    Q_OBJECT

public:
    explicit KeychainStore(KeychainOptions options, QObject *parent = nullptr);
    ~KeychainStore() override;
    KeychainStore(const KeychainStore &) = delete;
    KeychainStore &operator=(const KeychainStore &) = delete;
    KeychainStore(KeychainStore &&) = delete;
    KeychainStore &operator=(KeychainStore &&) = delete;

    [[nodiscard]] base::Future<QString> read(const QString &key) override;
    [[nodiscard]] base::Future<void> write(const QString &key, const QString &value) override;
    [[nodiscard]] base::Future<void> remove(const QString &key) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace oco::credentials
