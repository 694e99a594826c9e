#include "gui/notifications/notice_rules.h"

#include <QTest>

using namespace oco;
using namespace oco::gui;
using namespace Qt::StringLiterals;
using worker::State;

namespace
{

constexpr qint64 kStart = 1'000'000;

worker::WorkerStatus in(State state, bool problem = false)
{
    worker::WorkerStatus status;
    status.label = u"m1/w1"_s;
    status.state = state;
    if (problem) {
        status.problem = base::Error{base::ErrorCode::Unreachable, u"No connection."_s, u"Wait."_s, {}};
    }
    return status;
}

QList<Notice::Kind> kinds(const NoticeChange &change)
{
    QList<Notice::Kind> result;
    for (const Notice &notice : change.shown) {
        result.append(notice.kind);
    }
    return result;
}

using Kinds = QList<Notice::Kind>;

} // namespace

class NoticeRulesTest : public QObject
{
    Q_OBJECT

private:
    NoticeRules m_rules;

    Kinds change(State state, bool problem = false, qint64 at = kStart)
    {
        return kinds(m_rules.statusChanged(u"w"_s, in(state, problem), at));
    }

private Q_SLOTS:
    void init() { m_rules = NoticeRules(); }

    void aCalmStartTellsNothing()
    {
        for (const State state : {State::WaitingForToken, State::Registering, State::WaitingForOpencode, State::Connecting, State::Ready}) {
            QCOMPARE(change(state), Kinds());
        }
    }

    void approvalIsAskedForOnceAndWithdrawn()
    {
        const NoticeChange asked = m_rules.statusChanged(u"w"_s, in(State::AwaitingApproval), kStart);
        QCOMPARE(kinds(asked), Kinds{Notice::Kind::Approval});
        QVERIFY(asked.shown.first().title.contains(u"m1/w1"));
        QCOMPARE(change(State::AwaitingApproval), Kinds());
        const NoticeChange approved = m_rules.statusChanged(u"w"_s, in(State::Registering), kStart);
        QCOMPARE(approved.withdrawn, QList<QString>{asked.shown.first().key()});
        QCOMPARE(kinds(approved), Kinds());
    }

    void aLockedKeychainNeedsThePersonAndIsOverQuietly()
    {
        QCOMPARE(change(State::WaitingForToken, true), Kinds{Notice::Kind::NeedsYou});
        QCOMPARE(change(State::WaitingForToken, true), Kinds());
        QVERIFY(!m_rules.statusChanged(u"w"_s, in(State::Registering), kStart).withdrawn.isEmpty());
        QCOMPARE(change(State::Ready), Kinds{Notice::Kind::Back});
        QCOMPARE(change(State::Ready), Kinds());
    }

    void aFailureSaysWhyAndItsEndToo()
    {
        const NoticeChange failed = m_rules.statusChanged(u"w"_s, in(State::Failed, true), kStart);
        QCOMPARE(kinds(failed), Kinds{Notice::Kind::Failed});
        QCOMPARE(failed.shown.first().text, u"No connection. Wait."_s);
        change(State::Registering);
        QCOMPARE(change(State::Ready), Kinds{Notice::Kind::Back});
    }

    void aShortTroubleIsNotTold()
    {
        change(State::Ready);
        QCOMPARE(change(State::Ready, true, kStart), Kinds());
        QCOMPARE(change(State::Ready, false, kStart + NoticeRules::kGrace - 1), Kinds());
    }

    void aLongTroubleIsToldWhenItIsOver()
    {
        change(State::Ready);
        change(State::Ready, true, kStart);
        change(State::Registering, true, kStart + 30'000);
        QCOMPARE(change(State::Ready, false, kStart + NoticeRules::kGrace), Kinds{Notice::Kind::Back});
    }

    void afterSleepBackIsNoNews()
    {
        change(State::Ready);
        change(State::Ready, true, kStart);
        const qint64 awake = kStart + 3'600'000;
        m_rules.resumed(awake);
        QCOMPARE(change(State::Ready, false, awake + NoticeRules::kGrace - 1), Kinds());
        change(State::Ready, true, awake + NoticeRules::kGrace);
        QCOMPARE(change(State::Ready, false, awake + 3 * NoticeRules::kGrace), Kinds{Notice::Kind::Back});
    }

    void aStopByThePersonEndsTheStory()
    {
        change(State::Failed, true);
        change(State::Stopped);
        QCOMPARE(change(State::Ready), Kinds());
    }

    void eachKindCanBeSwitchedOff()
    {
        config::AppSettings quiet;
        quiet.notifyApproval = quiet.notifyNeedsYou = quiet.notifyFailed = quiet.notifyBack = false;
        m_rules.setSettings(quiet);
        QCOMPARE(change(State::AwaitingApproval), Kinds());
        QCOMPARE(change(State::WaitingForToken, true), Kinds());
        QCOMPARE(change(State::Failed, true), Kinds());
        QCOMPARE(change(State::Ready), Kinds());
    }

    void answersAreToldOnlyWhenAskedForAndUnseen()
    {
        QCOMPARE(kinds(m_rules.answerEnded({u"w"_s, in(State::Ready)}, u"Why?"_s, false)), Kinds());
        config::AppSettings settings;
        settings.notifyAnswer = true;
        m_rules.setSettings(settings);
        QCOMPARE(kinds(m_rules.answerEnded({u"w"_s, in(State::Ready)}, u"Why?"_s, true)), Kinds());
        const NoticeChange told = m_rules.answerEnded({u"w"_s, in(State::Ready)}, u"Why\n\n "_s + QString(500, u'x'), false);
        QCOMPARE(kinds(told), Kinds{Notice::Kind::Answer});
        QVERIFY(told.shown.first().text.startsWith(u"Why xxx"));
        QVERIFY(told.shown.first().text.size() <= 120);
    }

    void aRemovedWorkerLeavesNoNoticeBehind()
    {
        const NoticeChange asked = m_rules.statusChanged(u"w"_s, in(State::AwaitingApproval), kStart);
        QVERIFY(m_rules.removed(u"w"_s).withdrawn.contains(asked.shown.first().key()));
        QVERIFY(m_rules.removed(u"w"_s).withdrawn.isEmpty());
    }
};

QTEST_GUILESS_MAIN(NoticeRulesTest)
#include "notice_rules_test.moc"
