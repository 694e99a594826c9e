#include "app/running_instance.h"

#include "base/when_done.h"
#include "convex/api_client.h"

#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

constexpr int kMaxLooks = 30;
constexpr std::chrono::milliseconds kPause = 300ms;

} // namespace

RunningInstance::RunningInstance(LocalFiles files, QObject *parent) : QObject(parent), m_files(std::move(files))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &RunningInstance::look);
}

RunningInstance::~RunningInstance() = default;

void RunningInstance::find()
{
    m_looks = 0;
    look();
}

void RunningInstance::look()
{
    const base::Result<DeploymentDescription> description = DeploymentDescription::read(m_files.description);
    if (!description) {
        lookAgain(description.error());
        return;
    }
    m_api = std::make_unique<convex::ApiClient>(description->url);
    base::whenDone(m_api->queryTimestamp(), m_api.get(), [this, description = *description](const base::Result<quint64> &timestamp) {
        if (timestamp) {
            Q_EMIT found(description);
        } else {
            lookAgain(timestamp.error());
        }
    });
}

void RunningInstance::lookAgain(const base::Error &error)
{
    if (++m_looks < kMaxLooks) {
        m_pause.start(kPause);
        return;
    }
    Q_EMIT notFound({base::ErrorCode::Unreachable, u"Another process holds the local deployment, but it does not answer."_s,
                     u"Stop that process and try again."_s, error.toString()});
}

} // namespace oco::app
