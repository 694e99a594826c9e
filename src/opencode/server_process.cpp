#include "opencode/server_process.h"

#include "base/redaction.h"
#include "base/when_done.h"
#include "net/backoff.h"
#include "opencode/client.h"
#include "opencode/logging.h"
#include "opencode/server_output.h"
#include "opencode/supervisor.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTimer>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oco::opencode
{

using base::Error;
using base::ErrorCode;

namespace
{

constexpr auto kHealthPause = 250ms;
constexpr auto kEndLimit = 8s; // the supervisor's grace and its killing are shorter

QString newPassword()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(random.data()), sizeof(random)); // NOLINT(bugprone-bitwise-pointer-cast)
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/** Ours without what opencode and its tools must not see: our secrets, and the service manager's channels to us. */
QProcessEnvironment childEnvironment(const Endpoint &endpoint, const QStringList &withheld)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (withheld.contains(name) || name == u"CREDENTIALS_DIRECTORY" || name.startsWith(u"OCO_") || name == u"NOTIFY_SOCKET" ||
            name.startsWith(u"WATCHDOG_") || name.startsWith(u"LISTEN_")) {
            environment.remove(name);
        }
    }
    environment.insert(u"OPENCODE_SERVER_USERNAME"_s, endpoint.user);
    environment.insert(u"OPENCODE_SERVER_PASSWORD"_s, endpoint.password);
    return environment;
}

} // namespace

class ServerProcess::Private : public QObject
{
    Q_OBJECT

public:
    Private(ServerProcess *server, ServerOptions options)
        : q(server), m_options(std::move(options)), m_backoff(m_options.backoffBase, m_options.backoffCap)
    {
        for (QTimer *timer : {&m_startTimer, &m_pauseTimer, &m_healthTimer, &m_endTimer}) {
            timer->setSingleShot(true);
        }
        connect(&m_startTimer, &QTimer::timeout, this, &Private::startTimedOut);
        connect(&m_pauseTimer, &QTimer::timeout, this, [this] {
            if (enter(Happening::PauseOver)) {
                launch();
            }
        });
        connect(&m_healthTimer, &QTimer::timeout, this, &Private::askHealth);
        connect(&m_endTimer, &QTimer::timeout, this, [this] {
            qCWarning(lcOpencode) << "opencode's supervisor did not end in time; it is killed";
            m_process->kill();
        });
    }

    ~Private() override { endNow(); }

    void start();
    void hurry();
    void stop();

    ServerProcess *q;
    State m_state = State::Stopped;
    Endpoint m_endpoint;

private:
    bool enter(Happening happening);
    void launch();
    void run(const QString &binary);
    void readOutput();
    void askHealth();
    void healthAnswered(const base::Result<QString> &version);
    void checkStillHealthy(bool answered);
    void startTimedOut();
    /** Closes the life line; the supervisor ends everything, then finished() comes. */
    void beginEnd();
    void endNow();
    void processEnded(const Error &error);
    void pauseAfter(const Error &cause);

    ServerOptions m_options;
    net::Backoff m_backoff;
    std::unique_ptr<QObject> m_finding;                             // context of the last look for the binary
    std::unique_ptr<QProcess, QScopedPointerDeleteLater> m_process; // may be replaced from its own signal
    std::unique_ptr<Client> m_client;
    LineBuffer m_out;
    LineBuffer m_err;
    LastLines m_lastErrors;
    std::optional<Error> m_failure; // why we ended it ourselves
    QTimer m_startTimer;
    QTimer m_pauseTimer;
    QTimer m_healthTimer;
    QTimer m_endTimer;
    QElapsedTimer m_readySince;
    QElapsedTimer m_answeredAt;
};

bool ServerProcess::Private::enter(Happening happening)
{
    const auto state = next(m_state, happening);
    if (state) {
        qCDebug(lcOpencode) << "opencode server:" << m_state << "→" << *state;
        m_state = *state;
    }
    return state.has_value();
}

void ServerProcess::Private::start()
{
    if (enter(Happening::Start)) {
        launch();
    }
}

void ServerProcess::Private::launch()
{
    if (!m_options.findBinary) {
        run(m_options.binary);
        return;
    }
    m_finding = std::make_unique<QObject>();
    base::whenDone(m_options.findBinary(), m_finding.get(), [this](const base::Result<QString> &binary) {
        if (binary) {
            run(*binary);
        } else if (enter(Happening::Died)) {
            pauseAfter(binary.error()); // it may be installed at any time
        }
    });
}

void ServerProcess::Private::run(const QString &binary)
{
    m_endpoint = {};
    m_endpoint.password = newPassword();
    m_failure.reset();
    m_lastErrors.clear();
    m_out = {};
    m_err = {};
    m_process.reset(new QProcess); // NOLINT(cppcoreguidelines-owning-memory)
    m_process->setProgram(m_options.supervisor);
    m_process->setArguments(
        {QString::fromLatin1(kSuperviseOption), u"--"_s, binary, u"serve"_s, u"--hostname"_s, u"127.0.0.1"_s, u"--port"_s, u"0"_s});
    m_process->setWorkingDirectory(m_options.workingDirectory);
    m_process->setProcessEnvironment(childEnvironment(m_endpoint, m_options.withheldVariables));
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &Private::readOutput);
    connect(m_process.get(), &QProcess::readyReadStandardError, this, &Private::readOutput);
    connect(m_process.get(), &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        readOutput();
        const QString how = status == QProcess::CrashExit ? u"killed"_s : u"exit status %1"_s.arg(code);
        const QString said = m_lastErrors.text();
        processEnded({ErrorCode::Unreachable, u"The opencode server ended by itself (%1)."_s.arg(how), u"It is started again."_s, said});
    });
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            processEnded({ErrorCode::Io, u"The supervisor of the opencode server cannot be started: %1"_s.arg(m_options.supervisor),
                          u"It is tried again."_s, m_process->errorString()});
        }
    });
    m_startTimer.start(m_options.startLimit);
    qCInfo(lcOpencode) << "Starting the opencode server:" << binary;
    m_process->start();
}

void ServerProcess::Private::readOutput()
{
    const QStringList errors = m_err.feed(m_process->readAllStandardError());
    for (const QString &line : errors) {
        const QString clean = base::redacted(QString(line).replace(m_endpoint.password, u"•••"_s));
        m_lastErrors.add(clean);
        qCDebug(lcOpencode) << "opencode:" << clean;
    }
    const QStringList lines = m_out.feed(m_process->readAllStandardOutput());
    for (const QString &line : lines) {
        const auto url = listeningUrl(line);
        if (m_state == State::Starting && url && m_endpoint.url.isEmpty()) {
            m_endpoint.url = *url;
            m_client = std::make_unique<Client>(m_endpoint, QString());
            askHealth();
        }
    }
}

void ServerProcess::Private::askHealth()
{
    if (!m_client || m_failure) {
        return;
    }
    base::whenDone(m_client->health(), m_client.get(), [this](const base::Result<QString> &version) {
        if (m_state == State::Ready) {
            checkStillHealthy(version.has_value());
        } else {
            healthAnswered(version);
        }
    });
}

void ServerProcess::Private::checkStillHealthy(bool answered)
{
    if (answered) {
        m_answeredAt.start();
    } else if (m_answeredAt.hasExpired(m_options.hangLimit.count())) {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_options.hangLimit).count();
        m_failure = Error{ErrorCode::Timeout, u"The opencode server has not answered for %1 s."_s.arg(seconds),
                          u"It is ended and started again."_s, m_lastErrors.text()};
        beginEnd();
        return;
    }
    m_healthTimer.start(m_options.healthInterval);
}

void ServerProcess::Private::healthAnswered(const base::Result<QString> &version)
{
    if (m_state != State::Starting || m_failure) {
        return;
    }
    if (!version && base::isTemporary(version.error().code)) {
        m_healthTimer.start(kHealthPause); // until the start limit
        return;
    }
    if (!version) {
        m_failure = version.error();
        beginEnd();
        return;
    }
    m_startTimer.stop();
    m_endpoint.version = *version;
    m_readySince.start();
    m_answeredAt.start();
    m_healthTimer.start(m_options.healthInterval);
    enter(Happening::BecameReady);
    qCInfo(lcOpencode) << "opencode" << m_endpoint.version << "is ready at" << m_endpoint.url.toString();
    Q_EMIT q->ready(m_endpoint);
}

void ServerProcess::Private::startTimedOut()
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_options.startLimit).count();
    m_failure = Error{ErrorCode::Timeout, u"The opencode server was not ready within %1 s."_s.arg(seconds), u"It is started again."_s,
                      m_lastErrors.text()};
    beginEnd();
}

void ServerProcess::Private::beginEnd()
{
    m_startTimer.stop();
    m_healthTimer.stop();
    m_process->closeWriteChannel();
    m_endTimer.start(kEndLimit);
}

void ServerProcess::Private::processEnded(const Error &error)
{
    for (QTimer *timer : {&m_startTimer, &m_healthTimer, &m_endTimer}) {
        timer->stop();
    }
    if (m_client) {
        m_client.release()->deleteLater(); // we may be in one of its answers
    }
    const Error cause = m_failure.value_or(error);
    m_endpoint = {};
    m_process->disconnect(this);
    m_process.reset();
    if (m_readySince.isValid() && m_readySince.hasExpired(m_options.steadyAfter.count())) {
        m_backoff.reset();
    }
    m_readySince.invalidate();
    if (!enter(Happening::Died)) {
        return;
    }
    if (m_state == State::Stopped) {
        qCInfo(lcOpencode) << "The opencode server is stopped";
        Q_EMIT q->stopped();
        return;
    }
    pauseAfter(cause);
}

void ServerProcess::Private::pauseAfter(const Error &cause)
{
    const auto pause = m_backoff.next();
    qCWarning(lcOpencode).noquote() << cause.toString() << "Next start in" << pause.count() << "ms";
    m_pauseTimer.start(pause);
    Q_EMIT q->lost(cause);
}

void ServerProcess::Private::hurry()
{
    if (m_state == State::Waiting) {
        m_backoff.reset();
        m_pauseTimer.start(0);
    }
}

void ServerProcess::Private::stop()
{
    if (m_state == State::Stopping) {
        return;
    }
    m_pauseTimer.stop();
    enter(Happening::Stop);
    m_finding.reset();
    if (m_state == State::Stopping && m_process) {
        beginEnd();
        return;
    }
    if (m_state == State::Stopping) { // it was still looked for
        enter(Happening::Died);
    }
    m_backoff.reset();
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT q->stopped(); }, Qt::QueuedConnection);
}

void ServerProcess::Private::endNow()
{
    if (!m_process) {
        return;
    }
    m_process->disconnect(this);
    m_process->closeWriteChannel();
    if (m_process->state() != QProcess::NotRunning && !m_process->waitForFinished(std::chrono::milliseconds(kEndLimit).count())) {
        m_process->kill();
    }
    delete m_process.release(); // never inside its own signal: we emit nothing from there
}

ServerProcess::ServerProcess(const ServerOptions &options, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, options))
{
}

ServerProcess::~ServerProcess() = default;

std::optional<ServerProcess::State> ServerProcess::next(State state, Happening happening)
{
    switch (state) {
    case State::Stopped:
        return happening == Happening::Start ? std::optional(State::Starting) : std::nullopt;
    case State::Starting:
    case State::Ready:
        if (happening == Happening::BecameReady && state == State::Starting) {
            return State::Ready;
        }
        if (happening == Happening::Died) {
            return State::Waiting;
        }
        return happening == Happening::Stop ? std::optional(State::Stopping) : std::nullopt;
    case State::Waiting:
        if (happening == Happening::PauseOver) {
            return State::Starting;
        }
        return happening == Happening::Stop ? std::optional(State::Stopped) : std::nullopt;
    case State::Stopping:
        return happening == Happening::Died ? std::optional(State::Stopped) : std::nullopt;
    }
    return std::nullopt;
}

void ServerProcess::start()
{
    d->start();
}

void ServerProcess::hurry()
{
    d->hurry();
}

void ServerProcess::stop()
{
    d->stop();
}

ServerProcess::State ServerProcess::state() const
{
    return d->m_state;
}

Endpoint ServerProcess::endpoint() const
{
    return d->m_endpoint;
}

} // namespace oco::opencode

#include "server_process.moc"
