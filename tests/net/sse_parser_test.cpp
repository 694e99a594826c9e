#include "net/sse_parser.h"

#include <QTest>

using oco::net::SseEvent;
using oco::net::SseParser;

namespace
{
QList<SseEvent> feedAll(SseParser &parser, const QList<QByteArray> &pieces)
{
    QList<SseEvent> events;
    for (const auto &piece : pieces) {
        events.append(parser.feed(piece));
    }
    return events;
}
} // namespace

class SseParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QList<QByteArray>>("pieces");
        QTest::addColumn<QList<SseEvent>>("expected");
        const auto message = [](const char *data) { return SseEvent{"message", data, false}; };

        QTest::newRow("lf") << QList<QByteArray>{"data: a\n\n"} << QList<SseEvent>{message("a")};
        QTest::newRow("cr") << QList<QByteArray>{"data: a\r\r"} << QList<SseEvent>{message("a")};
        QTest::newRow("crlf") << QList<QByteArray>{"data: a\r\n\r\n"} << QList<SseEvent>{message("a")};
        QTest::newRow("crlf split") << QList<QByteArray>{"data: a\r", "\n\r", "\ndata: b\r", "\n", "\r\n"}
                                    << QList<SseEvent>{message("a"), message("b")};
        QTest::newRow("cr then another line") << QList<QByteArray>{"data: a\r", "data: b\r", "\r"} << QList<SseEvent>{message("a\nb")};
        QTest::newRow("mixed endings") << QList<QByteArray>{"data: a\ndata: b\rdata: c\r\n\n"} << QList<SseEvent>{message("a\nb\nc")};
        QTest::newRow("multi-line") << QList<QByteArray>{"data: one\ndata:\ndata:  three\n\n"} << QList<SseEvent>{message("one\n\n three")};
        QTest::newRow("empty data is an event") << QList<QByteArray>{"data\n\n"} << QList<SseEvent>{message("")};
        QTest::newRow("no data is no event") << QList<QByteArray>{"event: x\n\ndata: a\n\n"} << QList<SseEvent>{message("a")};
        QTest::newRow("type") << QList<QByteArray>{"event: ping\ndata: {}\n\ndata: b\n\n"}
                              << QList<SseEvent>{SseEvent{"ping", "{}", false}, message("b")};
        QTest::newRow("no space") << QList<QByteArray>{"data:a:b\n\n"} << QList<SseEvent>{message("a:b")};
        QTest::newRow("comments") << QList<QByteArray>{": hello\n\n:\ndata: a\n: in between\ndata: b\n\n"}
                                  << QList<SseEvent>{message("a\nb")};
        QTest::newRow("unknown fields") << QList<QByteArray>{"id: 7\nretry: 10\nfoo: x\nfoo\ndata: a\n\n"} << QList<SseEvent>{message("a")};
        QTest::newRow("bom") << QList<QByteArray>{"\xEF\xBB\xBF"
                                                  "data: a\n\n"}
                             << QList<SseEvent>{message("a")};
        QTest::newRow("bom split") << QList<QByteArray>{"\xEF", "\xBB",
                                                        "\xBF"
                                                        "data: a\n\n"}
                                   << QList<SseEvent>{message("a")};
        QTest::newRow("bom only at the start") << QList<QByteArray>{"\n\xEF\xBB\xBF"
                                                                    "data: a\n\n"}
                                               << QList<SseEvent>{};
        QTest::newRow("split utf-8") << QList<QByteArray>{"data: \xE2\x82", "\xAC \xF0\x9F", "\x98\x80\n\n"}
                                     << QList<SseEvent>{message("\xE2\x82\xAC \xF0\x9F\x98\x80")};
        QTest::newRow("incomplete") << QList<QByteArray>{"data: a\n"} << QList<SseEvent>{};
        QTest::newRow("empty feeds") << QList<QByteArray>{"", "data: a", "", "\n", "", "\n", ""} << QList<SseEvent>{message("a")};
    }

    void parses()
    {
        QFETCH(const QList<QByteArray>, pieces);
        QFETCH(const QList<SseEvent>, expected);
        SseParser parser;
        QCOMPARE(feedAll(parser, pieces), expected);

        // The same byte by byte: cuts must not matter.
        SseParser slow;
        QList<QByteArray> bytes;
        for (const char byte : pieces.join()) {
            bytes.append(QByteArray(1, byte));
        }
        QCOMPARE(feedAll(slow, bytes), expected);
    }

    void oversizedEventsAreMarkedAndTheStreamGoesOn()
    {
        const SseEvent cut{"big", {}, true};
        const SseEvent after{"message", "ok", false};
        const QList<SseEvent> expected{cut, after};
        const QByteArray big = "event: big\ndata: " + QByteArray(500, 'x') + "\n\ndata: ok\n\n";
        SseParser whole(100);
        QCOMPARE(whole.feed(big), expected);

        SseParser slow(100);
        QList<SseEvent> events;
        for (const char byte : big) {
            events.append(slow.feed(QByteArray(1, byte)));
        }
        QCOMPARE(events, expected);

        SseParser lines(100);
        QByteArray many = "event: big\n";
        for (int i = 0; i < 50; ++i) {
            many += "data: 0123456789\n";
        }
        QCOMPARE(lines.feed(many + "\ndata: ok\n\n"), expected);
    }

    void anOversizedCommentHurtsNobody()
    {
        SseParser parser(100);
        QList<SseEvent> events = parser.feed("data: a\n:" + QByteArray(200, 'x'));
        events.append(parser.feed(QByteArray(200, 'x') + "\ndata: b\n\n"));
        QCOMPARE(events, (QList<SseEvent>{SseEvent{"message", "a\nb", false}}));
    }

    void exactlyTheLimitIsWhole()
    {
        SseParser parser(10);
        QCOMPARE(parser.feed("data: 0123456789\n\n"), (QList<SseEvent>{SseEvent{"message", "0123456789", false}}));
        QCOMPARE(parser.feed("data: 01234567890\n\n"), (QList<SseEvent>{SseEvent{"message", {}, true}}));
    }

    void resetForgetsEverything()
    {
        SseParser parser;
        QVERIFY(parser.feed("event: x\ndata: half").isEmpty());
        parser.reset();
        QCOMPARE(parser.feed("\xEF\xBB\xBF"
                             "data: a\n\n"),
                 (QList<SseEvent>{SseEvent{"message", "a", false}}));
    }
};

QTEST_GUILESS_MAIN(SseParserTest)
#include "sse_parser_test.moc"
