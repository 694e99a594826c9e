#pragma once

#include "base/result.h"
#include "local/arguments.h"
#include "local/json_writer.h"
#include "local/transaction.h"

#include <QHash>

#include <cstdint>
#include <vector>

namespace oco::local
{

enum class FunctionKind : std::uint8_t { Query, Mutation };

/** Writes the result; an error's message is what the caller sees as «Uncaught Error». */
using FunctionHandler = base::Result<void> (*)(Transaction &, const Arguments &, JsonWriter &);

struct Function {
    QString path;
    FunctionKind kind = FunctionKind::Query;
    ArgumentValidator arguments;
    FunctionHandler handler = nullptr;
};

[[nodiscard]] std::vector<Function> workerFunctions();      // workers:*, called by the worker
[[nodiscard]] std::vector<Function> workerAdminFunctions(); // workers:*, called by the web UI
[[nodiscard]] std::vector<Function> workerModelFunctions(); // workerModels:*
[[nodiscard]] std::vector<Function> machineFunctions();     // machines:*
[[nodiscard]] std::vector<Function> chatWorkerFunctions();  // chat:*, called by the worker
[[nodiscard]] std::vector<Function> chatAnswerFunctions();  // chat:*, the answers that the worker writes
[[nodiscard]] std::vector<Function> chatWebFunctions();     // chat:*, called by the web UI

/** Every function of the deployment contract by its canonical path. */
class FunctionTable
{
public:
    FunctionTable();

    /** Null where there is none. */
    [[nodiscard]] const Function *find(const QString &canonicalPath) const;

private:
    QHash<QString, Function> m_functions;
};

} // namespace oco::local
