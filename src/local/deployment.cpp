#include "local/deployment.h"

#include "local/engine.h"
#include "local/http_frontend.h"
#include "local/logging.h"
#include "local/schema.h"
#include "local/settings.h"
#include "local/worker_rows.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>
#include <QTimer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace oco::local
{

namespace
{

constexpr int kCleaningMilliseconds = 6 * 3600 * 1000;
constexpr qsizetype kShortIdLength = 8;

QString shortId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).first(kShortIdLength);
}

std::optional<QString> localWorkerId(Transaction &transaction, const QString &directory)
{
    std::optional<QString> found;
    transaction.each(u"SELECT worker_id FROM local_workers WHERE directory = ?"_s, {directory},
                     [&found](const QSqlQuery &row) { found = row.value(0).toString(); });
    return found;
}

WorkerRow makeWorker(Transaction &transaction, const QString &machineId, const QString &directory)
{
    WorkerRow worker = insertWorker(transaction, machineId, shortId() + shortId(), QFileInfo(directory).fileName());
    worker.approvalStatus = u"approved"_s;
    worker.approvedAt = transaction.now();
    worker.workingDirectory = directory;
    updateWorker(transaction, worker);
    transaction.change(u"INSERT INTO local_workers (directory, worker_id) VALUES (?, ?)"
                       " ON CONFLICT (directory) DO UPDATE SET worker_id = excluded.worker_id"_s,
                       {directory, worker.workerId});
    return worker;
}

tl::unexpected<base::Error> notRunning()
{
    return base::fail(base::ErrorCode::Internal, u"The embedded deployment is not running."_s);
}

} // namespace

/** The parts, in the order of their making. */
class Deployment::Private
{
public:
    explicit Private(const DeploymentOptions &given) : options(given) {}

    [[nodiscard]] base::Result<void> startParts();
    [[nodiscard]] base::Result<void> makeMachine();
    [[nodiscard]] base::Result<void> listen();

    DeploymentOptions options;
    sql::Database database;
    std::unique_ptr<Engine> engine;
    std::unique_ptr<HttpFrontend> frontend;
    QTimer cleaning;
    QString machineId;
    quint16 port = 0;
};

base::Result<void> Deployment::Private::startParts()
{
    if (auto opened = database.open(options.databaseFile, schema()); !opened) {
        return opened;
    }
    engine = std::make_unique<Engine>(database, base::systemClock());
    if (auto started = engine->start(); !started) {
        return started;
    }
    if (auto made = makeMachine(); !made) {
        return made;
    }
    if (auto listening = listen(); !listening) {
        return listening;
    }
    cleaning.setInterval(kCleaningMilliseconds);
    QObject::connect(&cleaning, &QTimer::timeout, engine.get(), &Engine::forgetOldAnswers);
    cleaning.start();
    return {};
}

base::Result<void> Deployment::Private::makeMachine()
{
    machineId = setting(database, u"machine"_s);
    if (!machineId.isEmpty()) {
        return {};
    }
    return engine->transact([this](Transaction &transaction) -> base::Result<void> {
        machineId = shortId();
        const QString host = QSysInfo::machineHostName();
        insertMachine(transaction, {machineId, host.isEmpty() ? u"This computer"_s : host, transaction.now()});
        setSetting(database, u"machine"_s, machineId);
        return {};
    });
}

base::Result<void> Deployment::Private::listen()
{
    const auto kept = static_cast<quint16>(setting(database, u"port"_s).toUInt());
    frontend = std::make_unique<HttpFrontend>(*engine, options.pingMilliseconds);
    const auto listening = frontend->listen(options.port != 0 ? options.port : kept);
    if (!listening) {
        return base::fail(listening.error());
    }
    port = *listening;
    if (port == kept) {
        return {};
    }
    return engine->transact([this](Transaction &) -> base::Result<void> {
        setSetting(database, u"port"_s, QString::number(port));
        return {};
    });
}

Deployment::Deployment(const DeploymentOptions &options, QObject *parent) : QObject(parent), d(std::make_unique<Private>(options)) {}

Deployment::~Deployment()
{
    stop();
}

base::Result<void> Deployment::start()
{
    auto started = d->startParts();
    if (!started) {
        stop();
        return started;
    }
    qCInfo(lcLocal).noquote() << "embedded deployment at" << url().toString();
    return {};
}

void Deployment::stop()
{
    d->cleaning.stop();
    d->frontend.reset();
    d->engine.reset();
    d->database.close();
    d->port = 0;
}

QUrl Deployment::url() const
{
    return d->port == 0 ? QUrl() : QUrl(u"http://127.0.0.1:%1"_s.arg(d->port));
}

QString Deployment::loginSessionId() const
{
    return d->engine ? d->engine->loginSessionId() : QString();
}

QString Deployment::machineId() const
{
    return d->machineId;
}

void Deployment::dropSockets()
{
    if (d->frontend) {
        d->frontend->dropSockets();
    }
}

base::Result<Deployment::LocalWorker> Deployment::workerFor(const QString &directory)
{
    const QString canonical = QFileInfo(directory).canonicalFilePath();
    if (canonical.isEmpty() || !QFileInfo(canonical).isDir()) {
        return base::fail(base::ErrorCode::NotFound, u"The folder %1 does not exist."_s.arg(directory),
                          u"Make it, or choose another folder."_s);
    }
    if (!d->engine) {
        return notRunning();
    }
    LocalWorker local;
    auto done = d->engine->transact([&](Transaction &transaction) -> base::Result<void> {
        const std::optional<QString> known = localWorkerId(transaction, canonical);
        std::optional<WorkerRow> worker = known ? findWorker(transaction, *known) : std::nullopt;
        const bool missing = !worker; // none yet, or removed in the web UI
        if (missing) {
            worker = makeWorker(transaction, d->machineId, canonical);
        }
        local = {worker->workerId, worker->token(), canonical, missing};
        return {};
    });
    if (!done) {
        return base::fail(done.error());
    }
    return local;
}

base::Result<void> Deployment::removeWorker(const QString &workerId)
{
    if (!d->engine) {
        return notRunning();
    }
    return d->engine->transact([&](Transaction &transaction) -> base::Result<void> {
        if (const std::optional<WorkerRow> worker = findWorker(transaction, workerId)) {
            deleteWorker(transaction, *worker);
        }
        return {};
    });
}

base::Result<QList<Deployment::LocalWorker>> Deployment::workers()
{
    if (!d->engine) {
        return notRunning();
    }
    QList<LocalWorker> list;
    auto done = d->engine->transact([&](Transaction &transaction) -> base::Result<void> {
        for (const MachineRow &machine : allMachines(transaction)) {
            for (const WorkerRow &worker : workersOfMachine(transaction, machine.machineId)) {
                list.append({worker.workerId, worker.token(), worker.workingDirectory.value_or(QString())});
            }
        }
        return {};
    });
    if (!done) {
        return base::fail(done.error());
    }
    return list;
}

} // namespace oco::local
