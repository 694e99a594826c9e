#include "app/first_run/workers_file_addition.h"

#include "app/commands/worker_fields.h"
#include "app/commands/workers_file_edit.h"
#include "app/launch.h"
#include "app/token_access.h"
#include "base/atomic_file.h"
#include "config/workers_file.h"
#include "config/workers_template.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

using base::ErrorCode;
using config::TokenReference;

constexpr QFileDevice::Permissions kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                                             QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

/** Of the folders on the way to this file, innermost first. */
QStringList missingFolders(const QString &file)
{
    QStringList missing;
    QDir folder = QFileInfo(file).absoluteDir();
    while (!folder.exists()) {
        missing.append(folder.path());
        folder = QFileInfo(folder.path()).absoluteDir();
    }
    return missing;
}

bool isSameWorker(const config::ListedWorker &listed, const TokenReference &reference)
{
    const QString label = labelAtHand(reference);
    return listed.token && (listed.token->display() == reference.display() || (!label.isEmpty() && labelAtHand(*listed.token) == label));
}

base::Result<TokenReference> referenceOf(const config::WorkerFields &fields)
{
    return TokenReference::parse(fields.token, QDir::homePath());
}

/** Where there is a file and it says something of its own, that stays an error of the file. */
base::Result<void> checkIsNew(const QString &file, const TokenReference &reference)
{
    const base::Result<config::WorkersFileContent> content = config::readWorkersFile(file, workersFileContext());
    if (!content) {
        return content.error().code == ErrorCode::NotFound ? base::Result<void>() : base::fail(content.error());
    }
    if (std::ranges::any_of(content->listed, [&](const auto &listed) { return isSameWorker(listed, reference); })) {
        return base::fail(ErrorCode::Rejected, u"The worker %1 is in %2 already."_s.arg(reference.display(), file),
                          u"Use the token of another worker, or change the entry that is there."_s);
    }
    return {};
}

void removeMade(const WorkersFileAddition &addition)
{
    for (const QString &made : addition.madeFiles) {
        QFile::remove(made);
    }
    for (const QString &folder : addition.madeFolders) {
        QDir().rmdir(folder); // only an empty one
    }
}

base::Result<void> write(WorkersFileEdit &file, const config::WorkerFields &fields, const TokenReference &reference)
{
    const base::Result<config::JsoncEdit> edit = config::addWorker(file.text(), fields);
    if (!edit) {
        return base::fail(edit.error());
    }
    if (const base::Result<void> checked = file.check(*edit, file.placeAfter(*edit, reference)); !checked) {
        return base::fail(checked.error());
    }
    return file.save(*edit);
}

/** Before the token is written into it. */
base::Result<void> closeToOthers(WorkersFileAddition &addition)
{
    QFile file(addition.file);
    const QFileDevice::Permissions now = file.permissions();
    if ((now & kOthers) == QFileDevice::Permissions()) {
        return {};
    }
    if (!file.setPermissions(now & ~kOthers)) {
        return base::fail(ErrorCode::PermissionDenied, u"%1 could not be made readable by you only."_s.arg(addition.file),
                          u"Keep the token in the keychain, or change the file’s permissions."_s, file.errorString());
    }
    addition.permissions = now;
    return {};
}

base::Result<void> removeEntry(const WorkersFileAddition &addition)
{
    base::Result<WorkersFileEdit> file = WorkersFileEdit::open(addition.file, WorkersFileEdit::Missing::IsAnError);
    if (!file) {
        return file.error().code == ErrorCode::NotFound ? base::Result<void>() : base::fail(file.error());
    }
    const auto listed = file->workers();
    const auto found =
        std::ranges::find_if(listed, [&](const auto &worker) { return worker.token && worker.token->display() == addition.worker; });
    if (found == listed.end()) {
        return {};
    }
    const base::Result<config::JsoncEdit> edit = config::removeWorker(file->text(), std::distance(listed.begin(), found));
    return edit ? file->save(*edit) : base::Result<void>(base::fail(edit.error()));
}

} // namespace

base::Result<config::WorkerFields> checkAddition(const QString &file, const config::WorkerFields &fields)
{
    const base::Result<TokenReference> reference = referenceOf(fields);
    if (!reference) {
        return base::fail(ErrorCode::InvalidInput, u"The token cannot be used: %1."_s.arg(reference.error().message),
                          reference.error().remedy);
    }
    const base::Result<QString> directory = directoryFromWord(fields.workingDirectory);
    if (!directory) {
        return base::fail(directory.error());
    }
    const base::Result<QString> url = urlFromWord(fields.convexUrl);
    if (!url) {
        return base::fail(url.error());
    }
    if (const base::Result<void> isNew = checkIsNew(file, *reference); !isNew) {
        return base::fail(isNew.error());
    }
    return config::WorkerFields{fields.token, *directory, *url, fields.recovery};
}

base::Result<WorkersFileAddition> addToWorkersFile(const QString &path, const config::WorkerFields &fields)
{
    const base::Result<config::WorkerFields> checked = checkAddition(path, fields);
    if (!checked) {
        return base::fail(checked.error());
    }
    const TokenReference reference = *referenceOf(*checked);
    WorkersFileAddition addition;
    addition.file = path;
    addition.worker = reference.display();
    addition.madeFolders = missingFolders(path);
    const bool isMade = !QFileInfo::exists(path);
    const QString schema = QFileInfo(path).path() + u'/' + config::kSchemaFileName;
    if (isMade) {
        addition.madeFiles = QFileInfo::exists(schema) ? QStringList{path} : QStringList{path, schema};
    }
    base::Result<WorkersFileEdit> file = WorkersFileEdit::open(path, WorkersFileEdit::Missing::IsMade);
    base::Result<void> done = file ? base::Result<void>() : base::fail(file.error());
    if (done && !isMade) {
        addition.before = file->text();
    }
    if (done && reference.kind() == TokenReference::Kind::Literal) {
        done = closeToOthers(addition);
    }
    if (done) {
        done = write(*file, *checked, reference);
    }
    if (!done) {
        if (addition.permissions) {
            QFile(path).setPermissions(*addition.permissions);
        }
        removeMade(addition);
        return base::fail(done.error());
    }
    addition.after = file->text();
    return addition;
}

base::Result<void> takeBack(const WorkersFileAddition &addition)
{
    const base::Result<QByteArray> now = base::readFile(addition.file, std::max(addition.after.size() * 2, qsizetype(16) * 1024 * 1024));
    if (!now || *now != addition.after) {
        return removeEntry(addition);
    }
    if (!addition.before) {
        removeMade(addition);
        return QFileInfo::exists(addition.file)
                   ? base::Result<void>(
                         base::fail(ErrorCode::PermissionDenied, u"%1 could not be removed."_s.arg(addition.file), u"Remove it by hand."_s))
                   : base::Result<void>();
    }
    if (const base::Result<void> replaced = base::replaceFile(addition.file, addition.after, *addition.before); !replaced) {
        return base::fail(replaced.error());
    }
    if (addition.permissions) {
        QFile(addition.file).setPermissions(*addition.permissions);
    }
    return {};
}

} // namespace oco::app
