#include "opencode/server_process.h"
#include "opencode/supervisor.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>
#include <cstring>

/** `opencode-owner BINARY`: runs the server and prints "URL PASSWORD" when it is ready; with --supervise its supervisor. */
int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], oco::opencode::kSuperviseOption) == 0) {
        return oco::opencode::runSupervisor(argc, argv);
    }
    const QCoreApplication app(argc, argv);
    oco::opencode::ServerOptions options;
    options.binary = QCoreApplication::arguments().value(1);
    options.supervisor = QCoreApplication::applicationFilePath();
    options.workingDirectory = QDir::homePath();
    oco::opencode::ServerProcess server(options);
    QObject::connect(&server, &oco::opencode::ServerProcess::ready, &app, [](const oco::opencode::Endpoint &endpoint) {
        std::printf("%s %s\n", endpoint.url.toString().toUtf8().constData(), endpoint.password.toUtf8().constData());
        std::fflush(stdout);
    });
    server.start();
    return QCoreApplication::exec();
}
