#pragma once

#include "local/transaction.h"

#include <QList>

#include <optional>

namespace oco::local
{

struct MachineRow {
    QString machineId;
    QString name;
    qint64 createdAt = 0;
};

struct WorkerRow {
    QString workerId;
    QString machineId;
    QString secret;
    std::optional<QString> name;
    QString approvalStatus; // pending, approved, revoked
    QString status;         // online, offline
    qint64 createdAt = 0;
    std::optional<qint64> approvedAt;
    std::optional<qint64> lastHeartbeat;
    std::optional<qint64> connectRequestedAt;
    std::optional<qint64> connectedAt;
    std::optional<QString> workingDirectory;
    std::optional<QString> username;

    [[nodiscard]] QString token() const;
    [[nodiscard]] bool approved() const;
};

[[nodiscard]] std::optional<MachineRow> findMachine(Transaction &transaction, const QString &machineId);
[[nodiscard]] QList<MachineRow> allMachines(Transaction &transaction);
void insertMachine(Transaction &transaction, const MachineRow &machine);

[[nodiscard]] std::optional<WorkerRow> findWorker(Transaction &transaction, const QString &workerId);
/** In the order of their making. */
[[nodiscard]] QList<WorkerRow> workersOfMachine(Transaction &transaction, const QString &machineId);
/** A pending worker with a new secret. */
[[nodiscard]] WorkerRow insertWorker(Transaction &transaction, const QString &machineId, const QString &workerId,
                                     const std::optional<QString> &name);
void updateWorker(Transaction &transaction, const WorkerRow &worker);
void deleteWorker(Transaction &transaction, const WorkerRow &worker);

/** SQL values of fields that may be absent. */
[[nodiscard]] QVariant toSql(const std::optional<QString> &value);
[[nodiscard]] QVariant toSql(const std::optional<qint64> &value);
[[nodiscard]] std::optional<QString> optionalText(const QVariant &value);
[[nodiscard]] std::optional<qint64> optionalNumber(const QVariant &value);

} // namespace oco::local
