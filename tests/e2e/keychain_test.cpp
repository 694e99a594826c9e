#include "e2e/hosted_workers.h"
#include "support/keyring_session.h"
#include "support/stub_llm.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>
#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace oco::e2e;
using namespace oco::test_support;

/** Tokens that are kept elsewhere than in workers.json: a real keyring, the environment, files, systemd's credentials. */
class KeychainTest : public QObject
{
    Q_OBJECT

private:
    StubLlm m_llm;
    DeploymentFixture m_deployment;
    std::unique_ptr<HostedWorkers> m_workers;
    std::unique_ptr<KeyringSession> m_keyring;

    const DeploymentInfo::Worker &worker(int index) { return m_deployment.info().workers[index]; }
    QString label(int index) { return m_deployment.info().machineId + u'/' + worker(index).workerId; }
    QString reference(int index) { return u"keychain:machine_%1:worker_%2"_s.arg(m_deployment.info().machineId, worker(index).workerId); }
    QString project(const QString &name) { return m_workers->makeProject(name, m_llm.baseUrl()); }

    QString state(int index)
    {
        const auto outcome = m_workers->command({u"status"_s, u"--json"_s});
        for (const QJsonValue value : QJsonDocument::fromJson(outcome.out.toUtf8())[u"workers"].toArray()) {
            if (value[u"worker"].toString() == label(index)) {
                return value[u"state"].toString();
            }
        }
        return {};
    }

    bool waitErr(const QString &pattern)
    {
        return m_workers->program().waitForLine(ProgramRunner::Channel::Err, QRegularExpression(pattern), kAnswerLimit).has_value();
    }

    bool writeSecret(const QString &name, const QString &token, QFile::Permissions permissions)
    {
        m_workers->watchToken(token);
        return m_workers->home().write(name, token.toUtf8() + '\n') && QFile::setPermissions(m_workers->home().filePath(name), permissions);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_llm.listen());
        QVERIFY(m_deployment.startEmbedded(m_llm.baseUrl()));
    }

    void init()
    {
        m_workers = std::make_unique<HostedWorkers>();
        m_keyring = std::make_unique<KeyringSession>(m_workers->home());
        m_workers->setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, m_keyring->environment().value(u"DBUS_SESSION_BUS_ADDRESS"_s));
        for (int i : {0, 1}) {
            m_workers->watchToken(worker(i).token);
        }
    }

    void cleanup()
    {
        if (m_workers->program().isRunning()) {
            QVERIFY(m_workers->program().signal(SIGTERM));
            QVERIFY(m_workers->program().waitForExit(40s));
        }
        m_keyring->stop();
        QVERIFY(m_workers->waitNothingLeft(10s));
        m_workers.reset();
    }

    void aMovedTokenRunsItsWorkerAndLeavesNoTrace()
    {
        QVERIFY2(m_keyring->start(), qPrintable(m_keyring->lastError()));
        QVERIFY(m_workers->start(m_deployment.info().url, {{worker(0).token, project(u"a"_s)}}));
        QVERIFY(waitErr(u"the secret stands in this file in plain text\\. .*opencode-orchestrator token move %1"_s.arg(label(0))));
        QTRY_COMPARE_WITH_TIMEOUT(state(0), u"ready"_s, kWaitLimit);
        const auto moved = m_workers->command({u"token"_s, u"move"_s});
        QVERIFY2(moved.exitCode == 0, qPrintable(moved.err));
        QFile file(m_workers->home().configFolder() + u"/workers.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains(reference(0).toUtf8()));
        QVERIFY(!text.contains("secret_"));
        QVERIFY(waitErr(u"workers whose entries differ are restarted"_s));
        QVERIFY(m_deployment.answers(worker(0)));
        // the same token in another place is no reason to disturb the worker
        QCOMPARE(m_workers->program().err().count(u" registers with "_s), 1);
        // and it is really read from there at the next start
        QCOMPARE(m_workers->command({u"restart"_s, u"--wait"_s}).exitCode, 0);
        QVERIFY(m_deployment.answers(worker(0)));
    }

    void aLockedKeychainHoldsUpOnlyItsOwnWorkers()
    {
        QVERIFY2(m_keyring->start(), qPrintable(m_keyring->lastError()));
        QVERIFY(m_workers->start(m_deployment.info().url, {{worker(0).token, project(u"a"_s)}}));
        QTRY_COMPARE_WITH_TIMEOUT(state(0), u"ready"_s, kWaitLimit);
        QCOMPARE(m_workers->command({u"token"_s, u"move"_s}).exitCode, 0);
        QCOMPARE(m_workers->command({u"quit"_s}).exitCode, 0);
        QVERIFY(m_keyring->lock());

        m_workers->setSecretVariable(u"SECOND_TOKEN"_s, worker(1).token);
        QVERIFY(m_workers->start(m_deployment.info().url, {{reference(0), project(u"a"_s)}, {u"env:SECOND_TOKEN"_s, project(u"b"_s)}}));
        QVERIFY(m_deployment.answers(worker(1)));
        QVERIFY(waitErr(u"Worker %1 \\(waiting for its token\\): The keychain is locked"_s.arg(label(0))));
        QCOMPARE(state(0), u"waitingForToken"_s);
        QVERIFY(m_keyring->unlock());
        QTRY_COMPARE_WITH_TIMEOUT(state(0), u"ready"_s, kWaitLimit);
        QVERIFY(m_deployment.answers(worker(0)));
    }

    void aReplacedTokenRestartsJustItsWorker()
    {
        QVERIFY2(m_keyring->start(), qPrintable(m_keyring->lastError()));
        QVERIFY(writeSecret(u"second.token"_s, worker(1).token, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(m_workers->start(m_deployment.info().url, {{reference(0), project(u"a"_s)}, {u"file:~/second.token"_s, project(u"b"_s)}}));
        QVERIFY(waitErr(u"Worker %1 .*failed: .*opencode-orchestrator token set %1"_s.arg(label(0)))); // nothing is kept there
        QVERIFY(m_deployment.answers(worker(1)));
        const qsizetype before = m_workers->program().err().count(u"Worker %1 registers"_s.arg(label(1)));
        const auto set = m_workers->command({u"token"_s, u"set"_s, u"a"_s}, worker(0).token.toUtf8() + '\n');
        QVERIFY2(set.exitCode == 0, qPrintable(set.err));
        QVERIFY(set.out.contains(u"Its worker is restarted."_s));
        QTRY_COMPARE_WITH_TIMEOUT(state(0), u"ready"_s, kWaitLimit);
        QVERIFY(m_deployment.answers(worker(0)));
        QCOMPARE(m_workers->program().err().count(u"Worker %1 registers"_s.arg(label(1))), before);
    }

    void systemdHandsOverACredential()
    {
        QVERIFY(writeSecret(u"credentials/first"_s, worker(0).token, QFile::ReadOwner));
        m_workers->setVariable(u"CREDENTIALS_DIRECTORY"_s, m_workers->home().filePath(u"credentials"_s));
        QVERIFY(m_workers->start(m_deployment.info().url, {{u"credential:first"_s, project(u"a"_s)}}));
        QVERIFY(m_deployment.answers(worker(0)));
    }

    void whatIsWrongWithAPlaceIsSaid_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("says");
        QTest::newRow("no variable") << u"env:NOT_SET"_s << u"Worker env:NOT_SET .*failed: .*NOT_SET.* not set"_s;
        QTest::newRow("no token in the variable") << u"env:HOME"_s << u"Worker env:HOME .*failed: .*no worker token"_s;
        QTest::newRow("readable by others") << u"file:~/open.token"_s << u"failed: .*chmod 600 .*open\\.token"_s;
        QTest::newRow("no file") << u"file:~/none.token"_s << u"failed: .*none\\.token.* does not exist"_s;
        QTest::newRow("no credentials") << u"credential:first"_s << u"failed: .*LoadCredential="_s;
        QTest::newRow("no bus") << u"keychain:machine_m:worker_w"_s
                                << u"Worker m/w \\(waiting for its token\\): No keychain can be reached for machine_m:worker_w"_s;
    }

    void whatIsWrongWithAPlaceIsSaid()
    {
        QFETCH(QString, reference);
        QFETCH(QString, says);
        QVERIFY(writeSecret(u"open.token"_s, worker(0).token, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QVERIFY(m_workers->start(m_deployment.info().url, {{reference, project(u"a"_s)}}));
        QVERIFY2(waitErr(says), qPrintable(m_workers->program().err()));
    }
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "keychain_test.moc"
