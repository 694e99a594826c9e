#include "config/workers_file.h"

#include "base/atomic_file.h"
#include "config/jsonc.h"
#include "config/workers_reader.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::config
{

QString Diagnostic::toString() const
{
    QString text = file;
    if (line > 0) {
        text += u":%1:%2"_s.arg(line).arg(column);
    }
    text += severity == Severity::Error ? u": error: "_s : u": warning: "_s;
    QString subject = worker;
    if (!subject.isEmpty() && !field.isEmpty()) {
        subject += u'.';
    }
    subject += field;
    if (!subject.isEmpty()) {
        text += subject + u": "_s;
    }
    return text + message;
}

bool WorkersFileContent::hasErrors() const
{
    return std::any_of(diagnostics.begin(), diagnostics.end(),
                       [](const Diagnostic &diagnostic) { return diagnostic.severity == Diagnostic::Severity::Error; });
}

WorkersFileContent parseWorkers(const QByteArray &text, const QString &file, const WorkersFileContext &context)
{
    return WorkersReader(text, file, context).read();
}

base::Result<WorkersFileContent> readWorkersFile(const QString &path, const WorkersFileContext &context)
{
    const base::Result<QByteArray> text = base::readFile(path, kJsoncMaxSize);
    if (!text) {
        return base::fail(text.error());
    }
    WorkersFileContent content = parseWorkers(*text, path, context);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    const bool holdsToken = std::any_of(content.listed.begin(), content.listed.end(),
                                        [](const ListedWorker &worker) { return worker.token && worker.token->token(); });
    if (holdsToken && (QFileInfo(path).permissions() & others)) {
        Diagnostic open;
        open.severity = Diagnostic::Severity::Warning;
        open.file = path;
        open.message = u"the file holds a token, and other users of this computer can read or change it. Run: chmod 600 %1"_s.arg(path);
        content.diagnostics.append(open);
    }
    return content;
}

} // namespace oco::config
