#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace oco::test_support
{

struct ProcessInfo {
    qint64 pid = 0;
    qint64 parent = 0;
    QString commandLine;
};

/** What /proc says about processes; ended ones that nobody waited for do not count. */
class ProcessTree
{
public:
    /** Children of a process, their children, and so on. */
    [[nodiscard]] static QList<ProcessInfo> descendants(qint64 pid);
    /** Its words with blanks between them; empty where there is no such process. */
    [[nodiscard]] static QString commandLineOf(qint64 pid);
    /** Processes other than this one with the marker in their environment or command line. */
    [[nodiscard]] static QList<ProcessInfo> withMarker(const QByteArray &marker);
    /** For messages. */
    [[nodiscard]] static QString toString(const QList<ProcessInfo> &processes);
};

} // namespace oco::test_support
