#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace oco::app
{

/** Values of the web UI's side of the contract, as far as a chat reads them. Errors: Protocol. All pure. */

struct AnswerChunk {
    int sequence = 0;
    QString text;
};

/** The message that the answer is written to. */
struct AnswerMessage {
    bool completed = false;
    QString content;
    std::optional<QString> error; // the turn failed: why
};

/** workers:getByMachineAndWorker: whether the worker is online. */
[[nodiscard]] base::Result<bool> readOnline(const QByteArray &json);
/** workerModels:getModels: ids, the default first; none where nothing was published. */
[[nodiscard]] base::Result<QStringList> readModelIds(const QByteArray &json);
/** chat:subscribeToChunks. */
[[nodiscard]] base::Result<QList<AnswerChunk>> readChunks(const QByteArray &json);
/** chat:subscribeToMessages: the one message with this id, if it is there. */
[[nodiscard]] base::Result<std::optional<AnswerMessage>> readAnswer(const QByteArray &json, const QString &messageId);
/** chat:listSessions: the ids of the worker's sessions. */
[[nodiscard]] QStringList readSessionIds(const QJsonValue &value);

} // namespace oco::app
