#include "app/worker_names.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco::app;

/** Which worker a person means. */
class WorkerNamesTest : public QObject
{
    Q_OBJECT

private:
    const QList<WorkerNames> m_workers{
        {u"m/site"_s, u"m/site"_s, u"/home/me/web/blog"_s}, {u"env:BLOG"_s, u"m/blog"_s, u"/home/me/other"_s},
        {u"keychain-like"_s, {}, u"/home/me/third"_s},      {u"n/site2"_s, u"n/site2"_s, u"/home/me/x/same"_s},
        {u"n/site3"_s, u"n/site3"_s, u"/home/me/y/same"_s},
    };

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<int>("place");
        QTest::newRow("full name") << u"m/site"_s << 0;
        QTest::newRow("id") << u"site"_s << 0;
        QTest::newRow("key") << u"machine_m:worker_site"_s << 0;
        QTest::newRow("place of the token") << u"env:BLOG"_s << 1;
        QTest::newRow("label of a kept token") << u"m/blog"_s << 1;
        QTest::newRow("an id counts for more than a folder") << u"blog"_s << 1;
        QTest::newRow("folder's name") << u"third"_s << 2;
        QTest::newRow("path") << u"/home/me/web/blog"_s << 0;
        QTest::newRow("path with a slash") << u"/home/me/third/"_s << 2;
    }

    void finds()
    {
        QFETCH(QString, wanted);
        const auto found = findWorkers({wanted}, m_workers);
        QVERIFY2(found, found ? "" : qPrintable(found.error().toString()));
        QCOMPARE(found->size(), 1);
        QTEST(static_cast<int>(found->constFirst()), "place");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("says");
        QTest::newRow("nobody") << u"nobody"_s
                                << u"There is no worker \"nobody\". There are: m/site, m/blog, keychain-like, n/site2, n/site3."_s;
        QTest::newRow("two folders") << u"same"_s << u"\"same\" fits more than one worker: n/site2, n/site3. Write machine/worker."_s;
        QTest::newRow("part of an id") << u"sit"_s << u"There is no worker \"sit\"."_s;
    }

    void refuses()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, says);
        const auto found = findWorkers({wanted}, m_workers);
        QVERIFY(!found);
        QVERIFY2(found.error().toString().startsWith(says), qPrintable(found.error().toString()));
    }

    void countsEachOnce()
    {
        QCOMPARE(findWorkers({u"third"_s, u"site"_s, u"m/site"_s}, m_workers).value(), (QList<qsizetype>{2, 0}));
        QCOMPARE(findWorkers({}, m_workers).value(), QList<qsizetype>());
    }

    void pathsFromHereBecomeAbsolute()
    {
        const QString here = QDir::currentPath();
        QCOMPARE(withAbsolutePaths({u"."_s, u"./a"_s, u"m/site"_s}), (QStringList{here, here + u"/a"_s, u"m/site"_s}));
    }
};

QTEST_GUILESS_MAIN(WorkerNamesTest)
#include "worker_names_test.moc"
