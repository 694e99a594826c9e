#pragma once

#include "base/clock.h"
#include "local/function_table.h"

#include <QJsonObject>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace oco::local
{

/** What a call gave. An error is the text below the request id; `broken` is a fault of ours: nothing was executed. */
struct CallOutcome {
    bool success = false;
    bool broken = false;
    QByteArray value; // JSON; the same bytes in both formats (our results hold no special forms)
    QString error;
    QSet<QString> reads;
    quint64 timestamp = 0; // of the commit, ns
};

/** Sent again with the same key, a mutation is not run again. */
struct MutationKey {
    QString sessionId;
    quint32 requestId = 0;
};

/**
 * Runs the deployment's functions, one after the other, over the database. Keeps results of queries until a commit
 * writes what they read; so a large result is made once for every socket that shows it.
 */
class Engine : public QObject
{
    Q_OBJECT

public:
    Engine(sql::Database &database, base::Clock clock, QObject *parent = nullptr);

    /** After the database was opened: reads the last timestamp, makes the login, forgets old answers. */
    [[nodiscard]] base::Result<void> start();

    using SharedOutcome = std::shared_ptr<const CallOutcome>;
    [[nodiscard]] SharedOutcome query(const QString &path, const QJsonObject &arguments);
    [[nodiscard]] CallOutcome mutate(const QString &path, const QJsonObject &arguments, const std::optional<MutationKey> &key = {});
    /** Kind by the function's own. */
    [[nodiscard]] CallOutcome run(const QString &path, const QJsonObject &arguments);

    /** Our own changes, in a transaction like a mutation's. */
    [[nodiscard]] base::Result<void> transact(const std::function<base::Result<void>(Transaction &)> &change);

    [[nodiscard]] quint64 latestTimestamp() const { return m_latest; }
    [[nodiscard]] QString loginSessionId() const { return m_login; }

    /** Forgets the mutations answered more than 14 days ago. */
    void forgetOldAnswers();

    [[nodiscard]] static QString notFoundText(const QString &path);

Q_SIGNALS:
    /** The keys that a commit wrote. */
    void committed(const QSet<QString> &keys);

private:
    [[nodiscard]] std::optional<CallOutcome> answeredBefore(const MutationKey &key);
    [[nodiscard]] quint64 nextTimestamp() const;
    [[nodiscard]] bool commit(const Transaction &transaction, quint64 timestamp, bool always);
    [[nodiscard]] Transaction newTransaction();
    void remember(const QByteArray &key, const SharedOutcome &outcome);
    void invalidate(const QSet<QString> &keys);

    sql::Database &m_database;
    base::Clock m_clock;
    FunctionTable m_functions;
    QHash<QByteArray, SharedOutcome> m_results;
    qint64 m_resultBytes = 0;
    QString m_login;
    quint64 m_latest = 0;
};

/** The error text as a deployment sends it, under a new request id. */
[[nodiscard]] QString publicErrorText(const QString &error);

} // namespace oco::local
