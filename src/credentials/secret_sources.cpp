#include "credentials/secret_sources.h"

#include "credentials/secret_file.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace oco::credentials
{

using base::ErrorCode;
using base::fail;

namespace
{

base::Result<QString> oneLine(const QByteArray &content, const QString &where)
{
    if (content.size() > kMaxSecretBytes) {
        return fail(ErrorCode::TooLarge, u"%1 is longer than %2 bytes."_s.arg(where).arg(kMaxSecretBytes),
                    u"It must hold one token and nothing else."_s);
    }
    // fromUtf8 drops a leading byte order mark, which some editors write
    const QString text = QString::fromUtf8(content).trimmed();
    if (text.isEmpty()) {
        return fail(ErrorCode::NotFound, u"%1 is empty."_s.arg(where), u"Put the token there."_s);
    }
    if (text.contains(u'\n') || text.contains(u'\r') || text.contains(QChar(u'\0')) || text.contains(QChar::ReplacementCharacter)) {
        return fail(ErrorCode::InvalidInput, u"%1 holds more than one line, or what is no text."_s.arg(where),
                    u"It must hold one token and nothing else."_s);
    }
    return text;
}

base::Result<QString> readFile(const QString &path, OtherReaders others, const QString &remedy)
{
    return readOwnFile(path, others, remedy).and_then([&](const QByteArray &content) {
        return oneLine(content, u"The file %1"_s.arg(path));
    });
}

} // namespace

base::Result<QString> readEnvironment(const QString &name)
{
    if (name.isEmpty() || name.contains(u'=') || name.contains(QChar(u'\0'))) {
        return fail(ErrorCode::InvalidInput, u"«%1» is no name of an environment variable."_s.arg(name), u"Write env:NAME."_s);
    }
    const QByteArray encoded = name.toLocal8Bit();
    if (!qEnvironmentVariableIsSet(encoded.constData())) {
        return fail(ErrorCode::NotFound, u"The environment variable %1 is not set."_s.arg(name),
                    u"Set it where the program is started, for a service by EnvironmentFile= in its unit."_s);
    }
    return oneLine(qgetenv(encoded.constData()), u"The environment variable %1"_s.arg(name));
}

base::Result<QString> readSecretFile(const QString &path)
{
    if (!QDir::isAbsolutePath(path) || path.contains(QChar(u'\0'))) {
        return fail(ErrorCode::InvalidInput, u"«%1» is no absolute path."_s.arg(path), u"Write file: and a path that begins with /."_s);
    }
    QString quoted = path;
    quoted.replace(u'\'', u"'\\''"_s);
    return readFile(path, OtherReaders::None, u"Take it from them: chmod 600 '%1'"_s.arg(quoted));
}

base::Result<QString> readSystemdCredential(const QString &name)
{
    if (name.isEmpty() || name == u"." || name == u".." || name.contains(u'/') || name.contains(QChar(u'\0')) || name.size() > 255) {
        return fail(ErrorCode::InvalidInput, u"«%1» is no name of a credential."_s.arg(name),
                    u"Write credential:NAME with the NAME of LoadCredential=NAME:… in the unit."_s);
    }
    const QString directory = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    const QString remedy =
        u"Write LoadCredential=%1:/path/of/the/file into the [Service] section of the unit, and start it again."_s.arg(name);
    if (directory.isEmpty()) {
        return fail(ErrorCode::NotFound, u"The credential %1 cannot be read: systemd gave this program no credentials."_s.arg(name), remedy,
                    u"CREDENTIALS_DIRECTORY is not set"_s);
    }
    base::Result<QString> value = readFile(directory + u'/' + name, OtherReaders::OfSystemd, remedy);
    if (!value && value.error().code == ErrorCode::NotFound) {
        base::Error error = value.error();
        error.remedy = remedy;
        return fail(error);
    }
    return value;
}

} // namespace oco::credentials
