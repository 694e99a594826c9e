#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace oco::credentials
{

/** Where and when a value was saved: no secret, but what helps to find it again. */
struct KeychainNote {
    QString backend;   // "Secret Service"
    QString desktop;   // "GNOME"; empty without one
    QDateTime savedAt; // UTC, whole seconds

    bool operator==(const KeychainNote &) const = default;
};

/**
 * A note for each key, in a JSON file (0600). A keychain is chosen anew in every session, by the desktop: an entry that
 * seems to have vanished is usually in the keychain of the other desktop, and the note says in which.
 */
class KeychainNotes
{
public:
    explicit KeychainNotes(QString path);

    /** No file: no note. Errors: as base::readFile, and InvalidInput for a file that is not ours. */
    [[nodiscard]] base::Result<std::optional<KeychainNote>> find(const QString &key) const;
    /** Replaces an older note of the key. Errors: as find() and base::writePrivateFile. */
    [[nodiscard]] base::Result<void> add(const QString &key, const KeychainNote &note) const;
    /** Nothing to remove is success. */
    [[nodiscard]] base::Result<void> remove(const QString &key) const;

private:
    QString m_path;
};

} // namespace oco::credentials
