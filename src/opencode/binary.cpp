#include "opencode/binary.h"

#include "opencode/npm_package.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

#include <optional>

using namespace Qt::StringLiterals;

namespace oco::opencode
{

using base::ErrorCode;
using base::Result;

namespace
{

QString programName()
{
    return QSysInfo::kernelType() == u"winnt" ? u"opencode.exe"_s : u"opencode"_s;
}

QString howToInstall()
{
    return u"Install it with \"npm install -g opencode-ai\", or name the program's path in the settings."_s;
}

QStringList usualFolders(const QString &home)
{
    if (home.isEmpty()) {
        return {};
    }
    QStringList folders;
    for (const QStringView folder : {u".opencode/bin", u".local/bin", u".bun/bin", u".npm-global/bin", u".npm-packages/bin", u".npm/bin",
                                     u".local/share/npm/bin", u".local/share/pnpm", u".yarn/bin", u".volta/bin", u".linuxbrew/bin"}) {
        folders += home + u'/' + folder.toString();
    }
    const QString nvm = home + u"/.nvm/versions/node"_s;
    const QStringList versions = QDir(nvm).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &version : versions) {
        folders += nvm + u'/' + version + u"/bin"_s;
    }
    return folders;
}

base::Error notExecutable(const QString &path)
{
    return {ErrorCode::PermissionDenied,
            u"%1 is not a program that may be run."_s.arg(path),
            u"Make it executable: chmod +x %1"_s.arg(path),
            {}};
}

Result<QString> findConfigured(const BinarySearch &search)
{
    QString path = search.configured;
    if (path == u"~" || path.startsWith(u"~/")) {
        path.replace(0, 1, search.home);
    }
    const QFileInfo info(path);
    if (!info.exists()) {
        return base::fail(ErrorCode::NotFound, u"The opencode program that the settings name does not exist: %1"_s.arg(path),
                          howToInstall());
    }
    if (info.isDir()) {
        return base::fail(ErrorCode::InvalidInput, u"The settings name a folder where the opencode program should be: %1"_s.arg(path),
                          u"Name the program in it."_s);
    }
    if (!info.isExecutable()) {
        return base::fail(notExecutable(path));
    }
    return nativeProgram(info.absoluteFilePath());
}

} // namespace

BinarySearch systemSearch(const QString &configured)
{
    BinarySearch search;
    search.configured = configured;
    search.path = qEnvironmentVariable("PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    search.home = QDir::homePath();
    // none of them is absolute, and so looked into, on Windows
    search.system = {u"/usr/local/bin"_s, u"/usr/bin"_s, u"/opt/homebrew/bin"_s, u"/home/linuxbrew/.linuxbrew/bin"_s, u"/snap/bin"_s};
    return search;
}

Result<QString> findBinary(const BinarySearch &search)
{
    if (!search.configured.isEmpty()) {
        return findConfigured(search);
    }
    QStringList folders = search.path + usualFolders(search.home) + search.system;
    folders.removeDuplicates();
    std::optional<base::Error> first; // of a find that cannot be used, where nothing better comes
    for (const QString &folder : folders) {
        if (QDir::isRelativePath(folder)) {
            continue; // what runs must not depend on the folder we are started in
        }
        const QFileInfo info(QDir(folder).filePath(programName()));
        if (!info.isFile()) {
            continue;
        }
        Result<QString> found = info.isExecutable() ? nativeProgram(info.absoluteFilePath())
                                                    : Result<QString>(base::fail(notExecutable(info.absoluteFilePath())));
        if (found) {
            return found;
        }
        if (!first) {
            first = found.error();
        }
    }
    if (first) {
        return base::fail(*first);
    }
    return base::fail(ErrorCode::NotFound, u"The opencode program was not found."_s, howToInstall(),
                      u"looked in %1"_s.arg(folders.join(u", "_s)));
}

} // namespace oco::opencode
