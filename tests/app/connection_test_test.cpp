#include "app/editing/connection_test.h"
#include "app/token_vault.h"
#include "stub_deployment.h"
#include "support/memory_credentials.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco;

class ConnectionTestTest : public QObject
{
    Q_OBJECT

private:
    static config::TokenReference reference(const QString &worker)
    {
        return config::TokenReference::keychain(*config::WorkerToken::parse(u"machine_m1:worker_%1:secret_x"_s.arg(worker)));
    }

private Q_SLOTS:
    void sentences_data()
    {
        QTest::addColumn<QString>("approval");
        QTest::addColumn<bool>("works");
        QTest::addColumn<QString>("part");
        QTest::newRow("approved") << u"approved"_s << true << u"The deployment answers and knows this worker (approved)."_s;
        QTest::newRow("pending") << u"pending"_s << true << u"waits for your approval"_s;
        QTest::newRow("revoked") << u"revoked"_s << false << QString();
        QTest::newRow("unknown") << QString() << false << u"does not know the worker m1/site"_s;
    }

    void sentences()
    {
        QFETCH(QString, approval);
        QFETCH(bool, works);
        QFETCH(QString, part);
        test_support::StubDeployment deployment;
        QVERIFY(deployment.listen());
        if (!approval.isEmpty()) {
            deployment.approvals.insert(u"site"_s, approval);
        }
        test_support::MemoryCredentials store;
        store.entries.insert(u"machine_m1:worker_site"_s, u"machine_m1:worker_site:secret_x"_s);
        app::TokenVault vault(&store);
        app::ConnectionTest test(&vault);
        QSignalSpy finished(&test, &app::ConnectionTest::finished);
        test.start(deployment.url(), reference(u"site"_s));
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.constFirst().at(0).toBool(), works);
        const QString text = finished.constFirst().at(1).toString();
        QVERIFY2(text.contains(part), qPrintable(text));
        QVERIFY(!test.isRunning());
    }

    void withoutATokenTheDeploymentIsAsked()
    {
        test_support::StubDeployment deployment;
        QVERIFY(deployment.listen());
        test_support::MemoryCredentials store;
        app::TokenVault vault(&store);
        app::ConnectionTest test(&vault);
        QSignalSpy finished(&test, &app::ConnectionTest::finished);
        test.start(deployment.url(), std::nullopt);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished.constFirst().at(0).toBool());
        deployment.convex = false;
        test.start(deployment.url(), std::nullopt);
        QTRY_COMPARE(finished.size(), 2);
        QVERIFY(!finished.constLast().at(0).toBool());
        QVERIFY(finished.constLast().at(1).toString().contains(u"does not answer like a Convex deployment"_s));
    }

    void aMissingTokenIsTold()
    {
        test_support::StubDeployment deployment;
        QVERIFY(deployment.listen());
        test_support::MemoryCredentials store;
        app::TokenVault vault(&store);
        app::ConnectionTest test(&vault);
        QSignalSpy finished(&test, &app::ConnectionTest::finished);
        test.start(deployment.url(), reference(u"site"_s));
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!finished.constFirst().at(0).toBool());
        QCOMPARE(deployment.timesAsked, 0);
    }

    void whatWasGivenUpSaysNothing()
    {
        test_support::StubDeployment silent;
        silent.silent = true;
        test_support::StubDeployment deployment;
        QVERIFY(silent.listen() && deployment.listen());
        test_support::MemoryCredentials store;
        app::TokenVault vault(&store);
        app::ConnectionTest test(&vault);
        QSignalSpy finished(&test, &app::ConnectionTest::finished);
        test.start(silent.url(), std::nullopt);
        QVERIFY(test.isRunning());
        test.start(deployment.url(), std::nullopt); // instead
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished.constFirst().at(0).toBool());
        test.start(silent.url(), std::nullopt);
        test.cancel();
        QVERIFY(!test.isRunning());
        QCOMPARE(finished.size(), 1);
    }
};

QTEST_GUILESS_MAIN(ConnectionTestTest)
#include "connection_test_test.moc"
