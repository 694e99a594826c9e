#include "app/first_run/opencode_probe.h"
#include "support/temp_home.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace oco;
using namespace Qt::StringLiterals;
using app::OpencodeProbe;
using base::ErrorCode;

namespace
{

bool install(const test_support::TempHome &home, const QByteArray &script)
{
    return home.write(u"bin/opencode"_s, script) &&
           QFile::setPermissions(home.filePath(u"bin/opencode"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

class OpencodeProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsItOnceItIsThere()
    {
        const test_support::TempHome home;
        OpencodeProbe probe(home.filePath(u"bin/opencode"_s));
        QSignalSpy looked(&probe, &OpencodeProbe::looked);
        QVERIFY(!probe.result());
        probe.setWatched(true);
        QTRY_COMPARE_WITH_TIMEOUT(looked.count(), 1, 30'000);
        QCOMPARE(probe.result().error().code, ErrorCode::NotFound);
        QVERIFY(install(home, "#!/bin/sh\necho 1.2.3\n"));
        QTRY_VERIFY_WITH_TIMEOUT(probe.result().has_value(), 20'000);
        QCOMPARE(*probe.result(), (app::OpencodeFound{home.filePath(u"bin/opencode"_s), u"1.2.3"_s}));
    }

    void saysWhatIsNotOpencode_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("fails") << QByteArray("#!/bin/sh\nexit 3\n");
        QTest::newRow("says nothing") << QByteArray("#!/bin/sh\n");
        QTest::newRow("says something else") << QByteArray("#!/bin/sh\necho hello\n");
        QTest::newRow("crashes") << QByteArray("#!/bin/sh\nkill -9 $$\n");
        QTest::newRow("cannot run") << QByteArray("#!/no/such/shell\n");
    }

    void saysWhatIsNotOpencode()
    {
        QFETCH(const QByteArray, script);
        const test_support::TempHome home;
        QVERIFY(install(home, script));
        OpencodeProbe probe(home.filePath(u"bin/opencode"_s));
        QSignalSpy looked(&probe, &OpencodeProbe::looked);
        probe.look();
        QTRY_COMPARE_WITH_TIMEOUT(looked.count(), 1, 30'000);
        QVERIFY(!probe.result());
        QVERIFY(!probe.result().error().remedy.isEmpty());
        QVERIFY(!probe.isLooking());
    }

    void theLastLookCounts()
    {
        const test_support::TempHome home;
        QVERIFY(install(home, "#!/bin/sh\necho 1.2.3\n"));
        OpencodeProbe probe(home.filePath(u"gone"_s));
        QSignalSpy looked(&probe, &OpencodeProbe::looked);
        probe.look();
        probe.setConfigured(home.filePath(u"bin/opencode"_s)); // which gives up the one before
        QTRY_COMPARE_WITH_TIMEOUT(looked.count(), 1, 30'000);
        QVERIFY(probe.result().has_value());
    }
};

QTEST_GUILESS_MAIN(OpencodeProbeTest)
#include "opencode_probe_test.moc"
