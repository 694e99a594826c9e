#include "app/commands/doctor_deployments.h"

#include "app/commands/doctor_verdicts.h"
#include "app/commands/online_check.h"
#include "app/worker_lookup.h"
#include "base/when_done.h"
#include "convex/api_client.h"
#include "net/http_client.h"

#include <QDateTime>
#include <QTimer>

#include <functional>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

constexpr std::chrono::seconds kLimit = 8s;
constexpr qint64 kMaxVersionBytes = 64LL * 1024;

QList<QUrl> urlsOf(const QList<config::WorkerEntry> &workers)
{
    QList<QUrl> urls;
    for (const config::WorkerEntry &worker : workers) {
        if (!urls.contains(worker.convexUrl)) {
            urls.append(worker.convexUrl);
        }
    }
    return urls;
}

/** One address: first whether it is a deployment, then its clock. Calls back once, and deletes itself then. */
class DeploymentCheck : public QObject
{
public:
    using Callback = std::function<void(const DoctorDeployments::Answer &)>;

    DeploymentCheck(QUrl url, Callback callback, QObject *parent)
        : QObject(parent), m_url(std::move(url)), m_callback(std::move(callback)), m_api(m_url), m_http(net::ProxyUse::System)
    {
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, this, [this] {
            if (!m_reached) {
                m_answer.problem = deploymentTooSlow(m_url.toString(), kLimit.count());
            }
            finish();
        });
    }

    void start()
    {
        m_limit.start(kLimit);
        base::whenDone(m_api.queryTimestamp(), this, [this](const base::Result<quint64> &time) {
            if (time) {
                m_reached = true;
                askForDate();
            } else {
                m_answer.problem = deploymentError(m_url.toString(), time.error());
                finish();
            }
        });
    }

private:
    void askForDate()
    {
        net::HttpRequest request;
        request.url = m_url;
        request.url.setPath(m_url.path() + u"/version"_s);
        request.maxResponseBytes = kMaxVersionBytes;
        const QDateTime sent = QDateTime::currentDateTimeUtc();
        base::whenDone(m_http.send(request), this, [this, sent](const base::Result<net::HttpResponse> &response) {
            if (response && response->date) { // whatever its status
                m_answer.skew = doctor::clockSkew(*response->date, sent, QDateTime::currentDateTimeUtc());
            }
            finish();
        });
    }

    void finish()
    {
        if (const Callback callback = std::exchange(m_callback, {})) {
            m_limit.stop();
            deleteLater();
            callback(m_answer);
        }
    }

    QUrl m_url;
    Callback m_callback;
    convex::ApiClient m_api;
    net::HttpClient m_http;
    QTimer m_limit;
    DoctorDeployments::Answer m_answer;
    bool m_reached = false;
};

} // namespace

DoctorDeployments::DoctorDeployments(DoctorContext *context)
    : DoctorStep(u"deployment"_s), m_context(context), m_urls(urlsOf(context->workers())), m_answers(m_urls.size()),
      m_jobs(m_urls.size(), [this](qsizetype index, const OnlineJobs::Done &done) { ask(index, done); })
{
    connect(&m_jobs, &OnlineJobs::finished, this, &DoctorDeployments::report);
}

void DoctorDeployments::start()
{
    m_jobs.start();
}

void DoctorDeployments::ask(qsizetype index, const OnlineJobs::Done &done)
{
    auto *check = new DeploymentCheck(
        m_urls.at(index),
        [this, index, done](const Answer &answer) {
            m_answers[index] = answer;
            done();
        },
        this);
    check->start();
}

void DoctorDeployments::report()
{
    QList<Check> checks;
    for (qsizetype i = 0; i < m_urls.size(); ++i) {
        if (const std::optional<base::Error> &problem = m_answers.at(i).problem) {
            m_context->silentDeployments.append(m_urls.at(i));
            checks.append(doctor::failed(name(), *problem));
        } else {
            checks.append({name(), Check::State::Ok, u"%1 answers."_s.arg(m_urls.at(i).toString()), {}});
        }
    }
    if (m_context->silentDeployments.size() < m_urls.size()) {
        checks.append(clockCheck());
    }
    Q_EMIT finished(checks);
}

Check DoctorDeployments::clockCheck() const
{
    std::optional<qsizetype> worst;
    for (qsizetype i = 0; i < m_answers.size(); ++i) {
        const auto &skew = m_answers.at(i).skew;
        if (skew && (!worst || std::chrono::abs(*skew) > std::chrono::abs(*m_answers.at(*worst).skew))) {
            worst = i;
        }
    }
    if (!worst) {
        return {u"clock"_s, Check::State::Ok, u"Not compared: no deployment tells its time."_s, {}};
    }
    return doctor::clock(m_urls.at(*worst).toString(), *m_answers.at(*worst).skew);
}

} // namespace oco::app
