#include "base/redaction.h"

#include <QTest>

using namespace Qt::StringLiterals;
using oco::base::redacted;

class RedactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesSecrets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");

        QTest::newRow("token") << u"machine_a:worker_b:secret_Zm9v-_1 rest"_s << u"machine_a:worker_b:secret_••• rest"_s;
        QTest::newRow("json secret") << u"{\"secret\": \"a\\\"b\", \"x\": 1}"_s << u"{\"secret\": \"•••\", \"x\": 1}"_s;
        QTest::newRow("authorization") << u"Authorization: Basic b3BlbmNvZGU6cHc="_s << u"Authorization: Basic •••"_s;
        QTest::newRow("environment") << u"OPENCODE_SERVER_PASSWORD=hunter2 go"_s << u"OPENCODE_SERVER_PASSWORD=••• go"_s;
        QTest::newRow("url") << u"https://me:pw@host/x"_s << u"https://me:•••@host/x"_s;
        QTest::newRow("admin key") << u"Authorization: Convex local|Zm9vYmFyYmF6"_s << u"Authorization: Convex •••"_s;
        QTest::newRow("no admin key") << u"not like a Convex deployment, but"_s << u"not like a Convex deployment, but"_s;
        QTest::newRow("two") << u"secret_a secret_b"_s << u"secret_••• secret_•••"_s;
        QTest::newRow("plain") << u"nothing to hide at http://127.0.0.1:4096/x"_s << u"nothing to hide at http://127.0.0.1:4096/x"_s;
    }

    void hidesSecrets()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(redacted(text), expected);
    }
};

QTEST_APPLESS_MAIN(RedactionTest)
#include "redaction_test.moc"
