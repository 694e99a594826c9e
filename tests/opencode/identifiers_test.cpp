#include "opencode/identifiers.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco::opencode;

class IdentifiersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeOfTimeAndTail()
    {
        // 0x1000 ms × 4096 + 5
        QCOMPARE(makeId(u"msg"_s, 0x1000, 5, u"ABCDEFGHIJKLMN"_s), u"msg_000001000005ABCDEFGHIJKLMN"_s);
    }

    void keepsTheLow48Bits()
    {
        const qint64 milliseconds = 1'795'362'177'774; // × 4096 needs 53 bits
        const quint64 expected = (static_cast<quint64>(milliseconds) * 4096) & 0xffffffffffffULL;
        QCOMPARE(makeId(u"prt"_s, milliseconds, 0, u"ABCDEFGHIJKLMN"_s).mid(4, 12).toULongLong(nullptr, 16), expected);
    }

    void sortsByTimeThenCounter()
    {
        const QString tail1 = u"zzzzzzzzzzzzzz"_s;
        const QString tail2 = u"00000000000000"_s;
        const qint64 now = 1'795'362'177'774;
        QVERIFY(makeId(u"msg"_s, now, 0, tail1) < makeId(u"msg"_s, now, 1, tail2));
        QVERIFY(makeId(u"msg"_s, now, 4095, tail1) < makeId(u"msg"_s, now + 1, 0, tail2));
    }

    void tailsAreRepeatableAndDifferent()
    {
        QCOMPARE(tailFromHash("deployment|placeholder"), tailFromHash("deployment|placeholder"));
        QSet<QString> tails;
        static const QRegularExpression pattern(u"^[0-9A-Za-z]{14}$"_s);
        for (int i = 0; i < 1000; ++i) {
            const QString tail = tailFromHash(QByteArray::number(i));
            QVERIFY2(pattern.match(tail).hasMatch(), qPrintable(tail));
            tails += tail;
        }
        QCOMPARE(tails.size(), 1000);
    }

    void tailStaysTheSameForEver()
    {
        // Prompts are recognised by it after an update of this program.
        QCOMPARE(tailFromHash("deployment|placeholder"), u"HzHJ7zBkQahmvW"_s);
    }

    void tailOfAnId_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("tail");
        QTest::newRow("ours") << u"msg_000001000005ABCDEFGHIJKLMN"_s << u"ABCDEFGHIJKLMN"_s;
        QTest::newRow("opencode's") << u"ses_dfc133d11ffek0NM7H3cvKd5Iy"_s << u"k0NM7H3cvKd5Iy"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("too short") << u"msg_000001000005ABCDEFGHIJKLM"_s << QString();
        QTest::newRow("too long") << u"msg_000001000005ABCDEFGHIJKLMNO"_s << QString();
        QTest::newRow("no prefix") << u"_000001000005ABCDEFGHIJKLMN"_s << QString();
        QTest::newRow("no base 62") << u"msg_000001000005ABCDEFGHIJKLM-"_s << QString();
        QTest::newRow("a time without hex digits") << u"msg_zzzzzzzzzzzzABCDEFGHIJKLMN"_s << QString();
    }

    void tailOfAnId()
    {
        QFETCH(QString, id);
        QFETCH(QString, tail);
        QCOMPARE(tailOf(id), tail);
    }
};

QTEST_GUILESS_MAIN(IdentifiersTest)
#include "identifiers_test.moc"
