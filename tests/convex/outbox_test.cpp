#include "base/when_done.h"
#include "convex/outbox.h"
#include "convex/sync_client.h"
#include "scripted_deployment.h"
#include "sql/database.h"
#include "sql/transaction_queue.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace oco::convex;
using oco::base::ErrorCode;
using oco::base::Result;
using oco::base::whenDone;
using oco::sql::Database;
using oco::sql::Schema;
using oco::sql::TransactionQueue;
using oco::test::ScriptedDeployment;

class OutboxTest : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 kDay = 24LL * 3600 * 1000;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedDeployment> m_server;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<TransactionQueue> m_writer;
    std::unique_ptr<SyncClient> m_sync;
    std::unique_ptr<Outbox> m_outbox;
    qint64 m_now = 1'800'000'000'000;
    QList<int> m_answered;
    QList<int> m_refused;

    void begin()
    {
        m_database = std::make_unique<Database>();
        QVERIFY(m_database->open(m_folder->filePath(u"state.sqlite"_s), Schema{1, outbox_rows::tables()}));
        m_writer = std::make_unique<TransactionQueue>(m_database.get(), 10ms);
        m_sync = std::make_unique<SyncClient>(SyncOptions{.deployment = m_server->url(), .backoffBase = 20ms});
        m_outbox = std::make_unique<Outbox>(OutboxServices{.sync = m_sync.get(),
                                                           .database = m_database.get(),
                                                           .writer = m_writer.get(),
                                                           .inherited = {.deployment = m_server->url(), .backoffBase = 20ms},
                                                           .clock = [this] { return m_now; }});
        m_outbox->load();
    }

    /** As kill -9: what is in memory is gone. */
    void end()
    {
        m_outbox.reset();
        m_sync.reset();
        m_writer.reset();
        m_database.reset();
    }

    void enqueue(RowKind kind, const QString &lane, int number, const QString &path = u"chat:write"_s)
    {
        whenDone(m_outbox->enqueue({kind, lane, {path, {{u"n"_s, number}}}}), this,
                 [this, number](const Result<MutationOutcome> &outcome) { (outcome ? m_answered : m_refused).append(number); });
    }

    [[nodiscard]] QList<int> numbersReceived() const
    {
        QList<int> numbers;
        for (const auto &message : m_server->everything) {
            if (message.value(u"type"_s) == u"Mutation"_s) {
                numbers.append(message.value(u"args"_s).toArray().first()[u"n"].toInt());
            }
        }
        return numbers;
    }

    [[nodiscard]] QSet<QString> sessionsSeen() const
    {
        QSet<QString> sessions;
        for (const auto &message : m_server->everything) {
            if (message.value(u"type"_s) == u"Connect"_s) {
                sessions.insert(message.value(u"sessionId"_s).toString());
            }
        }
        return sessions;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ScriptedDeployment>();
        m_answered.clear();
        m_refused.clear();
        begin();
    }

    void cleanup()
    {
        QCOMPARE(m_server->violations, QStringList());
        end();
        m_server.reset();
    }

    void rowsOfOneLaneLeaveOneAfterTheOther()
    {
        m_server->answersMutations = false;
        m_sync->start();
        for (const int number : {0, 1, 2}) {
            enqueue(RowKind::Chunk, u"a"_s, number);
        }
        enqueue(RowKind::Chunk, u"b"_s, 10);
        QTRY_COMPARE(numbersReceived(), (QList<int>{0, 10}));
        QCOMPARE(m_outbox->unconfirmed(u"a"_s), 3);
        m_server->answerMutation(0);
        QTRY_COMPARE(numbersReceived(), (QList<int>{0, 10, 1}));
        m_server->answersMutations = true;
        const QSignalSpy drained(m_outbox.get(), &Outbox::drained);
        m_server->drop(); // what has no answer comes again under its id, then the rest
        QTRY_COMPARE(drained.size(), 1);
        QCOMPARE(m_server->appliedMutations().size(), 4);
        QTRY_COMPARE(QSet<int>(m_answered.cbegin(), m_answered.cend()), (QSet<int>{0, 1, 2, 10}));
        QCOMPARE(m_outbox->unconfirmed(), 0);
    }

    void handsOverNoMoreThanTheDeploymentQueues()
    {
        m_server->answersMutations = false;
        m_sync->start();
        for (int number = 0; number < 700; ++number) {
            enqueue(RowKind::Note, QString::number(number), number);
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_server->mutationIds().size(), 500, 30'000);
        m_server->answerMutation(0);
        m_server->answerMutation(1);
        QTRY_COMPARE_WITH_TIMEOUT(m_server->mutationIds().size(), 502, 30'000);
        m_server->answersMutations = true;
        m_server->drop();
        QTRY_COMPARE_WITH_TIMEOUT(m_answered.size(), 700, 30000);
        QCOMPARE(m_server->appliedMutations().size(), 700);
    }

    void noChunkFollowsARefusedOne()
    {
        m_server->answersMutations = false;
        m_sync->start();
        enqueue(RowKind::Chunk, u"a"_s, 0);
        enqueue(RowKind::Chunk, u"a"_s, 1);
        enqueue(RowKind::Completion, u"a"_s, 2);
        QTRY_COMPARE(numbersReceived(), (QList<int>{0}));
        m_server->refuseMutation(0, "no");
        QTRY_COMPARE(numbersReceived(), (QList<int>{0, 2}));
        QVERIFY(!m_outbox->takesChunks(u"a"_s));
        QVERIFY(m_outbox->takesChunks(u"b"_s));
        QVERIFY(m_outbox->hasCompletion(u"a"_s));
        enqueue(RowKind::Chunk, u"a"_s, 3);
        QTRY_COMPARE(QSet<int>(m_refused.cbegin(), m_refused.cend()), (QSet<int>{0, 1, 3}));

        end(); // the next process knows it as well
        begin();
        QVERIFY(!m_outbox->takesChunks(u"a"_s));
        m_outbox->forgetLane(u"a"_s);
        QVERIFY(m_outbox->takesChunks(u"a"_s));
    }

    void whatWasNeverSentLeavesInTheNextProcessesSession()
    {
        enqueue(RowKind::Chunk, u"a"_s, 0);
        enqueue(RowKind::Completion, u"a"_s, 1);
        end();
        begin();
        QCOMPARE(m_outbox->unconfirmed(u"a"_s), 2);
        m_outbox->start();
        QVERIFY(m_server->everything.isEmpty()); // nothing was inherited, so nothing connects by itself
        m_sync->start();
        QTRY_COMPARE(m_outbox->unconfirmed(), 0);
        QCOMPARE(numbersReceived(), (QList<int>{0, 1}));
        QCOMPARE(sessionsSeen().size(), 1);
    }

    void whatWasSentGoesOnUnderItsSessionAndId()
    {
        m_server->answersMutations = false;
        const QString session = m_sync->sessionId().toString(QUuid::WithoutBraces);
        m_sync->start();
        enqueue(RowKind::Chunk, u"a"_s, 0);
        enqueue(RowKind::Chunk, u"a"_s, 1);
        QTRY_COMPARE(numbersReceived(), (QList<int>{0}));
        const QList<int> ids = m_server->mutationIds();
        end();
        m_server->everything.clear();
        m_server->sockets = 0; // the next process counts anew
        begin();
        m_server->answersMutations = true;
        m_outbox->start();
        QTRY_COMPARE(m_outbox->unconfirmed(u"a"_s), 1); // the other one waits for the new session's socket
        QCOMPARE(numbersReceived(), (QList<int>{0}));
        QCOMPARE(m_server->mutationIds(), ids);
        QCOMPARE(sessionsSeen(), (QSet<QString>{session}));
    }

    void chunksOfUnknownAgeAreNotSentAgain_data()
    {
        QTest::addColumn<qint64>("later");
        QTest::addColumn<bool>("dropped");
        QTest::newRow("12 days") << 12 * kDay << false;
        QTest::newRow("13 days and more") << 13 * kDay + 1 << true;
        QTest::newRow("the clock went back") << -kDay << true;
        QTest::newRow("the clock was set right") << qint64(-20'000) << false;
    }

    void chunksOfUnknownAgeAreNotSentAgain()
    {
        QFETCH(qint64, later);
        QFETCH(bool, dropped);
        m_server->answersMutations = false;
        m_sync->start();
        enqueue(RowKind::Chunk, u"a"_s, 0);
        enqueue(RowKind::Chunk, u"a"_s, 1);
        enqueue(RowKind::Completion, u"a"_s, 2);
        enqueue(RowKind::Completion, u"b"_s, 3);
        QTRY_COMPARE(numbersReceived(), (QList<int>{0, 3}));
        end();
        m_now += later;
        begin();
        QCOMPARE(m_outbox->takesChunks(u"a"_s), !dropped);
        QCOMPARE(m_outbox->unconfirmed(u"a"_s), dropped ? 1 : 3);
        QCOMPARE(m_outbox->unconfirmed(u"b"_s), 1); // completions never age
    }

    void nothingLeavesBeforeItIsStored()
    {
        m_sync->start();
        enqueue(RowKind::Note, u"warm"_s, 0);
        QTRY_COMPARE(m_outbox->unconfirmed(), 0);
        int pages = 0;
        QVERIFY(m_database->select(u"PRAGMA page_count"_s, {}, [&](const QSqlQuery &row) { pages = row.value(0).toInt(); }));
        QVERIFY(m_database->select(u"PRAGMA max_page_count=%1"_s.arg(pages), {}, [](const QSqlQuery &) {}));
        const QSignalSpy stuck(m_writer.get(), &TransactionQueue::stuck);
        whenDone(m_outbox->enqueue({RowKind::Completion, u"a"_s, {u"chat:complete"_s, {{u"n"_s, 1}, {u"text"_s, QString(200'000, u'x')}}}}),
                 this, [this](const Result<MutationOutcome> &outcome) { (outcome ? m_answered : m_refused).append(1); });
        enqueue(RowKind::Note, u"b"_s, 2);
        QTRY_VERIFY(stuck.size() >= 1);
        QVERIFY(m_writer->isStuck());
        QVERIFY(m_writer->problem()->remedy.contains(u"free some space"_s));
        QCOMPARE(numbersReceived(), (QList<int>{0}));

        const QSignalSpy recovered(m_writer.get(), &TransactionQueue::recovered);
        QVERIFY(m_database->select(u"PRAGMA max_page_count=1000000"_s, {}, [](const QSqlQuery &) {}));
        QTRY_COMPARE(recovered.size(), 1);
        QTRY_COMPARE(m_answered, (QList<int>{0, 1, 2}));
        QVERIFY(!m_writer->problem());
    }
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "outbox_test.moc"
