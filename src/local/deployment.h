#pragma once

#include "base/result.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace oco::local
{

struct DeploymentOptions {
    QString databaseFile; // SQLite; made on first use, with its folder
    quint16 port = 0;     // 0: the port kept in the database, or a free one that is then kept
    int pingMilliseconds = 15'000;
};

/**
 * The embedded deployment: the whole deployment contract, worker side and web-UI side, over the Convex wire on
 * 127.0.0.1, rows in SQLite. Lives in one thread (base::Thread in the program). One process per database file.
 */
class Deployment : public QObject
{
    Q_OBJECT

public:
    explicit Deployment(const DeploymentOptions &options, QObject *parent = nullptr);
    ~Deployment() override;

    /** Opens the database and listens. Errors: Io (database), PermissionDenied (port in use, named), Internal. */
    [[nodiscard]] base::Result<void> start();
    /** Closes the sockets and the database. */
    void stop();

    [[nodiscard]] QUrl url() const;

    /** The login id that calls of the web-UI side need; generated once and kept. */
    [[nodiscard]] QString loginSessionId() const;
    /** This computer's machine id; made once and kept. */
    [[nodiscard]] QString machineId() const;

    struct LocalWorker {
        QString workerId;
        QString token; // the whole token
        QString workingDirectory;
        bool madeNow = false; // by this call
    };
    /** The approved worker of a directory; made on first use and kept. */
    [[nodiscard]] base::Result<LocalWorker> workerFor(const QString &directory);
    /** As workers:remove. Nothing to do where there is none of this id. */
    [[nodiscard]] base::Result<void> removeWorker(const QString &workerId);
    /** All workers of all machines. */
    [[nodiscard]] base::Result<QList<LocalWorker>> workers();

    /** Ends every sync socket as a lost network does; for tests of reconnects. */
    void dropSockets();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace oco::local
