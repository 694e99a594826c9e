#include "app/launch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using oco::app::launchFrom;
using oco::config::Launch;

/** When we count as started by a service manager. */
class LaunchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAService_data()
    {
        QTest::addColumn<QStringList>("variables");
        QTest::addColumn<bool>("terminal");
        QTest::addColumn<bool>("service");
        QTest::newRow("plain") << QStringList{} << false << false;
        QTest::newRow("systemd") << QStringList{u"INVOCATION_ID"_s} << false << true;
        QTest::newRow("journal") << QStringList{u"JOURNAL_STREAM"_s} << false << true;
        QTest::newRow("shell of a terminal that systemd started") << QStringList{u"INVOCATION_ID"_s} << true << false;
        QTest::newRow("told so") << QStringList{u"OCO_LAUNCH=service"_s} << true << true;
        QTest::newRow("told otherwise") << QStringList{u"OCO_LAUNCH=other"_s} << false << false;
    }

    void tellsAService()
    {
        QFETCH(QStringList, variables);
        QFETCH(bool, terminal);
        QFETCH(bool, service);
        QProcessEnvironment environment;
        for (const QString &variable : variables) {
            environment.insert(variable.section(u'=', 0, 0), variable.contains(u'=') ? variable.section(u'=', 1) : u"1"_s);
        }
        QCOMPARE(launchFrom(environment, terminal) == Launch::Service, service);
    }
};

QTEST_GUILESS_MAIN(LaunchTest)
#include "launch_test.moc"
