#include "app/commands/doctor_keychain.h"

#include "app/commands/doctor_verdicts.h"
#include "base/when_done.h"
#include "credentials/keychain_check.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

bool needsKeychain(const QList<config::WorkerEntry> &workers)
{
    return std::ranges::any_of(
        workers, [](const config::WorkerEntry &worker) { return worker.token.kind() == config::TokenReference::Kind::Keychain; });
}

} // namespace

DoctorKeychain::DoctorKeychain(const DoctorContext &context)
    : DoctorStep(u"keychain"_s), m_needed(needsKeychain(context.workers())), m_store(context.keychain)
{
}

void DoctorKeychain::start()
{
    base::whenDone(credentials::checkKeychain(*m_store, this), this,
                   [this](const base::Result<void> &result) { Q_EMIT finished({doctor::keychain(result, m_needed)}); });
}

} // namespace oco::app
