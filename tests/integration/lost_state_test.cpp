#include "opencode/identifiers.h"
#include "recovery_fixture.h"
#include "support/fault_proxy.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using oco::test_support::faultOf;
using oco::test_support::FaultProxy;
using oco::test_support::RecoveryFixture;
using oco::test_support::ScriptedTurn;

namespace
{

constexpr int kLimit = 20'000;

/** A worker whose deployment can be out of reach. */
struct ProxiedFixture : RecoveryFixture {
    ProxiedFixture() : proxy(deployment->url())
    {
        if (!proxy.listen()) {
            qFatal("the proxy cannot listen");
        }
        settings.config.convexUrl = proxy.url();
    }

    FaultProxy proxy;
};

} // namespace

/** Delivery rule 6: what is not known any more, or was known and never arrived. */
class LostStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStateIsGone_data()
    {
        QTest::addColumn<bool>("finishesMeanwhile");
        QTest::newRow("opencode finished meanwhile") << true;
        QTest::newRow("opencode still works on it") << false;
    }

    void theStateIsGone()
    {
        QFETCH(bool, finishesMeanwhile);
        RecoveryFixture fixture;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        QCOMPARE(faultOf(fixture.answer(session, fixture.send(session, u"early"_s)), u"echo: early"_s), QString());
        fixture.opencode.scriptFor(u"count"_s, ScriptedTurn().text({u"one"_s}).pauses().text({u"two"_s}));
        const QString message = fixture.sendUntilShown(session, u"count"_s, u"one"_s);
        QVERIFY(!message.isEmpty());
        fixture.killWorker();
        QVERIFY(fixture.removeState());
        const QJsonArray chunks = fixture.web->chunks(session, message);
        const QString missed = fixture.send(session, u"missed"_s);
        if (finishesMeanwhile) {
            fixture.opencode.resume();
            QTRY_VERIFY(!fixture.opencode.isBusy(fixture.promptSessions().constFirst()));
        }

        QVERIFY(fixture.startReady());
        fixture.opencode.resume();
        const auto answer = fixture.answer(session, message);
        QVERIFY2(answer.completed, qPrintable(answer.toString()));
        QCOMPARE(answer.content(), u"one\n\ntwo"_s);
        QCOMPARE(answer.chunks, chunks); // which ones exist cannot be read, so none is added
        // Its conversation, and with it the place of the next prompt, was learned from opencode.
        QCOMPARE(faultOf(fixture.answer(session, missed), u"echo: missed"_s), QString());
        QCOMPARE(fixture.promptTexts(), (QStringList{u"early"_s, u"count"_s, u"missed"_s}));
        QCOMPARE(QSet<QString>(fixture.promptSessions().cbegin(), fixture.promptSessions().cend()).size(), 1);
        QTRY_COMPARE(fixture.toldSession(session), fixture.promptSessions().constFirst());
        QCOMPARE(fixture.worker->status().notes, QStringList());
    }

    void theStateIsGoneAndOpencodeDied()
    {
        RecoveryFixture fixture;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        const QString message = fixture.sendLong(session);
        QVERIFY(!message.isEmpty());
        fixture.killBoth();
        QVERIFY(fixture.removeState());
        const QJsonArray chunks = fixture.web->chunks(session, message);
        QVERIFY(fixture.startReady());
        const auto answer = fixture.answer(session, message);
        QVERIFY2(answer.completed, qPrintable(answer.toString()));
        QCOMPARE(answer.content(), u"echo: long"_s);
        QCOMPARE(answer.chunks, chunks);
        QCOMPARE(QSet<QString>(fixture.promptIds().cbegin(), fixture.promptIds().cend()).size(), 1); // never as another message
        QCOMPARE(fixture.rolesIn(fixture.promptSessions().constFirst()), (QStringList{u"user"_s, u"assistant"_s}));
    }

    void theStateIsGoneAndAToolHadStarted()
    {
        RecoveryFixture fixture;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        fixture.opencode.scriptFor(u"look"_s, ScriptedTurn().text({u"I look."_s}).toolStarts(u"bash"_s, {}).staysBusy());
        const QString message = fixture.sendUntilShown(session, u"look"_s, u"I look."_s);
        QVERIFY(!message.isEmpty());
        QTRY_COMPARE(fixture.inState(u"SELECT tool FROM turns"_s).toString(), u"bash"_s);
        fixture.killBoth();
        QVERIFY(fixture.removeState());
        QVERIFY(fixture.startReady());
        const auto answer = fixture.answer(session, message);
        QVERIFY2(answer.completed && answer.sequenceIsWhole(), qPrintable(answer.toString()));
        QVERIFY2(answer.content().startsWith(u"I look.\n\n"_s) && answer.content().contains(u"`bash`"_s), qPrintable(answer.content()));
        QCOMPARE(answer.joinedChunks(), u"I look."_s);
        QCOMPARE(fixture.promptIds().size(), 1);
    }

    void theRebuildingIsInterruptedAsWell()
    {
        RecoveryFixture fixture;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        fixture.opencode.scriptFor(u"count"_s, ScriptedTurn().text({u"one"_s}).pauses().text({u"two"_s}));
        const QString message = fixture.sendUntilShown(session, u"count"_s, u"one"_s);
        QVERIFY(!message.isEmpty());
        fixture.killWorker();
        QVERIFY(fixture.removeState());
        const QString opencodeSession = fixture.promptSessions().constFirst();
        const auto asked = [&] { return fixture.opencode.callsTo(opencodeSession + u"/message"_s).size(); };
        const auto before = asked();
        fixture.opencode.hangNext(opencodeSession + u"/message"_s);
        QVERIFY(fixture.startReady());
        QTRY_COMPARE(asked(), before + 1);
        fixture.killWorker(); // with a state that is there, and knows nothing

        QVERIFY(QFile::exists(fixture.stateFile()));
        fixture.opencode.resume();
        QVERIFY(fixture.startReady());
        const auto answer = fixture.answer(session, message);
        QVERIFY2(answer.completed && answer.sequenceIsWhole(), qPrintable(answer.toString()));
        QCOMPARE(answer.content(), u"one\n\ntwo"_s);
        QCOMPARE(answer.joinedChunks(), u"one"_s);
        QCOMPARE(fixture.promptIds().size(), 1);
    }

    void theStateIsDamaged()
    {
        RecoveryFixture fixture;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        fixture.opencode.scriptFor(u"count"_s, ScriptedTurn().text({u"one"_s}).pauses().text({u"two"_s}));
        const QString message = fixture.sendUntilShown(session, u"count"_s, u"one"_s);
        QVERIFY(!message.isEmpty());
        fixture.killWorker();
        fixture.opencode.resume();
        QFile file(fixture.stateFile());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.write(QByteArray(4'096, '\x5a')) == 4'096);
        file.close();

        QVERIFY(fixture.startReady());
        const auto answer = fixture.answer(session, message);
        QVERIFY2(answer.completed && answer.sequenceIsWhole(), qPrintable(answer.toString()));
        QCOMPARE(answer.content(), u"one\n\ntwo"_s);
        QCOMPARE(answer.joinedChunks(), u"one"_s);
        QCOMPARE(fixture.promptIds().size(), 1);
        const QStringList notes = fixture.worker->status().notes;
        QCOMPARE(notes.size(), 1);
        QVERIFY2(notes.constFirst().contains(u"damaged"_s), qPrintable(notes.constFirst()));
        const QStringList kept = QFileInfo(file).absoluteDir().entryList({u"*.damaged-*"_s}, QDir::Files);
        QVERIFY(!kept.isEmpty());
        QVERIFY2(notes.constFirst().contains(kept.constFirst()), qPrintable(notes.constFirst()));
        QVERIFY(!fixture.worker->status().problem);
        QCOMPARE(faultOf(fixture.answer(session, fixture.send(session, u"next"_s)), u"echo: next"_s), QString());
        QCOMPARE(fixture.promptSessions()[1], fixture.promptSessions()[0]);

        fixture.killBoth();
        QVERIFY(fixture.startReady());
        QCOMPARE(fixture.worker->status().notes, QStringList()); // told once
    }

    void aCompletionThatNeverArrived_data()
    {
        QTest::addColumn<bool>("outboxIsLost");
        QTest::newRow("from the outbox") << false;
        QTest::newRow("from the journal") << true;
    }

    void aCompletionThatNeverArrived()
    {
        QFETCH(bool, outboxIsLost);
        ProxiedFixture fixture;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        fixture.opencode.scriptFor(u"count"_s, ScriptedTurn().text({u"one"_s}).pauses());
        const QString message = fixture.sendUntilShown(session, u"count"_s, u"one"_s);
        QVERIFY(!message.isEmpty());
        fixture.proxy.freeze();
        fixture.opencode.resume();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.inState(u"SELECT count(*) FROM turns WHERE closed_at IS NOT NULL"_s).toInt() == 1, kLimit);
        QVERIFY(!fixture.web->message(session, message)[u"completed"].toBool());
        fixture.killBoth();
        fixture.proxy.heal();
        fixture.proxy.cutAll();
        if (outboxIsLost) {
            fixture.inState(u"DELETE FROM outbox"_s);
        }
        fixture.opencode.removeSession(fixture.promptSessions().constFirst()); // the answer is known without it

        QVERIFY(fixture.startReady());
        QCOMPARE(faultOf(fixture.answer(session, message), u"one"_s), QString());
        QCOMPARE(fixture.promptIds().size(), 1);
        QTRY_COMPARE(fixture.inState(u"SELECT count(*) FROM outbox"_s).toInt(), 0);
    }

    void theClockWentBack()
    {
        RecoveryFixture fixture;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        QCOMPARE(faultOf(fixture.answer(session, fixture.send(session, u"one"_s)), u"echo: one"_s), QString());
        fixture.killWorker();
        // As if the first prompt had been sent when the clock was a day ahead.
        const qint64 tomorrow = QDateTime::currentMSecsSinceEpoch() + 24LL * 3600 * 1000;
        fixture.inState(u"UPDATE turns SET message_id = '%1'"_s.arg(oco::opencode::makeId(u"msg"_s, tomorrow, 0, u"abcdefghijklmn"_s)));
        QVERIFY(fixture.startReady());
        QCOMPARE(faultOf(fixture.answer(session, fixture.send(session, u"two"_s)), u"echo: two"_s), QString());
        QCOMPARE(fixture.promptSessions().size(), 2);
        QVERIFY(fixture.promptSessions()[1] != fixture.promptSessions()[0]); // opencode would take it for an old one there
        QTRY_COMPARE(fixture.toldSession(session), fixture.promptSessions()[1]);
        QCOMPARE(faultOf(fixture.answer(session, fixture.send(session, u"three"_s)), u"echo: three"_s), QString());
        QCOMPARE(fixture.promptSessions()[2], fixture.promptSessions()[1]); // where it stays
    }
};

QTEST_GUILESS_MAIN(LostStateTest)
#include "lost_state_test.moc"
