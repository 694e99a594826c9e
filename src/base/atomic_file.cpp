#include "base/atomic_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <functional>

using namespace Qt::StringLiterals;

namespace oco::base
{

namespace
{

constexpr QFileDevice::Permissions kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

ErrorCode codeOf(QFileDevice::FileError error)
{
    return error == QFileDevice::PermissionsError || error == QFileDevice::OpenError ? ErrorCode::PermissionDenied : ErrorCode::Io;
}

/** `path` is what the person calls it, `target` what is written. */
Result<void> save(const QString &path, const QString &target, const QByteArray &content, QFileDevice::Permissions permissions,
                  const std::function<bool()> &mayCommit)
{
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(codeOf(file.error()), u"The file %1 cannot be written."_s.arg(path),
                    u"Check its permissions and those of its folder."_s, file.errorString());
    }
    file.setPermissions(permissions);
    const bool written = file.write(content) == content.size() && file.flush();
    if (written && !mayCommit()) {
        file.cancelWriting();
        return fail(ErrorCode::Rejected, u"The file %1 was changed by another program."_s.arg(path), u"Read it again."_s);
    }
    if (!written || !file.commit()) {
        return fail(ErrorCode::Io, u"The file %1 cannot be written."_s.arg(path), u"Check that the disk has room."_s, file.errorString());
    }
    return {};
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 maxBytes)
{
    QFile file(path);
    if (!file.exists()) {
        return fail(ErrorCode::NotFound, u"The file %1 does not exist."_s.arg(path));
    }
    if (QFileInfo(path).isDir()) {
        return fail(ErrorCode::Io, u"%1 is a folder, not a file."_s.arg(path));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(codeOf(file.error()), u"The file %1 cannot be read."_s.arg(path), u"Check its permissions."_s, file.errorString());
    }
    QByteArray content = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return fail(ErrorCode::Io, u"The file %1 cannot be read."_s.arg(path), {}, file.errorString());
    }
    if (content.size() > maxBytes) {
        return fail(ErrorCode::TooLarge, u"The file %1 is larger than %2 bytes."_s.arg(path).arg(maxBytes));
    }
    return content;
}

Result<void> makePrivateFolder(const QString &path)
{
    const QString absolute = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    if (QFileInfo(absolute).isDir()) {
        return {};
    }
    const QString parent = QFileInfo(absolute).path();
    if (parent != absolute) {
        if (auto made = makePrivateFolder(parent); !made) {
            return made;
        }
    }
    if (!QDir().mkdir(absolute, kOwnerOnly | QFileDevice::ExeOwner) && !QFileInfo(absolute).isDir()) {
        return fail(ErrorCode::PermissionDenied, u"The folder %1 cannot be made."_s.arg(absolute),
                    u"Check the permissions of the folder above it."_s);
    }
    return {};
}

Result<void> writePrivateFile(const QString &path, const QByteArray &content)
{
    const QFileInfo info(path);
    const QString target = info.isSymLink() ? info.symLinkTarget() : path;
    if (auto made = makePrivateFolder(QFileInfo(target).path()); !made) {
        return made;
    }
    return save(path, target, content, kOwnerOnly, [] { return true; });
}

Result<void> replaceFile(const QString &path, const QByteArray &expected, const QByteArray &content)
{
    const QFileInfo link(path);
    const QString target = link.canonicalFilePath(); // empty where a link leads nowhere
    if (target.isEmpty()) {
        return link.isSymLink() ? fail(ErrorCode::NotFound, u"%1 is a link to %2, which does not exist."_s.arg(path, link.symLinkTarget()),
                                       u"Create that file, or remove the link."_s)
                                : fail(ErrorCode::NotFound, u"The file %1 does not exist any more."_s.arg(path),
                                       u"Check whether it was moved or deleted."_s);
    }
    return save(path, target, content, QFileInfo(target).permissions(), [&] {
        QFile present(target);
        return present.open(QIODevice::ReadOnly) && present.read(expected.size() + 1) == expected;
    });
}

} // namespace oco::base
