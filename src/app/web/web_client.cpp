#include "app/web/web_client.h"

#include "app/web/web_feed.h"
#include "base/when_done.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

constexpr qsizetype kMaxPrompt = 900 * 1024; // bytes; a document of a deployment holds 1 MiB

/** The future of what `convert` makes of the first one's value. */
template <typename To, typename From, typename Convert>
base::Future<To> converted(const base::Future<From> &future, QObject *context, const Convert &convert)
{
    auto promise = std::make_shared<QPromise<base::Result<To>>>();
    promise->start();
    base::whenDone(future, context, [promise, convert](const base::Result<From> &result) {
        promise->addResult(result ? convert(*result) : base::Result<To>(base::fail(result.error())));
        promise->finish();
    });
    return promise->future();
}

base::Error notStarted()
{
    return {base::ErrorCode::Unreachable, u"The console is not connected to its deployment."_s, u"Try again in a moment."_s, {}};
}

} // namespace

WebClient::WebClient(const DeploymentDescription &deployment, QObject *parent)
    : FeedSource([deployment] { return new WebFeed(deployment.url, deployment.loginSessionId, deployment.machineId); }, parent)
{
}

base::Future<QString> WebClient::startSession(const QString &worker)
{
    return mutateForText(u"chat:startSession"_s, {{u"workerId"_s, worker}});
}

base::Future<QString> WebClient::sendMessage(const QString &session, const QString &text, const QString &model)
{
    if (text.toUtf8().size() > kMaxPrompt) {
        return base::ready<QString>(base::fail(base::ErrorCode::TooLarge, u"This message is too long for the deployment."_s,
                                               u"Put the text into a file of the project and name that."_s));
    }
    return mutateForText(u"chat:sendMessage"_s, {{u"chatSessionId"_s, session}, {u"content"_s, text}, {u"model"_s, model}});
}

base::Future<void> WebClient::endSession(const QString &session)
{
    return mutateForNothing(u"chat:endSession"_s, {{u"chatSessionId"_s, session}});
}

base::Future<void> WebClient::approve(const QString &worker)
{
    return mutateForNothing(u"workers:approve"_s, {{u"workerId"_s, worker}});
}

base::Future<void> WebClient::reject(const QString &worker)
{
    return mutateForNothing(u"workers:reject"_s, {{u"workerId"_s, worker}});
}

base::Future<void> WebClient::removeWorker(const QString &worker)
{
    return mutateForNothing(u"workers:remove"_s, {{u"workerId"_s, worker}});
}

base::Future<void> WebClient::requestConnect(const QString &worker)
{
    return converted<void>(mutate(u"workers:requestConnect"_s, {{u"workerId"_s, worker}}), this,
                           [](const convex::MutationOutcome &outcome) -> base::Result<void> {
                               if (outcome.value[u"success"].toBool()) {
                                   return {};
                               }
                               return base::fail(base::ErrorCode::Unreachable, u"The worker is offline."_s, u"Start its program."_s);
                           });
}

base::Future<NewConsoleWorker> WebClient::addWorker(const QString &name)
{
    if (feed() == nullptr) {
        return base::ready<NewConsoleWorker>(base::fail(notStarted()));
    }
    auto promise = std::make_shared<QPromise<base::Result<NewConsoleWorker>>>();
    promise->start();
    QMetaObject::invokeMethod(feed(), [feed = webFeed(), name, promise] { feed->addWorker(name, promise); });
    return promise->future();
}

WebFeed *WebClient::webFeed() const
{
    return static_cast<WebFeed *>(feed()); // made by the constructor's function
}

base::Future<convex::MutationOutcome> WebClient::mutate(const QString &path, const QJsonObject &arguments)
{
    if (feed() == nullptr) {
        return base::ready<convex::MutationOutcome>(base::fail(notStarted()));
    }
    auto promise = std::make_shared<QPromise<base::Result<convex::MutationOutcome>>>();
    promise->start();
    QMetaObject::invokeMethod(feed(),
                              [feed = webFeed(), call = convex::FunctionCall{path, arguments}, promise] { feed->mutate(call, promise); });
    return promise->future();
}

base::Future<QString> WebClient::mutateForText(const QString &path, const QJsonObject &arguments)
{
    return converted<QString>(mutate(path, arguments), this,
                              [](const convex::MutationOutcome &outcome) { return base::Result<QString>(outcome.value.toString()); });
}

base::Future<void> WebClient::mutateForNothing(const QString &path, const QJsonObject &arguments)
{
    return converted<void>(mutate(path, arguments), this, [](const convex::MutationOutcome &) { return base::Result<void>(); });
}

} // namespace oco::app
