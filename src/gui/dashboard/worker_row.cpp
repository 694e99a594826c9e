#include "gui/dashboard/worker_row.h"

#include "gui/common/worker_name.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

struct WorkerWords {
    Q_DECLARE_TR_FUNCTIONS(oco::gui::WorkerWords)
};

constexpr qsizetype kMaxToolTip = 2'000;
constexpr qsizetype kMaxShownMistakes = 20;

} // namespace

bool WorkerRow::hasMistake() const
{
    return std::any_of(mistakes.begin(), mistakes.end(),
                       [](const config::Diagnostic &diagnostic) { return diagnostic.severity == config::Diagnostic::Severity::Error; });
}

Tone WorkerRow::tone() const
{
    return hosted ? toneOf(worker.status) : Tone::Problem;
}

bool WorkerRow::canStart() const
{
    return hosted && (worker.status.state == worker::State::Stopped || worker.status.state == worker::State::Failed);
}

bool WorkerRow::canStop() const
{
    return hosted && !canStart() && worker.status.state != worker::State::Stopping;
}

bool WorkerRow::canRestart() const
{
    return canStop() || (hosted && worker.status.state == worker::State::Failed);
}

QString nameWords(const WorkerRow &row)
{
    constexpr QStringView kUnnamed = u"workers[";
    const QString &name = row.worker.name;
    if (!row.hosted && name.startsWith(kUnnamed) && name.endsWith(u']')) {
        bool number = false;
        const int index = QStringView(name).sliced(kUnnamed.size()).chopped(1).toInt(&number);
        if (number) {
            return WorkerWords::tr("Entry %1").arg(index + 1);
        }
    }
    return shortName(row.worker);
}

QString stateWords(const WorkerRow &row)
{
    return row.hosted ? stateWords(row.worker.status) : WorkerWords::tr("Has a mistake");
}

QString doingWords(const WorkerRow &row)
{
    const worker::WorkerStatus &status = row.worker.status;
    if (!row.hosted) {
        const auto isError = [](const config::Diagnostic &mistake) { return mistake.severity == config::Diagnostic::Severity::Error; };
        const auto error = std::ranges::find_if(row.mistakes, isError);
        return error == row.mistakes.end() ? QString() : error->message.simplified();
    }
    if (status.runningTurns > 0 && !row.doing.isEmpty()) {
        return row.doing;
    }
    if (status.problem) {
        return status.problem->message.simplified();
    }
    if (status.state == worker::State::AwaitingApproval) {
        return WorkerWords::tr("Approve it in the web UI");
    }
    if (status.waitingMessages > 0) {
        return WorkerWords::tr("%n message(s) waiting", nullptr, status.waitingMessages);
    }
    return {};
}

QString mistakeWords(const QList<config::Diagnostic> &mistakes)
{
    QStringList lines;
    for (const config::Diagnostic &mistake : mistakes.first(std::min(mistakes.size(), kMaxShownMistakes))) {
        const QString what = mistake.field.isEmpty() ? mistake.message : u"%1: %2"_s.arg(mistake.field, mistake.message);
        lines.append(mistake.line > 0 ? WorkerWords::tr("Line %1: %2").arg(QString::number(mistake.line), what) : what);
    }
    return lines.join(u'\n');
}

QString directoryWords(const QString &directory)
{
    const QString home = QDir::homePath();
    if (directory == home) {
        return u"~"_s;
    }
    if (home.size() > 1 && directory.startsWith(home + u'/')) {
        return u'~' + directory.sliced(home.size());
    }
    return QDir::toNativeSeparators(directory);
}

QString hostWords(const QString &url)
{
    const QUrl parsed(url);
    if (parsed.host().isEmpty()) {
        return url;
    }
    return parsed.port() > 0 ? u"%1:%2"_s.arg(parsed.host()).arg(parsed.port()) : parsed.host();
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    const QString cut = text.size() > kMaxToolTip ? text.left(kMaxToolTip) + u'…' : text;
    return u"<p style=\"white-space:pre-wrap\">"_s + cut.toHtmlEscaped() + u"</p>"_s;
}

} // namespace oco::gui
