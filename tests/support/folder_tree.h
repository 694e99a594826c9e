#pragma once

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

namespace oco::test_support
{

/** Everything below a folder, a line each: path, permissions, and a hash of what is in it. Two are equal or something was left behind. */
[[nodiscard]] inline QStringList folderTree(const QString &folder)
{
    QStringList lines;
    QDirIterator entries(folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QFileInfo info(entries.next());
        QByteArray content;
        if (QFile file(info.filePath()); info.isFile() && file.open(QIODevice::ReadOnly)) {
            content = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha1).toHex();
        }
        lines.append(QStringLiteral("%1 %2 %3")
                         .arg(info.filePath(), QString::number(info.permissions().toInt(), 16),
                              info.isDir() ? QStringLiteral("folder") : QString::fromLatin1(content)));
    }
    lines.sort();
    return lines;
}

} // namespace oco::test_support
