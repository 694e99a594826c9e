#include "config/workers_template.h"

#include "base/atomic_file.h"
#include "config/workers_file.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace oco::config
{

namespace
{

constexpr QFileDevice::Permissions kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qint64 kSchemaMaxSize = qint64(1024) * 1024; // bytes

/** Which version of our schema this is, if it is one. */
std::optional<int> schemaVersion(const QByteArray &text)
{
    static const QRegularExpression ours(uR"(\Aopencode-orchestrator workers\.schema\.json, version (\d{1,6})\.)"_s);
    const QRegularExpressionMatch match = ours.match(QJsonDocument::fromJson(text).object().value(u"$comment"_s).toString());
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

} // namespace

QByteArray workersTemplate()
{
    const QString text = uR"(// The workers of this machine, for opencode-orchestrator.
//
// The easy way: `opencode-orchestrator workers add` fills it in and puts the token into the keychain.
// By hand: replace the three values below by your own, then start the program again. Comments like this one and
// commas behind the last entry are allowed. A file that holds a token itself must be readable by you only (mode 0600).
{
    "$schema": "./%4",
    "workers": [
        {
            // Says which worker this is and proves it. From the web UI: Machine → ⋮ → Add Worker; copy the token
            // that is shown there, whole. Better: where it is kept, as keychain:machine_<id>:worker_<id>, env:NAME,
            // file:/path or credential:NAME. Each worker may be listed once.
            "token": "%1",

            // Where the worker works: a directory that exists. Absolute, or ~/… for one in your home folder.
            "working_directory": "%2",

            // The URL of your Convex deployment; it begins with https:// and ends in .convex.cloud unless you host
            // it yourself.
            "convex_url": "%3",

            // What happens to answers that a stop or crash interrupted, and to messages that came while the worker
            // was away: "resume" answers them, oldest first; "answer-only-new" ends them with a sentence.
            // "recovery": "resume",
        },
        // More workers go here, each in braces like the one above.
    ],

    // Where opencode is, in case it is not found by itself:
    // "opencode_binary": "~/.opencode/bin/opencode",
}
)"_s;
    return text.arg(kTokenPlaceholder, kDirectoryPlaceholder, kUrlPlaceholder, kSchemaFileName).toUtf8();
}

QByteArray workersSchema()
{
    QFile file(u":/oco/config/workers.schema.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

base::Result<void> writeWorkersSchema(const QString &folder)
{
    const QString path = folder + u'/' + kSchemaFileName;
    const QByteArray schema = workersSchema();
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink()) {
        const base::Result<QByteArray> present = base::readFile(path, kSchemaMaxSize);
        if (present && *present == schema) {
            return {};
        }
        const std::optional<int> version = present ? schemaVersion(*present) : std::nullopt;
        if (!version || version >= schemaVersion(schema)) {
            return base::fail(base::ErrorCode::Rejected, u"The file %1 exists already and was left as it is."_s.arg(path));
        }
    }
    return base::writePrivateFile(path, schema);
}

base::Result<void> writeWorkersTemplate(const QString &path)
{
    if (auto made = base::makePrivateFolder(QFileInfo(path).path()); !made) {
        return made;
    }
    const QByteArray content = workersTemplate();
    QFile file(path);
    // NewOnly: a file that somebody made in the meantime stays, a dangling link too.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerOnly)) {
        if (QFileInfo::exists(path) || QFileInfo(path).isSymLink()) {
            return base::fail(base::ErrorCode::Rejected, u"The file %1 exists already and was left as it is."_s.arg(path));
        }
        return base::fail(base::ErrorCode::PermissionDenied, u"The file %1 cannot be written."_s.arg(path),
                          u"Check the permissions of its folder."_s, file.errorString());
    }
    if (file.write(content) != content.size() || !file.flush()) {
        const QString cause = file.errorString();
        file.remove();
        return base::fail(base::ErrorCode::Io, u"The file %1 cannot be written."_s.arg(path), u"Check that the disk has room."_s, cause);
    }
    static_cast<void>(writeWorkersSchema(QFileInfo(path).path())); // a help for editors; everything works without it
    return {};
}

} // namespace oco::config
