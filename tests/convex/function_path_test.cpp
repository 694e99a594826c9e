#include "convex/function_path.h"

#include <QTest>

using namespace Qt::StringLiterals;
using oco::convex::canonicalPath;

class FunctionPathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonical_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected"); // empty: refused
        QTest::newRow("plain") << u"chat:send"_s << u"chat:send"_s;
        QTest::newRow("folders") << u"foo/bar/messages:list"_s << u"foo/bar/messages:list"_s;
        QTest::newRow("js") << u"foo/chat.js:send"_s << u"foo/chat:send"_s;
        QTest::newRow("default") << u"chat"_s << u"chat:default"_s;
        QTest::newRow("js default") << u"chat.js"_s << u"chat:default"_s;
        QTest::newRow("underscores") << u"_a1/b_:_f9"_s << u"_a1/b_:_f9"_s;
        QTest::newRow("64") << QString(64, u'm') + u":"_s + QString(64, u'f') << QString(64, u'm') + u":"_s + QString(64, u'f');
        for (const auto &bad : {u""_s,
                                u":"_s,
                                u":f"_s,
                                u"m:"_s,
                                u"/m:f"_s,
                                u"m/:f"_s,
                                u"a//b:f"_s,
                                u"my-module:f"_s,
                                u"m:my-function"_s,
                                u"m.ts:f"_s,
                                u"m.js.js:f"_s,
                                u"a.b:f"_s,
                                u".js:f"_s,
                                u"_:f"_s,
                                u"m:_"_s,
                                u"m:1f"_s,
                                u"a:b:c"_s,
                                u"m f:g"_s,
                                u"mö:f"_s,
                                u"m:f\n"_s,
                                u"m:ƒ"_s,
                                QString(65, u'm') + u":f"_s,
                                u"m:"_s + QString(65, u'f')}) {
            QTest::addRow("bad '%s'", qPrintable(bad)) << bad << QString();
        }
    }

    void canonical()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, expected);
        const auto result = canonicalPath(path);
        QCOMPARE(result.value_or(QString()), expected);
        if (!result) {
            QCOMPARE(result.error().code, oco::base::ErrorCode::InvalidInput);
        }
    }
};

QTEST_GUILESS_MAIN(FunctionPathTest)
#include "function_path_test.moc"
