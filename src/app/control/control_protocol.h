#pragma once

#include "app/named_worker.h"
#include "base/result.h"
#include "worker/worker_status.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>

/**
 * What the commands say to the running program through its control socket: one JSON object a line each way. A request
 * is answered by one line; with wait, when it is done.
 */
namespace oco::app
{

enum class ControlVerb : std::uint8_t { Status, Start, Stop, Restart, Quit, Show };

struct ControlRequest {
    ControlVerb verb = ControlVerb::Status;
    QStringList workers;        // Start, Stop, Restart: names as given by the person; empty: all
    bool wait = false;          // the answer comes when each of them is ready, stopped or failed
    QStringList arguments = {}; // Show: of the start that found the program running

    bool operator==(const ControlRequest &) const = default;

    [[nodiscard]] QByteArray toJson() const;
    /** Error InvalidInput. */
    [[nodiscard]] static base::Result<ControlRequest> fromJson(const QByteArray &line);
};

struct ControlAnswer {
    base::Error error; // message empty: it worked
    qint64 pid = 0;
    QString version;
    QString workersFile;
    QList<NamedWorker> workers; // Status: all; else those that the request was about

    [[nodiscard]] bool ok() const { return error.message.isEmpty(); }
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static base::Result<ControlAnswer> fromJson(const QByteArray &line);
};

inline constexpr qint64 kMaxControlLine = 4LL * 1024 * 1024; // bytes; a thousand workers with long problems

/** The state's name for programs, like "waitingForApproval"; stable. */
[[nodiscard]] QString stateName(worker::State state);

} // namespace oco::app
