#include "gui/common/icons.h"
#include "gui/common/state_words.h"

#include <QPalette>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace oco;
using namespace Qt::StringLiterals;

namespace
{

/** Relative luminance, by WCAG 2. */
double luminance(const QColor &color)
{
    const auto channel = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

worker::WorkerStatus inState(worker::State state)
{
    worker::WorkerStatus status;
    status.state = state;
    return status;
}

} // namespace

class StateWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLoudestToneWins()
    {
        worker::WorkerStatus busy = inState(worker::State::Ready);
        busy.runningTurns = 2;
        const worker::WorkerStatus stopped = inState(worker::State::Stopped);
        QCOMPARE(gui::toneOf(QList<worker::WorkerStatus>{}), gui::Tone::Stopped);
        QCOMPARE(gui::toneOf({stopped, stopped}), gui::Tone::Stopped);
        QCOMPARE(gui::toneOf({stopped, inState(worker::State::Ready)}), gui::Tone::Idle);
        QCOMPARE(gui::toneOf({inState(worker::State::Ready), busy}), gui::Tone::Working);
        QCOMPARE(gui::toneOf({busy, inState(worker::State::AwaitingApproval)}), gui::Tone::NeedsYou);
        QCOMPARE(gui::toneOf({inState(worker::State::AwaitingApproval), inState(worker::State::Failed)}), gui::Tone::Problem);
    }

    void aProblemIsSeenWhileReady()
    {
        worker::WorkerStatus status = inState(worker::State::Ready);
        QCOMPARE(gui::stateWords(status), u"Ready"_s);
        status.problem = base::Error{base::ErrorCode::Unreachable, u"No connection."_s, {}, {}};
        QCOMPARE(gui::toneOf(status), gui::Tone::Problem);
        QVERIFY(gui::stateWords(status) != u"Ready"_s);
    }

    void everyStateHasWords()
    {
        for (int state = 0; state <= static_cast<int>(worker::State::Failed); ++state) {
            QVERIFY2(!gui::stateWords(inState(static_cast<worker::State>(state))).isEmpty(), qPrintable(QString::number(state)));
        }
    }

    void timesAreToldAsPeopleDo()
    {
        const QDateTime noon(QDate(2026, 3, 10), QTime(12, 0));
        const qint64 now = noon.toMSecsSinceEpoch();
        QCOMPARE(gui::timeAgo(0, now), u"never"_s);
        QCOMPARE(gui::timeAgo(now - 59'000, now), u"just now"_s);
        QCOMPARE(gui::timeAgo(now + 5'000, now), u"just now"_s); // the clock was set back
        QCOMPARE(gui::timeAgo(now - 180'000, now), u"3 min ago"_s);
        QVERIFY(gui::timeAgo(now - 2 * 3'600'000, now).startsWith(u"today"));
        QVERIFY(gui::timeAgo(now - 24 * 3'600'000, now).startsWith(u"yesterday"));
        QVERIFY(gui::timeAgo(now - 72 * 3'600'000, now).contains(u"7"));
    }

    void tonesAreReadableOnLightAndDark()
    {
        for (const QColor &window : {QColor(0xef, 0xef, 0xef), QColor(Qt::white), QColor(0x32, 0x32, 0x32), QColor(0x1e, 0x1e, 0x1e)}) {
            QPalette palette;
            palette.setColor(QPalette::Window, window);
            for (const gui::Tone tone :
                 {gui::Tone::Stopped, gui::Tone::Idle, gui::Tone::Working, gui::Tone::NeedsYou, gui::Tone::Problem}) {
                const double ratio = contrast(gui::toneColor(tone, palette), palette.color(QPalette::Window));
                QVERIFY2(ratio >= 4.5, qPrintable(u"tone %1 on %2: %3"_s.arg(static_cast<int>(tone)).arg(window.name()).arg(ratio)));
            }
        }
    }

    void everyToneHasAShapeOfItsOwn()
    {
        const QPalette palette;
        QList<QImage> seen;
        for (const gui::Tone tone : {gui::Tone::Stopped, gui::Tone::Idle, gui::Tone::Working, gui::Tone::NeedsYou, gui::Tone::Problem}) {
            const QImage image = gui::toneIcon(tone, palette).pixmap(16).toImage();
            QVERIFY(!image.isNull());
            seen.append(image.convertToFormat(QImage::Format_Grayscale8)); // for those who do not see the colours
        }
        for (qsizetype one = 0; one < seen.size(); ++one) {
            for (qsizetype other = one + 1; other < seen.size(); ++other) {
                QVERIFY(seen.at(one) != seen.at(other));
            }
        }
    }
};

QTEST_MAIN(StateWordsTest)
#include "state_words_test.moc"
