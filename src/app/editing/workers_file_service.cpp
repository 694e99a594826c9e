#include "app/editing/workers_file_service.h"

#include "config/workers_document.h"
#include "config/workers_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <chrono>

namespace oco::app
{

using config::WorkersDocument;

namespace
{

constexpr std::chrono::milliseconds kQuiet{300};
constexpr QFileDevice::Permissions kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

base::Result<std::optional<QByteArray>> readNow(const QString &path)
{
    const base::Result<WorkersDocument> document = WorkersDocument::open(path);
    if (document) {
        return document->text();
    }
    if (document.error().code == base::ErrorCode::NotFound && !QFileInfo(path).isSymLink()) {
        return std::nullopt;
    }
    return base::fail(document.error());
}

/** Over the template, which is made with its schema and the right permissions. */
base::Result<void> makeNow(const QString &path, const QByteArray &text)
{
    if (const base::Result<void> made = config::writeWorkersTemplate(path); !made) {
        return base::fail(made.error());
    }
    base::Result<void> saved = WorkersDocument::open(path).and_then([&](WorkersDocument document) { return document.save(text); });
    if (!saved) {
        QFile::remove(path);
    }
    return saved;
}

base::Result<void> replaceNow(const QString &path, const QByteArray &text, FileAccess access)
{
    base::Result<WorkersDocument> document = WorkersDocument::open(path);
    if (!document) {
        return base::fail(document.error());
    }
    if (access == FileAccess::OwnerOnly && !QFile::setPermissions(path, kOwnerOnly)) { // before the secret is in it
        return base::fail(base::ErrorCode::PermissionDenied, WorkersFileService::tr("The permissions of %1 cannot be changed.").arg(path),
                          WorkersFileService::tr("Check whose file it is."));
    }
    return document->save(text);
}

base::Result<WorkersSave> saveNow(const QString &path, const QByteArray &text, const std::optional<QByteArray> &basis, FileAccess access)
{
    const base::Result<std::optional<QByteArray>> present = readNow(path);
    if (!present) {
        return base::fail(present.error());
    }
    if (*present != basis) {
        return WorkersSave{WorkersSave::Outcome::Conflict, *present};
    }
    const base::Result<void> saved = basis ? replaceNow(path, text, access) : makeNow(path, text);
    if (!saved) {
        return base::fail(saved.error());
    }
    return WorkersSave{};
}

} // namespace

WorkersFileService::WorkersFileService(const QString &path, QObject *parent)
    : QObject(parent), m_path(QDir::current().absoluteFilePath(path)), m_watch(m_path, kQuiet)
{
    connect(&m_watch, &FileWatch::changed, this, &WorkersFileService::changedOnDisk);
}

base::Future<std::optional<QByteArray>> WorkersFileService::read()
{
    return QtConcurrent::run([path = m_path] { return readNow(path); });
}

base::Future<WorkersSave> WorkersFileService::save(const QByteArray &text, const std::optional<QByteArray> &basis, FileAccess access)
{
    return QtConcurrent::run([path = m_path, text, basis, access] { return saveNow(path, text, basis, access); });
}

} // namespace oco::app
