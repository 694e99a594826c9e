#pragma once

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace oco::app
{

/**
 * Says when a file may have changed, once it has been quiet for a moment. Watches its folder as well, and those that
 * symlinks lead through: editors and our own saves put a new file in the place of the old one. Main thread only.
 */
class FileWatch : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(const QString &path, std::chrono::milliseconds quiet = std::chrono::milliseconds(300), QObject *parent = nullptr);

Q_SIGNALS:
    /** Whether the content is another one is for the receiver to find out. */
    void changed();

private:
    void noteChange();
    /** Adds what is missing: a replaced file or folder has fallen out of the watcher. */
    void watch();

    QString m_path;
    QFileSystemWatcher m_watcher;
    QTimer m_quiet;
    QElapsedTimer m_sinceFirst; // change that was not told yet
};

} // namespace oco::app
