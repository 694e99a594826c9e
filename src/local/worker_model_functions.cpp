#include "local/access.h"
#include "local/function_table.h"
#include "local/record_writer.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

// workerModels:*
namespace oco::local
{

namespace
{

base::Result<void> updateModels(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    auto worker = requireWorker(transaction, arguments);
    if (!worker) {
        return tl::unexpected(worker.error());
    }
    const QJsonArray models = arguments.array("models"_L1);
    const QByteArray json = QJsonDocument(models).toJson(QJsonDocument::Compact);
    if (auto fits = requireFits(json.size()); !fits) {
        return fits;
    }
    transaction.wrote(u"models:"_s + worker->workerId);
    transaction.change(u"INSERT INTO worker_models (worker_id, models, updated_at) VALUES (?, ?, ?)"
                       " ON CONFLICT (worker_id) DO UPDATE SET models = excluded.models, updated_at = excluded.updated_at"_s,
                       {worker->workerId, QString::fromUtf8(json), transaction.now()});
    out.beginObject();
    boolField(out, "success"_L1, true);
    numberField(out, "modelsCount"_L1, models.size());
    out.endObject();
    return {};
}

void writeModels(JsonWriter &out, const QJsonArray &models)
{
    out.beginArray();
    for (const auto &value : models) {
        const QJsonObject model = value.toObject();
        out.beginObject();
        for (const QLatin1StringView name : {"id"_L1, "name"_L1, "provider"_L1}) {
            textField(out, name, model.value(name).toString());
        }
        out.endObject();
    }
    out.endArray();
}

base::Result<void> getModels(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    const QString workerId = arguments.string("workerId"_L1);
    transaction.read(u"models:"_s + workerId);
    bool found = false;
    transaction.each(u"SELECT models, updated_at FROM worker_models WHERE worker_id = ?"_s, {workerId}, [&](const QSqlQuery &row) {
        found = true;
        out.beginObject();
        out.key("models"_L1);
        writeModels(out, QJsonDocument::fromJson(row.value(0).toString().toUtf8()).array());
        numberField(out, "updatedAt"_L1, row.value(1).toLongLong());
        out.endObject();
    });
    if (!found) {
        out.null();
    }
    return {};
}

} // namespace

std::vector<Function> workerModelFunctions()
{
    return {
        {u"workerModels:updateModels"_s, FunctionKind::Mutation, {{"workerId"_L1}, {"models"_L1, ArgumentType::Models}}, updateModels},
        {u"workerModels:getModels"_s, FunctionKind::Query, {{"workerId"_L1}}, getModels},
    };
}

} // namespace oco::local
