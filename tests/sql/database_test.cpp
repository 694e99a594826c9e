#include "sql/database.h"
#include "sql/transaction_queue.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace oco::sql;

class DatabaseTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static Schema schema() { return {1, {u"CREATE TABLE words (word TEXT NOT NULL UNIQUE)"_s}}; }

    static QStringList words(Database &database)
    {
        QStringList words;
        (void)database.select(u"SELECT word FROM words ORDER BY rowid"_s, {},
                              [&](const QSqlQuery &row) { words.append(row.value(0).toString()); });
        return words;
    }

    static TransactionQueue::Statements insert(const QString &word)
    {
        return [word](Database &database) { database.change(u"INSERT INTO words (word) VALUES (?)"_s, {word}); };
    }

private Q_SLOTS:
    void oneProcessHasItAndOthersAreTold()
    {
        const QString file = m_folder.filePath(u"one.sqlite"_s);
        Database first;
        QVERIFY(first.open(file, schema()));
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
        Database second;
        const auto opened = second.open(file, schema());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, oco::base::ErrorCode::Locked);
        first.close();
        QVERIFY(second.open(file, schema()));
    }

    void aNewerOneIsLeftAlone()
    {
        const QString file = m_folder.filePath(u"newer.sqlite"_s);
        {
            Database newer;
            QVERIFY(newer.open(file, {7, {}}));
        }
        Database database;
        const auto opened = database.open(file, schema());
        QVERIFY(!opened);
        QVERIFY(opened.error().message.contains(u"newer version"_s));
        QCOMPARE(database.failure(), Failure::None);
    }

    void damageIsRecognised_data()
    {
        QTest::addColumn<int>("offset");
        QTest::newRow("the header") << 0;
        QTest::newRow("a page") << 4096 + 8;
    }

    void damageIsRecognised()
    {
        QFETCH(int, offset);
        const QString file = m_folder.filePath(u"damaged%1.sqlite"_s.arg(offset));
        {
            Database database;
            QVERIFY(database.open(file, schema()));
            database.begin();
            for (int i = 0; i < 500; ++i) {
                insert(QString::number(i).repeated(20))(database);
            }
            QVERIFY(database.commit());
        }
        QFile raw(file);
        QVERIFY(raw.open(QIODevice::ReadWrite));
        QVERIFY(raw.seek(offset));
        raw.write(QByteArray(3000, '\x5a'));
        raw.close();
        Database database;
        const auto opened = database.open(file, schema());
        QVERIFY(opened ? !database.isSound() : database.failure() == Failure::Damaged);
    }

    void aFailedTransactionChangesNothing()
    {
        Database database;
        QVERIFY(database.open(m_folder.filePath(u"failed.sqlite"_s), schema()));
        database.begin();
        insert(u"one"_s)(database);
        insert(u"one"_s)(database); // not unique
        insert(u"two"_s)(database);
        QVERIFY(!database.commit());
        QCOMPARE(words(database), QStringList());
        QVERIFY(database.failed()); // reading in between does not hide it
    }

    void transactionsWaitInOrderForTheDisk()
    {
        Database database;
        QVERIFY(database.open(m_folder.filePath(u"full.sqlite"_s), schema()));
        TransactionQueue queue(&database, 5ms);
        QStringList committed;
        const auto write = [&](const QString &word) {
            queue.write(insert(word), nullptr, [&committed, word] { committed.append(word.left(3)); });
        };
        write(u"one"_s);
        QCOMPARE(committed, QStringList{u"one"_s});                                           // at once where it works
        QVERIFY(database.select(u"PRAGMA max_page_count=1"_s, {}, [](const QSqlQuery &) {})); // SQLite takes the present size
        write(u"two"_s + QString(50'000, u'x'));
        write(u"three"_s);
        QVERIFY(queue.isStuck());
        auto gone = std::make_unique<QObject>();
        queue.write(insert(u"four"_s), gone.get(), [&committed] { committed.append(u"never"_s); });
        gone.reset();
        QCOMPARE(words(database), QStringList{u"one"_s});

        const QSignalSpy recovered(&queue, &TransactionQueue::recovered);
        QVERIFY(database.select(u"PRAGMA max_page_count=100000"_s, {}, [](const QSqlQuery &) {}));
        QTRY_COMPARE(recovered.size(), 1);
        QCOMPARE(committed, (QStringList{u"one"_s, u"two"_s, u"thr"_s}));
        QCOMPARE(words(database).size(), 4); // a context that is gone loses the news, not the row
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
