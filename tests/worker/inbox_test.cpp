#include "worker/inbox.h"

#include <QTest>

using namespace Qt::StringLiterals;
using oco::convex::ChatMessage;
using oco::convex::Role;
using oco::worker::openMessages;
using oco::worker::PendingMessage;

namespace
{

ChatMessage user(const QString &id, double time, const QString &session = u"s"_s)
{
    return {id, session, Role::User, u"text of "_s + id, time, true, u"p/m"_s};
}

ChatMessage answer(const QString &id, double time, bool completed, const QString &session = u"s"_s)
{
    return {id, session, Role::Assistant, {}, time, completed, u"p/m"_s};
}

/** placeholder=user … of the open messages. */
QString pairs(const QList<ChatMessage> &messages)
{
    QStringList result;
    for (const PendingMessage &message : openMessages(messages)) {
        result << message.placeholderId + u'=' + (message.orphan ? u"none"_s : message.text.mid(8));
    }
    return result.join(u' ');
}

} // namespace

class InboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsEachPlaceholderWithItsMessage()
    {
        QCOMPARE(pairs({}), QString());
        QCOMPARE(pairs({user(u"u1"_s, 100), answer(u"a1"_s, 101, false)}), u"a1=u1"_s);
        QCOMPARE(pairs({user(u"u1"_s, 100), answer(u"a1"_s, 101, true)}), QString());
    }

    void twoWithinOneMillisecond()
    {
        QCOMPARE(pairs({user(u"u1"_s, 100), user(u"u2"_s, 100), answer(u"a1"_s, 101, false), answer(u"a2"_s, 101, false)}),
                 u"a1=u1 a2=u2"_s);
        // The first is answered already: its message must not be taken for the second's.
        QCOMPARE(pairs({user(u"u1"_s, 100), user(u"u2"_s, 100), answer(u"a1"_s, 101, true), answer(u"a2"_s, 101, false)}), u"a2=u2"_s);
    }

    void stampedOneMillisecondBeforeWinsOverNearest()
    {
        QCOMPARE(pairs({user(u"u1"_s, 100), user(u"u2"_s, 101), answer(u"a1"_s, 101, false), answer(u"a2"_s, 102, false)}),
                 u"a1=u1 a2=u2"_s);
    }

    void nearestEarlierWhereNoStampFits()
    {
        QCOMPARE(pairs({user(u"u1"_s, 100), user(u"u2"_s, 200), answer(u"a1"_s, 300, false)}), u"a1=u2"_s);
    }

    void sessionsDoNotMix()
    {
        QCOMPARE(pairs({user(u"u1"_s, 100, u"x"_s), user(u"u2"_s, 100, u"y"_s), answer(u"a2"_s, 101, false, u"y"_s),
                        answer(u"a1"_s, 101, false, u"x"_s)}),
                 u"a2=u2 a1=u1"_s);
    }

    void aPlaceholderWithoutMessageIsKept() { QCOMPARE(pairs({answer(u"a1"_s, 101, false)}), u"a1=none"_s); }

    void theModelComesFromThePlaceholderElseFromTheMessage()
    {
        ChatMessage placeholder = answer(u"a1"_s, 101, false);
        placeholder.model.clear();
        QCOMPARE(openMessages({user(u"u1"_s, 100), placeholder}).constFirst().model, u"p/m"_s);
    }
};

QTEST_APPLESS_MAIN(InboxTest)
#include "inbox_test.moc"
