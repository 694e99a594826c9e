#include "base/atomic_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

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
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(codeOf(file.error()), u"The file %1 cannot be written."_s.arg(path),
                    u"Check its permissions and those of its folder."_s, file.errorString());
    }
    file.setPermissions(kOwnerOnly);
    if (file.write(content) != content.size() || !file.commit()) {
        return fail(ErrorCode::Io, u"The file %1 cannot be written."_s.arg(path), u"Check that the disk has room."_s, file.errorString());
    }
    return {};
}

} // namespace oco::base
