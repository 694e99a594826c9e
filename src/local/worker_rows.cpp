#include "local/worker_rows.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace oco::local
{

namespace
{

constexpr int kSecretWords = 4;

QString newSecret()
{
    QString secret;
    for (int i = 0; i < kSecretWords; ++i) {
        secret += u"%1"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
    }
    return secret;
}

QString workerColumns()
{
    return u"worker_id, machine_id, secret, name, approval_status, status, created_at, approved_at, last_heartbeat,"
           " connect_requested_at, connected_at, working_directory, username"_s;
}

WorkerRow workerOf(const QSqlQuery &row)
{
    WorkerRow worker;
    int column = 0;
    worker.workerId = row.value(column++).toString();
    worker.machineId = row.value(column++).toString();
    worker.secret = row.value(column++).toString();
    worker.name = optionalText(row.value(column++));
    worker.approvalStatus = row.value(column++).toString();
    worker.status = row.value(column++).toString();
    worker.createdAt = row.value(column++).toLongLong();
    worker.approvedAt = optionalNumber(row.value(column++));
    worker.lastHeartbeat = optionalNumber(row.value(column++));
    worker.connectRequestedAt = optionalNumber(row.value(column++));
    worker.connectedAt = optionalNumber(row.value(column++));
    worker.workingDirectory = optionalText(row.value(column++));
    worker.username = optionalText(row.value(column++));
    return worker;
}

void wroteWorker(Transaction &transaction, const WorkerRow &worker)
{
    transaction.wrote(u"worker:"_s + worker.workerId);
    transaction.wrote(u"machineWorkers:"_s + worker.machineId);
}

MachineRow machineOf(const QSqlQuery &row)
{
    return {row.value(0).toString(), row.value(1).toString(), row.value(2).toLongLong()};
}

} // namespace

QVariant toSql(const std::optional<QString> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant toSql(const std::optional<qint64> &value)
{
    return value ? QVariant(*value) : QVariant();
}

std::optional<QString> optionalText(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toString());
}

std::optional<qint64> optionalNumber(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

QString WorkerRow::token() const
{
    return u"machine_%1:worker_%2:secret_%3"_s.arg(machineId, workerId, secret);
}

bool WorkerRow::approved() const
{
    return approvalStatus == "approved"_L1;
}

std::optional<MachineRow> findMachine(Transaction &transaction, const QString &machineId)
{
    transaction.read(u"machines"_s);
    std::optional<MachineRow> found;
    transaction.each(u"SELECT machine_id, name, created_at FROM machines WHERE machine_id = ?"_s, {machineId},
                     [&found](const QSqlQuery &row) { found = machineOf(row); });
    return found;
}

QList<MachineRow> allMachines(Transaction &transaction)
{
    transaction.read(u"machines"_s);
    QList<MachineRow> machines;
    transaction.each(u"SELECT machine_id, name, created_at FROM machines ORDER BY id"_s, {},
                     [&machines](const QSqlQuery &row) { machines.append(machineOf(row)); });
    return machines;
}

void insertMachine(Transaction &transaction, const MachineRow &machine)
{
    transaction.wrote(u"machines"_s);
    transaction.change(u"INSERT INTO machines (machine_id, name, created_at) VALUES (?, ?, ?)"_s,
                       {machine.machineId, machine.name, machine.createdAt});
}

std::optional<WorkerRow> findWorker(Transaction &transaction, const QString &workerId)
{
    transaction.read(u"worker:"_s + workerId);
    std::optional<WorkerRow> found;
    transaction.each(u"SELECT %1 FROM workers WHERE worker_id = ?"_s.arg(workerColumns()), {workerId},
                     [&found](const QSqlQuery &row) { found = workerOf(row); });
    return found;
}

QList<WorkerRow> workersOfMachine(Transaction &transaction, const QString &machineId)
{
    transaction.read(u"machineWorkers:"_s + machineId);
    QList<WorkerRow> workers;
    transaction.each(u"SELECT %1 FROM workers WHERE machine_id = ? ORDER BY id"_s.arg(workerColumns()), {machineId},
                     [&workers](const QSqlQuery &row) { workers.append(workerOf(row)); });
    return workers;
}

WorkerRow insertWorker(Transaction &transaction, const QString &machineId, const QString &workerId, const std::optional<QString> &name)
{
    WorkerRow worker;
    worker.workerId = workerId;
    worker.machineId = machineId;
    worker.secret = newSecret();
    worker.name = name;
    worker.approvalStatus = u"pending"_s;
    worker.status = u"offline"_s;
    worker.createdAt = transaction.now();
    wroteWorker(transaction, worker);
    transaction.change(
        u"INSERT INTO workers (worker_id, machine_id, secret, name, approval_status, status, created_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {worker.workerId, worker.machineId, worker.secret, toSql(worker.name), worker.approvalStatus, worker.status, worker.createdAt});
    return worker;
}

void updateWorker(Transaction &transaction, const WorkerRow &worker)
{
    wroteWorker(transaction, worker);
    transaction.change(u"UPDATE workers SET approval_status = ?, status = ?, approved_at = ?, last_heartbeat = ?,"
                       " connect_requested_at = ?, connected_at = ?, working_directory = ?, username = ? WHERE worker_id = ?"_s,
                       {worker.approvalStatus, worker.status, toSql(worker.approvedAt), toSql(worker.lastHeartbeat),
                        toSql(worker.connectRequestedAt), toSql(worker.connectedAt), toSql(worker.workingDirectory), toSql(worker.username),
                        worker.workerId});
}

void deleteWorker(Transaction &transaction, const WorkerRow &worker)
{
    wroteWorker(transaction, worker);
    transaction.change(u"DELETE FROM workers WHERE worker_id = ?"_s, {worker.workerId});
}

} // namespace oco::local
