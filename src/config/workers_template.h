#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QLatin1String>
#include <QString>

namespace oco::config
{

/** What the template holds where a person is to write; refused as a value. */
inline constexpr QLatin1String kTokenPlaceholder("machine_<machine_id>:worker_<worker_id>:secret_<secret>");
inline constexpr QLatin1String kDirectoryPlaceholder("/path/to/your/project");
inline constexpr QLatin1String kUrlPlaceholder("https://your-deployment.convex.cloud");

/** What the template calls the schema, and the file of that name beside it. */
inline constexpr QLatin1String kSchemaFileName("workers.schema.json");

/** The commented file that a first start leaves behind. */
[[nodiscard]] QByteArray workersTemplate();

/** The JSON Schema of a workers.json, draft 7. */
[[nodiscard]] QByteArray workersSchema();

/**
 * Puts the schema into the folder, for editors. A file of that name stays, unless it is an older version of the schema.
 * Errors: Rejected (another file is there), PermissionDenied, Io.
 */
[[nodiscard]] base::Result<void> writeWorkersSchema(const QString &folder);

} // namespace oco::config
