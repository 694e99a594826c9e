#include "base/when_done.h"
#include "convex/outbox.h"
#include "convex/sync_client.h"
#include "scripted_deployment.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace oco::convex;
using oco::base::ErrorCode;
using oco::base::Result;
using oco::base::whenDone;
using oco::test::ScriptedDeployment;

class OutboxTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ScriptedDeployment> m_server;
    std::unique_ptr<SyncClient> m_sync;
    std::unique_ptr<Outbox> m_outbox;
    QList<int> m_answered;
    QList<int> m_refused;

    void enqueue(int number, const QString &path = u"chat:writeChunk"_s)
    {
        whenDone(m_outbox->enqueue({path, {{u"sequence"_s, number}}}), this,
                 [this, number](const Result<MutationOutcome> &outcome) { (outcome ? m_answered : m_refused).append(number); });
    }

    static QList<int> upTo(int count)
    {
        QList<int> numbers(count);
        std::iota(numbers.begin(), numbers.end(), 0);
        return numbers;
    }

    [[nodiscard]] QList<int> sequencesReceived() const
    {
        QList<int> sequences;
        for (const auto &message : m_server->everything) {
            if (message.value(u"type"_s) == u"Mutation"_s) {
                sequences.append(message.value(u"args"_s).toArray().first()[u"sequence"].toInt());
            }
        }
        return sequences;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedDeployment>();
        m_sync = std::make_unique<SyncClient>(SyncOptions{.deployment = m_server->url(), .backoffBase = 20ms});
        m_outbox = std::make_unique<Outbox>(m_sync.get());
        m_answered.clear();
        m_refused.clear();
    }

    void cleanup()
    {
        QCOMPARE(m_server->violations, QStringList());
        m_outbox.reset();
        m_sync.reset();
        m_server.reset();
    }

    void deliversInOrderAndSaysWhenItIsEmpty()
    {
        const QSignalSpy drained(m_outbox.get(), &Outbox::drained);
        for (const int number : upTo(5)) {
            enqueue(number);
        }
        QCOMPARE(m_outbox->unconfirmed(), 5);
        m_sync->start();
        QTRY_COMPARE(drained.size(), 1);
        QTRY_COMPARE(m_answered, upTo(5));
        QCOMPARE(sequencesReceived(), upTo(5));
        QCOMPARE(m_outbox->unconfirmed(), 0);
    }

    void handsOverNoMoreThanTheDeploymentQueues()
    {
        m_server->answersMutations = false;
        m_sync->start();
        for (const int number : upTo(1200)) {
            enqueue(number);
        }
        QCOMPARE(m_sync->pendingMutations(), 500);
        QCOMPARE(m_outbox->unconfirmed(), 1200);
        QTRY_COMPARE(m_server->mutationIds().size(), 500);
        m_server->answerMutation(0);
        m_server->answerMutation(1);
        QTRY_COMPARE(m_server->mutationIds().size(), 502);
        m_server->answersMutations = true;
        m_server->drop(); // all that is unanswered comes again, and then the rest
        QTRY_COMPARE_WITH_TIMEOUT(m_answered, upTo(1200), 30000);
        QCOMPARE(m_server->appliedMutations(), upTo(1200));
    }

    void aRefusedRowDoesNotHoldTheOthers()
    {
        m_server->answersMutations = false;
        m_sync->start();
        enqueue(0);
        enqueue(1);
        enqueue(2, u"not a path"_s);
        QTRY_COMPARE(m_refused, (QList<int>{2}));
        QTRY_COMPARE(m_server->mutationIds().size(), 2);
        m_server->refuseMutation(0, "no");
        m_server->answerMutation(1);
        QTRY_COMPARE(m_answered, (QList<int>{1}));
        QTRY_COMPARE(m_refused, (QList<int>{2, 0}));
        QCOMPARE(m_outbox->unconfirmed(), 0);
    }
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "outbox_test.moc"
