#include "credentials/keychain_notes.h"

#include "base/atomic_file.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

#include <functional>

using namespace Qt::StringLiterals;

namespace oco::credentials
{

namespace
{

constexpr qint64 kMaxBytes = qint64{1024} * 1024;
constexpr int kLockMs = 500; // another of our processes holds it for the time of one small file

base::Result<QJsonObject> load(const QString &path)
{
    const base::Result<QByteArray> content = base::readFile(path, kMaxBytes);
    if (!content && content.error().code == base::ErrorCode::NotFound) {
        return QJsonObject();
    }
    if (!content) {
        return base::fail(content.error());
    }
    const QJsonDocument document = QJsonDocument::fromJson(*content);
    if (!document.object().value(u"entries").isObject()) {
        return base::fail(base::ErrorCode::InvalidInput, u"The notes about the keychain in %1 cannot be read."_s.arg(path),
                          u"Delete the file; it holds no secret, only where tokens were saved."_s);
    }
    return document.object().value(u"entries").toObject();
}

base::Result<void> change(const QString &path, const std::function<bool(QJsonObject &)> &edit)
{
    if (base::Result<void> folder = base::makePrivateFolder(QFileInfo(path).absolutePath()); !folder) {
        return folder;
    }
    QLockFile lock(path + u".lock"_s);
    if (!lock.tryLock(kLockMs)) {
        return base::fail(base::ErrorCode::Io, u"The notes about the keychain in %1 are being written by another process."_s.arg(path));
    }
    base::Result<QJsonObject> entries = load(path);
    if (!entries) {
        return base::fail(entries.error());
    }
    if (!edit(*entries)) {
        return {};
    }
    return base::writePrivateFile(path, QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"entries"_s, *entries}}).toJson());
}

} // namespace

KeychainNotes::KeychainNotes(QString path) : m_path(std::move(path)) {}

base::Result<std::optional<KeychainNote>> KeychainNotes::find(const QString &key) const
{
    const base::Result<QJsonObject> entries = load(m_path);
    if (!entries) {
        return base::fail(entries.error());
    }
    const QJsonValue entry = entries->value(key);
    if (!entry.isObject()) {
        return std::optional<KeychainNote>();
    }
    return std::optional(KeychainNote{entry[u"backend"_s].toString(), entry[u"desktop"_s].toString(),
                                      QDateTime::fromString(entry[u"date"_s].toString(), Qt::ISODate)});
}

base::Result<void> KeychainNotes::add(const QString &key, const KeychainNote &note) const
{
    return change(m_path, [&](QJsonObject &entries) {
        entries.insert(key, QJsonObject{{u"backend"_s, note.backend},
                                        {u"desktop"_s, note.desktop},
                                        {u"date"_s, note.savedAt.toUTC().toString(Qt::ISODate)}});
        return true;
    });
}

base::Result<void> KeychainNotes::remove(const QString &key) const
{
    if (!QFileInfo::exists(m_path)) {
        return {};
    }
    return change(m_path, [&](QJsonObject &entries) {
        const bool had = entries.contains(key);
        entries.remove(key);
        return had;
    });
}

} // namespace oco::credentials
