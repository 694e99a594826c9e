#include "local/engine.h"

#include "local/logging.h"
#include "local/settings.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::local
{

namespace
{

constexpr quint64 kNanosecondsPerMillisecond = 1'000'000;
constexpr qint64 kAnswerLifetimeMilliseconds = 14LL * 24 * 3600 * 1000;
constexpr qint64 kMaxKeptBytes = 64LL * 1024 * 1024;
constexpr qsizetype kMaxKeptResults = 512;

CallOutcome failure(const QString &error)
{
    CallOutcome outcome;
    outcome.error = error;
    return outcome;
}

CallOutcome broken()
{
    CallOutcome outcome;
    outcome.broken = true;
    return outcome;
}

CallOutcome runHandler(const Function &function, Transaction &transaction, const QJsonObject &values)
{
    if (const auto objection = function.arguments.objection(values)) {
        return failure(u"ArgumentValidationError: %1\n"_s.arg(*objection));
    }
    JsonWriter out;
    const auto result = function.handler(transaction, Arguments(values), out);
    CallOutcome outcome;
    outcome.reads = transaction.reads();
    if (!result) {
        outcome.error = u"Uncaught Error: %1\n"_s.arg(result.error().message);
    } else if (!out.withinLimits()) {
        outcome.error =
            u"Uncaught Error: Function %1 return value is too large (maximum size 16 MiB, arrays of 8192 elements).\n"_s.arg(function.path);
    } else {
        outcome.success = true;
        outcome.value = out.json();
    }
    return outcome;
}

} // namespace

QString publicErrorText(const QString &error)
{
    return u"[Request ID: %1] Server Error\n%2"_s.arg(QRandomGenerator::global()->generate64(), 16, 16, QLatin1Char('0')).arg(error);
}

Engine::Engine(sql::Database &database, base::Clock clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(std::move(clock))
{
}

base::Result<void> Engine::start()
{
    m_database.begin();
    m_latest = setting(m_database, u"timestamp"_s).toULongLong();
    m_login = setting(m_database, u"login"_s);
    if (m_login.isEmpty()) {
        m_login = QUuid::createUuid().toString(QUuid::WithoutBraces);
        setSetting(m_database, u"login"_s, m_login);
    }
    if (m_latest == 0) {
        m_latest = static_cast<quint64>(m_clock()) * kNanosecondsPerMillisecond;
        setSetting(m_database, u"timestamp"_s, QString::number(m_latest));
    }
    if (!m_database.commit()) {
        return base::fail(base::ErrorCode::Io, u"The database of the embedded deployment cannot be written."_s,
                          u"Check the free space of the disk."_s, m_database.error());
    }
    forgetOldAnswers();
    return {};
}

void Engine::forgetOldAnswers()
{
    m_database.begin();
    m_database.change(u"DELETE FROM answered_mutations WHERE answered_at < ?"_s, {m_clock() - kAnswerLifetimeMilliseconds});
    if (!m_database.commit()) {
        qCWarning(lcLocal) << "old answers could not be removed:" << m_database.error();
    }
}

QString Engine::notFoundText(const QString &path)
{
    return u"Could not find public function for '%1'. Did you forget to run `npx convex dev` or `npx convex deploy`?"_s.arg(
        path.endsWith(":default"_L1) ? path.chopped(8) : path);
}

Transaction Engine::newTransaction()
{
    return {m_database, m_login, m_clock()};
}

Engine::SharedOutcome Engine::query(const QString &path, const QJsonObject &arguments)
{
    const QByteArray key = path.toUtf8() + '\n' + QJsonDocument(arguments).toJson(QJsonDocument::Compact);
    if (const auto it = m_results.constFind(key); it != m_results.constEnd()) {
        return *it;
    }
    const Function *function = m_functions.find(path);
    if (function == nullptr || function->kind != FunctionKind::Query) {
        return std::make_shared<const CallOutcome>(failure(notFoundText(path)));
    }
    m_database.begin();
    Transaction transaction = newTransaction();
    const CallOutcome outcome = runHandler(*function, transaction, arguments);
    if (!m_database.commit()) {
        return std::make_shared<const CallOutcome>(broken());
    }
    auto shared = std::make_shared<const CallOutcome>(outcome);
    remember(key, shared);
    return shared;
}

void Engine::remember(const QByteArray &key, const SharedOutcome &outcome)
{
    const qint64 bytes = key.size() + outcome->value.size();
    if (m_results.size() >= kMaxKeptResults || m_resultBytes + bytes > kMaxKeptBytes) {
        m_results.clear();
        m_resultBytes = 0;
    }
    m_resultBytes += bytes;
    m_results.insert(key, outcome);
}

void Engine::invalidate(const QSet<QString> &keys)
{
    m_results.removeIf([this, &keys](const QHash<QByteArray, SharedOutcome>::iterator &it) {
        const bool stale = it.value()->reads.intersects(keys);
        if (stale) {
            m_resultBytes -= it.key().size() + it.value()->value.size();
        }
        return stale;
    });
}

std::optional<CallOutcome> Engine::answeredBefore(const MutationKey &key)
{
    std::optional<CallOutcome> found;
    m_database.each(u"SELECT CAST(value AS BLOB), commit_ts FROM answered_mutations WHERE session_id = ? AND request_id = ?"_s,
                    {key.sessionId, key.requestId}, [&found](const QSqlQuery &row) {
                        CallOutcome outcome;
                        outcome.success = true;
                        outcome.value = row.value(0).toByteArray();
                        outcome.timestamp = static_cast<quint64>(row.value(1).toLongLong());
                        found = outcome;
                    });
    return found;
}

quint64 Engine::nextTimestamp() const
{
    return std::max(static_cast<quint64>(m_clock()) * kNanosecondsPerMillisecond, m_latest + 1);
}

bool Engine::commit(const Transaction &transaction, quint64 timestamp, bool always)
{
    const bool writes = always || !transaction.writes().isEmpty();
    if (writes) {
        setSetting(m_database, u"timestamp"_s, QString::number(timestamp));
    }
    if (!m_database.commit()) {
        return false;
    }
    if (writes) {
        m_latest = timestamp;
        invalidate(transaction.writes());
        Q_EMIT committed(transaction.writes());
    }
    return true;
}

CallOutcome Engine::mutate(const QString &path, const QJsonObject &arguments, const std::optional<MutationKey> &key)
{
    m_database.begin();
    // The key alone decides, as on a real deployment: neither path nor arguments are compared.
    if (const auto before = key ? answeredBefore(*key) : std::nullopt) {
        m_database.rollback();
        qCDebug(lcLocal) << "answered before:" << path << key->requestId;
        return *before;
    }
    const Function *function = m_functions.find(path);
    if (function == nullptr || function->kind != FunctionKind::Mutation) {
        m_database.rollback();
        return failure(notFoundText(path));
    }
    Transaction transaction = newTransaction();
    CallOutcome outcome = runHandler(*function, transaction, arguments);
    if (!outcome.success && !m_database.failed()) {
        m_database.rollback();
        qCDebug(lcLocal) << path << "refused:" << outcome.error;
        return outcome;
    }
    const quint64 timestamp = nextTimestamp();
    if (key) {
        m_database.change(
            u"INSERT INTO answered_mutations (session_id, request_id, value, commit_ts, answered_at) VALUES (?, ?, ?, ?, ?)"_s,
            {key->sessionId, key->requestId, QString::fromUtf8(outcome.value), static_cast<qint64>(timestamp), m_clock()});
    }
    if (!commit(transaction, timestamp, key.has_value())) {
        qCCritical(lcLocal) << path << "could not be committed:" << m_database.error();
        return broken();
    }
    outcome.timestamp = m_latest;
    return outcome;
}

CallOutcome Engine::run(const QString &path, const QJsonObject &arguments)
{
    const Function *function = m_functions.find(path);
    return function != nullptr && function->kind == FunctionKind::Query ? *query(path, arguments) : mutate(path, arguments);
}

base::Result<void> Engine::transact(const std::function<base::Result<void>(Transaction &)> &change)
{
    m_database.begin();
    Transaction transaction = newTransaction();
    if (auto result = change(transaction); !result) {
        m_database.rollback();
        return result;
    }
    if (!commit(transaction, nextTimestamp(), false)) {
        return base::fail(base::ErrorCode::Io, u"The database of the embedded deployment cannot be written."_s,
                          u"Check the free space of the disk."_s, m_database.error());
    }
    return {};
}

} // namespace oco::local
