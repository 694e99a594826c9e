#include "worker_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oco::test_support
{

WorkerFixture::WorkerFixture()
{
    deployment =
        std::make_unique<local::Deployment>(local::DeploymentOptions{.databaseFile = folder.filePath(u"state/deployment.sqlite"_s)});
    const auto started = deployment->start();
    if (!started) {
        qFatal("%s", qPrintable(started.error().toString()));
    }
    registered = deployment->workerFor(folder.path()).value();
    settings.config.token = config::WorkerToken::parse(registered.token).value();
    settings.config.workingDirectory = folder.path();
    settings.config.convexUrl = deployment->url();
    settings.username = u"tester"_s;
    settings.stateFolder = folder.filePath(u"state/workers"_s);
    settings.refusedRegisterRetry = 50ms;
    settings.retryBase = 20ms;
    settings.reconcileInterval = 400ms;
    web = std::make_unique<DeploymentProbe>(deployment->url(), deployment->loginSessionId());
}

WorkerFixture::~WorkerFixture() = default;

std::unique_ptr<worker::Worker> WorkerFixture::makeWorker() const
{
    return std::make_unique<worker::Worker>(settings);
}

bool WorkerFixture::startReady()
{
    worker = makeWorker();
    worker->setOpencode(opencode.endpoint());
    worker->start();
    return QTest::qWaitFor([this] { return worker->status().state == worker::State::Ready; }, 20'000);
}

QString WorkerFixture::startSession()
{
    return web->startSession(registered.workerId);
}

QString WorkerFixture::send(const QString &chatSession, const QString &text, const QString &model)
{
    return web->sendMessage(chatSession, text, model);
}

QString WorkerFixture::sendLong(const QString &chatSession)
{
    opencode.scriptFor(u"long"_s, ScriptedTurn().text({u"begun"_s}).staysBusy());
    const QString message = send(chatSession, u"long"_s);
    const bool begun = QTest::qWaitFor([&] { return !web->chunks(chatSession, message).isEmpty(); }, 20'000);
    return begun ? message : QString();
}

ObservedAnswer WorkerFixture::answer(const QString &chatSession, const QString &messageId)
{
    return web->waitCompleted(chatSession, messageId, 20s);
}

ObservedAnswer WorkerFixture::ask(const QString &text)
{
    const QString session = startSession();
    return answer(session, send(session, text));
}

} // namespace oco::test_support
