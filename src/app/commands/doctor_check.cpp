#include "app/commands/doctor_check.h"

#include "base/redaction.h"
#include "base/version.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

qsizetype countOf(const QList<Check> &checks, Check::State state)
{
    return std::ranges::count_if(checks, [state](const Check &check) { return check.state == state; });
}

QString counted(qsizetype number, const QString &one)
{
    return u"%1 %2"_s.arg(number).arg(number == 1 ? one : one + u's');
}

QString markOf(Check::State state)
{
    switch (state) {
    case Check::State::Ok:
        return u"✓"_s;
    case Check::State::Hint:
        return u"!"_s;
    case Check::State::Problem:
        break;
    }
    return u"✗"_s;
}

QString nameOf(Check::State state)
{
    switch (state) {
    case Check::State::Ok:
        return u"ok"_s;
    case Check::State::Hint:
        return u"hint"_s;
    case Check::State::Problem:
        break;
    }
    return u"problem"_s;
}

} // namespace

QString checkText(const Check &check)
{
    QString text = u"%1 %2: %3\n"_s.arg(markOf(check.state), check.name, check.message);
    if (!check.remedy.isEmpty()) {
        text += u"    → "_s + check.remedy + u'\n';
    }
    return text;
}

QString checksSummary(const QList<Check> &checks)
{
    const qsizetype problems = countOf(checks, Check::State::Problem);
    const qsizetype hints = countOf(checks, Check::State::Hint);
    QString text = problems == 0 ? u"All is well"_s : counted(problems, u"problem"_s);
    if (hints > 0) {
        text += u", "_s + counted(hints, u"hint"_s);
    }
    return text + u".\n"_s;
}

QJsonObject checksToJson(const QList<Check> &checks)
{
    QJsonArray array;
    for (const Check &check : checks) {
        array.append(QJsonObject{{u"name"_s, check.name},
                                 {u"state"_s, nameOf(check.state)},
                                 {u"message"_s, base::redacted(check.message)},
                                 {u"remedy"_s, check.remedy}});
    }
    return {{u"ok"_s, !hasProblem(checks)}, {u"version"_s, QString::fromLatin1(base::kVersion)}, {u"checks"_s, array}};
}

bool hasProblem(const QList<Check> &checks)
{
    return countOf(checks, Check::State::Problem) > 0;
}

} // namespace oco::app
