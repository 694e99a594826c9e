#pragma once

#include "config/token_reference.h"
#include "config/worker_token.h"

#include <QString>
#include <QUrl>

#include <cstdint>

namespace oco::config
{

/**
 * What happens at a start to answers that were interrupted and to messages that came while the worker was away.
 * Resume: they are gone on with and answered, oldest first. AnswerOnlyNew: they are completed with a sentence instead.
 */
enum class Recovery : std::uint8_t { Resume, AnswerOnlyNew };

/** As it is written in workers.json: "resume", "answer-only-new". */
[[nodiscard]] QString recoveryName(Recovery recovery);

/** One worker as a workers.json has it, checked; its token may have to be fetched from where it is kept. */
struct WorkerEntry {
    TokenReference token;
    QString workingDirectory; // absolute, exists
    QUrl convexUrl;           // https, or http on a loopback host; without a trailing slash
    Recovery recovery = Recovery::Resume;

    bool operator==(const WorkerEntry &) const = default;
};

/** One worker ready to run: its token is at hand. */
struct WorkerConfig {
    WorkerToken token;
    QString workingDirectory; // as in WorkerEntry
    QUrl convexUrl;
    Recovery recovery = Recovery::Resume; // counts from a start of the worker

    bool operator==(const WorkerConfig &) const = default;
};

} // namespace oco::config
