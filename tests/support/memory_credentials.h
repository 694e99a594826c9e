#pragma once

#include "credentials/credential_store.h"

#include <QHash>
#include <QString>

#include <optional>

namespace oco::test_support
{

/** A keychain that is a table. */
class MemoryCredentials : public credentials::CredentialStore
{
public:
    QHash<QString, QString> entries;
    std::optional<base::Error> error; // what every call fails with

    [[nodiscard]] base::Future<QString> read(const QString &key) override
    {
        if (error) {
            return base::ready<QString>(base::fail(*error));
        }
        const auto found = entries.constFind(key);
        return found == entries.cend()
                   ? base::ready<QString>(base::fail(base::ErrorCode::NotFound, QStringLiteral("There is no such entry.")))
                   : base::ready<QString>(*found);
    }

    [[nodiscard]] base::Future<void> write(const QString &key, const QString &value) override
    {
        if (error) {
            return base::ready<void>(base::fail(*error));
        }
        entries.insert(key, value);
        return base::ready<void>({});
    }

    [[nodiscard]] base::Future<void> remove(const QString &key) override
    {
        if (error) {
            return base::ready<void>(base::fail(*error));
        }
        entries.remove(key);
        return base::ready<void>({});
    }
};

} // namespace oco::test_support
