#include "opencode/client.h"
#include "opencode/identifiers.h"
#include "support/await.h"
#include "support/scripted_opencode.h"

#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace oco::opencode;
using oco::base::ErrorCode;
using oco::test_support::await;
using oco::test_support::ScriptedOpencode;
using oco::test_support::ScriptedTurn;

namespace
{

Prompt promptOf(const QString &text)
{
    return {makeId(u"msg"_s, 1'795'362'177'774, 0, tailFromHash("m")),
            makeId(u"prt"_s, 1'795'362'177'774, 1, tailFromHash("p")),
            {u"stub"_s, u"stub"_s},
            text};
}

} // namespace

class ClientTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ScriptedOpencode> m_server;
    std::unique_ptr<Client> m_client;

    [[nodiscard]] QString newSession() { return await(m_client->createSession(u"A title"_s)).value_or(Session()).id; }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedOpencode>();
        m_client = std::make_unique<Client>(m_server->endpoint(), u"/srv/project"_s);
    }

    void cleanup()
    {
        m_client.reset();
        QCOMPARE(m_server->violations(), QStringList());
        m_server.reset();
    }

    void asksForTheVersion() { QCOMPARE(await(m_client->health()).value_or(QString()), u"1.18.33"_s); }

    void listsModels()
    {
        m_server->setProviders(QJsonDocument::fromJson(R"({"providers":[
            {"id":"a","name":"Provider A","models":{"x/1":{"id":"x/1","name":"X one"},"y":{}}},
            {"id":"b","name":"Provider B","models":{"z":{"id":"z","name":"Z"}}}],
            "default":{"a":"x/1","b":"z"}})")
                                   .object());
        const auto catalogue = await(m_client->models());
        QVERIFY(catalogue.has_value());
        QCOMPARE(catalogue->defaultModel, u"a/x/1"_s);
        QCOMPARE(catalogue->models.size(), 3);
        QCOMPARE(catalogue->models[0].providerId, u"a"_s);
        QCOMPARE(catalogue->models[0].modelId, u"x/1"_s);
        QCOMPARE(catalogue->models[0].name, u"X one"_s);
        QCOMPARE(catalogue->models[0].providerName, u"Provider A"_s);
        QCOMPARE(catalogue->models[1].name, u"y"_s);
    }

    void namesTheDirectoryWhateverItIsCalled_data()
    {
        QTest::addColumn<QString>("directory");
        for (const QString &name : {u"plain"_s, u"with space"_s, u"hash#tag"_s, u"100%"_s, u"a%20b"_s, u"x&y=z"_s, u"c++"_s, u"what?"_s,
                                    u"ünï/codé/日本"_s, u"semi;colon,'quote\""_s, u"back\\slash"_s, u"~tilde"_s}) {
            QTest::newRow(qPrintable(name)) << u"/srv/"_s + name;
        }
    }

    void namesTheDirectoryWhateverItIsCalled()
    {
        QFETCH(QString, directory);
        Client client(m_server->endpoint(), directory);
        const auto session = await(client.createSession(u"t"_s));
        QVERIFY(session.has_value());
        QCOMPARE(session->directory, directory);
        QCOMPARE(m_server->calls().last().directory, directory);
    }

    void makesAndReadsSessions()
    {
        const auto made = await(m_client->createSession(u"A title"_s));
        QVERIFY(made.has_value());
        QCOMPARE(made->title, u"A title"_s);
        const auto read = await(m_client->session(made->id));
        QVERIFY(read.has_value());
        QCOMPARE(read->id, made->id);
        QCOMPARE(await(m_client->session(u"ses_unknown"_s)).error().code, ErrorCode::NotFound);
    }

    void readsNoMoreOfALongHistoryThanItMust()
    {
        const QString session = newSession();
        ScriptedTurn turn; // a user message and 599 of the assistant
        for (int i = 0; i < 599; ++i) {
            turn.assistant();
        }
        m_server->script(turn);
        QVERIFY(await(m_client->promptAsync(session, {{}, {}, {u"stub"_s, u"stub"_s}, u"x"_s})).has_value());
        QTRY_VERIFY_WITH_TIMEOUT(!m_server->isBusy(session) && m_server->messages(session).size() == 600, 30'000);
        const auto all = await(m_client->messages(session));
        QCOMPARE(all->size(), 600);

        struct Case {
            int fromEnd;
            int calls; // with limits of 64, 512 and 4,096
        };
        for (const auto &[fromEnd, calls] : {Case{1, 1}, Case{64, 1}, Case{65, 2}, Case{600, 3}}) {
            const QString wanted = all->at(600 - fromEnd).info.id;
            const qsizetype before = m_server->callsTo(u"/message"_s).size();
            const auto found = await(m_client->messagesFrom(session, wanted));
            QVERIFY(found.has_value());
            QVERIFY(std::any_of(found->cbegin(), found->cend(), [&](const Message &message) { return message.info.id == wanted; }));
            QCOMPARE(found->last().info.id, all->last().info.id);
            QCOMPARE(m_server->callsTo(u"/message"_s).size() - before, calls);
        }
        // one that is not there is known from its time, without reading everything
        QCOMPARE(await(m_client->messagesFrom(session, u"msg_zzzzzzzzzzzz"_s))->size(), 64);
        QCOMPARE(await(m_client->messagesFrom(u"ses_unknown"_s, all->first().info.id)).error().code, ErrorCode::NotFound);
    }

    void promptsAndReadsTheMessages()
    {
        m_server->script(ScriptedTurn()
                             .reasoning({u"Hm"_s})
                             .text({u"Be"_s, u"fore"_s})
                             .tool(u"bash"_s, {{u"command"_s, u"ls"_s}}, u"out"_s)
                             .text({u"After"_s}));
        const QString id = newSession();
        const Prompt prompt = promptOf(u"Do it"_s);
        QVERIFY(await(m_client->promptAsync(id, prompt)).has_value());
        QTRY_VERIFY(!m_server->isBusy(id));
        const auto messages = await(m_client->messages(id));
        QVERIFY(messages.has_value());
        QCOMPARE(messages->size(), 3);
        QCOMPARE(messages->at(0).info.id, prompt.messageId);
        QCOMPARE(messages->at(0).info.role, MessageRole::User);
        QCOMPARE(messages->at(0).parts.at(0).id, prompt.partId);
        QCOMPARE(messages->at(0).parts.at(0).text, u"Do it"_s);
        for (qsizetype i = 1; i < 3; ++i) {
            QCOMPARE(messages->at(i).info.role, MessageRole::Assistant);
            QCOMPARE(messages->at(i).info.parentId, prompt.messageId);
            QVERIFY(messages->at(i).info.completedAt > 0);
            QVERIFY(messages->at(i).info.id > messages->at(i - 1).info.id);
        }
        QStringList kinds;
        for (const Part &part : messages->at(1).parts) {
            kinds += part.type;
        }
        QCOMPARE(kinds, (QStringList{u"step-start"_s, u"reasoning"_s, u"text"_s, u"tool"_s, u"step-finish"_s}));
        QCOMPARE(messages->at(1).parts.at(2).text, u"Before"_s);
        QCOMPARE(messages->at(1).parts.at(3).raw[u"state"][u"output"].toString(), u"out"_s);
        QCOMPARE(messages->at(2).parts.at(1).text, u"After"_s);
        QCOMPARE(m_server->callsTo(u"prompt_async"_s).first().body[u"model"][u"providerID"].toString(), u"stub"_s);
    }

    void tellsWhatIsBusyAndAborts()
    {
        m_server->script(ScriptedTurn().beginPart(u"text"_s).delta(u"part of it"_s).retries(2, u"overloaded"_s).staysBusy());
        const QString id = newSession();
        QVERIFY(await(m_client->promptAsync(id, promptOf(u"x"_s))).has_value());
        QTRY_COMPARE(await(m_client->status()).value()[id].activity, Activity::Retry);
        QCOMPARE(await(m_client->status()).value()[id].attempt, 2);
        QVERIFY(await(m_client->abort(id)).has_value());
        QTRY_VERIFY(await(m_client->status()).value().isEmpty());
        const auto messages = await(m_client->messages(id));
        QCOMPARE(messages->last().info.error.value_or(MessageError()).name, u"MessageAbortedError"_s);
        QCOMPARE(messages->last().parts.at(1).text, u"part of it"_s);
    }

    void refusesWhatIsAsked()
    {
        m_server->script(ScriptedTurn().asksPermission(u"bash"_s, {u"rm *"_s}).asksQuestion({u"Which?"_s}).text({u"done"_s}));
        const QString id = newSession();
        QVERIFY(await(m_client->promptAsync(id, promptOf(u"x"_s))).has_value());
        QTRY_COMPARE(await(m_client->permissions()).value().size(), 1);
        const PermissionRequest permission = await(m_client->permissions()).value().first();
        QCOMPARE(permission.sessionId, id);
        QCOMPARE(permission.permission, u"bash"_s);
        QCOMPARE(permission.patterns, QStringList{u"rm *"_s});
        QVERIFY(await(m_client->rejectPermission(permission.id, u"nobody to ask"_s)).has_value());
        QTRY_COMPARE(await(m_client->questions()).value().size(), 1);
        const QuestionRequest question = await(m_client->questions()).value().first();
        QCOMPARE(question.questions, QStringList{u"Which?"_s});
        QVERIFY(await(m_client->rejectQuestion(question.id)).has_value());
        QTRY_VERIFY(!m_server->isBusy(id));
        QCOMPARE(m_server->replies().size(), 2);
        QCOMPARE(m_server->replies().at(0).reply, u"reject"_s);
        QCOMPARE(m_server->replies().at(0).message, u"nobody to ask"_s);
        QCOMPARE(m_server->replies().at(1).reply, u"rejected"_s);
        QCOMPARE(await(m_client->rejectPermission(permission.id, {})).error().code, ErrorCode::NotFound);
    }

    void deletesAMessage()
    {
        const QString id = newSession();
        QVERIFY(await(m_client->promptAsync(id, promptOf(u"x"_s))).has_value());
        QTRY_VERIFY(!m_server->isBusy(id) && m_server->messages(id).size() == 2);
        const QString answer = await(m_client->messages(id))->last().info.id;
        QVERIFY(await(m_client->deleteMessage(id, answer)).has_value());
        QCOMPARE(await(m_client->messages(id))->size(), 1);
        QCOMPARE(await(m_client->deleteMessage(id, answer)).error().code, ErrorCode::NotFound);
    }

    void namesErrors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("400") << 400 << ErrorCode::InvalidInput;
        QTest::newRow("401") << 401 << ErrorCode::PermissionDenied;
        QTest::newRow("403") << 403 << ErrorCode::PermissionDenied;
        QTest::newRow("404") << 404 << ErrorCode::NotFound;
        QTest::newRow("409") << 409 << ErrorCode::Rejected;
        QTest::newRow("500") << 500 << ErrorCode::Rejected;
        QTest::newRow("503") << 503 << ErrorCode::Rejected;
    }

    void namesErrors()
    {
        QFETCH(int, status);
        QFETCH(ErrorCode, code);
        m_server->answerNext(u"/session"_s, status);
        const auto session = await(m_client->createSession(u"t"_s));
        QVERIFY(!session);
        QCOMPARE(session.error().code, code);
        QVERIFY2(session.error().cause.contains(QString::number(status)), qPrintable(session.error().cause));
        QVERIFY2(session.error().cause.contains(u"UnknownError: scripted"), qPrintable(session.error().cause));
        QVERIFY(await(m_client->createSession(u"t"_s)).has_value());
    }

    void aWrongPasswordIsRefused()
    {
        Endpoint endpoint = m_server->endpoint();
        endpoint.password = u"wrong"_s;
        Client client(endpoint, u"/work"_s);
        const auto health = await(client.health());
        QCOMPARE(health.error().code, ErrorCode::PermissionDenied);
        QVERIFY(!health.error().toString().contains(u"wrong"));
    }

    void aPromptWithoutAnAnswerIsAmbiguousAndNotSentAgain()
    {
        const QString id = newSession();
        m_server->cutNext(u"/prompt_async"_s);
        const auto sent = await(m_client->promptAsync(id, promptOf(u"once"_s)));
        QVERIFY(!sent);
        QCOMPARE(sent.error().code, ErrorCode::Ambiguous);
        QTRY_VERIFY(!m_server->isBusy(id));
        QCOMPARE(m_server->callsTo(u"prompt_async"_s).size(), 1);
        QCOMPARE(await(m_client->messages(id))->size(), 2); // it had been taken
    }

    void manyWritesInARowAllArrive()
    {
        // The server closes the connection of a write a moment after its answer; the next write comes before that.
        QStringList errors;
        int made = 0;
        std::function<void()> makeNext = [&] {
            oco::base::whenDone(m_client->createSession(u"t"_s), m_client.get(), [&](const oco::base::Result<Session> &session) {
                errors += session ? QString() : session.error().toString();
                if (++made < 20) {
                    makeNext();
                }
            });
        };
        makeNext();
        QTRY_COMPARE(made, 20);
        errors.removeAll(QString());
        QCOMPARE(errors, QStringList());
        QCOMPARE(m_server->callsTo(u"/session"_s).size(), 20);
        QTRY_VERIFY(m_client->children().size() <= 1); // what each needed is gone
    }

    void aServerThatIsGoneIsUnreachable()
    {
        const QString id = newSession();
        m_server->crash();
        QCOMPARE(await(m_client->messages(id)).error().code, ErrorCode::Unreachable);
        QCOMPARE(await(m_client->promptAsync(id, promptOf(u"x"_s))).error().code, ErrorCode::Unreachable);
        m_server->comeBack();
        QCOMPARE(await(m_client->messages(id)).value().size(), 0);
    }

    void whatIsNoJsonIsAProtocolError()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            auto *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>");
            });
        });
        Endpoint endpoint;
        endpoint.url = QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort()));
        Client client(endpoint, u"/work"_s);
        QCOMPARE(await(client.health()).error().code, ErrorCode::Protocol);
        QCOMPARE(await(client.messages(u"ses_1"_s)).error().code, ErrorCode::Protocol);
        QCOMPARE(await(client.status()).error().code, ErrorCode::Protocol);
    }

    void readsVeryLongHistories()
    {
        const QString id = newSession();
        m_server->scriptTextTurn({QString(8 * 1024 * 1024, u'x')});
        QVERIFY(await(m_client->promptAsync(id, promptOf(u"much"_s))).has_value());
        QTRY_VERIFY_WITH_TIMEOUT(!m_server->isBusy(id) && m_server->messages(id).size() == 2, 20'000);
        const auto messages = await(m_client->messages(id));
        QVERIFY2(messages.has_value(), messages ? "" : qPrintable(messages.error().toString()));
        QCOMPARE(messages->last().parts.at(1).text.size(), 8 * 1024 * 1024);
    }

    void itsEndCallsNobody()
    {
        m_server->hangNext(u"/session/status"_s);
        bool called = false;
        oco::base::whenDone(m_client->status(), this, [&](const auto &) { called = true; });
        QTRY_COMPARE(m_server->calls().size(), 1);
        m_client.reset();
        QTest::qWait(20);
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(ClientTest)
#include "client_test.moc"
