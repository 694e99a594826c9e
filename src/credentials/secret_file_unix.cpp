#include "credentials/secret_file.h"
#include "credentials/secret_sources.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace oco::credentials
{

using base::ErrorCode;
using base::fail;

namespace
{

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

/** The permissions that nobody but the owner may have. */
mode_t forbiddenBits(OtherReaders others)
{
    const mode_t always = S_IWGRP | S_IROTH | S_IWOTH;
    return others == OtherReaders::OfSystemd ? always : always | S_IRGRP;
}

} // namespace

base::Result<QByteArray> readOwnFile(const QString &path, OtherReaders others, const QString &remedy)
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
    if ((status.st_mode & forbiddenBits(others)) != 0) {
        return fail(ErrorCode::PermissionDenied,
                    u"%1 can be read or written by others (its mode is %2)."_s.arg(where, QString::number(status.st_mode & 07777U, 8)),
                    remedy);
    }
    const std::optional<QByteArray> content = readAll(file.fd());
    if (!content) {
        const QString cause = systemError();
        return fail(ErrorCode::Io, u"%1 cannot be read."_s.arg(where), {}, cause);
    }
    return *content;
}

} // namespace oco::credentials
