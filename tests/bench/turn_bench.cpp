#include "net/sse_parser.h"
#include "opencode/event_stream.h"
#include "worker/answer_limits.h"
#include "worker/turn_view.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco;

namespace
{

/** The highest resident memory of this process since the last forgetPeak(), in MiB. */
qint64 peakMebibytes()
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:")) {
                return line.simplified().split(' ').value(1).toLongLong() / 1024;
            }
        }
    }
    return -1;
}

void forgetPeak()
{
    QFile marks(u"/proc/self/clear_refs"_s);
    if (marks.open(QIODevice::WriteOnly)) {
        marks.write("5");
    }
}

QByteArray event(const QString &type, const QJsonObject &properties)
{
    const QJsonObject json{{u"id"_s, u"evt_1"_s}, {u"type"_s, type}, {u"properties"_s, properties}};
    return "data: " + QJsonDocument(json).toJson(QJsonDocument::Compact) + "\n\n";
}

QByteArray messageEvent(bool completed)
{
    QJsonObject time{{u"created"_s, 1}};
    if (completed) {
        time.insert(u"completed"_s, 2);
    }
    const QJsonObject info{
        {u"id"_s, u"msg_a"_s}, {u"sessionID"_s, u"ses"_s}, {u"role"_s, u"assistant"_s}, {u"parentID"_s, u"msg_u"_s}, {u"time"_s, time}};
    return event(u"message.updated"_s, {{u"sessionID"_s, u"ses"_s}, {u"info"_s, info}});
}

QByteArray partEvent(const QString &id, const QJsonObject &fields)
{
    QJsonObject part{{u"id"_s, id}, {u"messageID"_s, u"msg_a"_s}, {u"sessionID"_s, u"ses"_s}};
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        part.insert(it.key(), it.value());
    }
    return event(u"message.part.updated"_s, {{u"sessionID"_s, u"ses"_s}, {u"part"_s, part}});
}

QByteArray deltaEvent(const QString &delta)
{
    return event(u"message.part.delta"_s, {{u"sessionID"_s, u"ses"_s},
                                           {u"messageID"_s, u"msg_a"_s},
                                           {u"partID"_s, u"prt_1"_s},
                                           {u"field"_s, u"text"_s},
                                           {u"delta"_s, delta}});
}

/** From the bytes of the event stream to the completion, as a turn does it; gives the streamed text. */
QString follow(const QByteArray &stream, worker::TurnView &view)
{
    constexpr qsizetype kRead = 16'384; // what a socket gives at once
    net::SseParser parser;
    QString streamed;
    view.setUserMessage(u"msg_u"_s);
    for (qsizetype at = 0; at < stream.size(); at += kRead) {
        for (const net::SseEvent &sse : parser.feed(stream.mid(at, kRead))) {
            const auto read = opencode::readEvent(sse.data);
            if (!read) {
                continue;
            }
            if (const auto *message = std::get_if<opencode::MessageUpdated>(&*read)) {
                view.apply(*message);
            } else if (const auto *part = std::get_if<opencode::PartUpdated>(&*read)) {
                view.apply(*part);
            } else if (const auto *delta = std::get_if<opencode::PartDelta>(&*read)) {
                view.apply(*delta);
            }
            streamed += view.takeText();
        }
    }
    return streamed;
}

} // namespace

/** Run it by hand: bench_turn. Each row prints its time and its peak of memory. */
class TurnBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deltas_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("size");
        QTest::newRow("10,000 of 6 bytes") << 10'000 << 6;
        QTest::newRow("100,000 of 6 bytes") << 100'000 << 6;
        QTest::newRow("100,000 of 60 bytes") << 100'000 << 60;
        QTest::newRow("1 of 2 MB") << 1 << 2'000'000;
    }

    void deltas()
    {
        QFETCH(int, count);
        QFETCH(int, size);
        QByteArray stream = messageEvent(false) + partEvent(u"prt_1"_s, {{u"type"_s, u"text"_s}, {u"text"_s, QString()}});
        const QByteArray delta = deltaEvent(QString(size - 1, u'x') + u' ');
        stream.reserve(stream.size() + delta.size() * count);
        for (int i = 0; i < count; ++i) {
            stream += delta;
        }
        stream += messageEvent(true);
        measure(stream,
                [&](const QString &streamed, const convex::StructuredAnswer &) { QCOMPARE(streamed.size(), qsizetype(count) * size - 1); });
    }

    void toolOutput_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("size");
        QTest::newRow("1 of 10 MB") << 1 << 10'000'000;
        QTest::newRow("100 of 100 kB") << 100 << 100'000;
        QTest::newRow("10,000 of 1 kB") << 10'000 << 1'000;
    }

    void toolOutput()
    {
        QFETCH(int, count);
        QFETCH(int, size);
        QByteArray stream = messageEvent(false);
        for (int i = 0; i < count; ++i) {
            const QJsonObject state{{u"status"_s, u"completed"_s}, {u"output"_s, QString(size, u'x')}};
            stream += partEvent(u"prt_%1"_s.arg(i), {{u"type"_s, u"tool"_s}, {u"tool"_s, u"bash"_s}, {u"state"_s, state}});
        }
        stream += messageEvent(true);
        measure(stream, [&](const QString &, const convex::StructuredAnswer &answer) {
            QVERIFY(answer.otherParts.size() <= worker::kAnswerBytes);
        });
    }

private:
    template <typename Check> static void measure(const QByteArray &stream, const Check &check)
    {
        forgetPeak();
        const qint64 before = peakMebibytes();
        QElapsedTimer clock;
        clock.start();
        worker::TurnView view;
        const QString streamed = follow(stream, view);
        const convex::StructuredAnswer answer = worker::fitAnswer(view.answer(), worker::kAnswerBytes);
        qInfo("%s: %lld ms, %lld MiB more than before", QTest::currentDataTag(), clock.elapsed(), peakMebibytes() - before);
        check(streamed, answer);
    }
};

QTEST_APPLESS_MAIN(TurnBench)
#include "turn_bench.moc"
