#include "app/commands/doctor_run.h"

#include "app/commands/doctor_deployments.h"
#include "app/commands/doctor_files.h"
#include "app/commands/doctor_instance.h"
#include "app/commands/doctor_keychain.h"
#include "app/commands/doctor_opencode.h"
#include "app/commands/doctor_tokens.h"
#include "app/console.h"
#include "app/exit_status.h"
#include "app/launch.h"
#include "base/redaction.h"

#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

constexpr std::chrono::seconds kLimit = 40s; // for all steps; each has a shorter one of its own

} // namespace

DoctorRun::DoctorRun(const CommandLine &line, const config::Paths &paths, const QString &workersFile, QObject *parent)
    : Task(parent), m_json(line.has(u"json"_s)), m_keychain(keychainOptions(paths)),
      m_access(paths, &m_keychain), m_context{paths, workersFile, {}, &m_keychain, &m_access, {}}
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &DoctorRun::timeIsOver);
}

DoctorRun::~DoctorRun() = default;

void DoctorRun::start()
{
    m_limit.start(kLimit);
    m_context.content = config::readWorkersFile(m_context.workersFile, workersFileContext());
    makeSteps();
    next();
}

void DoctorRun::requestStop(int /*count*/)
{
    m_steps.clear();
    Q_EMIT finished(exit_status::kInterrupted);
}

void DoctorRun::makeSteps()
{
    const auto call = [this](const QString &name, QList<Check> (*check)(const DoctorContext &)) {
        m_steps.push_back(std::make_unique<DoctorCall>(name, [this, check] { return check(m_context); }));
    };
    m_steps.push_back(std::make_unique<DoctorOpencode>(m_context));
    m_steps.push_back(std::make_unique<DoctorKeychain>(m_context));
    call(u"workers.json"_s, &doctor::workersFile);
    call(u"directory"_s, &doctor::workingDirectories);
    m_steps.push_back(std::make_unique<DoctorDeployments>(&m_context));
    m_steps.push_back(std::make_unique<DoctorTokens>(&m_context));
    m_steps.push_back(std::make_unique<DoctorInstance>(m_context));
    call(u"disk room"_s, &doctor::room);
    call(u"state folder"_s, &doctor::stateFolder);
    for (const auto &step : m_steps) {
        connect(step.get(), &DoctorStep::finished, this, [this](const QList<Check> &checks) {
            take(checks);
            ++m_current;
            QMetaObject::invokeMethod(this, &DoctorRun::next, Qt::QueuedConnection);
        });
    }
}

void DoctorRun::next()
{
    if (m_current < m_steps.size()) {
        m_steps[m_current]->start();
    } else if (!m_steps.empty()) { // else it was given up meanwhile
        finish();
    }
}

void DoctorRun::take(const QList<Check> &checks)
{
    m_checks += checks;
    if (!m_json) {
        for (const Check &check : checks) {
            writeOut(base::redacted(checkText(check)));
        }
    }
}

void DoctorRun::timeIsOver()
{
    QList<Check> unchecked;
    for (; m_current < m_steps.size(); ++m_current) {
        unchecked.append({m_steps[m_current]->name(), Check::State::Problem,
                          u"Not checked: all checks together have %1 s, and those before took too long."_s.arg(kLimit.count()),
                          u"Mend what is named above, then run doctor again."_s});
    }
    take(unchecked);
    finish();
}

void DoctorRun::finish()
{
    m_limit.stop();
    m_steps.clear();
    if (m_json) {
        writeJson(checksToJson(m_checks));
    } else {
        writeOut(checksSummary(m_checks));
    }
    Q_EMIT finished(hasProblem(m_checks) ? exit_status::kFailure : exit_status::kOk);
}

} // namespace oco::app
