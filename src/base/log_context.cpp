#include "base/log_context.h"

namespace oco::base
{

namespace
{

QString &context()
{
    static thread_local QString value;
    return value;
}

} // namespace

void setThreadLogContext(const QString &text)
{
    context() = text;
}

QString threadLogContext()
{
    return context();
}

} // namespace oco::base
