#include "worker/connecting.h"

#include "base/when_done.h"
#include "convex/api_client.h"
#include "convex/deployment_line.h"
#include "convex/outbox.h"
#include "worker/logging.h"
#include "worker/opencode_link.h"
#include "worker/session_map.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oco::worker
{

namespace
{

/** As the web UI lists them: opencode's default first. */
QList<convex::PublishedModel> toPublished(const opencode::ModelCatalogue &catalogue)
{
    QList<convex::PublishedModel> models;
    for (const opencode::ModelInfo &model : catalogue.models) {
        const convex::PublishedModel published{model.providerId + u'/' + model.modelId, model.name, model.providerName};
        if (published.id == catalogue.defaultModel) {
            models.prepend(published);
        } else {
            models.append(published);
        }
    }
    return models;
}

/** So many conversations are put back; older ones are put back when they go on. */
constexpr int kRestoredSessions = 200;
constexpr qsizetype kToldModels = 200;

bool mayHaveHappened(const base::Error &error)
{
    return error.code == base::ErrorCode::Ambiguous || error.code == base::ErrorCode::Timeout;
}

} // namespace

Connecting::Connecting(const ConnectingServices &services, QObject *parent)
    : QObject(parent), m_services(services), m_backoff(services.retryBase, 1min), m_markBackoff(services.retryBase, 1min)
{
    m_timer.setSingleShot(true);
    m_markTimer.setSingleShot(true);
    connect(&m_markTimer, &QTimer::timeout, this, [this] {
        m_marking = false;
        markConnected();
    });
}

void Connecting::start(OpencodeLink *link)
{
    if (m_running) {
        return;
    }
    m_running = true;
    m_link = link;
    readModels();
}

void Connecting::stop()
{
    m_running = false;
    m_timer.stop();
    m_link = nullptr;
}

void Connecting::close()
{
    stop();
    m_closed = true;
    m_markTimer.stop();
}

QStringList Connecting::modelIds() const
{
    QStringList ids;
    for (const convex::PublishedModel &model : m_models.first(std::min(m_models.size(), kToldModels))) {
        ids.append(model.id);
    }
    return ids;
}

bool Connecting::isRunning() const
{
    return m_running;
}

void Connecting::retry(const base::Error &error, void (Connecting::*step)())
{
    Q_EMIT trying(error);
    m_timer.disconnect();
    connect(&m_timer, &QTimer::timeout, this, step);
    m_timer.start(m_backoff.next());
}

void Connecting::readModels()
{
    if (m_link == nullptr) {
        return;
    }
    base::whenDone(m_link->client().models(), this, [this](const base::Result<opencode::ModelCatalogue> &catalogue) {
        if (!m_running) {
            return;
        }
        if (!catalogue) {
            retry(catalogue.error(), &Connecting::readModels);
            return;
        }
        readConfiguredModel(*catalogue);
    });
}

void Connecting::readConfiguredModel(opencode::ModelCatalogue catalogue)
{
    if (m_link == nullptr) {
        return;
    }
    base::whenDone(m_link->client().configuredModel(), this,
                   [this, catalogue = std::move(catalogue)](const base::Result<QString> &model) mutable {
                       if (!m_running) {
                           return;
                       }
                       if (model && !model->isEmpty()) { // the person's own choice before the provider's
                           catalogue.defaultModel = *model;
                       }
                       m_models = toPublished(catalogue);
                       publish();
                   });
}

void Connecting::publish()
{
    const auto answer = m_services.api->mutation(convex::calls::updateModels(m_services.who.workerId, m_models));
    base::whenDone(answer, this, [this](const base::Result<QJsonValue> &result) {
        if (!m_running) {
            return;
        }
        if (!result) {
            retry(result.error(), &Connecting::publish);
            return;
        }
        qCInfo(lcWorker) << "Published" << m_models.size() << "models";
        markConnected();
    });
}

void Connecting::markConnected()
{
    if (m_marking) {
        return; // its answer goes on from there
    }
    m_marking = true;
    m_services.watch->departureBegins();
    base::whenDone(m_services.line->mutate(convex::calls::markConnected(m_services.who)), this,
                   [this](const base::Result<convex::MutationOutcome> &outcome) { takeMarking(outcome); });
}

void Connecting::takeMarking(const base::Result<convex::MutationOutcome> &outcome)
{
    m_maybeMarked = !outcome && (m_maybeMarked || mayHaveHappened(outcome.error()));
    if (m_maybeMarked) { // sessions may leave because of it at any moment: again, until it is known
        if (m_running) {
            Q_EMIT trying(outcome.error());
        }
        if (!m_closed) {
            m_markTimer.start(m_markBackoff.next());
        }
        return;
    }
    m_marking = false;
    m_markBackoff.reset();
    m_services.watch->departureAnswered(outcome ? std::optional(outcome->timestamp) : std::nullopt);
    if (outcome) {
        Q_EMIT marked(outcome->timestamp);
        restoreSessions(); // also when opencode went away meanwhile: the deployment has forgotten them
    }
    if (!m_running) {
        return;
    }
    if (!outcome) {
        retry(outcome.error(), &Connecting::markConnected);
        return;
    }
    m_running = false;
    m_backoff.reset();
    Q_EMIT connected();
}

void Connecting::restoreSessions()
{
    for (const auto &[chat, opencode] : m_services.sessions->recent(kRestoredSessions)) {
        const convex::OutboxRow note{convex::RowKind::Note, chat, convex::calls::sessionReady(chat, opencode)};
        base::whenDone(m_services.outbox->enqueue(note), this, [](const base::Result<convex::MutationOutcome> &outcome) {
            if (!outcome) {
                qCDebug(lcWorker).noquote() << "The deployment did not take a session back:" << outcome.error().toString();
            }
        });
    }
}

} // namespace oco::worker
