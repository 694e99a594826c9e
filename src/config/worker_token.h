#pragma once

#include "base/result.h"

#include <QString>

namespace oco::config
{

/** `machine_<machine_id>:worker_<worker_id>:secret_<secret>`, in its three parts. */
class WorkerToken
{
public:
    /** Error InvalidInput carries the sentence that users know, word for word; it never repeats the token. */
    [[nodiscard]] static base::Result<WorkerToken> parse(const QString &text);

    [[nodiscard]] const QString &machineId() const { return m_machineId; }
    [[nodiscard]] const QString &workerId() const { return m_workerId; }
    [[nodiscard]] const QString &secret() const { return m_secret; }

    /** machine/worker: names the worker in messages, and shows no secret. */
    [[nodiscard]] QString label() const;
    /** machine_<machine_id>:worker_<worker_id>: under which a keychain keeps it. */
    [[nodiscard]] QString key() const;
    /** The whole token. Secret: for the place where it is kept, never for a message. */
    [[nodiscard]] QString text() const;

    bool operator==(const WorkerToken &) const = default;

private:
    QString m_machineId;
    QString m_workerId;
    QString m_secret;
};

} // namespace oco::config
