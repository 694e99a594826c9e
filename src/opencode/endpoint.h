#pragma once

#include <QMetaType>
#include <QString>
#include <QUrl>

namespace oco::opencode
{

/** Where a running opencode server is and how to get in. Compared by value: a restart gives another one. */
struct Endpoint {
    QUrl url; // http://127.0.0.1:PORT
    QString user = QStringLiteral("opencode");
    QString password;
    QString version;

    bool operator==(const Endpoint &) const = default;
};

} // namespace oco::opencode

Q_DECLARE_METATYPE(oco::opencode::Endpoint)
