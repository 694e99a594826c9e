#include "app/commands/validate_report.h"

#include "app/exit_status.h"
#include "base/redaction.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

using Severity = config::Diagnostic::Severity;

QString counted(qsizetype number, const QString &one)
{
    return u"%1 %2"_s.arg(number).arg(number == 1 ? one : one + u's');
}

QJsonObject toJson(const config::WorkerEntry &worker)
{
    const bool literal = worker.token.kind() == config::TokenReference::Kind::Literal;
    return {{u"name"_s, worker.token.display()},
            {u"workingDirectory"_s, worker.workingDirectory},
            {u"deployment"_s, worker.convexUrl.toString()},
            {u"tokenSource"_s, literal ? u"literal"_s : worker.token.text()}};
}

QJsonObject toJson(const config::Diagnostic &diagnostic)
{
    return {{u"severity"_s, diagnostic.severity == Severity::Error ? u"error"_s : u"warning"_s},
            {u"line"_s, diagnostic.line},
            {u"column"_s, diagnostic.column},
            {u"worker"_s, diagnostic.worker},
            {u"field"_s, diagnostic.field},
            {u"message"_s, base::redacted(diagnostic.message)}};
}

QJsonObject toJson(const OnlineResult &result)
{
    QJsonObject object{{u"worker"_s, result.worker},
                       {u"deployment"_s, result.deployment},
                       {u"ok"_s, !result.problem},
                       {u"approval"_s, result.approval ? QJsonValue(approvalName(*result.approval)) : QJsonValue()}};
    if (result.problem) {
        object[u"problem"_s] = QJsonObject{{u"message"_s, base::redacted(result.problem->message)},
                                           {u"remedy"_s, result.problem->remedy},
                                           {u"cause"_s, base::redacted(result.problem->cause)}};
    }
    return object;
}

template <typename Value> QJsonArray toArray(const QList<Value> &values)
{
    QJsonArray array;
    for (const Value &value : values) {
        array.append(toJson(value));
    }
    return array;
}

qsizetype problemsIn(const QList<OnlineResult> &results)
{
    return std::ranges::count_if(results, [](const OnlineResult &result) { return result.problem.has_value(); });
}

qsizetype countOf(const QList<config::Diagnostic> &diagnostics, Severity severity)
{
    return std::ranges::count_if(diagnostics, [severity](const config::Diagnostic &one) { return one.severity == severity; });
}

} // namespace

ValidateReport ValidateReport::unreadable(const QString &file, const base::Error &error)
{
    base::Error shown = error;
    if (shown.code == base::ErrorCode::NotFound) {
        shown.remedy = u"Check the path, or make the file: opencode-orchestrator workers add"_s;
    }
    ValidateReport report{file, {}, {}};
    report.content.unusable = true;
    report.content.diagnostics.append({Severity::Error, file, 0, 0, {}, {}, shown.toString()});
    return report;
}

bool ValidateReport::ok() const
{
    return !content.unusable && !content.hasErrors() && (!online || problemsIn(*online) == 0);
}

int ValidateReport::exitStatus() const
{
    if (content.unusable) {
        return exit_status::kConfiguration;
    }
    return ok() ? exit_status::kOk : exit_status::kFailure;
}

QString ValidateReport::toText() const
{
    QString text;
    for (const config::Diagnostic &diagnostic : content.diagnostics) {
        text += diagnostic.toString() + u'\n';
    }
    QStringList numbers{counted(content.workers.size() + content.invalidWorkers, u"worker"_s)};
    const qsizetype errors = countOf(content.diagnostics, Severity::Error);
    const qsizetype warnings = countOf(content.diagnostics, Severity::Warning);
    if (errors > 0) {
        numbers.append(counted(errors, u"error"_s));
    }
    if (warnings > 0) {
        numbers.append(counted(warnings, u"warning"_s));
    }
    for (const OnlineResult &result : online.value_or(QList<OnlineResult>())) {
        text += result.toString() + u'\n';
    }
    if (const qsizetype problems = online ? problemsIn(*online) : 0; problems > 0) {
        numbers.append(counted(problems, u"problem"_s) + u" online"_s);
    }
    if (numbers.size() == 1) {
        numbers.append(u"no problems"_s);
    }
    return text + u"%1: %2.\n"_s.arg(file, numbers.join(u", "_s));
}

QJsonObject ValidateReport::toJson() const
{
    QJsonObject object{
        {u"file"_s, file}, {u"ok"_s, ok()}, {u"workers"_s, toArray(content.workers)}, {u"diagnostics"_s, toArray(content.diagnostics)}};
    if (online) {
        object[u"online"_s] = toArray(*online);
    }
    return object;
}

} // namespace oco::app
