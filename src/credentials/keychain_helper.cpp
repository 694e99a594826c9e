#include "credentials/keychain_helper.h"

#include "credentials/helper_system.h"
#include "credentials/keychain_job.h"

#include <QCoreApplication>
#include <QMetaObject>

#include <cstdio>

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
    forbidCoreFiles();
    qunsetenv("QT_NO_GLIB"); // libsecret answers through GLib's loop
    const QCoreApplication application(argc, argv);

    const base::Result<KeychainRequest> request = KeychainRequest::fromJson(readLine());
    if (!request) {
        std::fputs("usage: --keychain-helper, with one request on standard input\n", stderr);
        return kUsage;
    }
    KeychainJob job(*request);
    endWithAsker(&job);
    QObject::connect(&job, &KeychainJob::answered, &job, [](const KeychainAnswer &answer) {
        writeAnswer(answer);
        QCoreApplication::quit();
    });
    QMetaObject::invokeMethod(&job, &KeychainJob::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace oco::credentials
