#include "credentials/keychain_job.h"

#include "credentials/keychain_outlook.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace oco::credentials
{

using Operation = KeychainRequest::Operation;

namespace
{

/** QtKeychain's own view, for what the look did not explain. */
KeychainProblem problemOf(int error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return KeychainProblem::NoEntry;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return KeychainProblem::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeychainProblem::NoService;
    default:
        return KeychainProblem::Failed;
    }
}

void prepare(QKeychain::Job &job, const QString &key)
{
    job.setAutoDelete(false); // the parent owns it
    job.setInsecureFallback(false);
    job.setKey(key);
}

} // namespace

KeychainJob::KeychainJob(KeychainRequest request, QObject *parent) : QObject(parent), m_request(std::move(request)) {}

void KeychainJob::start()
{
    const KeychainOutlook outlook = lookAtKeychain(m_request);
    m_backend = outlook.backend;
    const bool aPersonCanHelp = outlook.problem == KeychainProblem::Locked ||
                                (outlook.problem == KeychainProblem::NoCollection && m_request.operation == Operation::Write);
    if (outlook.problem && !(m_request.mayPrompt && aPersonCanHelp && canPrompt())) {
        answer(outlook.problem, outlook.cause);
        return;
    }
    switch (m_request.operation) {
    case Operation::Read:
        read();
        break;
    case Operation::Write:
        write();
        break;
    case Operation::Remove:
        remove();
        break;
    }
}

void KeychainJob::read()
{
    auto *job = new QKeychain::ReadPasswordJob(m_request.service, this);
    prepare(*job, entryName(m_request));
    connect(job, &QKeychain::Job::finished, this, [this, job] {
        if (job->error() != QKeychain::NoError) {
            fail(job->error(), job->errorString());
        } else {
            answer(std::nullopt, {}, job->textData());
        }
    });
    job->start();
}

void KeychainJob::write()
{
    auto *job = new QKeychain::WritePasswordJob(m_request.service, this);
    prepare(*job, entryName(m_request));
    job->setTextData(m_request.value);
    connect(job, &QKeychain::Job::finished, this, [this, job] {
        if (job->error() != QKeychain::NoError) {
            fail(job->error(), job->errorString());
        } else {
            readBack();
        }
    });
    job->start();
}

void KeychainJob::readBack()
{
    auto *job = new QKeychain::ReadPasswordJob(m_request.service, this);
    prepare(*job, entryName(m_request));
    connect(job, &QKeychain::Job::finished, this, [this, job] {
        if (job->error() != QKeychain::NoError) {
            answer(KeychainProblem::NotKept, u"reading it back: %1"_s.arg(job->errorString()));
        } else if (job->textData() != m_request.value) {
            answer(KeychainProblem::NotKept, u"it differs when it is read back"_s);
        } else {
            answer(std::nullopt);
        }
    });
    job->start();
}

void KeychainJob::remove()
{
    auto *job = new QKeychain::DeletePasswordJob(m_request.service, this);
    prepare(*job, entryName(m_request));
    connect(job, &QKeychain::Job::finished, this, [this, job] {
        if (job->error() != QKeychain::NoError) {
            fail(job->error(), job->errorString());
        } else {
            answer(std::nullopt);
        }
    });
    job->start();
}

void KeychainJob::fail(int error, const QString &text)
{
    KeychainProblem problem = problemOf(error);
    // A prompt that was closed comes as «entry not found»: what is still locked now was refused by a person.
    const KeychainOutlook outlook = lookAtKeychain(m_request);
    if (outlook.problem == KeychainProblem::Locked) {
        problem = KeychainProblem::Denied;
    } else if (outlook.problem && outlook.problem != KeychainProblem::NoEntry) {
        problem = *outlook.problem;
    }
    answer(problem, text);
}

void KeychainJob::answer(std::optional<KeychainProblem> problem, const QString &cause, const QString &value)
{
    Q_EMIT answered({problem, value, cause, m_backend});
}

} // namespace oco::credentials
