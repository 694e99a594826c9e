#include "convex/batch_response.h"

#include "convex/mutation_table.h"
#include "convex/padded_json.h"

#include <optional>
#include <string>
#include <utility>

using namespace Qt::StringLiterals;

namespace oco::convex
{

namespace
{

namespace od = simdjson::ondemand;

base::Result<QByteArray> readOne(const QString &path, od::object object)
{
    std::string status;
    std::optional<QByteArray> value;
    FunctionError error;
    for (auto entry : object) {
        const std::string_view key = entry.unescaped_key();
        if (key == "status") {
            status = std::string_view(entry.value().get_string());
        } else if (key == "value") {
            value = rawOf(entry.value());
        } else if (key == "errorMessage") {
            error.message = textOf(entry.value());
        } else if (key == "errorData") {
            error.data = rawOf(entry.value());
        }
    }
    if (status == "success" && value) {
        return *std::move(value);
    }
    if (status != "error") {
        throw simdjson::simdjson_error(simdjson::INCORRECT_TYPE);
    }
    return base::fail(toError(path, error));
}

} // namespace

base::Result<QList<base::Result<QByteArray>>> readBatch(const QStringList &paths, const QByteArray &body)
{
    const base::Error unreadable{
        base::ErrorCode::Protocol, u"The deployment's answer to %1 queries cannot be read."_s.arg(paths.size()), {}, {}};
    QList<base::Result<QByteArray>> results;
    try {
        const PaddedJson json(body);
        od::parser parser;
        od::document document = parser.iterate(json.view());
        for (auto item : od::array(document.find_field("results").get_array())) {
            if (results.size() == paths.size()) {
                return base::fail(unreadable);
            }
            results.append(readOne(paths.at(results.size()), item.get_object()));
        }
    } catch (const simdjson::simdjson_error &) {
        return base::fail(unreadable);
    }
    if (results.size() != paths.size()) {
        return base::fail(unreadable);
    }
    return results;
}

} // namespace oco::convex
