#pragma once

#include <QLoggingCategory>

namespace oco::app
{

Q_DECLARE_LOGGING_CATEGORY(lcApp)

} // namespace oco::app
