#include "config/field_checks.h"

#include "config/quoted.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace oco::config
{

using base::ErrorCode;
using base::fail;

namespace
{

constexpr qsizetype kShownPath = 300;

tl::unexpected<base::Error> refuse(const QString &message, const QString &remedy)
{
    return fail(ErrorCode::InvalidInput, message, remedy);
}

QString quotedPath(const QString &path)
{
    return quoted(path, kShownPath);
}

/** `~` and `~/…` become the home folder; everything else stays. */
base::Result<QString> expandHome(const QString &text, const QString &home)
{
    if (text.contains(QChar(u'\0'))) {
        return refuse(u"holds a null character"_s, u"Remove it."_s);
    }
    if (!text.startsWith(u'~')) {
        return text;
    }
    if (text.size() > 1 && text.at(1) != u'/') {
        return refuse(u"%1 names the home folder of a user, which is not expanded"_s.arg(quotedPath(text)),
                      u"Write the absolute path; only ~ and ~/… (your own home folder) are known."_s);
    }
    if (home.isEmpty()) {
        return refuse(u"%1 cannot be expanded because the home folder is not known"_s.arg(quotedPath(text)), u"Write the absolute path."_s);
    }
    return QString(home + text.mid(1));
}

bool isLoopback(const QString &host)
{
    static const QRegularExpression ipv4(uR"(\A127\.\d{1,3}\.\d{1,3}\.\d{1,3}\z)"_s);
    return host == u"localhost"_s || host == u"::1"_s || ipv4.match(host).hasMatch();
}

base::Result<void> checkHost(const QUrl &url)
{
    const QString host = url.host();
    if (host == u"dashboard.convex.dev"_s) {
        return refuse(u"is the address of the dashboard"_s,
                      u"Use the deployment's own URL; the dashboard shows it under Settings, like https://happy-otter-123.convex.cloud."_s);
    }
    if (host.endsWith(u".convex.site"_s)) {
        return refuse(u"is a .convex.site URL, which serves HTTP actions only and knows no queries, mutations or subscriptions"_s,
                      u"Use the deployment URL: the same name ending in .convex.cloud."_s);
    }
    if (url.scheme() == u"http"_s && !isLoopback(host)) {
        return refuse(u"uses http to %1, which would send the secret unencrypted"_s.arg(quoted(host)),
                      u"Write https://; plain http is accepted for localhost, 127.0.0.0/8 and [::1] only."_s);
    }
    return {};
}

QString folded(const QString &name)
{
    QString result = name.toLower();
    result.removeIf([](QChar c) { return c == u'_' || c == u'-' || c == u' '; });
    return result;
}

/** Levenshtein distance. */
qsizetype editDistance(const QString &left, const QString &right)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(right.size()) + 1);
    std::iota(row.begin(), row.end(), qsizetype(0));
    for (qsizetype i = 0; i < left.size(); ++i) {
        qsizetype diagonal = row.front();
        row.front() = i + 1;
        for (qsizetype j = 0; j < right.size(); ++j) {
            qsizetype &cell = row.at(static_cast<std::size_t>(j) + 1);
            const qsizetype replaced = diagonal + (left.at(i) == right.at(j) ? 0 : 1);
            diagonal = cell;
            cell = std::min({replaced, cell + 1, row.at(static_cast<std::size_t>(j)) + 1});
        }
    }
    return row.back();
}

} // namespace

base::Result<QString> checkWorkingDirectory(const QString &text, const WorkersFileContext &context)
{
    const base::Result<QString> expanded = expandHome(text, context.home);
    if (!expanded) {
        return fail(expanded.error());
    }
    QString path = *expanded;
    if (!QDir::isAbsolutePath(path)) {
        if (path.startsWith(u'$')) {
            return refuse(u"%1 begins with an environment variable, which is not expanded"_s.arg(quotedPath(text)),
                          u"Write the absolute path, or ~/… for a path in your home folder."_s);
        }
        if (context.launch == Launch::Service || context.launchDirectory.isEmpty()) {
            return refuse(
                u"%1 is relative, and a program started by a service or at login has no directory to start from"_s.arg(quotedPath(text)),
                u"Write the absolute path, or ~/… for a path in your home folder."_s);
        }
        path = context.launchDirectory + u'/' + path;
    }
    path = QDir::cleanPath(path);
    const QFileInfo info(path);
    if (!info.exists()) {
        return refuse(u"the directory %1 does not exist"_s.arg(quotedPath(path)), u"Create it or correct the path."_s);
    }
    if (!info.isDir()) {
        return refuse(u"%1 is not a directory"_s.arg(quotedPath(path)), u"Name the directory in which the worker shall work."_s);
    }
    if (!info.isReadable() || !info.isExecutable()) {
        return refuse(u"the directory %1 may not be read"_s.arg(quotedPath(path)), u"Check its permissions."_s);
    }
    return path;
}

base::Result<QUrl> checkConvexUrl(const QString &text)
{
    const QString example = u"Write it like https://happy-otter-123.convex.cloud."_s;
    if (!text.contains(u"://"_s)) {
        return refuse(u"is not a URL: https:// is missing at its beginning"_s, example);
    }
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) {
        return refuse(u"is not a URL"_s, example); // not shown: what cannot be taken apart may hold a password
    }
    if (!url.userInfo().isEmpty()) {
        return refuse(u"must not hold a user name or password"_s, u"Remove the part before '@'."_s);
    }
    if (url.scheme() != u"https"_s && url.scheme() != u"http"_s) {
        return refuse(u"begins with %1"_s.arg(quoted(url.scheme() + u"://"_s)), example);
    }
    if (auto checked = checkHost(url); !checked) {
        return fail(checked.error());
    }
    if (url.hasQuery() || url.hasFragment()) {
        return refuse(u"must end before any '?' or '#'"_s, example);
    }
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    url.setPath(path, QUrl::TolerantMode);
    return url;
}

base::Result<QString> checkBinaryPath(const QString &text, const WorkersFileContext &context)
{
    const base::Result<QString> expanded = expandHome(text, context.home);
    if (!expanded) {
        return fail(expanded.error());
    }
    if (!QDir::isAbsolutePath(*expanded)) {
        return refuse(u"%1 is relative"_s.arg(quotedPath(text)),
                      u"Write the absolute path of opencode, or leave the field out to have it found on PATH."_s);
    }
    return QDir::cleanPath(*expanded);
}

QString recoveryName(Recovery recovery)
{
    return recovery == Recovery::Resume ? u"resume"_s : u"answer-only-new"_s;
}

base::Result<Recovery> checkRecovery(const QString &text)
{
    for (const Recovery recovery : {Recovery::Resume, Recovery::AnswerOnlyNew}) {
        if (text == recoveryName(recovery)) {
            return recovery;
        }
    }
    const QString resume = recoveryName(Recovery::Resume);
    const QString onlyNew = recoveryName(Recovery::AnswerOnlyNew);
    const QString meant = suggestion(text, {resume, onlyNew});
    return refuse(u"is %1, which is no policy"_s.arg(quoted(text)),
                  meant.isEmpty()
                      ? u"Write \"%1\" (the default: what was interrupted or waits is answered) or \"%2\"."_s.arg(resume, onlyNew)
                      : u"Did you mean \"%1\"? Allowed are \"%2\" and \"%3\"."_s.arg(meant, resume, onlyNew));
}

QString suggestion(const QString &unknown, const QStringList &known)
{
    const QString written = folded(unknown);
    if (written.size() < 3 || written.size() > 40) {
        return {};
    }
    QString best;
    qsizetype bestDistance = 2 + written.size() / 6; // one slip in a short name, more in a long one
    for (const QString &candidate : known) {
        const QString meant = folded(candidate);
        const qsizetype distance = meant.contains(written) || written.contains(meant) ? 1 : editDistance(written, meant);
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

QString inOneLine(const base::Error &error)
{
    return error.remedy.isEmpty() ? error.message : error.message + u". "_s + error.remedy;
}

} // namespace oco::config
