#include "base/log_context.h"
#include "base/log_sink.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <QTest>

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

using namespace oco;
using namespace Qt::StringLiterals;

namespace
{

Q_LOGGING_CATEGORY(lcSample, "oco.sample")

/** Gathers what a listener is told, from whatever thread. */
class Gathered
{
public:
    Gathered()
    {
        base::setLogListener([this](const base::LogRecord &record) {
            const std::lock_guard lock(m_mutex);
            m_records.append(record);
        });
    }
    ~Gathered() { base::setLogListener({}); }
    Gathered(const Gathered &) = delete;
    Gathered &operator=(const Gathered &) = delete;

    [[nodiscard]] QList<base::LogRecord> records() const
    {
        const std::lock_guard lock(m_mutex);
        return m_records;
    }

private:
    mutable std::mutex m_mutex;
    QList<base::LogRecord> m_records;
};

} // namespace

class LogSinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { base::installLogSink(base::LogLevel::Info, base::LogFormat::Text); }
    void cleanup()
    {
        base::setLogListener({});
        qInstallMessageHandler(nullptr);
    }

    void aListenerGetsEachLineAsAValue()
    {
        const Gathered gathered;
        base::setThreadLogContext(u"machine/worker"_s);
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        qCInfo(lcSample).noquote() << u"token machine_m1:worker_w1:secret_verysecretvalue"_s;
        base::setThreadLogContext({});
        qCCritical(lcSample) << "broken";
        const QList<base::LogRecord> records = gathered.records();
        QCOMPARE(records.size(), 2);
        QCOMPARE(records.at(0).level, base::LogLevel::Info);
        QCOMPARE(records.at(0).category, u"oco.sample"_s);
        QCOMPARE(records.at(0).context, u"machine/worker"_s);
        QVERIFY(records.at(0).text.startsWith(u"token "));
        QVERIFY(!records.at(0).text.contains(u"verysecretvalue"));
        QVERIFY(records.at(0).time >= before && records.at(0).time <= QDateTime::currentMSecsSinceEpoch());
        QCOMPARE(records.at(1).level, base::LogLevel::Error);
        QCOMPARE(records.at(1).context, QString());
    }

    void theLevelChangesWhileRunning()
    {
        const Gathered gathered;
        qCDebug(lcSample) << "1";
        base::setLogLevel(base::LogLevel::Debug);
        qCDebug(lcSample) << "2";
        base::setLogLevel(base::LogLevel::Warning);
        qCInfo(lcSample) << "3";
        qCWarning(lcSample) << "4";
        base::setLogLevel(base::LogLevel::Error);
        qCWarning(lcSample) << "5";
        qCCritical(lcSample) << "6";
        QStringList texts;
        for (const base::LogRecord &record : gathered.records()) {
            texts.append(record.text);
        }
        QCOMPARE(texts, QStringList({u"2"_s, u"4"_s, u"6"_s}));
    }

    void whatAListenerLogsDoesNotComeBackToIt()
    {
        int calls = 0;
        base::setLogListener([&calls](const base::LogRecord &) {
            ++calls;
            qCWarning(lcSample) << "from the listener";
        });
        qCWarning(lcSample) << "first";
        qCWarning(lcSample) << "second";
        QCOMPARE(calls, 2);
    }

    void aListenerTakenAwayIsNotCalledAnyMore()
    {
        std::atomic<bool> stop = false;
        std::vector<std::thread> threads;
        for (int i = 0; i < 3; ++i) {
            threads.emplace_back([&stop] {
                while (!stop) {
                    qCInfo(lcSample) << "busy";
                }
            });
        }
        std::atomic<bool> gone = false;
        std::atomic<int> afterwards = 0;
        std::atomic<int> calls = 0;
        for (int round = 0; round < 20; ++round) {
            gone = false;
            base::setLogListener([&](const base::LogRecord &) {
                ++calls;
                if (gone) {
                    ++afterwards;
                }
            });
            const int before = calls;
            while (calls == before) {
                std::this_thread::yield();
            }
            base::setLogListener({});
            gone = true;
        }
        stop = true;
        for (std::thread &thread : threads) {
            thread.join();
        }
        QCOMPARE(afterwards, 0);
    }
};

QTEST_GUILESS_MAIN(LogSinkTest)
#include "log_sink_test.moc"
