#include "app/single_instance.h"
#include "support/program_runner.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using oco::app::SingleInstance;
using oco::test_support::ProgramRunner;

/** One process at a time works with a resource, and a dead one does not count. */
class SingleInstanceTest : public QObject
{
    Q_OBJECT

private:
    static bool hold(ProgramRunner &runner, const QTemporaryDir &folder, const QString &resource)
    {
        return runner.start(qEnvironmentVariable("OCO_TEST_PROCESS"), {u"lock"_s, folder.path(), resource},
                            QProcessEnvironment::systemEnvironment(), folder.path()) &&
               runner.waitForLine(ProgramRunner::Channel::Out, QRegularExpression(u"^locked$"_s), 30s);
    }

private Q_SLOTS:
    void onlyOneAtATime()
    {
        const QTemporaryDir folder;
        ProgramRunner other;
        QVERIFY(hold(other, folder, u"/some/workers.json"_s));
        SingleInstance instance(folder.path(), u"test"_s, u"/some/workers.json"_s);
        QCOMPARE(instance.acquire().value(), false);
        QCOMPARE(instance.holder().value(), other.pid());
        QVERIFY(other.signal(SIGKILL));
        QVERIFY(other.waitForExit(10s));
        QCOMPARE(instance.acquire().value(), true);
    }

    void otherResourcesAreFree()
    {
        const QTemporaryDir folder;
        ProgramRunner other;
        QVERIFY(hold(other, folder, u"/some/workers.json"_s));
        SingleInstance instance(folder.path(), u"test"_s, u"/other/workers.json"_s);
        QCOMPARE(instance.acquire().value(), true);
    }

    void aFolderThatCannotBeMadeIsAnError()
    {
        SingleInstance instance(u"/dev/null/folder"_s, u"test"_s, u"/x"_s);
        QVERIFY(!instance.acquire().has_value());
    }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "single_instance_test.moc"
