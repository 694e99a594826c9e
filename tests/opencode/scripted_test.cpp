#include "opencode/client.h"
#include "opencode/event_stream.h"
#include "support/await.h"
#include "support/scripted_opencode.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace oco::opencode;
using oco::test_support::await;
using oco::test_support::ScriptedOpencode;
using oco::test_support::ScriptedTurn;

/** What the worker's tests rely on: the scripted opencode plays as it is told, and events and state agree. */
class ScriptedTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ScriptedOpencode> m_server;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<EventStream> m_stream;
    QStringList m_log;
    QString m_session;

    void note(const Event &event)
    {
        if (const auto *part = std::get_if<PartUpdated>(&event)) {
            m_log += u"part "_s + part->part.type + u" "_s + part->part.text + (part->delta.isEmpty() ? QString() : u" +"_s + part->delta);
        } else if (const auto *delta = std::get_if<PartDelta>(&event)) {
            m_log += u"delta "_s + delta->delta;
        } else if (const auto *message = std::get_if<MessageUpdated>(&event)) {
            m_log += (message->info.role == MessageRole::User ? u"user"_s : u"assistant"_s) +
                     (message->info.completedAt > 0 ? u" done"_s : QString()) +
                     (message->info.error ? u' ' + message->info.error->name : QString());
        } else if (std::holds_alternative<SessionIdle>(event)) {
            m_log += u"idle"_s;
        } else if (const auto *session = std::get_if<SessionUpdated>(&event)) {
            m_log += u"title "_s + session->session.title;
        } else if (std::holds_alternative<PermissionAsked>(event)) {
            m_log += u"permission"_s;
        }
    }

    bool prompt(const QString &text) { return await(m_client->promptAsync(m_session, {{}, {}, {u"stub"_s, u"stub"_s}, text})).has_value(); }

private Q_SLOTS:
    void init()
    {
        m_log.clear();
        m_server = std::make_unique<ScriptedOpencode>();
        m_client = std::make_unique<Client>(m_server->endpoint(), u"/work"_s);
        m_stream = std::make_unique<EventStream>(m_server->endpoint(), u"/work"_s, EventStreamOptions{25s, 10ms});
        connect(m_stream.get(), &EventStream::event, this, [this](const Event &event) { note(event); });
        m_stream->start();
        QTRY_VERIFY(m_stream->isOpen());
        m_session = m_server->addSession(u"/work"_s, u"t"_s);
    }

    void cleanup()
    {
        QCOMPARE(m_server->violations(), QStringList());
        m_stream.reset();
        m_client.reset();
        m_server.reset();
    }

    void echoesWithoutAScript()
    {
        QVERIFY(prompt(u"Hello"_s));
        QTRY_VERIFY(m_log.contains(u"idle"_s));
        QCOMPARE(m_log.filter(u"delta "_s).size(), 6);
        QString joined;
        for (const QString &line : m_log.filter(u"delta "_s)) {
            joined += line.mid(6);
        }
        QCOMPARE(joined, u"echo: Hello"_s);
        QCOMPARE(await(m_client->messages(m_session))->last().parts.at(1).text, joined);
    }

    void playsATurnInOrder()
    {
        m_server->script(ScriptedTurn().text({u"a"_s, u"b"_s}).titles(u"New"_s));
        QVERIFY(prompt(u"x"_s));
        QTRY_VERIFY(m_log.contains(u"idle"_s));
        QCOMPARE(m_log,
                 (QStringList{u"user"_s, u"part text x"_s, u"assistant"_s, u"part step-start "_s, u"part text "_s, u"delta a"_s,
                              u"delta b"_s, u"part text ab"_s, u"title New"_s, u"part step-finish "_s, u"assistant done"_s, u"idle"_s}));
    }

    void playsAnOlderServer()
    {
        m_server->setDeltaEvents(false);
        m_server->scriptTextTurn({u"a"_s, u"b"_s});
        QVERIFY(prompt(u"x"_s));
        QTRY_VERIFY(m_log.contains(u"idle"_s));
        QVERIFY(m_log.filter(u"delta "_s).isEmpty());
        QVERIFY(m_log.contains(u"part text a +a"_s));
        QVERIFY(m_log.contains(u"part text ab +b"_s));
        QVERIFY(m_log.contains(u"part text ab"_s));
    }

    void losesEventsButKeepsTheState()
    {
        m_server->script(ScriptedTurn().losesEvents(1000).text({u"a"_s, u"b"_s}));
        QVERIFY(prompt(u"x"_s));
        QTRY_VERIFY(!m_server->isBusy(m_session) && m_server->messages(m_session).size() == 2);
        QCOMPARE(await(m_client->messages(m_session))->last().parts.at(1).text, u"ab"_s);
        QVERIFY(!m_log.contains(u"idle"_s));
    }

    void pausesUntilToldAndFails()
    {
        m_server->script(ScriptedTurn().text({u"a"_s}).pauses().fails(u"APIError"_s, u"no credit"_s));
        QVERIFY(prompt(u"x"_s));
        QTRY_VERIFY(m_server->isPaused());
        m_server->resume();
        QTRY_VERIFY(m_log.contains(u"idle"_s));
        QVERIFY(m_log.contains(u"assistant done APIError"_s));
    }

    void waitsForTheReplyAndTakesPromptsInOrder()
    {
        m_server->scriptFor(u"second"_s, ScriptedTurn().text({u"2"_s}));
        m_server->script(ScriptedTurn().asksPermission(u"bash"_s, {u"ls"_s}).text({u"1"_s}));
        QVERIFY(prompt(u"first"_s));
        QVERIFY(prompt(u"second"_s));
        QTRY_VERIFY(m_log.contains(u"permission"_s));
        QVERIFY(!m_log.contains(u"delta 1"_s));
        QVERIFY(await(m_client->rejectPermission(await(m_client->permissions())->first().id, {})).has_value());
        QTRY_COMPARE(m_log.filter(u"delta "_s), (QStringList{u"delta 1"_s, u"delta 2"_s}));
    }

    void aCrashCompletesNothing()
    {
        m_server->script(ScriptedTurn().beginPart(u"text"_s).delta(u"half"_s).pauses());
        QVERIFY(prompt(u"x"_s));
        QTRY_VERIFY(m_server->isPaused());
        m_server->crash();
        m_server->comeBack();
        const auto messages = await(m_client->messages(m_session));
        QCOMPARE(messages->size(), 2);
        QCOMPARE(messages->last().info.completedAt, 0);
        QCOMPARE(messages->last().parts.at(1).text, QString());
        QVERIFY(await(m_client->status())->isEmpty());
    }

    void theSamePromptTwiceKeepsOneUserMessage()
    {
        const Prompt prompt{u"msg_00000000000000000000000000"_s, u"prt_00000000000000000000000000"_s, {u"stub"_s, u"stub"_s}, u"x"_s};
        for (int i = 0; i < 2; ++i) {
            QVERIFY(await(m_client->promptAsync(m_session, prompt)).has_value());
            QTRY_COMPARE(m_server->messages(m_session).size(), 2 + i);
            QTRY_VERIFY(!m_server->isBusy(m_session));
        }
        QCOMPARE(await(m_client->messages(m_session))->first().parts.size(), 1);
    }

    void isStrict()
    {
        Client strange(m_server->endpoint(), u"/elsewhere"_s);
        QVERIFY(await(strange.session(m_session)).has_value());
        QCOMPARE(m_server->violations().size(), 1);
        m_server = std::make_unique<ScriptedOpencode>();
    }
};

QTEST_GUILESS_MAIN(ScriptedTest)
#include "scripted_test.moc"
