#pragma once

#include "convex/deployment_contract.h"
#include "net/backoff.h"
#include "opencode/types.h"
#include "worker/session_watch.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace oco::convex
{
class ApiClient;
class DeploymentLine;
class Outbox;
struct MutationOutcome;
} // namespace oco::convex

namespace oco::worker
{

class OpencodeLink;
class SessionMap;

/** What connecting needs of its worker; all outlive it. */
struct ConnectingServices {
    convex::WorkerCredentials who;
    convex::ApiClient *api = nullptr;
    convex::DeploymentLine *line = nullptr;
    convex::Outbox *outbox = nullptr;
    SessionMap *sessions = nullptr;
    SessionWatch *watch = nullptr;
    std::chrono::milliseconds retryBase{1'000};
};

/**
 * Connects the worker, at its start and whenever the web UI asks: publishes the models, marks it connected over the
 * live line, and then puts the opencode sessions back that the deployment forgets at that moment (delivery rule 8).
 * Each step is tried again with back-off until it works; a marking that may have happened also without opencode.
 */
class Connecting : public QObject
{
    Q_OBJECT

public:
    explicit Connecting(const ConnectingServices &services, QObject *parent = nullptr);

    /** Begins; while it runs already, nothing. */
    void start(OpencodeLink *link);
    /** opencode went away: an unfinished connecting ends. */
    void stop();
    /** The worker ends: nothing is tried any more. */
    void close();
    [[nodiscard]] bool isRunning() const;
    /** Of the models as they were published last: provider/model, at most 200. */
    [[nodiscard]] QStringList modelIds() const;

Q_SIGNALS:
    /** The deployment shows it from this time on (ns). Comes before connected(), and also where opencode went away. */
    void marked(quint64 timestamp);
    void connected();
    void trying(const oco::base::Error &error);

private:
    void readModels();
    void readConfiguredModel(opencode::ModelCatalogue catalogue);
    void publish();
    void markConnected();
    void takeMarking(const base::Result<convex::MutationOutcome> &outcome);
    void restoreSessions();
    void retry(const base::Error &error, void (Connecting::*step)());

    ConnectingServices m_services;
    QPointer<OpencodeLink> m_link;
    QList<convex::PublishedModel> m_models;
    QTimer m_timer;
    QTimer m_markTimer;
    net::Backoff m_backoff;
    net::Backoff m_markBackoff;
    bool m_running = false;
    bool m_closed = false;
    bool m_marking = false;     // a markConnected has no answer yet, or none that says whether it happened
    bool m_maybeMarked = false; // one may have happened, or may yet
};

} // namespace oco::worker
