#include "app/local_deployment.h"
#include "app/web/web_client.h"
#include "e2e/hosted_workers.h"
#include "support/await.h"
#include "support/stub_llm.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace oco;
using namespace oco::e2e;
using namespace oco::test_support;

/** What stands behind the console, attached to a running `--local` with the real opencode. */
class ConsoleTest : public QObject
{
    Q_OBJECT

private:
    /** The answer's message, completed; an empty one when that does not come. */
    app::ConsoleMessage completedAnswer(const QString &id)
    {
        app::ConsoleMessage found;
        static_cast<void>(QTest::qWaitFor(
            [&] {
                const auto &messages = m_client->messages();
                const auto it = std::find_if(messages.cbegin(), messages.cend(),
                                             [&id](const app::ConsoleMessage &each) { return each.id == id && each.completed; });
                found = it == messages.cend() ? app::ConsoleMessage() : *it;
                return !found.id.isEmpty();
            },
            static_cast<int>(kAnswerLimit.count())));
        return found;
    }

    [[nodiscard]] QString send(const QString &prompt)
    {
        return await(m_client->sendMessage(m_client->selectedSession(), prompt, u"stub/stub"_s)).value_or(QString());
    }

    StubLlm m_llm;
    TempHome m_home;
    ProgramRunner m_local;
    std::unique_ptr<app::LocalDeployment> m_deployment;
    std::unique_ptr<app::WebClient> m_client;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_llm.listen());
        const QString project = m_home.makeProject(u"project"_s, m_llm.baseUrl());
        QVERIFY(m_local.start(programUnderTest(), {u"--local"_s, u"--no-gui"_s}, m_home.environment(), project));
        const QString description = m_home.filePath(u".local/state/opencode-orchestrator/local/local.json"_s);
        QTRY_VERIFY_WITH_TIMEOUT(app::DeploymentDescription::read(description).has_value(), 30'000);

        m_deployment = std::make_unique<app::LocalDeployment>(
            config::Paths{m_home.configFolder(), m_home.configFolder() + u"/workers.json"_s,
                          m_home.filePath(u".local/state/opencode-orchestrator"_s), m_home.filePath(u"run/opencode-orchestrator"_s)});
        QSignalSpy attached(m_deployment.get(), &app::LocalDeployment::attached);
        m_deployment->start();
        QTRY_COMPARE_WITH_TIMEOUT(attached.size(), 1, 30'000);

        m_client = std::make_unique<app::WebClient>(m_deployment->description());
        m_client->start();
        const QString worker = m_deployment->description().servedWorkerId;
        m_client->selectWorker(worker);
        QTRY_VERIFY_WITH_TIMEOUT(m_client->worker(worker) != nullptr && m_client->worker(worker)->online,
                                 static_cast<int>(kAnswerLimit.count()));
        QTRY_VERIFY_WITH_TIMEOUT(!m_client->models().isEmpty(), static_cast<int>(kAnswerLimit.count()));
        const auto session = await(m_client->startSession(worker));
        QVERIFY(session.has_value());
        m_client->selectSession(*session);
    }

    void cleanupTestCase()
    {
        m_client.reset();
        m_deployment.reset();
        QVERIFY(m_local.signal(SIGTERM));
        QVERIFY(m_local.waitForExit(30s));
        QCOMPARE(m_local.exitCode(), 0);
    }

    void streamsAnAnswer()
    {
        const QString prompt = u"[[words 60]] [[slow 60]] tell me"_s;
        QStringList seen;
        QObject context;
        connect(m_client.get(), &app::ConsoleSource::answerGrew, &context,
                [&](const QString &id) { seen.append(m_client->answerSoFar(id)); });
        const app::ConsoleMessage answer = completedAnswer(send(prompt));
        QCOMPARE(answer.content, expectedAnswer(prompt));
        QVERIFY(seen.size() > 1);
        for (const QString &text : std::as_const(seen)) {
            QVERIFY2(answer.content.startsWith(text), qPrintable(text));
        }
    }

    void showsATool()
    {
        const app::ConsoleMessage answer = completedAnswer(send(u"[[tool echo hidden-output]]"_s));
        QVERIFY(answer.problem.isEmpty());
        QCOMPARE(answer.tools.size(), 1);
        QCOMPARE(answer.tools.first().tool, u"bash"_s);
        QCOMPARE(answer.tools.first().state, u"completed"_s);
    }

    void saysWhyAnAnswerFailed()
    {
        const app::ConsoleMessage answer = completedAnswer(send(u"[[error 400]] please"_s));
        QVERIFY(answer.problem.contains(u"The stub was told to fail"_s));
    }

    void stopsAnAnswerAndGoesOn()
    {
        const QString id = send(u"[[words 5000]] [[slow 50]] on and on"_s);
        QVERIFY(!id.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!m_client->answerSoFar(id).isEmpty(), static_cast<int>(kAnswerLimit.count()));
        QVERIFY(await(m_client->endSession(m_client->selectedSession())).has_value());
        const app::ConsoleMessage stopped = completedAnswer(id);
        QCOMPARE(stopped.id, id);
        QVERIFY(stopped.content.size() < expectedAnswer(u"[[words 5000]] [[slow 50]] on and on"_s).size());
        const QString prompt = u"[[words 5]] and now"_s;
        QCOMPARE(completedAnswer(send(prompt)).content, expectedAnswer(prompt));
    }
};

QTEST_GUILESS_MAIN(ConsoleTest)
#include "console_test.moc"
