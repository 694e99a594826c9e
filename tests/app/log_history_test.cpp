#include "app/log_history.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <thread>
#include <vector>

using namespace oco;
using namespace Qt::StringLiterals;

namespace
{

Q_LOGGING_CATEGORY(lcSample, "oco.sample")

base::LogRecord line(int number)
{
    return {number, base::LogLevel::Info, u"oco.sample"_s, u"m/w"_s, QString::number(number)};
}

} // namespace

class LogHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesComeInOneBatch()
    {
        app::LogHistory history;
        QList<QList<base::LogRecord>> batches;
        connect(&history, &app::LogHistory::appended, this, [&batches](const QList<base::LogRecord> &records) { batches.append(records); });
        history.add(line(1));
        history.add(line(2));
        history.add(line(3));
        QVERIFY(batches.isEmpty());
        QTRY_COMPARE(batches.size(), 1);
        QCOMPARE(batches.first(), QList<base::LogRecord>({line(1), line(2), line(3)}));
        QCOMPARE(history.records(), batches.first());
        history.add(line(4));
        QTRY_COMPARE(batches.size(), 2);
        QCOMPARE(batches.last(), QList<base::LogRecord>({line(4)}));
        QCOMPARE(history.records().size(), 4);
    }

    void theOldestLinesGo()
    {
        app::LogHistory history;
        const int count = static_cast<int>(app::LogHistory::kCapacity);
        for (int i = 0; i < count; ++i) {
            history.add(line(i));
        }
        QTRY_COMPARE(history.records().size(), count);
        history.add(line(count));
        QTRY_COMPARE(history.records().last(), line(count));
        QCOMPARE(history.records().size(), count);
        QCOMPARE(history.records().first(), line(1));
        for (int i = 0; i < 5 * count; ++i) { // more than fits, while nothing is handed over
            history.add(line(i));
        }
        QTRY_COMPARE(history.records().last(), line(5 * count - 1));
        QCOMPARE(history.records().size(), count);
        QCOMPARE(history.records().first(), line(4 * count));
    }

    void linesOfAllThreadsArriveInTheMainThread()
    {
        app::LogHistory history;
        bool elsewhere = false;
        connect(&history, &app::LogHistory::appended, &history,
                [this, &elsewhere] { elsewhere = elsewhere || QThread::currentThread() != thread(); });
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&history, i] {
                for (int j = 0; j < 500; ++j) {
                    history.add(line(i * 500 + j));
                }
            });
        }
        for (std::thread &thread : threads) {
            thread.join();
        }
        QTRY_COMPARE(history.records().size(), 2000);
        QList<int> seen(2000, 0);
        for (const base::LogRecord &record : history.records()) {
            ++seen[static_cast<int>(record.time)];
        }
        QVERIFY(!seen.contains(0));
        QVERIFY(!elsewhere);
    }

    void itHearsTheLogSink()
    {
        base::installLogSink(base::LogLevel::Info, base::LogFormat::Text);
        {
            app::LogHistory history;
            qCInfo(lcSample) << "heard";
            qCDebug(lcSample) << "too quiet";
            QTRY_COMPARE(history.records().size(), 1);
            QCOMPARE(history.records().first().text, u"heard"_s);
        }
        qCInfo(lcSample) << "nobody listens, and nothing breaks";
        qInstallMessageHandler(nullptr);
    }

    void longLinesAreCut()
    {
        app::LogHistory history;
        base::LogRecord record = line(1);
        record.text = QString(100'000, u'x');
        history.add(record);
        QTRY_COMPARE(history.records().size(), 1);
        QCOMPARE(history.records().first().text.size(), app::LogHistory::kMaxText + 1);
    }
};

QTEST_GUILESS_MAIN(LogHistoryTest)
#include "log_history_test.moc"
