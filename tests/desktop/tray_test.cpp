#include "desktop/desktop_session.h"
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
using namespace oco::desktop;
using namespace oco::e2e;
using namespace oco::test_support;

/** The tray application on a display with a window manager, a tray and a real keyring, by mouse and keyboard. */
class TrayTest : public QObject
{
    Q_OBJECT

private:
    StubLlm m_llm;
    DeploymentFixture m_deployment;
    DesktopSession m_desktop;
    std::unique_ptr<HostedWorkers> m_workers;
    std::unique_ptr<KeyringSession> m_keyring;

    const DeploymentInfo::Worker &worker() { return m_deployment.info().workers[0]; }
    QString label() { return m_deployment.info().machineId + u'/' + worker().workerId; }
    QString reference() { return u"keychain:machine_%1:worker_%2"_s.arg(m_deployment.info().machineId, worker().workerId); }

    QJsonValue statusOfWorker()
    {
        const auto outcome = m_workers->command({u"status"_s, u"--json"_s});
        return QJsonDocument::fromJson(outcome.out.toUtf8())[u"workers"][0];
    }

    QByteArray workersFile()
    {
        QFile file(m_workers->home().filePath(u".config/opencode-orchestrator/workers.json"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString state() { return statusOfWorker()[u"state"].toString(); }

    /** With a worker whose token is in the keyring. */
    bool startProgram(const QStringList &arguments)
    {
        if (!m_keyring->start()) {
            qWarning() << m_keyring->lastError();
            return false;
        }
        m_workers->setMode(arguments);
        const QString project = m_workers->makeProject(u"project"_s, m_llm.baseUrl());
        const QJsonObject entry{
            {u"token"_s, reference()}, {u"working_directory"_s, project}, {u"convex_url"_s, m_deployment.info().url.toString()}};
        const QByteArray text = QJsonDocument(QJsonObject{{u"workers"_s, QJsonArray{entry}}}).toJson();
        if (!m_workers->home().write(u".config/opencode-orchestrator/workers.json"_s, text)) {
            return false;
        }
        const auto kept = m_workers->command({u"token"_s, u"set"_s, u"project"_s}, worker().token.toUtf8() + '\n');
        if (kept.exitCode != 0) {
            qWarning().noquote() << kept.err;
        }
        return kept.exitCode == 0 && m_workers->startWith(text);
    }

    /** By the right mouse button, as people do. */
    bool openMenu()
    {
        const int before = m_desktop.shownWindows();
        for (int tries = 0; tries < 5; ++tries) {
            const std::optional<QRect> icon = m_desktop.trayIcon();
            if (!icon) {
                return false;
            }
            m_desktop.click(icon->center(), 3);
            if (QTest::qWaitFor([this, before] { return m_desktop.shownWindows() > before; }, 4'000)) {
                return true;
            }
            m_desktop.moveTo({300, 500}); // and once more
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_desktop.start(), qPrintable(m_desktop.lastError()));
        QVERIFY(m_llm.listen());
        QVERIFY(m_deployment.startEmbedded(m_llm.baseUrl()));
    }

    void init()
    {
        m_workers = std::make_unique<HostedWorkers>();
        m_workers->watchToken(worker().token);
        m_keyring = std::make_unique<KeyringSession>(m_workers->home());
        m_workers->setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, m_keyring->environment().value(u"DBUS_SESSION_BUS_ADDRESS"_s));
        m_workers->setVariable(u"DISPLAY"_s, m_desktop.display());
        m_workers->setVariable(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    }

    void cleanup()
    {
        if (QTest::currentTestFailed()) {
            const QString file = u"%1.png"_s.arg(QString::fromLatin1(QTest::currentTestFunction()));
            qInfo() << "The screen as it was is in" << file << m_desktop.screenshot(file);
        }
        if (m_workers->isStarted() && m_workers->program().isRunning()) {
            QVERIFY(m_workers->program().signal(SIGTERM));
            QVERIFY(m_workers->program().waitForExit(40s));
        }
        m_keyring->stop();
        QVERIFY(m_workers->waitNothingLeft(10s));
        m_workers.reset();
    }

    void cleanupTestCase() { m_desktop.stop(); }

    void workersAreStoppedAndStartedFromTheMenu()
    {
        QVERIFY(startProgram({u"--tray"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop.trayIcon().has_value(), kWaitLimit);
        QVERIFY(!m_desktop.window(u"Dashboard"_s));
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"ready"_s, kWaitLimit);
        QVERIFY(openMenu());
        m_desktop.key(u"t"_s); // S_t_op all
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"stopped"_s, kWaitLimit);
        QTRY_COMPARE_WITH_TIMEOUT(m_deployment.status(worker()), u"offline"_s, kWaitLimit);
        QVERIFY(openMenu());
        m_desktop.key(u"s"_s); // _S_tart all
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"ready"_s, kWaitLimit);
        QVERIFY(m_deployment.answers(worker()));
        QVERIFY(openMenu());
        m_desktop.key(u"q"_s);
        QVERIFY(m_workers->program().waitForExit(40s));
        QCOMPARE(m_workers->program().exitCode(), 0);
    }

    void aClickOnTheIconOpensTheDashboard()
    {
        QVERIFY(startProgram({u"--tray"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop.trayIcon().has_value(), kWaitLimit);
        const auto opened = [this] { return m_desktop.window(u"OpenCode Orchestrator"_s).has_value(); };
        for (int tries = 0; tries < 5 && !opened(); ++tries) { // the tray may still be moving it
            const std::optional<QRect> icon = m_desktop.trayIcon();
            m_desktop.click(icon.value_or(QRect()).center(), 1);
            static_cast<void>(QTest::qWaitFor(opened, 4'000));
        }
        QVERIFY(opened());
    }

    void theTrayMayGoAndComeBack()
    {
        QVERIFY(startProgram({u"--tray"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop.trayIcon().has_value(), kWaitLimit);
        m_desktop.stopTray();
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop.window(u"OpenCode Orchestrator"_s).has_value(), kWaitLimit); // else nothing would lead to it
        QVERIFY(!m_desktop.trayIcon());
        QVERIFY(m_desktop.startTray());
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop.trayIcon().has_value(), kWaitLimit);
        QVERIFY(openMenu());
        m_desktop.key(u"Escape"_s);
    }

    void aSecondStartShowsAWindowOfTheFirst()
    {
        QVERIFY(startProgram({u"--tray"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop.trayIcon().has_value(), kWaitLimit);
        QVERIFY(!m_desktop.window(u"Preferences"_s));
        const auto second = m_workers->command({u"--show"_s, u"preferences"_s});
        QVERIFY2(second.exitCode == 0, qPrintable(second.err));
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop.window(u"Preferences"_s).has_value(), kWaitLimit);
        const auto headless = m_workers->command({u"--no-gui"_s});
        QCOMPARE(headless.exitCode, 1);
        QVERIFY2(headless.err.contains(u"another process already (pid %1)"_s.arg(m_workers->program().pid())), qPrintable(headless.err));
    }

    void withoutATrayTheDashboardOpens()
    {
        m_desktop.stopTray();
        QVERIFY(startProgram({u"--tray"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop.window(u"OpenCode Orchestrator"_s).has_value(), kWaitLimit);
        QVERIFY(m_desktop.startTray());
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop.trayIcon().has_value(), kWaitLimit);
        m_desktop.key(u"ctrl+w"_s); // the tray leads back to it
        QTRY_VERIFY_WITH_TIMEOUT(!m_desktop.window(u"OpenCode Orchestrator"_s), kWaitLimit);
        QVERIFY(m_workers->program().isRunning());
    }

    void quittingAsksAboutUnsavedChanges()
    {
        QVERIFY(startProgram({u"--show"_s, u"editor"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop.window(u"Workers .*json$"_s).has_value(), kWaitLimit);
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop.trayIcon().has_value(), kWaitLimit);
        const auto changed = [this] { return m_desktop.window(u"Workers .*json\\*$"_s).has_value(); };
        for (int tries = 0; tries < 10 && !changed(); ++tries) {
            m_desktop.key(u"alt+d"_s); // A_d_d, once the window has the focus
            static_cast<void>(QTest::qWaitFor(changed, 2'000));
        }
        QVERIFY(changed());
        const QByteArray file = workersFile();
        const int before = m_desktop.shownWindows();
        QVERIFY(openMenu());
        m_desktop.key(u"q"_s);
        m_desktop.moveTo({300, 500}); // no tool tip of the icon among the windows
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop.shownWindows(), before + 1, kWaitLimit);
        m_desktop.key(u"Escape"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop.shownWindows(), before, kWaitLimit);
        QVERIFY(m_workers->program().isRunning());
        QVERIFY(openMenu());
        m_desktop.key(u"q"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop.shownWindows(), before + 1, kWaitLimit);
        m_desktop.key(u"alt+d"_s); // _D_iscard
        QVERIFY(m_workers->program().waitForExit(40s));
        QCOMPARE(m_workers->program().exitCode(), 0);
        QCOMPARE(workersFile(), file);
    }

    void quittingAsksWhileAnAnswerIsWritten()
    {
        QVERIFY(startProgram({u"--tray"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"ready"_s, kWaitLimit);
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop.trayIcon().has_value(), kWaitLimit);
        const auto pending = m_deployment.send(worker(), u"[[slow 40]] [[words 900]] tell me more"_s); // takes half a minute
        QTRY_COMPARE_WITH_TIMEOUT(statusOfWorker()[u"runningAnswers"].toInt(), 1, kWaitLimit);
        QVERIFY(openMenu());
        m_desktop.key(u"q"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop.window(u"^Quit"_s).has_value(), kWaitLimit);
        m_desktop.key(u"Escape"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_desktop.window(u"^Quit"_s), kWaitLimit);
        QVERIFY(m_workers->program().isRunning());
        QVERIFY(openMenu());
        m_desktop.key(u"q"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop.window(u"^Quit"_s).has_value(), kWaitLimit);
        m_desktop.key(u"Return"_s); // finish first
        QVERIFY(m_workers->program().waitForExit(120s));
        QVERIFY(m_deployment.waitCompleted(pending).completed);
    }
};

QTEST_GUILESS_MAIN(TrayTest)
#include "tray_test.moc"
