#include "gui/transcript/activity_log.h"
#include "gui/transcript/activity_page.h"
#include "gui/transcript/transcript_filter.h"
#include "gui/transcript/transcript_view.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco::gui;
using oco::worker::TurnEvent;
using Kind = oco::worker::TurnEvent::Kind;

namespace
{

TurnEvent told(Kind kind, const QString &text = {}, const QString &part = {}, const QString &message = u"m1"_s,
               const QString &worker = u"laptop/site"_s)
{
    return {.kind = kind,
            .worker = worker,
            .chatSession = u"chat"_s,
            .message = message,
            .model = u"stub/stub"_s,
            .part = part,
            .text = text,
            .at = 1'700'000'000'000};
}

TurnEvent tool(const QString &state, const QString &title)
{
    TurnEvent made = told(Kind::Tool, title, u"t1"_s);
    made.tool = u"bash"_s;
    made.toolState = state;
    return made;
}

} // namespace

class ActivityLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerGrows()
    {
        ActivityLog log;
        log.take(told(Kind::Started, u"\n  Why does it fail?\nThanks"_s));
        log.take(told(Kind::Reasoning, u"Let me "_s, u"r1"_s));
        log.take(told(Kind::Reasoning, u"look."_s, u"r1"_s));
        log.take(told(Kind::Text, u"Before "_s, u"p1"_s));
        log.take(told(Kind::Text, u"the tool."_s, u"p1"_s));
        log.take(tool(u"running"_s, u"ls -la"_s));
        log.take(tool(u"completed"_s, u"List the files"_s));
        log.take(told(Kind::Text, u"\n\nAfter it."_s, u"p2"_s));
        TranscriptEntry entry = log.model()->entryFor(u"m1"_s).value();
        QCOMPARE(entry.state, TranscriptEntry::State::Running);
        QCOMPARE(entry.blocks.size(), 4);
        QCOMPARE(entry.blocks.at(0).text, u"Let me look."_s);
        QCOMPARE(entry.blocks.at(1).text, u"Before the tool."_s);
        QCOMPARE(entry.blocks.at(2).toolState, u"completed"_s);
        QCOMPARE(entry.blocks.at(2).text, u"List the files"_s);
        QCOMPARE(entry.blocks.at(3).text, u"After it."_s);
        log.take(told(Kind::Ended));
        entry = log.model()->entryFor(u"m1"_s).value();
        QCOMPARE(entry.state, TranscriptEntry::State::Done);
        QCOMPARE(entry.model, u"stub/stub"_s);
        QVERIFY(entry.endedAt > 0);
    }

    void whatItIsDoingNow()
    {
        const QString worker = u"laptop/site"_s;
        ActivityLog log;
        QSignalSpy changes(&log, &ActivityLog::doingChanged);
        QCOMPARE(log.doingNow(worker), QString());
        log.take(told(Kind::Started, u"\n  Why does it fail?\nThanks"_s));
        QCOMPARE(log.doingNow(worker), u"Why does it fail?"_s);
        log.take(told(Kind::Text, u"text changes nothing"_s, u"p1"_s));
        QCOMPARE(changes.size(), 1);
        log.take(tool(u"running"_s, u"ls -la"_s));
        QCOMPARE(log.doingNow(worker), u"Running bash: ls -la"_s);
        log.take(tool(u"completed"_s, u"List"_s));
        QCOMPARE(log.doingNow(worker), u"Why does it fail?"_s);
        log.take(told(Kind::Started, u"another"_s, {}, u"m2"_s));
        QCOMPARE(log.doingNow(worker), u"another"_s);
        log.take(told(Kind::Ended, {}, {}, u"m2"_s));
        QCOMPARE(log.doingNow(worker), u"Why does it fail?"_s);
        log.take(told(Kind::Ended));
        QCOMPARE(log.doingNow(worker), QString());
        QCOMPARE(changes.size(), 6);
        for (const QList<QVariant> &change : std::as_const(changes)) {
            QCOMPARE(change.constFirst().toString(), worker);
        }
        QCOMPARE(log.doingNow(u"laptop/other"_s), QString());
    }

    void aFailureIsShownOnce()
    {
        ActivityLog log;
        log.take(told(Kind::Started, u"prompt"_s));
        log.take(told(Kind::Text, u"half"_s, u"p1"_s));
        log.take(told(Kind::Text, u"\n\nA permission was refused.\n\nNo money."_s));
        log.take(told(Kind::Ended, u"No money."_s));
        const TranscriptEntry entry = log.model()->entryFor(u"m1"_s).value();
        QCOMPARE(entry.state, TranscriptEntry::State::Failed);
        QCOMPARE(entry.problem, u"No money."_s);
        QCOMPARE(entry.blocks.size(), 2);
        QCOMPARE(entry.blocks.at(1).text, u"A permission was refused."_s);
    }

    void anAnswerThatBeginsAgain()
    {
        ActivityLog log;
        log.take(told(Kind::Started, u"prompt"_s));
        log.take(told(Kind::Text, u"first try"_s, u"p1"_s));
        log.take(tool(u"running"_s, u"ls"_s));
        log.take(told(Kind::Restarted));
        QCOMPARE(log.doingNow(u"laptop/site"_s), u"prompt"_s);
        log.take(told(Kind::Text, u"second"_s, u"p2"_s));
        const TranscriptEntry entry = log.model()->entryFor(u"m1"_s).value();
        QCOMPARE(entry.blocks.size(), 1);
        QCOMPARE(entry.blocks.at(0).text, u"second"_s);
    }

    void aStoppedWorkerLeavesNothingRunning()
    {
        ActivityLog log;
        log.take(told(Kind::Started, u"prompt"_s));
        log.take(told(Kind::Started, u"other"_s, {}, u"m2"_s, u"laptop/other"_s));
        log.workerStopped(u"laptop/site"_s);
        QCOMPARE(log.doingNow(u"laptop/site"_s), QString());
        QCOMPARE(log.model()->entryFor(u"m1"_s)->state, TranscriptEntry::State::Failed);
        QCOMPARE(log.model()->entryFor(u"m2"_s)->state, TranscriptEntry::State::Running);
        log.workerStopped(u"laptop/site"_s);
        QCOMPARE(log.workers(), QStringList({u"laptop/other"_s, u"laptop/site"_s}));
    }

    void eventsOfUnknownAnswersAreIgnored()
    {
        ActivityLog log;
        log.take(told(Kind::Text, u"x"_s, u"p1"_s));
        log.take(tool(u"running"_s, u"ls"_s));
        log.take(told(Kind::Ended, u"x"_s));
        QCOMPARE(log.model()->rowCount(), 0);
        QCOMPARE(log.doingNow(u"laptop/site"_s), QString());
    }

    void thePageFindsAndFilters()
    {
        ActivityLog log;
        ActivityPage page(&log);
        page.resize(600, 400);
        page.show();
        auto *stack = page.findChild<QStackedWidget *>(u"stack"_s);
        auto *view = page.findChild<TranscriptView *>(u"transcript"_s);
        auto *find = page.findChild<QLineEdit *>(u"findEdit"_s);
        auto *box = page.findChild<QComboBox *>(u"workerBox"_s);
        auto *all = page.findChild<QPushButton *>(u"showAllButton"_s);
        QCOMPARE(stack->currentWidget()->objectName(), u"emptyPage"_s);
        QVERIFY(page.findChild<QLabel *>(u"emptyLabel"_s)->text().startsWith(u"Nothing has been asked yet"_s));
        QVERIFY(!all->isVisible());

        log.take(told(Kind::Started, u"about the site"_s));
        log.take(told(Kind::Started, u"about the API"_s, {}, u"m2"_s, u"laptop/other"_s));
        QCOMPARE(stack->currentWidget()->objectName(), u"transcriptPage"_s);
        QCOMPARE(view->model()->rowCount(), 2);
        QCOMPARE(box->count(), 3);

        page.setWorker(u"laptop/other"_s);
        QCOMPARE(view->model()->rowCount(), 1);
        QCOMPARE(box->currentText(), u"laptop/other"_s);
        QTest::keyClicks(find, u"SITE"_s);
        QCOMPARE(view->model()->rowCount(), 0);
        QCOMPARE(stack->currentWidget()->objectName(), u"emptyPage"_s);
        QVERIFY(all->isVisible());
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(view->model()->rowCount(), 2);
        QVERIFY(find->text().isEmpty());
        QCOMPARE(box->currentIndex(), 0);

        QTest::keyClicks(find, u"grows"_s);
        QCOMPARE(view->model()->rowCount(), 0);
        log.take(told(Kind::Text, u"the answer grows"_s, u"p1"_s)); // what comes is looked at too
        QCOMPARE(view->model()->rowCount(), 1);

        find->clear();
        page.setWorker(u"laptop/silent"_s);
        page.setWorkerChoice(false);
        QCOMPARE(stack->currentWidget()->objectName(), u"emptyPage"_s);
        QVERIFY(!box->isVisible());
    }
};

QTEST_MAIN(ActivityLogTest)
#include "activity_log_test.moc"
