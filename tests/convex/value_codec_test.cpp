#include "convex/value_codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace oco::convex;

class ValueCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void integers_data()
    {
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("0") << qint64(0) << u"AAAAAAAAAAA="_s;
        QTest::newRow("1") << qint64(1) << u"AQAAAAAAAAA="_s;
        QTest::newRow("-1") << qint64(-1) << u"//////////8="_s;
        QTest::newRow("1234567890123") << qint64(1234567890123) << u"ywT7cR8BAAA="_s;
        QTest::newRow("max") << std::numeric_limits<qint64>::max() << u"/////////38="_s;
        QTest::newRow("min") << std::numeric_limits<qint64>::min() << u"AAAAAAAAAIA="_s;
    }

    void integers()
    {
        QFETCH(const qint64, value);
        QFETCH(const QString, text);
        const QJsonObject json{{u"$integer"_s, text}};
        QCOMPARE(encodeInteger(value), json);
        QCOMPARE(decodeInteger(json), std::optional(value));
    }

    void floats_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("nan") << std::numeric_limits<double>::quiet_NaN() << u"AAAAAAAA+H8="_s;
        QTest::newRow("+inf") << std::numeric_limits<double>::infinity() << u"AAAAAAAA8H8="_s;
        QTest::newRow("-inf") << -std::numeric_limits<double>::infinity() << u"AAAAAAAA8P8="_s;
        QTest::newRow("-0") << -0.0 << u"AAAAAAAAAIA="_s;
    }

    void floats()
    {
        QFETCH(const double, value);
        QFETCH(const QString, text);
        const QJsonObject json{{u"$float"_s, text}};
        QCOMPARE(encodeFloat(value), QJsonValue(json));
        const auto back = decodeFloat(json);
        QVERIFY(back.has_value());
        QCOMPARE(std::isnan(*back), std::isnan(value));
        QCOMPARE(std::signbit(*back), std::signbit(value));
        if (!std::isnan(value)) {
            QCOMPARE(*back, value);
        }
    }

    void ordinaryFloatsAreNumbers()
    {
        QCOMPARE(encodeFloat(3), QJsonValue(3));
        QCOMPARE(encodeFloat(0.0), QJsonValue(0));
        QCOMPARE(decodeFloat(1.5), std::optional(1.5));
        QVERIFY(!decodeFloat(QJsonObject{{u"$float"_s, u"AAAAAAAA8D8="_s}})); // 1.0 must be a number
    }

    void bytes()
    {
        const QByteArray raw("\x00\xff\x10", 3);
        QCOMPARE(encodeBytes(raw), (QJsonObject{{u"$bytes"_s, u"AP8Q"_s}}));
        QCOMPARE(decodeBytes(encodeBytes(raw)), std::optional(raw));
        QCOMPARE(decodeBytes(encodeBytes({})), std::optional(QByteArray("")));
    }

    void refusesWhatIsNotExactlyAWord_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "AAAA", "AAAAAAAAAAAA", "AAAAAAAAAAA", "AAAAAAAAAA==", "AAAAAAAAAAA=\n",
                                 " AAAAAAAAAAA=", "AAAAAAAAA-A=", "AAAAAAAAAAB=", "AAAAAAAAAAAAAAAA", "????????????"}) {
            QTest::addRow("'%s'", text) << QString::fromLatin1(text);
        }
    }

    void refusesWhatIsNotExactlyAWord()
    {
        QFETCH(const QString, text);
        QVERIFY(!decodeInteger(QJsonObject{{u"$integer"_s, text}}));
        QVERIFY(!decodeFloat(QJsonObject{{u"$float"_s, text}}));
        QVERIFY(!decodeTimestamp(text.toLatin1()));
    }

    void refusesOtherShapes()
    {
        QVERIFY(!decodeInteger(5));
        QVERIFY(!decodeInteger(u"AAAAAAAAAAA="_s));
        QVERIFY(!decodeInteger(QJsonObject{{u"$integer"_s, 1}}));
        QVERIFY(!decodeInteger(QJsonObject{{u"$integer"_s, u"AAAAAAAAAAA="_s}, {u"b"_s, 1}}));
        QVERIFY(!decodeInteger(QJsonObject{{u"$float"_s, u"AAAAAAAAAAA="_s}}));
        QVERIFY(!decodeFloat(u"1"_s));
    }

    void timestamps_data()
    {
        QTest::addColumn<quint64>("nanoseconds");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("0") << quint64(0) << QByteArray("AAAAAAAAAAA=");
        QTest::newRow("255") << quint64(255) << QByteArray("/wAAAAAAAAA=");
        QTest::newRow("T0") << quint64(1755800000000000000) << QByteArray("AIChIMzaXRg=");
        QTest::newRow("T0+") << quint64(1755800000123456789) << QByteArray("FU39J8zaXRg=");
        QTest::newRow("T1") << quint64(1755800001000000000) << QByteArray("AEo8XMzaXRg=");
        QTest::newRow("T2") << quint64(1755800002500000000) << QByteArray("AHmktczaXRg=");
    }

    void timestamps()
    {
        QFETCH(const quint64, nanoseconds);
        QFETCH(const QByteArray, text);
        QCOMPARE(encodeTimestamp(nanoseconds), text);
        QCOMPARE(decodeTimestamp(text), std::optional(nanoseconds));
    }

    void loneSurrogates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        const QChar high(0xd83d);
        const QChar low(0xde00);
        const QChar bad(0xfffd);
        const auto join = [](std::initializer_list<QChar> units) { return QString(units.begin(), static_cast<qsizetype>(units.size())); };
        QTest::newRow("plain") << u"abc €"_s << u"abc €"_s;
        QTest::newRow("pair") << join({high, low}) << join({high, low});
        QTest::newRow("high at end") << join({u'a', high}) << join({u'a', bad});
        QTest::newRow("low alone") << join({low, u'a'}) << join({bad, u'a'});
        QTest::newRow("high high low") << join({high, high, low}) << join({bad, high, low});
        QTest::newRow("swapped") << join({low, high}) << join({bad, bad});
        QTest::newRow("high then text") << join({high, u'x'}) << join({bad, u'x'});
    }

    void loneSurrogates()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, clean);
        QCOMPARE(withoutLoneSurrogates(text), clean);
        const QJsonObject dirty{{text, QJsonArray{text, QJsonObject{{u"k"_s, text}}}}};
        const QJsonObject expected{{clean, QJsonArray{clean, QJsonObject{{u"k"_s, clean}}}}};
        QCOMPARE(sanitised(dirty), expected);
        QVERIFY(!QJsonDocument(sanitised(dirty)).toJson().contains("\\ud"));
    }

    void specialFloatsInsideValuesAreTagged()
    {
        const QJsonObject value{{u"a"_s, QJsonArray{std::numeric_limits<double>::quiet_NaN(), 1.5, true, QJsonValue()}},
                                {u"n"_s, qint64(9007199254740993)}};
        const auto clean = sanitised(value);
        QCOMPARE(QJsonDocument(clean).toJson(QJsonDocument::Compact),
                 QByteArray(R"({"a":[{"$float":"AAAAAAAA+H8="},1.5,true,null],"n":9007199254740993})"));
    }
};

QTEST_GUILESS_MAIN(ValueCodecTest)
#include "value_codec_test.moc"
