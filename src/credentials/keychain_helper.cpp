#include "credentials/keychain_helper.h"

#include "credentials/keychain_job.h"

#include <QCoreApplication>
#include <QMetaObject>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <sys/resource.h>
#include <unistd.h>
#endif

namespace oco::credentials
{

namespace
{

constexpr qsizetype kMaxRequest = qsizetype{16} * 1024;
constexpr int kUsage = 64; // EX_USAGE

QByteArray readLine()
{
    QByteArray line;
    for (int byte = std::getchar(); byte != EOF && byte != '\n' && line.size() <= kMaxRequest; byte = std::getchar()) {
        line.append(static_cast<char>(byte));
    }
    return line;
}

void writeAnswer(const KeychainAnswer &answer)
{
    const QByteArray line = answer.toJson();
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fflush(stdout);
}

/** libsecret and QtKeychain talk on the way; nobody reads it, and nothing of it may get among the answer. */
void sayNothing(QtMsgType, const QMessageLogContext &, const QString &) {}

} // namespace

int runKeychainHelper(int argc, char **argv)
{
    qInstallMessageHandler(sayNothing);
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none); // a core file would hold the secret
#endif
    qunsetenv("QT_NO_GLIB"); // libsecret answers through GLib's loop
    const QCoreApplication application(argc, argv);

    const base::Result<KeychainRequest> request = KeychainRequest::fromJson(readLine());
    if (!request) {
        std::fputs("usage: --keychain-helper, with one request on standard input\n", stderr);
        return kUsage;
    }
#ifdef Q_OS_UNIX
    QSocketNotifier gone(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&gone, &QSocketNotifier::activated, &gone, [] { ::_exit(1); }); // whoever asked has gone
#endif
    KeychainJob job(*request);
    QObject::connect(&job, &KeychainJob::answered, &job, [](const KeychainAnswer &answer) {
        writeAnswer(answer);
        QCoreApplication::quit();
    });
    QMetaObject::invokeMethod(&job, &KeychainJob::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace oco::credentials
