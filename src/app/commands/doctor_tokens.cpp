#include "app/commands/doctor_tokens.h"

#include "app/commands/doctor_verdicts.h"

using namespace Qt::StringLiterals;

namespace oco::app
{

DoctorTokens::DoctorTokens(DoctorContext *context) : DoctorStep(u"token"_s), m_context(context) {}

void DoctorTokens::start()
{
    QList<OnlineQuestion> questions;
    for (const config::WorkerEntry &worker : m_context->workers()) {
        questions.append({worker, !m_context->silentDeployments.contains(worker.convexUrl)});
    }
    m_check = std::make_unique<OnlineCheck>(m_context->access, questions);
    connect(m_check.get(), &OnlineCheck::finished, this, [this, questions] {
        QList<Check> checks;
        for (qsizetype i = 0; i < questions.size(); ++i) {
            checks.append(doctor::token(m_check->results().at(i), questions.at(i).askDeployment));
        }
        Q_EMIT finished(checks);
    });
    m_check->start();
}

} // namespace oco::app
