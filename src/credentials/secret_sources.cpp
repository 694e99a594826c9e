#include "credentials/secret_sources.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <optional>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

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

#ifdef Q_OS_UNIX

/** A file descriptor that is closed at the end. */
class OpenFile
{
public:
    explicit OpenFile(const QString &path)
        // a FIFO must not block us, and a terminal not become ours
        : m_fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY))
    {
    }
    ~OpenFile()
    {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
    }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;
    OpenFile(OpenFile &&) = delete;
    OpenFile &operator=(OpenFile &&) = delete;

    [[nodiscard]] int fd() const { return m_fd; }

private:
    int m_fd;
};

/** At most one byte more than allowed, which tells that it is too long; nothing on an error. */
std::optional<QByteArray> readAll(int fd)
{
    QByteArray content(kMaxSecretBytes + 1, '\0');
    qsizetype size = 0;
    while (size < content.size()) {
        const ssize_t count = ::read(fd, content.data() + size, static_cast<size_t>(content.size() - size));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return std::nullopt;
        }
        if (count == 0) {
            break;
        }
        size += count;
    }
    content.truncate(size);
    return content;
}

QString systemError()
{
    return QString::fromLocal8Bit(::strerror(errno)); // NOLINT(concurrency-mt-unsafe)
}

/** `forbidden` are the permission bits that nobody may have; the open file is checked, so that no other can take its place. */
base::Result<QString> readChecked(const QString &path, mode_t forbidden, const QString &remedy)
{
    const QString where = u"The file %1"_s.arg(path);
    const OpenFile file(path);
    if (file.fd() < 0) {
        const ErrorCode code = errno == ENOENT || errno == ENOTDIR ? ErrorCode::NotFound
                               : errno == EACCES || errno == EPERM ? ErrorCode::PermissionDenied
                               : errno == ENXIO || errno == ELOOP  ? ErrorCode::InvalidInput
                                                                   : ErrorCode::Io;
        const QString cause = systemError();
        const QString what = code == ErrorCode::NotFound ? u"does not exist"_s : u"cannot be read"_s;
        return fail(code, u"%1 %2."_s.arg(where, what), u"Check the path and the permissions of the file and its folders."_s, cause);
    }
    struct stat status = {};
    if (::fstat(file.fd(), &status) != 0) {
        const QString cause = systemError();
        return fail(ErrorCode::Io, u"%1 cannot be looked at."_s.arg(where), {}, cause);
    }
    if (!S_ISREG(status.st_mode)) {
        return fail(ErrorCode::InvalidInput, u"%1 is no regular file."_s.arg(path), u"Name a file that holds the token."_s);
    }
    if (status.st_uid != ::geteuid() && status.st_uid != 0) {
        return fail(ErrorCode::PermissionDenied,
                    u"%1 belongs to another user (number %2), who could change it."_s.arg(where).arg(status.st_uid),
                    u"Make it yours: chown %1 %2"_s.arg(::geteuid()).arg(path));
    }
    if ((status.st_mode & forbidden) != 0) {
        return fail(ErrorCode::PermissionDenied,
                    u"%1 can be read or written by others (its mode is %2)."_s.arg(where, QString::number(status.st_mode & 07777U, 8)),
                    remedy);
    }
    const std::optional<QByteArray> content = readAll(file.fd());
    if (!content) {
        const QString cause = systemError();
        return fail(ErrorCode::Io, u"%1 cannot be read."_s.arg(where), {}, cause);
    }
    return oneLine(*content, where);
}

constexpr mode_t kOthersReadOrWrite = S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH;
// systemd lets a service's user in by an access list, whose mask shows as the group's permission to read
constexpr mode_t kOthersOfSystemd = S_IWGRP | S_IROTH | S_IWOTH;

#else

base::Result<QString> readChecked(const QString &path, int, const QString &)
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
    return oneLine(file.read(kMaxSecretBytes + 1), where);
}

constexpr int kOthersReadOrWrite = 0;
constexpr int kOthersOfSystemd = 0;

#endif

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
    return readChecked(path, kOthersReadOrWrite, u"Take it from them: chmod 600 '%1'"_s.arg(quoted));
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
    base::Result<QString> value = readChecked(directory + u'/' + name, kOthersOfSystemd, remedy);
    if (!value && value.error().code == ErrorCode::NotFound) {
        base::Error error = value.error();
        error.remedy = remedy;
        return fail(error);
    }
    return value;
}

} // namespace oco::credentials
