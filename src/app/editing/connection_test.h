#pragma once

#include "base/result.h"
#include "config/token_reference.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>

namespace oco::convex
{
class ApiClient;
struct WorkerRecord;
} // namespace oco::convex

namespace oco::app
{

class TokenVault;
class WorkerLookup;

/**
 * Asks a deployment whether it is there and knows a worker, and says so in a sentence. Changes nothing there. May be
 * started again at any time, which gives up the test before. Main thread only.
 */
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    /** vault outlives this object. */
    explicit ConnectionTest(TokenVault *vault, QObject *parent = nullptr);
    ~ConnectionTest() override;

    /** token: nothing: only whether a deployment is there. */
    void start(const QUrl &deployment, const std::optional<config::TokenReference> &token);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_round != nullptr; }

Q_SIGNALS:
    /** Never within start(); not after cancel(). */
    void finished(bool worked, const QString &text);

private:
    void askForDeployment();
    void askForWorker(const config::WorkerToken &token);
    void judge(const base::Result<convex::WorkerRecord> &record);
    void finish(bool worked, const QString &text);
    void fail(const base::Error &error);

    TokenVault *m_vault;
    QUrl m_deployment;
    QTimer m_limit;
    std::unique_ptr<QObject> m_round; // the context and the parent of everything of one test
};

} // namespace oco::app
