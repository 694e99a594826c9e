#include "base/result.h"
#include "base/when_done.h"
#include "opencode/binary.h"
#include "opencode/client.h"
#include "opencode/event_stream.h"
#include "opencode/identifiers.h"
#include "opencode/server_process.h"
#include "support/process_tree.h"
#include "support/stub_llm.h"
#include "support/temp_home.h"

#include <QDateTime>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace oco::opencode;
using namespace oco::test_support;
using oco::base::ErrorCode;
using State = ServerProcess::State;

namespace
{

constexpr int kLong = 60'000; // two busy cores may need it

template <typename T> oco::base::Result<T> await(const oco::base::Future<T> &future)
{
    QObject context;
    std::optional<oco::base::Result<T>> seen;
    oco::base::whenDone(future, &context, [&](const oco::base::Result<T> &result) { seen = result; });
    static_cast<void>(QTest::qWaitFor([&] { return seen.has_value(); }, kLong));
    return seen.value_or(oco::base::fail(ErrorCode::Internal, u"the future never finished"_s));
}

Prompt promptOf(const QString &text)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return {makeId(u"msg"_s, now, 0, tailFromHash(text.toUtf8())),
            makeId(u"prt"_s, now, 1, tailFromHash(text.toUtf8())),
            {u"stub"_s, u"stub"_s},
            text};
}

} // namespace

/** This library and the real opencode, with a model of our own. */
class OpencodeTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TempHome> m_home;
    std::unique_ptr<StubLlm> m_model;
    QString m_binary;
    QString m_project;

    [[nodiscard]] ServerOptions options() const
    {
        ServerOptions options;
        options.binary = m_binary;
        options.supervisor = QStringLiteral(OCO_OPENCODE_OWNER);
        options.workingDirectory = m_home->path();
        options.backoffBase = 100ms;
        return options;
    }

    /** Processes of this test's home whose command line contains the text. */
    [[nodiscard]] QList<ProcessInfo> processes(const QString &text = {}) const
    {
        QList<ProcessInfo> found = ProcessTree::withMarker(m_home->path().toUtf8());
        found.removeIf([&](const ProcessInfo &process) { return !process.commandLine.contains(text); });
        return found;
    }

    [[nodiscard]] qint64 serverPid() const
    {
        const auto found = processes(u"serve --hostname"_s);
        for (const ProcessInfo &process : found) {
            if (!process.commandLine.contains(QLatin1StringView(OCO_OPENCODE_OWNER))) {
                return process.pid;
            }
        }
        return 0;
    }

    void runSleepingTool(Client &client)
    {
        const auto session = await(client.createSession(u"t"_s));
        QVERIFY2(session.has_value(), session ? "" : qPrintable(session.error().toString()));
        QVERIFY(await(client.promptAsync(session->id, promptOf(u"[[tool sleep 1007]]"_s))).has_value());
        QTRY_VERIFY_WITH_TIMEOUT(!processes(u"sleep 1007"_s).isEmpty(), kLong);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto found = findBinary(systemSearch(qEnvironmentVariable("OCO_TEST_OPENCODE")));
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().toString()));
        m_binary = *found;
    }

    void init()
    {
        m_home = std::make_unique<TempHome>();
        QVERIFY(m_home->isValid());
        const QProcessEnvironment environment = m_home->environment();
        const QStringList names = environment.keys();
        for (const QString &name : names) {
            qputenv(name.toUtf8(), environment.value(name).toUtf8());
        }
        m_model = std::make_unique<StubLlm>();
        QVERIFY(m_model->listen());
        m_project = m_home->makeProject(u"project"_s, m_model->baseUrl());
        QVERIFY(!m_project.isEmpty());
    }

    void cleanup()
    {
        const auto left = processes();
        QVERIFY2(left.isEmpty(), qPrintable(ProcessTree::toString(left)));
    }

    void aHangingServerIsReplaced()
    {
        ServerOptions impatient = options();
        impatient.healthInterval = 200ms;
        impatient.hangLimit = 1s;
        ServerProcess server(impatient);
        QSignalSpy ready(&server, &ServerProcess::ready);
        QSignalSpy lost(&server, &ServerProcess::lost);
        server.start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, kLong);
        const auto tree = processes();
        const auto opencode = std::find_if(tree.begin(), tree.end(), [](const ProcessInfo &process) {
            return process.commandLine.contains(u"serve") && !process.commandLine.contains(u"--supervise");
        });
        QVERIFY2(opencode != tree.end(), qPrintable(ProcessTree::toString(tree)));
        QCOMPARE(::kill(static_cast<pid_t>(opencode->pid), SIGSTOP), 0);
        QTRY_COMPARE_WITH_TIMEOUT(lost.count(), 1, kLong);
        QVERIFY(lost.first().first().value<oco::base::Error>().message.contains(u"has not answered"_s));
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 2, kLong);
        QSignalSpy stopped(&server, &ServerProcess::stopped);
        server.stop();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, kLong);
    }

    void answersAPrompt()
    {
        ServerProcess server(options());
        QSignalSpy ready(&server, &ServerProcess::ready);
        server.start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, kLong);
        QCOMPARE(server.state(), State::Ready);
        const Endpoint endpoint = server.endpoint();
        QCOMPARE(ready.first().first().value<Endpoint>(), endpoint);
        QVERIFY(!endpoint.version.isEmpty());
        QVERIFY(endpoint.password.size() >= 43);

        Client client(endpoint, m_project);
        QCOMPARE(await(client.health()).value_or(QString()), endpoint.version);
        Endpoint open = endpoint;
        open.password.clear();
        Client stranger(open, m_project);
        QCOMPARE(await(stranger.health()).error().code, ErrorCode::PermissionDenied);

        const auto catalogue = await(client.models());
        QVERIFY2(catalogue.has_value(), catalogue ? "" : qPrintable(catalogue.error().toString()));
        const bool offered = std::any_of(catalogue->models.begin(), catalogue->models.end(),
                                         [](const ModelInfo &model) { return model.providerId == u"stub" && model.modelId == u"stub"; });
        QVERIFY(offered);

        EventStream stream(endpoint, m_project);
        QSignalSpy opened(&stream, &EventStream::opened);
        QString deltas;
        bool idle = false;
        QString answerPart;
        connect(&stream, &EventStream::event, this, [&](const Event &event) {
            if (const auto *part = std::get_if<PartUpdated>(&event)) {
                answerPart = part->part.type == u"text" ? part->part.id : answerPart;
            } else if (const auto *delta = std::get_if<PartDelta>(&event); delta != nullptr && delta->partId == answerPart) {
                deltas += delta->delta;
            }
            idle = idle || std::holds_alternative<SessionIdle>(event);
        });
        stream.start();
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, kLong);
        const auto session = await(client.createSession(u"Mine"_s));
        QVERIFY(session.has_value());
        const Prompt prompt = promptOf(u"Tell me something"_s);
        const auto sent = await(client.promptAsync(session->id, prompt));
        QVERIFY2(sent.has_value(), sent ? "" : qPrintable(sent.error().toString()));
        QTRY_VERIFY_WITH_TIMEOUT(idle, kLong);
        QCOMPARE(deltas, expectedAnswer(prompt.text));
        const auto messages = await(client.messages(session->id));
        QCOMPARE(messages->size(), 2);
        QCOMPARE(messages->first().info.id, prompt.messageId);
        QCOMPARE(messages->first().parts.first().id, prompt.partId);
        QCOMPARE(messages->last().info.parentId, prompt.messageId);
        QVERIFY(messages->last().info.completedAt > 0);
        QVERIFY(await(client.status())->isEmpty());
        QCOMPARE(await(client.session(u"ses_dfc133d11ffek0NM7H3cvKd5Iy"_s)).error().code, ErrorCode::NotFound);

        QSignalSpy stopped(&server, &ServerProcess::stopped);
        server.stop();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, 10'000);
        QCOMPARE(server.state(), State::Stopped);
    }

    void knowsDirectoriesWithStrangeNames()
    {
        ServerProcess server(options());
        server.start();
        QTRY_COMPARE_WITH_TIMEOUT(server.state(), State::Ready, kLong);
        for (const QString &name : {u"my project"_s, u"a#b"_s, u"100% & more+x"_s, u"ünï日本"_s, u"what?"_s}) {
            const QString directory = m_home->makeProject(name, m_model->baseUrl());
            Client client(server.endpoint(), directory);
            const auto session = await(client.createSession(u"t"_s));
            QVERIFY2(session.has_value(), session ? "" : qPrintable(session.error().toString()));
            QCOMPARE(session->directory, directory);
        }
    }

    void startsAgainAfterAKill()
    {
        ServerProcess server(options());
        QSignalSpy ready(&server, &ServerProcess::ready);
        QSignalSpy lost(&server, &ServerProcess::lost);
        server.start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, kLong);
        const Endpoint before = server.endpoint();
        auto client = std::make_unique<Client>(before, m_project);
        const auto session = await(client->createSession(u"kept"_s));
        QVERIFY(session.has_value());
        runSleepingTool(*client);

        const qint64 pid = serverPid();
        QVERIFY(pid > 1);
        QCOMPARE(::kill(static_cast<pid_t>(pid), SIGKILL), 0);
        QTRY_COMPARE_WITH_TIMEOUT(lost.count(), 1, 15'000);
        QVERIFY(processes(u"sleep 1007"_s).isEmpty()); // its tools went with it
        QCOMPARE(ready.count(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 2, kLong);
        QVERIFY(server.endpoint().password != before.password);
        client = std::make_unique<Client>(server.endpoint(), m_project);
        QCOMPARE(await(client->session(session->id)).value_or(Session()).title, u"kept"_s);
    }

    void nothingOutlivesAKilledOwner()
    {
        QProcess owner;
        owner.start(QStringLiteral(OCO_OPENCODE_OWNER), {m_binary});
        QTRY_VERIFY_WITH_TIMEOUT(owner.canReadLine(), kLong);
        const QStringList line = QString::fromUtf8(owner.readLine()).trimmed().split(u' ');
        QCOMPARE(line.size(), 2);
        Endpoint endpoint;
        endpoint.url = QUrl(line[0]);
        endpoint.password = line[1];
        Client client(endpoint, m_project);
        runSleepingTool(client);
        owner.kill();
        QVERIFY(owner.waitForFinished());
        QTRY_VERIFY_WITH_TIMEOUT(processes().isEmpty(), 15'000);
    }
};

QTEST_GUILESS_MAIN(OpencodeTest)
#include "opencode_test.moc"
