#pragma once

#include <QJsonObject>
#include <QString>

namespace oco::convex
{

/** A Convex function by path ("module:function") and its named arguments. */
struct FunctionCall {
    QString path;
    QJsonObject arguments;

    bool operator==(const FunctionCall &) const = default;
};

} // namespace oco::convex
