#include "credentials/secret_file.h"
#include "credentials/secret_sources.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace oco::credentials
{

using base::ErrorCode;
using base::fail;

base::Result<QByteArray> readOwnFile(const QString &path, OtherReaders /*others*/, const QString & /*remedy*/)
{
    const QString where = u"The file %1"_s.arg(path);
    QFile file(path);
    if (!file.exists()) {
        return fail(ErrorCode::NotFound, u"%1 does not exist."_s.arg(where), u"Check the path."_s);
    }
    if (!QFileInfo(path).isFile()) {
        return fail(ErrorCode::InvalidInput, u"%1 is no regular file."_s.arg(path), u"Name a file that holds the token."_s);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::PermissionDenied, u"%1 cannot be read."_s.arg(where), u"Check its permissions."_s, file.errorString());
    }
    return file.read(kMaxSecretBytes + 1);
}

} // namespace oco::credentials
