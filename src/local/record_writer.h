#pragma once

#include "local/chat_rows.h"
#include "local/json_writer.h"
#include "local/worker_rows.h"

namespace oco::local
{

/** Fields that are absent are left out: a missing field and null are different things. */
void optionalField(JsonWriter &out, QLatin1StringView name, const std::optional<QString> &value);
void optionalField(JsonWriter &out, QLatin1StringView name, const std::optional<qint64> &value);
void textField(JsonWriter &out, QLatin1StringView name, const QString &value);
void numberField(JsonWriter &out, QLatin1StringView name, qint64 value);
void boolField(JsonWriter &out, QLatin1StringView name, bool value);

/** A worker as everybody may see it: without its secret. */
void writeWorker(JsonWriter &out, const WorkerRow &worker);
/** A chat session with everything known of it. */
void writeChat(JsonWriter &out, const ChatRow &chat);
/** `{success: true}` */
void writeSuccess(JsonWriter &out);

} // namespace oco::local
