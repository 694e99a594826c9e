#include "sql/database.h"
#include "sql/transaction_queue.h"
#include "worker/session_map.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using oco::worker::SessionMap;

namespace
{

using Pairs = QList<std::pair<QString, QString>>;

/** One run of the program on the same file. */
struct Run {
    Run(const QString &file, const qint64 *now) : queue(&database), map(&database, &queue, [now] { return *now; })
    {
        if (!database.open(file, {1, SessionMap::tables()})) {
            qFatal("the database cannot be opened");
        }
        map.load();
    }

    void insert(const QString &chat, const QString &opencode) { queue.write(map.insert(chat, opencode)); }

    oco::sql::Database database;
    oco::sql::TransactionQueue queue;
    SessionMap map;
};

} // namespace

class SessionMapTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    qint64 m_now = 1'000;

    [[nodiscard]] Run run() const { return Run(m_folder->filePath(u"map.sqlite"_s), &m_now); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = 1'000;
    }

    void survivesTheProcess()
    {
        {
            Run first = run();
            QCOMPARE(first.map.opencodeSession(u"chat"_s), QString());
            QCOMPARE(first.map.chatSession(u"ses"_s), QString());
            first.insert(u"chat"_s, u"ses"_s);
            first.insert(u"chat2"_s, u"ses2"_s);
            QCOMPARE(first.map.opencodeSession(u"chat"_s), u"ses"_s);
        }
        const Run second = run();
        QCOMPARE(second.map.opencodeSession(u"chat"_s), u"ses"_s);
        QCOMPARE(second.map.chatSession(u"ses"_s), u"chat"_s);
        QCOMPARE(second.map.opencodeSession(u"chat2"_s), u"ses2"_s);
    }

    void isKnownBeforeItIsKept()
    {
        {
            Run first = run();
            const auto keep = first.map.insert(u"chat"_s, u"ses"_s); // its transaction never comes
            QCOMPARE(first.map.opencodeSession(u"chat"_s), u"ses"_s);
        }
        const Run second = run();
        QCOMPARE(second.map.opencodeSession(u"chat"_s), QString());
    }

    void aNewSessionTakesTheOldOnesPlace()
    {
        {
            Run first = run();
            first.insert(u"chat"_s, u"old"_s);
            first.insert(u"chat"_s, u"new"_s);
            QCOMPARE(first.map.opencodeSession(u"chat"_s), u"new"_s);
            QCOMPARE(first.map.chatSession(u"old"_s), QString()); // its titles are nobody's
            QCOMPARE(first.map.chatSession(u"new"_s), u"chat"_s);
        }
        Run second = run();
        QCOMPARE(second.map.opencodeSession(u"chat"_s), u"new"_s);
        QCOMPARE(second.map.chatSession(u"old"_s), QString());
        QCOMPARE(second.map.recent(10), (Pairs{{u"chat"_s, u"new"_s}}));
    }

    void removedStaysRemoved()
    {
        {
            Run first = run();
            first.insert(u"chat"_s, u"ses"_s);
            first.insert(u"chat2"_s, u"ses2"_s);
            first.map.removeChat(u"chat"_s);
            first.map.removeChat(u"never there"_s);
            QCOMPARE(first.map.opencodeSession(u"chat"_s), QString());
            QCOMPARE(first.map.chatSession(u"ses"_s), QString());
        }
        Run second = run();
        QCOMPARE(second.map.opencodeSession(u"chat"_s), QString());
        QCOMPARE(second.map.recent(10), (Pairs{{u"chat2"_s, u"ses2"_s}}));
    }

    void theOneUsedLastComesFirst()
    {
        Run only = run();
        m_now = 10;
        only.insert(u"a"_s, u"sa"_s);
        m_now = 30;
        only.insert(u"b"_s, u"sb"_s);
        m_now = 20;
        only.insert(u"c"_s, u"sc"_s);
        QCOMPARE(only.map.recent(10), (Pairs{{u"b"_s, u"sb"_s}, {u"c"_s, u"sc"_s}, {u"a"_s, u"sa"_s}}));
        QCOMPARE(only.map.recent(2), (Pairs{{u"b"_s, u"sb"_s}, {u"c"_s, u"sc"_s}}));
        m_now = 40;
        only.insert(u"a"_s, u"sa2"_s);
        QCOMPARE(only.map.recent(1), (Pairs{{u"a"_s, u"sa2"_s}}));
        QCOMPARE(only.map.recent(0), Pairs());
    }
};

QTEST_GUILESS_MAIN(SessionMapTest)
#include "session_map_test.moc"
