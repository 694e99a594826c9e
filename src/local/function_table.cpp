#include "local/function_table.h"

namespace oco::local
{

FunctionTable::FunctionTable()
{
    for (const auto &group : {workerFunctions(), workerAdminFunctions(), workerModelFunctions(), machineFunctions(), chatWorkerFunctions(),
                              chatAnswerFunctions(), chatWebFunctions()}) {
        for (const Function &function : group) {
            m_functions.insert(function.path, function);
        }
    }
}

const Function *FunctionTable::find(const QString &canonicalPath) const
{
    const auto it = m_functions.constFind(canonicalPath);
    return it == m_functions.constEnd() ? nullptr : &*it;
}

} // namespace oco::local
