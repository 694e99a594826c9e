#include "worker/turn_reporter.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using oco::worker::TurnEvent;
using oco::worker::TurnNews;
using oco::worker::TurnReporter;
using Kind = oco::worker::TurnEvent::Kind;

namespace
{

/** A reporter and what it told. */
struct Watched {
    Watched()
    {
        QObject::connect(&reporter, &TurnReporter::event, &reporter, [this](const TurnEvent &event) { events.append(event); });
    }

    QList<TurnEvent> events;
    TurnReporter reporter{{.worker = u"m/w"_s, .message = u"placeholder"_s}};
};

TurnNews text(const QString &part, const QString &text)
{
    return {.reasoning = {}, .text = {{part, text}}, .tools = {}};
}

} // namespace

class TurnReporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gathersWhatComesQuickly()
    {
        Watched watched;
        watched.reporter.started(u"prompt"_s);
        for (int i = 0; i < 1'000; ++i) {
            watched.reporter.tell(text(u"p1"_s, u"x"_s));
        }
        QCOMPARE(watched.events.size(), 1); // nothing but the start
        QTRY_COMPARE(watched.events.size(), 2);
        QCOMPARE(watched.events.at(1).text, QString(1'000, u'x'));
        QCOMPARE(watched.events.at(1).part, u"p1"_s);
        QCOMPARE(watched.events.at(1).worker, u"m/w"_s);
    }

    void keepsTheOrder()
    {
        Watched watched;
        watched.reporter.started({});
        watched.reporter.tell({.reasoning = {{u"r"_s, u"hm"_s}}, .text = {}, .tools = {}});
        watched.reporter.tell(text(u"p1"_s, u"one"_s));
        watched.reporter.tell({.reasoning = {}, .text = {}, .tools = {{u"t"_s, u"bash"_s, u"running"_s, u"ls"_s}}});
        watched.reporter.tell(text(u"p2"_s, u"two"_s));
        watched.reporter.ended({});
        QList<Kind> kinds;
        for (const TurnEvent &event : watched.events) {
            kinds.append(event.kind);
        }
        QCOMPARE(kinds, QList<Kind>({Kind::Started, Kind::Reasoning, Kind::Text, Kind::Tool, Kind::Text, Kind::Ended}));
        QCOMPARE(watched.events.at(3).tool, u"bash"_s);
        QCOMPARE(watched.events.at(3).toolState, u"running"_s);
        QVERIFY(watched.events.at(4).tool.isEmpty());
    }

    void noEventIsLarge()
    {
        Watched watched;
        watched.reporter.started(QString(1'000'000, u'p'));
        QString whole = QString(TurnReporter::kMaxCharacters - 1, u'x') + u"😀"_s + QString(500'000, u'é');
        watched.reporter.tell(text(u"p1"_s, whole));
        watched.reporter.ended(QString(1'000'000, u'f'));
        QString joined;
        for (const TurnEvent &event : std::as_const(watched.events)) {
            QVERIFY(event.text.toUtf8().size() <= 64 * 1024);
            QVERIFY(event.text.isEmpty() || !event.text.back().isHighSurrogate());
            joined += event.kind == Kind::Text ? event.text : QString();
        }
        QCOMPARE(joined, whole);
    }

    void nothingBeforeTheStartAndNothingAfterTheEnd()
    {
        Watched watched;
        watched.reporter.tell(text(u"p"_s, u"x"_s));
        watched.reporter.ended(u"early"_s);
        QVERIFY(watched.events.isEmpty());

        watched.reporter.started({});
        watched.reporter.ended(u"first"_s);
        watched.reporter.ended(u"second"_s);
        watched.reporter.tell(text(u"p"_s, u"late"_s));
        QTest::qWait(2 * static_cast<int>(TurnReporter::kGatherTime.count()));
        QCOMPARE(watched.events.size(), 2);
        QCOMPARE(watched.events.at(1).text, u"first"_s);
    }
};

QTEST_GUILESS_MAIN(TurnReporterTest)
#include "turn_reporter_test.moc"
