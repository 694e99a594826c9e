#include "config/worker_token.h"

#include <QTest>

using namespace Qt::StringLiterals;
using oco::config::WorkerToken;

class WorkerTokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("machine");
        QTest::addColumn<QString>("worker");
        QTest::addColumn<QString>("secret");

        QTest::newRow("plain") << u"machine_a:worker_b:secret_c"_s << u"a"_s << u"b"_s << u"c"_s;
        QTest::newRow("all characters") << u"machine_aZ09_-:worker_-_:secret__x-"_s << u"aZ09_-"_s << u"-_"_s << u"_x-"_s;
        QTest::newRow("one prefix only") << u"machine_machine_m:worker_worker_w:secret_secret_s"_s << u"machine_m"_s << u"worker_w"_s
                                         << u"secret_s"_s;
        QTest::newRow("other prefixes inside") << u"machine_worker_:worker_secret_:secret_machine_"_s << u"worker_"_s << u"secret_"_s
                                               << u"machine_"_s;
    }

    void takesApart()
    {
        QFETCH(QString, text);
        const auto token = WorkerToken::parse(text);
        QVERIFY(token.has_value());
        QTEST(token->machineId(), "machine");
        QTEST(token->workerId(), "worker");
        QTEST(token->secret(), "secret");
        QCOMPARE(token->label(), token->machineId() + u'/' + token->workerId());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("empty") << QString();
        QTest::newRow("two parts") << u"machine_a:worker_b"_s;
        QTest::newRow("four parts") << u"machine_a:worker_b:secret_c:d"_s;
        QTest::newRow("order") << u"worker_b:machine_a:secret_c"_s;
        QTest::newRow("no prefix") << u"a:b:c"_s;
        QTest::newRow("empty machine") << u"machine_:worker_b:secret_c"_s;
        QTest::newRow("empty worker") << u"machine_a:worker_:secret_c"_s;
        QTest::newRow("empty secret") << u"machine_a:worker_b:secret_"_s;
        QTest::newRow("case of the prefix") << u"Machine_a:worker_b:secret_c"_s;
        QTest::newRow("leading space") << u" machine_a:worker_b:secret_c"_s;
        QTest::newRow("trailing line end") << u"machine_a:worker_b:secret_c\n"_s;
        QTest::newRow("dot") << u"machine_a.b:worker_b:secret_c"_s;
        QTest::newRow("letter beyond ASCII") << u"machine_ä:worker_b:secret_c"_s;
        QTest::newRow("digit beyond ASCII") << u"machine_a:worker_b:secret_\u0663"_s;
        QTest::newRow("the template") << u"machine_<machine_id>:worker_<worker_id>:secret_<secret>"_s;
        QTest::newRow("endless") << u"machine_a:worker_b:secret_"_s + QString(5000, u'x');
    }

    void refuses()
    {
        QFETCH(QString, text);
        const auto token = WorkerToken::parse(text);
        QVERIFY(!token.has_value());
        QCOMPARE(token.error().code, oco::base::ErrorCode::InvalidInput);
        QCOMPARE(token.error().message, u"Worker token must be in format: machine_<machine_id>:worker_<worker_id>:secret_<secret>"_s);
        QVERIFY(!token.error().remedy.isEmpty());
    }
};

QTEST_APPLESS_MAIN(WorkerTokenTest)
#include "worker_token_test.moc"
