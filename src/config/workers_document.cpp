#include "config/workers_document.h"

#include "base/atomic_file.h"
#include "config/jsonc.h"
#include "config/text_positions.h"

#include <QDateTime>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace oco::config
{

namespace
{

using base::ErrorCode;
using base::fail;

/** A name beside the file that is not taken. */
QString nameForMine(const QString &path)
{
    const QString stamped = path + u".mine-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    QString name = stamped;
    for (int i = 2; QFileInfo::exists(name) || QFileInfo(name).isSymLink(); ++i) {
        name = stamped + u'-' + QString::number(i);
    }
    return name;
}

} // namespace

base::Result<WorkersDocument> WorkersDocument::open(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink() && !info.exists()) {
        return fail(ErrorCode::NotFound, u"%1 is a link to %2, which does not exist."_s.arg(path, info.symLinkTarget()),
                    u"Create that file, or remove the link."_s);
    }
    const base::Result<QByteArray> text = base::readFile(path, kJsoncMaxSize);
    if (!text) {
        return fail(text.error());
    }
    WorkersDocument document;
    document.m_path = path;
    document.m_text = *text;
    return document;
}

base::Result<void> WorkersDocument::save(const QByteArray &text)
{
    if (const JsoncDocument parsed = parseJsonc(text); !parsed.errors.isEmpty()) {
        const JsoncError &error = parsed.errors.constFirst();
        const TextPosition position = TextPositions(text).at(error.offset);
        return fail(ErrorCode::InvalidInput,
                    u"The file %1 was not saved, because the new text has an error in line %2, column %3: %4."_s.arg(m_path)
                        .arg(position.line)
                        .arg(position.column)
                        .arg(error.message),
                    u"Correct it and save again."_s);
    }
    base::Result<void> saved = base::replaceFile(m_path, m_text, text);
    const bool gone = !saved && saved.error().code == ErrorCode::NotFound && !QFileInfo(m_path).isSymLink();
    if (gone || (!saved && saved.error().code == ErrorCode::Rejected)) {
        return fail(conflict(text));
    }
    if (saved) {
        m_text = text;
    }
    return saved;
}

/** Keeps what was to be saved, and says where. */
base::Error WorkersDocument::conflict(const QByteArray &text) const
{
    const QString mine = nameForMine(m_path);
    const QString happened = QFileInfo::exists(m_path) ? u"The file %1 was changed by another program since it was read"_s.arg(m_path)
                                                       : u"The file %1 was moved or deleted since it was read"_s.arg(m_path);
    if (!QFileInfo(QFileInfo(m_path).path()).isDir()) {
        return {ErrorCode::Rejected, happened + u", and its folder as well; nothing was saved."_s, u"Check where the folder is."_s, {}};
    }
    if (const auto kept = base::writePrivateFile(mine, text); !kept) {
        return {ErrorCode::Rejected, happened + u" and was left as it is; the new text could not be kept beside it."_s,
                u"Read the file again and repeat the change."_s, kept.error().toString()};
    }
    return {ErrorCode::Rejected,
            happened + u" and was left as it is; both versions are kept, the new text in %1."_s.arg(mine),
            u"Compare the two, repeat the change on the file, and delete the other one: it may hold secrets."_s,
            {}};
}

} // namespace oco::config
