#include "sql/database.h"
#include "sql/transaction_queue.h"
#include "worker/journal.h"
#include "worker/session_map.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using oco::convex::StructuredAnswer;
using oco::sql::Database;
using oco::worker::Journal;
using oco::worker::SessionMap;
using oco::worker::TurnRecord;

namespace
{

constexpr qint64 kDay = 24LL * 3600 * 1000;

/** One run of the program on the same file. */
struct Run {
    Run(const QString &file, const qint64 *now)
        : queue(&database), journal(&database, &queue, [now] { return *now; }), sessions(&database, &queue, [now] { return *now; })
    {
        if (!database.open(file, {1, Journal::tables() + SessionMap::tables()})) {
            qFatal("the database cannot be opened");
        }
    }

    /** What is known; a record without a placeholder where nothing is. */
    [[nodiscard]] TurnRecord find(const QString &placeholder)
    {
        const auto found = journal.find(placeholder);
        if (!found) {
            qFatal("the journal cannot be read");
        }
        return found->value_or(TurnRecord());
    }

    /** True where it was kept before open() came back. */
    bool open(const TurnRecord &record)
    {
        bool done = false;
        journal.open(record, &context, [&done] { done = true; });
        return done;
    }

    bool promptLeaves(const QString &placeholder, const QString &session, int run)
    {
        bool done = false;
        journal.promptLeaves(placeholder, session, run, &context, [&done] { done = true; });
        return done;
    }

    void chunk(const QString &placeholder, int sequence, int run, const QString &shown)
    {
        queue.write(Journal::chunk(placeholder, sequence, run, shown));
    }

    void close(const QString &placeholder, const StructuredAnswer &answer = {u"done"_s, {}, {}})
    {
        queue.write(journal.close(placeholder, answer));
    }

    [[nodiscard]] qint64 count(const QString &table)
    {
        qint64 rows = -1;
        (void)database.select(u"SELECT count(*) FROM "_s + table, {}, [&](const QSqlQuery &row) { rows = row.value(0).toLongLong(); });
        return rows;
    }

    QObject context;
    Database database;
    oco::sql::TransactionQueue queue;
    Journal journal;
    SessionMap sessions;
};

TurnRecord record(const QString &placeholder)
{
    TurnRecord record;
    record.placeholderId = placeholder;
    record.chatSessionId = u"chat"_s;
    record.messageId = u"msg_"_s + placeholder;
    record.partId = u"prt_"_s + placeholder;
    return record;
}

} // namespace

/** What is known of turns after a crash (delivery rules 1 and 6). */
class JournalTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    qint64 m_now = 0;

    [[nodiscard]] std::unique_ptr<Run> run() const { return std::make_unique<Run>(m_folder->filePath(u"journal.sqlite"_s), &m_now); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = 100 * kDay;
    }

    void aTurnSurvivesTheProcess()
    {
        {
            const auto first = run();
            QVERIFY(!first->journal.find(u"ph"_s)->has_value());
            QVERIFY(first->open(record(u"ph"_s)));
        }
        {
            const auto second = run();
            const TurnRecord found = second->find(u"ph"_s);
            QCOMPARE(found.placeholderId, u"ph"_s);
            QCOMPARE(found.chatSessionId, u"chat"_s);
            QCOMPARE(found.messageId, u"msg_ph"_s);
            QCOMPARE(found.partId, u"prt_ph"_s);
            QCOMPARE(found.opencodeSession, QString()); // the prompt has not left
            QCOMPARE(found.runs, 0);
            QCOMPARE(found.nextSequence, 0);
            QVERIFY(found.tool.isEmpty() && found.endSentence.isEmpty() && !found.closed);
            QVERIFY(!second->journal.find(u"other"_s)->has_value());
            QVERIFY(second->promptLeaves(u"ph"_s, u"ses"_s, 1));
            second->chunk(u"ph"_s, 0, 1, u"Hello"_s);
            second->journal.noteTool(u"ph"_s, u"bash"_s);
            second->journal.noteEnd(u"ph"_s, u"It was stopped."_s);
        }
        const auto third = run();
        const TurnRecord found = third->find(u"ph"_s);
        QCOMPARE(found.opencodeSession, u"ses"_s);
        QCOMPARE(found.messageId, u"msg_ph"_s);
        QCOMPARE(found.runs, 1);
        QCOMPARE(found.nextSequence, 1);
        QCOMPARE(found.tool, u"bash"_s);
        QCOMPARE(found.endSentence, u"It was stopped."_s);
        QCOMPARE(third->journal.shownText(u"ph"_s, 1), u"Hello"_s);
        QVERIFY(!found.closed);
    }

    void countsWhatWasCompletedSince()
    {
        const auto only = run();
        const auto complete = [&](const QString &placeholder, const StructuredAnswer &answer) {
            QVERIFY(only->open(record(placeholder)));
            only->queue.write(only->journal.close(placeholder, answer));
        };
        complete(u"yesterday"_s, {u"text"_s, {}, {}});
        m_now += kDay;
        QCOMPARE(only->journal.completedSince(m_now), 0);
        complete(u"today"_s, {u"text"_s, {}, {}});
        complete(u"only a tool"_s, {{}, {}, u"[{}]"_s});
        QVERIFY(only->open(record(u"open"_s)));
        QVERIFY(only->open(record(u"settled elsewhere"_s)));
        only->journal.settle(u"settled elsewhere"_s);
        QCOMPARE(only->journal.completedSince(m_now), 2);
        QCOMPARE(only->journal.completedSince(0), 3);
    }

    void takenUpAgainItKeepsWhatIsKnown()
    {
        const auto only = run();
        QVERIFY(only->open(record(u"ph"_s)));
        QVERIFY(only->promptLeaves(u"ph"_s, u"ses"_s, 1));
        only->chunk(u"ph"_s, 0, 1, u"text"_s);
        TurnRecord again = record(u"ph"_s);
        again.messageId = u"msg_other"_s; // ids made by a later start must not replace those that left
        QVERIFY(only->open(again));
        QCOMPARE(only->find(u"ph"_s).messageId, u"msg_ph"_s);
        QCOMPARE(only->find(u"ph"_s).nextSequence, 1);
        QCOMPARE(only->find(u"ph"_s).runs, 1);
    }

    void aFoundTurnIsKeptAsItIs()
    {
        const auto only = run();
        TurnRecord found = record(u"ph"_s);
        found.opencodeSession = u"ses"_s;
        found.runs = 1;
        found.nextSequence = 4;
        found.tool = u"bash"_s;
        found.endSentence = u"Ended."_s;
        QVERIFY(only->open(found));
        const TurnRecord kept = only->find(u"ph"_s);
        QCOMPARE(kept.opencodeSession, u"ses"_s);
        QCOMPARE(kept.runs, 1);
        QCOMPARE(kept.nextSequence, 4);
        QCOMPARE(kept.tool, u"bash"_s);
        QCOMPARE(kept.endSentence, u"Ended."_s);
    }

    void nobodyIsToldWhoIsGone()
    {
        const auto only = run();
        auto context = std::make_unique<QObject>();
        int told = 0;
        // The disk refuses, so that the commit comes later.
        QVERIFY(only->database.select(u"PRAGMA query_only=1"_s, {}, [](const QSqlQuery &) {}));
        only->journal.open(record(u"a"_s), context.get(), [&told] { ++told; });
        only->journal.open(record(u"b"_s), &only->context, [&told] { told += 10; });
        QCOMPARE(told, 0); // and nothing leaves before it is kept
        context.reset();
        QVERIFY(only->database.select(u"PRAGMA query_only=0"_s, {}, [](const QSqlQuery &) {}));
        QTRY_COMPARE(told, 10);
        QCOMPARE(only->find(u"a"_s).placeholderId, u"a"_s);
        QCOMPARE(only->find(u"b"_s).placeholderId, u"b"_s);
    }

    void thePromptMarksItsSessionAsUsed()
    {
        const auto only = run();
        only->queue.write(only->sessions.insert(u"chat"_s, u"ses"_s));
        m_now += 5;
        only->queue.write(only->sessions.insert(u"chat2"_s, u"ses2"_s));
        QCOMPARE(only->sessions.recent(1).constFirst().first, u"chat2"_s);
        QVERIFY(only->open(record(u"ph"_s)));
        m_now += 5;
        QVERIFY(only->promptLeaves(u"ph"_s, u"ses"_s, 1));
        QCOMPARE(only->sessions.recent(1).constFirst().first, u"chat"_s);
    }

    void theFirstToolIsKept()
    {
        const auto only = run();
        QVERIFY(only->open(record(u"ph"_s)));
        only->journal.noteTool(u"ph"_s, u"bash"_s);
        only->journal.noteTool(u"ph"_s, u"edit"_s);
        QCOMPARE(only->find(u"ph"_s).tool, u"bash"_s);
        QVERIFY(only->open(record(u"ph2"_s)));
        QCOMPARE(only->find(u"ph2"_s).tool, QString());
    }

    void theNextNumberIsTheStoredOne()
    {
        {
            const auto first = run();
            QVERIFY(first->open(record(u"ph"_s)));
            QVERIFY(first->open(record(u"other"_s)));
            first->chunk(u"ph"_s, 0, 1, u"one "_s);
            first->chunk(u"ph"_s, 1, 1, u"two "_s);
            first->chunk(u"other"_s, 0, 1, u"else"_s);
            first->chunk(u"ph"_s, 2, 2, {}); // a mark
            first->chunk(u"ph"_s, 3, 2, u"again "_s);
            for (int i = 4; i < 12; ++i) { // numbers, not texts, are what it is ordered by
                first->chunk(u"ph"_s, i, 2, QString::number(i) + u' ');
            }
        }
        const auto second = run();
        QCOMPARE(second->find(u"ph"_s).nextSequence, 12);
        QCOMPARE(second->find(u"other"_s).nextSequence, 1);
        QCOMPARE(second->journal.shownText(u"ph"_s, 1), u"one two "_s);
        QCOMPARE(second->journal.shownText(u"ph"_s, 2), u"again 4 5 6 7 8 9 10 11 "_s);
        QCOMPARE(second->journal.shownText(u"ph"_s, 3), QString());
        QCOMPARE(second->journal.shownText(u"other"_s, 1), u"else"_s);
    }

    void aMarkIsCountedAndNotShown()
    {
        const auto only = run();
        QVERIFY(only->open(record(u"ph"_s)));
        only->chunk(u"ph"_s, 0, 1, {});
        QCOMPARE(only->find(u"ph"_s).nextSequence, 1);
        QCOMPARE(only->journal.shownText(u"ph"_s, 1), QString());
        QCOMPARE(only->count(u"turn_text"_s), 0);
    }

    void aChunkIsKeptWholeOrNotAtAll()
    {
        const auto only = run();
        QVERIFY(only->open(record(u"ph"_s)));
        only->chunk(u"ph"_s, 0, 1, u"one"_s);
        const auto statements = Journal::chunk(u"ph"_s, 1, 1, u"two"_s);
        only->database.begin();
        statements(only->database);
        only->database.change(u"INSERT INTO no_such_table VALUES (1)"_s); // the outbox row, say
        QVERIFY(!only->database.commit());
        QCOMPARE(only->find(u"ph"_s).nextSequence, 1);
        QCOMPARE(only->journal.shownText(u"ph"_s, 1), u"one"_s);
        only->database.begin();
        statements(only->database); // the same statements may run again
        QVERIFY(only->database.commit());
        QCOMPARE(only->find(u"ph"_s).nextSequence, 2);
        QCOMPARE(only->journal.shownText(u"ph"_s, 1), u"onetwo"_s);
        only->database.begin();
        statements(only->database); // but never be kept twice
        QVERIFY(!only->database.commit());
        QCOMPARE(only->find(u"ph"_s).nextSequence, 2);
        QCOMPARE(only->journal.shownText(u"ph"_s, 1), u"onetwo"_s);
    }

    void aClosedTurnKeepsItsAnswer()
    {
        const StructuredAnswer answer{u"The \"answer\"\n\u00e4\U0001F600"_s, u"thought"_s, u"[{\"type\":\"error\"}]"_s};
        {
            const auto first = run();
            QVERIFY(first->open(record(u"ph"_s)));
            QVERIFY(first->promptLeaves(u"ph"_s, u"ses"_s, 1));
            first->chunk(u"ph"_s, 0, 1, u"text"_s);
            first->close(u"ph"_s, answer);
            QCOMPARE(first->count(u"turn_text"_s), 0); // nobody goes on with it
        }
        const auto second = run();
        for (int i = 0; i < 2; ++i) {
            const TurnRecord found = second->find(u"ph"_s);
            QVERIFY(found.closed);
            QCOMPARE(found.answer.content, answer.content);
            QCOMPARE(found.answer.reasoning, answer.reasoning);
            QCOMPARE(found.answer.otherParts, answer.otherParts);
            QCOMPARE(found.nextSequence, 1);
            // The deployment shows it, and the answer stays.
            second->journal.settle(u"ph"_s);
            second->journal.settleAllBut({});
        }
    }

    void anEmptyAnswerIsClosedAsWell()
    {
        const auto only = run();
        QVERIFY(only->open(record(u"ph"_s)));
        only->close(u"ph"_s, {});
        QVERIFY(only->find(u"ph"_s).closed);
        QCOMPARE(only->find(u"ph"_s).answer.content, QString());
    }

    void settledTurnsAreOver()
    {
        const auto only = run();
        for (const QString &placeholder : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
            QVERIFY(only->open(record(placeholder)));
            only->chunk(placeholder, 0, 1, u"text of "_s + placeholder);
        }
        only->journal.settle(u"a"_s);
        QVERIFY(only->find(u"a"_s).closed);
        QVERIFY(!only->find(u"b"_s).closed);
        QCOMPARE(only->journal.shownText(u"a"_s, 1), QString());

        only->journal.settleAllBut({u"b"_s, u"d"_s, u"never heard of"_s});
        QVERIFY(!only->find(u"b"_s).closed);
        QVERIFY(only->find(u"c"_s).closed);
        QVERIFY(!only->find(u"d"_s).closed);
        QCOMPARE(only->journal.shownText(u"b"_s, 1), u"text of b"_s);
        QCOMPARE(only->journal.shownText(u"c"_s, 1), QString());
        QVERIFY(!only->journal.find(u"never heard of"_s)->has_value());
        only->journal.settleAllBut({});
        QVERIFY(only->find(u"b"_s).closed && only->find(u"d"_s).closed);
    }

    void forgetsAfterThirtyDays()
    {
        const auto only = run();
        const qint64 begin = m_now;
        QVERIFY(only->open(record(u"open"_s)));
        only->chunk(u"open"_s, 0, 1, u"text"_s);
        QVERIFY(only->open(record(u"closed"_s)));
        only->close(u"closed"_s);
        m_now = begin + kDay;
        QVERIFY(only->open(record(u"settled"_s)));
        only->journal.settle(u"settled"_s);

        m_now = begin + 30 * kDay;
        only->journal.purge();
        QCOMPARE(only->count(u"turns"_s), 3); // thirty days are kept
        ++m_now;
        only->journal.purge();
        QVERIFY(!only->journal.find(u"closed"_s)->has_value());
        QVERIFY(only->journal.find(u"settled"_s)->has_value());
        m_now += kDay;
        only->journal.settle(u"settled"_s); // does not make it younger
        only->journal.purge();
        QVERIFY(!only->journal.find(u"settled"_s)->has_value());

        m_now += 1'000 * kDay; // what was never ended is never forgotten
        only->journal.purge();
        QVERIFY(only->journal.find(u"open"_s)->has_value());
        QCOMPARE(only->journal.shownText(u"open"_s, 1), u"text"_s);
    }

    void knowsALaterPrompt()
    {
        const auto only = run();
        TurnRecord early = record(u"early"_s);
        early.messageId = u"msg_100"_s;
        TurnRecord late = record(u"late"_s);
        late.messageId = u"msg_200"_s;
        QVERIFY(only->open(early) && only->open(late));
        QVERIFY(!only->journal.hasLaterPrompt(u"ses"_s, u"msg_000"_s)); // none has left
        QVERIFY(only->promptLeaves(u"early"_s, u"ses"_s, 1));
        QVERIFY(only->promptLeaves(u"late"_s, u"other"_s, 1));
        QVERIFY(only->journal.hasLaterPrompt(u"ses"_s, u"msg_050"_s));
        QVERIFY(!only->journal.hasLaterPrompt(u"ses"_s, u"msg_100"_s)); // itself
        QVERIFY(!only->journal.hasLaterPrompt(u"ses"_s, u"msg_150"_s)); // 200 went elsewhere
        QVERIFY(only->journal.hasLaterPrompt(u"other"_s, u"msg_150"_s));
        only->close(u"late"_s);
        QVERIFY(only->journal.hasLaterPrompt(u"other"_s, u"msg_150"_s)); // answered or not
    }

    void knowsAnAnswerOfLater()
    {
        const auto only = run();
        TurnRecord early = record(u"early"_s);
        early.messageId = u"msg_100"_s;
        QVERIFY(only->open(early));
        QVERIFY(only->promptLeaves(u"early"_s, u"ses"_s, 1));
        only->close(u"early"_s);
        QVERIFY(!only->journal.hasLaterPrompt(u"ses"_s, u"msg_150"_s));
        --m_now; // the clock was set back, behind the end of that answer
        QVERIFY(only->journal.hasLaterPrompt(u"ses"_s, u"msg_150"_s));
        QVERIFY(!only->journal.hasLaterPrompt(u"other"_s, u"msg_150"_s));
    }

    void aJournalThatCannotBeReadSaysSo()
    {
        const auto only = run();
        QVERIFY(only->open(record(u"ph"_s)));
        only->database.begin();
        only->database.change(u"DROP TABLE turns"_s);
        QVERIFY(only->database.commit());
        const auto found = only->journal.find(u"ph"_s);
        QVERIFY(!found); // and not "there is no such turn"
        QCOMPARE(found.error().code, oco::base::ErrorCode::Io);
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"
