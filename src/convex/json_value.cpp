#include "convex/json_value.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace oco::convex
{

base::Result<QJsonValue> parseJsonValue(const QByteArray &text)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson('[' + text + ']', &error);
    if (error.error != QJsonParseError::NoError || document.array().size() != 1) {
        return base::fail(base::ErrorCode::Protocol, u"The deployment sent a value that is not JSON."_s, {}, error.errorString());
    }
    return document.array().first();
}

} // namespace oco::convex
