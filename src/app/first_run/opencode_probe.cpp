#include "app/first_run/opencode_probe.h"

#include "app/launch.h"
#include "base/when_done.h"

#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QtConcurrentRun>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

constexpr std::chrono::seconds kLimit = 10s; // of one --version
constexpr std::chrono::seconds kPause = 2s;
constexpr qint64 kMaxOutput = 1000; // bytes that are looked at

base::Error broken(const QString &path, const QString &how, base::ErrorCode code)
{
    return {code, u"%1 --version %2."_s.arg(path, how), u"Install it anew: npm install -g opencode-ai"_s, {}};
}

base::Error notLookedForYet()
{
    return {base::ErrorCode::NotFound, u"Not looked for yet."_s, {}, {}};
}

} // namespace

OpencodeProbe::OpencodeProbe(QString configured, QObject *parent)
    : QObject(parent), m_configured(std::move(configured)), m_result(base::fail(notLookedForYet()))
{
    m_again.setSingleShot(true);
    m_again.setInterval(kPause);
    connect(&m_again, &QTimer::timeout, this, &OpencodeProbe::look);
    m_limit.setSingleShot(true);
    m_limit.setInterval(kLimit);
}

OpencodeProbe::~OpencodeProbe()
{
    if (m_process != nullptr) {
        m_process->disconnect(this);
        m_process->kill();
    }
}

void OpencodeProbe::setConfigured(const QString &path)
{
    if (m_configured != path) {
        m_configured = path;
        m_result = base::fail(notLookedForYet()); // what was found is another one
    }
    look();
}

void OpencodeProbe::setWatched(bool watched)
{
    m_watched = watched;
    if (!watched) {
        m_again.stop();
    } else if (!isLooking() && !m_result) {
        look();
    }
}

void OpencodeProbe::look()
{
    m_again.stop();
    m_limit.stop();
    if (m_process != nullptr) {
        m_process->disconnect(this);
        m_process->kill();
        m_process = nullptr;
    }
    m_round = std::make_unique<QObject>();
    Q_EMIT looking();
    const base::Future<QString> found = QtConcurrent::run([configured = m_configured] { return findOpencode(configured); });
    base::whenDone(found, m_round.get(), [this](const base::Result<QString> &path) {
        if (path) {
            ask(*path);
        } else {
            finish(base::fail(path.error()));
        }
    });
}

void OpencodeProbe::ask(const QString &path)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : variablesWithTokens(environment)) {
        environment.remove(variable);
    }
    m_process = new QProcess(m_round.get());
    m_process->setProcessEnvironment(environment);
    m_process->setStandardInputFile(QProcess::nullDevice());
    connect(m_process, &QProcess::finished, this,
            [this, path](int exitCode, QProcess::ExitStatus status) { ended(path, exitCode, status); });
    connect(m_process, &QProcess::errorOccurred, this, [this, path](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            finish(base::fail(broken(path, u"cannot be run (%1)"_s.arg(m_process->errorString()), base::ErrorCode::Io)));
        }
    });
    m_limit.callOnTimeout(m_round.get(), [this, path] {
        finish(base::fail(broken(path, u"gave no answer within %1 s"_s.arg(kLimit.count()), base::ErrorCode::Timeout)));
    });
    m_limit.start();
    m_process->start(path, {u"--version"_s});
}

void OpencodeProbe::ended(const QString &path, int exitCode, QProcess::ExitStatus status)
{
    static const QRegularExpression pattern(uR"(\bv?(\d+\.\d+\.\d+\S*))"_s);
    const QRegularExpressionMatch said = pattern.match(QString::fromUtf8(m_process->readAllStandardOutput().left(kMaxOutput)));
    if (status == QProcess::NormalExit && exitCode == 0 && said.hasMatch()) {
        finish(OpencodeFound{path, said.captured(1)});
        return;
    }
    const QString how = status == QProcess::CrashExit ? u"crashed"_s
                        : exitCode == 0               ? u"told no version: is it opencode?"_s
                                                      : u"failed with exit status %1"_s.arg(exitCode);
    finish(base::fail(broken(path, how, base::ErrorCode::Io)));
}

void OpencodeProbe::finish(const base::Result<OpencodeFound> &result)
{
    m_limit.stop();
    if (m_process != nullptr) {
        m_process->disconnect(this);
        m_process->kill();
        m_process = nullptr;
    }
    m_round.release()->deleteLater(); // the caller may be a child of it
    m_result = result;
    if (m_watched && !result) {
        m_again.start();
    }
    Q_EMIT looked(result);
}

} // namespace oco::app
