#include "support/process_tree.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace oco::test_support
{

namespace
{

QByteArray readProc(qint64 pid, const QString &name)
{
    QFile file(u"/proc/%1/%2"_s.arg(pid).arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<ProcessInfo> infoOf(qint64 pid)
{
    const QByteArray stat = readProc(pid, u"stat"_s);
    // the command between the brackets may hold anything, also brackets and spaces
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 1).trimmed().split(' ');
    if (fields.size() < 2 || fields[0] == "Z" || fields[0] == "X") {
        return std::nullopt;
    }
    const QByteArray arguments = readProc(pid, u"cmdline"_s).replace('\0', ' ').trimmed();
    return ProcessInfo{pid, fields[1].toLongLong(), QString::fromUtf8(arguments)};
}

QList<ProcessInfo> all()
{
    QList<ProcessInfo> processes;
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        bool isNumber = false;
        const qint64 pid = name.toLongLong(&isNumber);
        if (const auto info = isNumber ? infoOf(pid) : std::nullopt) {
            processes << *info;
        }
    }
    return processes;
}

} // namespace

QList<ProcessInfo> ProcessTree::descendants(qint64 pid)
{
    const QList<ProcessInfo> processes = all();
    QSet<qint64> family{pid};
    QList<ProcessInfo> found;
    for (bool grew = true; grew;) {
        grew = false;
        for (const ProcessInfo &process : processes) {
            if (family.contains(process.parent) && !family.contains(process.pid)) {
                family.insert(process.pid);
                found << process;
                grew = true;
            }
        }
    }
    return found;
}

QString ProcessTree::commandLineOf(qint64 pid)
{
    return infoOf(pid).value_or(ProcessInfo()).commandLine;
}

QList<ProcessInfo> ProcessTree::withMarker(const QByteArray &marker)
{
    QList<ProcessInfo> found;
    for (const ProcessInfo &process : all()) {
        const bool ours = process.pid == QCoreApplication::applicationPid();
        if (!ours && (process.commandLine.toUtf8().contains(marker) || readProc(process.pid, u"environ"_s).contains(marker))) {
            found << process;
        }
    }
    return found;
}

QString ProcessTree::toString(const QList<ProcessInfo> &processes)
{
    QStringList lines;
    for (const ProcessInfo &process : processes) {
        lines << u"%1 (child of %2): %3"_s.arg(process.pid).arg(process.parent).arg(process.commandLine);
    }
    return lines.join(u'\n');
}

} // namespace oco::test_support
