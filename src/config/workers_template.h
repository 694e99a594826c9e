#pragma once

#include <QByteArray>
#include <QLatin1String>

namespace oco::config
{

/** What the template holds where a person is to write; refused as a value. */
inline constexpr QLatin1String kTokenPlaceholder("machine_<machine_id>:worker_<worker_id>:secret_<secret>");
inline constexpr QLatin1String kDirectoryPlaceholder("/path/to/your/project");
inline constexpr QLatin1String kUrlPlaceholder("https://your-deployment.convex.cloud");

/** The commented file that a first start leaves behind. */
[[nodiscard]] QByteArray workersTemplate();

} // namespace oco::config
