#include "desktop/desktop_session.h"
#include "e2e/deployment_fixture.h"
#include "support/keyring_session.h"
#include "support/program_runner.h"
#include "support/stub_llm.h"
#include "support/temp_home.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace oco::desktop;
using namespace oco::e2e;
using namespace oco::test_support;

namespace
{

constexpr int kSettle = 900; // ms: nothing moves any more
const QString kQuestion = u"Add a dark theme to the shop"_s;
const QString kReply = u"The shop has a dark theme now.\n\n"
                       "- `theme.css` defines the colours as custom properties, once for light and once for dark.\n"
                       "- The switch in the header keeps the choice in `localStorage`.\n\n"
                       "```css\n:root[data-theme=dark] {\n    --surface: #1a1d21;\n    --text: #e6e8eb;\n}\n```\n\n"
                       "Both themes reach a contrast of **7:1** for text."_s;
const QString kSecondQuestion = u"Why does the checkout test fail on Fridays?"_s;
const QString kSecondReply = u"It counts *working days* from today, and the weekend moves the date past the coupon's last day. "
                             "`tests/checkout.test.ts:41` should freeze the clock."_s;

QString nativeOpencode()
{
    const QString named = qEnvironmentVariable("OCO_TEST_OPENCODE");
    return QFileInfo(named.isEmpty() ? QStandardPaths::findExecutable(u"opencode"_s) : named).canonicalFilePath();
}

/** One run of the program on the display, in a home of its own. */
class Stage
{
public:
    Stage(DesktopSession &desktop, QString folder) : m_desktop(desktop), m_folder(std::move(folder)), m_keyring(m_home) {}

    [[nodiscard]] TempHome &home() { return m_home; }
    [[nodiscard]] bool open()
    {
        // Where opencode's own installer puts it, so that no picture shows a developer's folder.
        const QString installed = m_home.filePath(u".opencode/bin/opencode"_s);
        return QDir().mkpath(QFileInfo(installed).path()) && QFile::copy(nativeOpencode(), installed) && m_keyring.start();
    }

    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = m_keyring.environment();
        environment.insert(u"DISPLAY"_s, m_desktop.display());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.insert(u"OCO_OPENCODE_BINARY"_s, m_home.filePath(u".opencode/bin/opencode"_s));
        return environment;
    }

    [[nodiscard]] bool start(const QStringList &arguments)
    {
        m_program = std::make_unique<ProgramRunner>();
        return m_program->start(programUnderTest(), arguments, environment(), m_home.path());
    }

    /** Another start hands its arguments over. */
    [[nodiscard]] bool hand(const QStringList &arguments, const QByteArray &input = {})
    {
        ProgramRunner second;
        return second.start(programUnderTest(), arguments, environment(), m_home.path(), input) && second.waitForExit(60s) &&
               second.exitCode() == 0;
    }

    void stop()
    {
        if (m_program && m_program->isRunning()) {
            m_program->signal(SIGTERM);
            static_cast<void>(m_program->waitForExit(40s));
        }
        m_program.reset();
    }

    void settings(const QByteArray &text) { static_cast<void>(m_home.write(u".config/opencode-orchestrator/settings.ini"_s, text)); }

    [[nodiscard]] bool take(const QString &name)
    {
        const bool shown = QTest::qWaitFor([this] { return m_desktop.largestWindow().has_value(); }, kWaitLimit);
        QTest::qWait(kSettle);
        const std::optional<QString> window = m_desktop.largestWindow();
        return shown && window && said(m_desktop.captureWindow(*window, m_folder + u'/' + name), name);
    }

    [[nodiscard]] bool takeArea(const QRect &area, const QString &name)
    {
        QTest::qWait(kSettle);
        return said(m_desktop.captureArea(area, m_folder + u'/' + name), name);
    }

private:
    static bool said(bool done, const QString &name)
    {
        std::printf("%s %s\n", done ? "made" : "FAILED", qPrintable(name));
        std::fflush(stdout);
        return done;
    }

    DesktopSession &m_desktop;
    QString m_folder;
    TempHome m_home;
    KeyringSession m_keyring;
    std::unique_ptr<ProgramRunner> m_program;
};

class Photographer
{
public:
    Photographer(QString folder, bool onlyTranslated) : m_folder(std::move(folder)), m_onlyTranslated(onlyTranslated) {}

    [[nodiscard]] bool run()
    {
        m_llm.setReplies({{kQuestion, kReply}, {kSecondQuestion, kSecondReply}});
        if (!m_desktop.start() || !m_llm.listen() || !m_deployment.startEmbedded(m_llm.baseUrl())) {
            std::fprintf(stderr, "The stage could not be set. %s\n", qPrintable(m_desktop.lastError()));
            return false;
        }
        return (m_onlyTranslated || (wizard() && console())) && workers();
    }

private:
    bool next()
    {
        m_desktop.key(u"Return"_s);
        return true;
    }

    bool wizard()
    {
        Stage stage(m_desktop, m_folder);
        const auto worker = m_deployment.addWorker(u"shop"_s, false);
        const QString project = stage.home().makeProject(u"projects/shop"_s, m_llm.baseUrl());
        if (!worker || project.isEmpty() || !stage.open() || !stage.start({u"--show"_s, u"wizard"_s})) {
            return false;
        }
        bool done = stage.take(u"wizard-welcome.png"_s) && next();
        QTest::qWait(5'000); // opencode says its version
        done = done && stage.take(u"wizard-opencode.png"_s) && next() && stage.take(u"wizard-where.png"_s) && next();
        QTest::qWait(kSettle);
        m_desktop.type(worker->token);
        done = done && stage.take(u"wizard-token.png"_s) && next();
        QTest::qWait(kSettle);
        m_desktop.key(u"ctrl+a"_s);
        m_desktop.type(m_deployment.info().url.toString());
        QTest::qWait(2'000); // it is tested as it is typed
        done = done && stage.take(u"wizard-deployment.png"_s) && next();
        QTest::qWait(kSettle);
        m_desktop.key(u"ctrl+a"_s);
        m_desktop.type(u"~/projects/shop"_s);
        done = done && stage.take(u"wizard-directory.png"_s) && next();
        QTest::qWait(2'000); // the keychain is tried
        done = done && stage.take(u"wizard-keychain.png"_s) && next();
        done = done && QTest::qWaitFor(
                           [&] {
                               const QJsonObject record = m_deployment.probe().worker(m_deployment.info().machineId, worker->workerId);
                               return !record[u"workingDirectory"].toString().isEmpty();
                           },
                           kWaitLimit);
        done = done && stage.take(u"wizard-approval.png"_s);
        m_deployment.probe().mutation(u"workers:approve"_s, {{u"workerId"_s, worker->workerId}});
        done = done && m_deployment.waitOnline(*worker);
        QTest::qWait(15'000); // opencode starts
        done = done && stage.take(u"wizard-done.png"_s);
        stage.stop();
        return done;
    }

    bool console()
    {
        Stage stage(m_desktop, m_folder);
        stage.settings("[localDeployment]\nenabled=true\n");
        const QString project = stage.home().makeProject(u"projects/shop"_s, m_llm.baseUrl());
        if (!stage.open() || !stage.start({u"--tray"_s})) {
            return false;
        }
        const QString description = stage.home().filePath(u".local/state/opencode-orchestrator/local/local.json"_s);
        std::optional<DeploymentInfo> info;
        const bool served = QTest::qWaitFor(
            [&] {
                QFile file(description);
                info = file.open(QIODevice::ReadOnly) ? DeploymentInfo::fromJson(file.readAll()) : std::nullopt;
                return info.has_value();
            },
            kWaitLimit);
        if (!served) {
            return false;
        }
        DeploymentProbe probe(info->url, info->loginSessionId);
        const ProbeResult made = probe.mutation(u"workers:create"_s, {{u"machineId"_s, info->machineId}, {u"workerId"_s, u"shop"_s}});
        probe.mutation(u"workers:approve"_s, {{u"workerId"_s, u"shop"_s}});
        const QJsonObject entry{
            {u"token"_s, made.value[u"token"]}, {u"working_directory"_s, project}, {u"convex_url"_s, info->url.toString()}};
        if (!stage.home().write(u".config/opencode-orchestrator/workers.json"_s,
                                QJsonDocument(QJsonObject{{u"workers"_s, QJsonArray{entry}}}).toJson()) ||
            !probe.waitReady(info->machineId, u"shop"_s, kAnswerLimit) || !stage.hand({u"--show"_s, u"console"_s})) {
            return false;
        }
        QTest::qWait(3'000);
        m_desktop.type(kQuestion);
        m_desktop.key(u"Return"_s);
        QTest::qWait(6'000);
        const bool done = stage.take(u"console.png"_s);
        stage.stop();
        return done;
    }

    bool workers()
    {
        Stage stage(m_desktop, m_folder);
        if (!stage.open()) {
            return false;
        }
        QJsonArray entries;
        QList<DeploymentInfo::Worker> all;
        for (const QString &name : {u"website"_s, u"backend"_s, u"handbook"_s}) {
            const auto worker = m_deployment.addWorker(name, name != u"handbook");
            const QString project = stage.home().makeProject(u"projects/"_s + name, m_llm.baseUrl());
            if (!worker || project.isEmpty()) {
                return false;
            }
            all.append(*worker);
            const QString reference = u"keychain:machine_%1:worker_%2"_s.arg(m_deployment.info().machineId, worker->workerId);
            entries.append(QJsonObject{{u"token"_s, reference},
                                       {u"working_directory"_s, u"~/projects/"_s + name},
                                       {u"convex_url"_s, m_deployment.info().url.toString()}});
        }
        if (!stage.home().write(u".config/opencode-orchestrator/workers.json"_s,
                                QJsonDocument(QJsonObject{{u"workers"_s, entries}}).toJson())) {
            return false;
        }
        for (const DeploymentInfo::Worker &worker : std::as_const(all)) {
            if (!stage.hand({u"token"_s, u"set"_s, worker.workerId}, worker.token.toUtf8() + '\n')) {
                return false;
            }
        }
        return english(stage, all) && translated(stage, all);
    }

    bool prepareDashboard(Stage &stage, const QStringList &arguments, const QList<DeploymentInfo::Worker> &all)
    {
        if (!stage.start(QStringList{u"--show"_s, u"dashboard"_s} + arguments)) {
            return false;
        }
        for (int i : {0, 1}) {
            if (!m_deployment.waitOnline(all.at(i)) ||
                !m_deployment.probe().waitReady(m_deployment.info().machineId, all.at(i).workerId, kAnswerLimit)) {
                return false;
            }
        }
        const bool answered = m_deployment.waitCompleted(m_deployment.send(all.at(0), kQuestion)).completed;
        const auto running =
            m_deployment.send(all.at(1), u"Summarise the open pull requests of this week, oldest first [[slow 400]] [[words 200]]"_s);
        const bool begun = answered && m_deployment.waitFirstChunk(running);
        m_desktop.key(u"Tab"_s);
        return begun;
    }

    bool english(Stage &stage, const QList<DeploymentInfo::Worker> &all)
    {
        if (m_onlyTranslated) {
            return true;
        }
        bool done = prepareDashboard(stage, {}, all) && stage.take(u"dashboard-light.png"_s);
        const std::optional<QRect> icon = m_desktop.trayIcon();
        if (icon) {
            m_desktop.click(icon->center(), 1); // hides the dashboard
            QTest::qWait(kSettle);
            m_desktop.click(icon->center(), 3);
            done = done && stage.takeArea(QRect(1400 - 320, 0, 320, 330), u"tray-menu.png"_s);
            m_desktop.key(u"Escape"_s);
        }
        stage.stop();
        stage.settings("[application]\nappearance=dark\n");
        done = done && icon && prepareDashboard(stage, {}, all) && stage.take(u"dashboard-dark.png"_s);
        stage.stop();
        stage.settings("");
        for (const QString &window : {u"editor"_s, u"preferences"_s}) {
            done = done && stage.start({u"--show"_s, window}) && stage.take(window + u".png"_s);
            stage.stop();
        }
        return done;
    }

    bool translated(Stage &stage, const QList<DeploymentInfo::Worker> &all)
    {
        bool done = true;
        for (const QString &language : {u"de"_s, u"ja"_s}) {
            done = done && prepareDashboard(stage, {u"--language"_s, language}, all) && stage.take(u"dashboard-%1.png"_s.arg(language));
            stage.stop();
            for (const QString &window : {u"wizard"_s, u"editor"_s, u"preferences"_s}) {
                done = done && stage.start({u"--language"_s, language, u"--show"_s, window}) &&
                       stage.take(u"%1-%2.png"_s.arg(window, language));
                stage.stop();
            }
        }
        return done;
    }

    QString m_folder;
    bool m_onlyTranslated;
    DesktopSession m_desktop;
    StubLlm m_llm;
    DeploymentFixture m_deployment;
};

} // namespace

/** screenshots FOLDER [--translated]: pictures of the real program at work. OCO_TEST_PROGRAM names it. */
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString folder = QDir::current().absoluteFilePath(arguments.value(1));
    if (arguments.size() < 2 || !QDir().mkpath(folder)) {
        std::fprintf(stderr, "usage: screenshots FOLDER [--translated]\n");
        return 64;
    }
    return Photographer(folder, arguments.contains(u"--translated"_s)).run() ? 0 : 1;
}
