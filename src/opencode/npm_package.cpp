#include "opencode/npm_package.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::opencode
{

namespace
{

constexpr qint64 kMaxShim = 8192;

bool isNative(const QByteArray &head)
{
    static const QByteArrayList magics{"\x7f"
                                       "ELF",
                                       "MZ", "\xcf\xfa\xed\xfe", "\xca\xfe\xba\xbe"};
    return std::any_of(magics.begin(), magics.end(), [&](const QByteArray &magic) { return head.startsWith(magic); });
}

QByteArray headOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kMaxShim) : QByteArray();
}

/** Whether the usual build runs on this processor; where the compiler cannot tell, it is taken to. */
bool hasAvx2()
{
#if defined(__GNUC__) && defined(Q_PROCESSOR_X86_64)
    return static_cast<int>(__builtin_cpu_supports("avx2")) != 0; // int or bool, as the compiler likes
#else
    return true;
#endif
}

/** Names of the packages that hold a binary for this machine, the best first. */
QStringList platformPackages()
{
    const QString kernel = QSysInfo::kernelType();
    const QString system = kernel == u"winnt" ? u"windows"_s : kernel == u"darwin" ? kernel : u"linux"_s;
    const QString base = u"opencode-"_s + system;
    QStringList kinds{base + u"-arm64"_s};
    if (QSysInfo::buildCpuArchitecture() == u"x86_64") {
        kinds = {base + u"-x64"_s, base + u"-x64-baseline"_s};
        if (!hasAvx2()) {
            std::reverse(kinds.begin(), kinds.end());
        }
    }
    QStringList musl;
    for (const QString &kind : kinds) {
        musl += kind + u"-musl"_s;
    }
    return QFileInfo::exists(u"/etc/alpine-release"_s) ? musl + kinds : kinds + musl;
}

/** pnpm's and npm's shell shims name the wrapper relative to themselves. */
QString shimTarget(const QString &path, const QByteArray &head)
{
    static const QRegularExpression pattern(uR"(\$basedir/([^"\s]*opencode-ai/bin/opencode(?:\.exe)?))"_s);
    const QRegularExpressionMatch match = pattern.match(QString::fromUtf8(head));
    return match.hasMatch() ? QDir::cleanPath(QFileInfo(path).absolutePath() + u'/' + match.captured(1)) : QString();
}

/** The folder of the package opencode-ai that holds the file; empty where it is none of it. */
QString packageOf(const QString &canonical)
{
    static const QString package = u"/opencode-ai"_s;
    for (QString folder = QFileInfo(canonical).path(); folder.size() > package.size(); folder = QFileInfo(folder).path()) {
        if (folder.endsWith(package)) {
            return folder;
        }
    }
    return {};
}

QString binaryBeside(const QString &package)
{
    const QStringList names = platformPackages();
    for (QString folder = package; !QDir(folder).isRoot(); folder = QFileInfo(folder).path()) {
        const QString modules = folder.endsWith(u"/node_modules") ? folder : folder + u"/node_modules"_s;
        for (const QString &name : names) {
            for (const QStringView program : {u"opencode", u"opencode.exe"}) {
                const QFileInfo binary(modules + u'/' + name + u"/bin/"_s + program.toString());
                if (binary.isFile() && binary.isExecutable() && isNative(headOf(binary.filePath()))) {
                    return binary.filePath();
                }
            }
        }
    }
    return {};
}

} // namespace

base::Result<QString> nativeProgram(const QString &path)
{
    const QByteArray head = headOf(path);
    if (isNative(head)) {
        return path;
    }
    const QString shim = shimTarget(path, head);
    const QString wrapper = QFileInfo(shim.isEmpty() ? path : shim).canonicalFilePath();
    if (!shim.isEmpty() && isNative(headOf(wrapper))) {
        return wrapper;
    }
    const QString package = packageOf(wrapper);
    if (package.isEmpty()) {
        return path; // somebody's own script
    }
    const QString binary = binaryBeside(package);
    if (binary.isEmpty()) {
        return base::fail(base::ErrorCode::NotFound, u"The npm package %1 holds no opencode program for this system."_s.arg(package),
                          u"Install it again with \"npm install -g opencode-ai\", without --omit=optional."_s);
    }
    return binary;
}

} // namespace oco::opencode
