#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace oco::convex
{

/**
 * The body of /api/query_batch: one result a query, in the order asked, as JSON text; Rejected where the function
 * itself failed. Can be tens of megabytes. Errors: Protocol.
 */
[[nodiscard]] base::Result<QList<base::Result<QByteArray>>> readBatch(const QStringList &paths, const QByteArray &body);

} // namespace oco::convex
