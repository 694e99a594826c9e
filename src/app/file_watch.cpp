#include "app/file_watch.h"

#include <QDir>
#include <QFileInfo>
#include <QStringList>

namespace oco::app
{

namespace
{

constexpr int kMaxLinks = 16;
constexpr std::chrono::milliseconds kLongestWait{1500}; // a folder that is never quiet must not hide the file's changes

/** The folder, or the nearest one above it that is there. */
QString existingFolder(QString folder)
{
    while (!QFileInfo::exists(folder) && folder != QFileInfo(folder).path()) {
        folder = QFileInfo(folder).path();
    }
    return folder;
}

/** The file, what its symlinks lead to, and the folder of each. */
QStringList watchedPaths(const QString &path)
{
    QStringList paths;
    QFileInfo info(path);
    for (int i = 0; i < kMaxLinks; ++i) {
        paths << info.absoluteFilePath() << existingFolder(info.absolutePath());
        if (!info.isSymLink()) {
            break;
        }
        info.setFile(info.symLinkTarget());
    }
    paths.removeDuplicates();
    return paths;
}

} // namespace

FileWatch::FileWatch(const QString &path, std::chrono::milliseconds quiet, QObject *parent)
    : QObject(parent), m_path(QDir::current().absoluteFilePath(path))
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quiet);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FileWatch::noteChange);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FileWatch::noteChange);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        m_sinceFirst.invalidate();
        watch();
        Q_EMIT changed();
    });
    watch();
}

void FileWatch::noteChange()
{
    if (!m_sinceFirst.isValid()) {
        m_sinceFirst.start();
    }
    if (!m_quiet.isActive() || m_sinceFirst.elapsed() < kLongestWait.count()) {
        m_quiet.start();
    }
}

void FileWatch::watch()
{
    const QStringList paths = watchedPaths(m_path);
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString &path : paths) {
        if (!watched.contains(path) && QFileInfo::exists(path)) {
            m_watcher.addPath(path);
        }
    }
}

} // namespace oco::app
