#include "opencode/server_output.h"
#include "opencode/server_process.h"
#include "support/process_tree.h"

#include <QFile>
#include <QPromise>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <csignal>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace oco::opencode;
using oco::base::Error;
using oco::base::ErrorCode;
using oco::test_support::ProcessTree;
using State = ServerProcess::State;
using Happening = ServerProcess::Happening;

/** The server's life with shell scripts in the place of opencode; with the real one see tests/integration. */
class ServerProcessTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QByteArray m_marker;

    [[nodiscard]] ServerOptions options(const QByteArray &script) const
    {
        const QString path = m_dir->filePath(u"opencode"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write("#!/bin/sh\n" + script + '\n');
            file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        }
        ServerOptions options;
        options.binary = path;
        options.supervisor = QStringLiteral(OCO_SUPERVISED);
        options.workingDirectory = m_dir->path();
        options.backoffBase = 10ms;
        return options;
    }

    [[nodiscard]] QString processes() const { return ProcessTree::toString(ProcessTree::withMarker(m_marker)); }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_marker = "server-process-" + QUuid::createUuid().toByteArray(QUuid::Id128);
        qputenv("TREE_MARKER", m_marker);
    }

    void cleanup() { qunsetenv("TREE_MARKER"); }

    void movesByTheTable_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<Happening>("happening");
        QTest::addColumn<std::optional<State>>("next");
        const QMap<std::pair<State, Happening>, State> moves{
            {{State::Stopped, Happening::Start}, State::Starting},     {{State::Starting, Happening::BecameReady}, State::Ready},
            {{State::Starting, Happening::Died}, State::Waiting},      {{State::Starting, Happening::Stop}, State::Stopping},
            {{State::Ready, Happening::Died}, State::Waiting},         {{State::Ready, Happening::Stop}, State::Stopping},
            {{State::Waiting, Happening::PauseOver}, State::Starting}, {{State::Waiting, Happening::Stop}, State::Stopped},
            {{State::Stopping, Happening::Died}, State::Stopped},
        };
        for (const State state : {State::Stopped, State::Starting, State::Ready, State::Waiting, State::Stopping}) {
            for (const Happening happening :
                 {Happening::Start, Happening::BecameReady, Happening::Died, Happening::PauseOver, Happening::Stop}) {
                const auto move = moves.constFind({state, happening});
                QTest::addRow("%d+%d", static_cast<int>(state), static_cast<int>(happening))
                    << state << happening << (move == moves.constEnd() ? std::nullopt : std::optional(*move));
            }
        }
    }

    void movesByTheTable()
    {
        QFETCH(State, state);
        QFETCH(Happening, happening);
        QFETCH(std::optional<State>, next);
        QVERIFY(ServerProcess::next(state, happening) == next);
    }

    void findsTheAddressInALine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("url");
        QTest::newRow("opencode's") << u"opencode server listening on http://127.0.0.1:4096"_s << u"http://127.0.0.1:4096"_s;
        QTest::newRow("localhost") << u"listening on http://localhost:80"_s << u"http://localhost:80"_s;
        QTest::newRow("a warning") << u"Warning: OPENCODE_SERVER_PASSWORD is not set"_s << QString();
        QTest::newRow("no port") << u"opencode server listening on http://127.0.0.1"_s << QString();
        QTest::newRow("elsewhere") << u"opencode server listening on http://192.168.0.7:4096"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void findsTheAddressInALine()
    {
        QFETCH(QString, line);
        QFETCH(QString, url);
        QCOMPARE(listeningUrl(line).value_or(QUrl()).toString(), url);
    }

    void cutsLinesAndBoundsThem()
    {
        LineBuffer buffer;
        QCOMPARE(buffer.feed("one\r\ntw"), QStringList{u"one"_s});
        QCOMPARE(buffer.feed("o\n\nthree"), (QStringList{u"two"_s, QString()}));
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(buffer.feed(QByteArray(100'000, 'x')), QStringList());
        }
        const QStringList lines = buffer.feed("\nnext\n");
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.first().size() <= 4096);
        QCOMPARE(lines.last(), u"next"_s);
    }

    void saysWhatTheServerSaidBeforeItEndedAndTriesAgain()
    {
        ServerProcess server(
            options("echo 'cannot open the database' >&2; echo \"OPENCODE_SERVER_PASSWORD=$OPENCODE_SERVER_PASSWORD\" >&2; "
                    "echo $OPENCODE_SERVER_PASSWORD >&2; exit 3"));
        QSignalSpy lost(&server, &ServerProcess::lost);
        server.start();
        QTRY_VERIFY_WITH_TIMEOUT(lost.count() >= 3, 30'000);
        const auto error = lost.first().first().value<Error>();
        QCOMPARE(error.code, ErrorCode::Unreachable);
        QVERIFY2(error.message.contains(u"exit status 3"), qPrintable(error.message));
        QVERIFY2(error.cause.contains(u"cannot open the database"), qPrintable(error.cause));
        QVERIFY2(error.cause.endsWith(u"| •••"), qPrintable(error.cause));
    }

    void aServerThatNeverListensIsEnded()
    {
        ServerOptions slow = options("setsid sleep 1000 & sleep 1000");
        slow.startLimit = 200ms;
        slow.backoffBase = 60s;
        ServerProcess server(slow);
        QSignalSpy lost(&server, &ServerProcess::lost);
        server.start();
        QTRY_COMPARE_WITH_TIMEOUT(lost.count(), 1, 15'000);
        QCOMPARE(lost.first().first().value<Error>().code, ErrorCode::Timeout);
        QCOMPARE(server.state(), State::Waiting);
        QCOMPARE(processes(), QString());
        QSignalSpy stopped(&server, &ServerProcess::stopped);
        server.stop();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, 30'000);
        QCOMPARE(server.state(), State::Stopped);
    }

    void aMissingSupervisorIsSaid()
    {
        ServerOptions missing = options("exit 0");
        missing.supervisor = u"/no/such/supervisor"_s;
        ServerProcess server(missing);
        QSignalSpy lost(&server, &ServerProcess::lost);
        server.start();
        QTRY_VERIFY_WITH_TIMEOUT(lost.count() >= 2, 30'000);
        QVERIFY(lost.first().first().value<Error>().message.contains(u"/no/such/supervisor"));
    }

    void aProgramThatIsInstalledLaterIsFound()
    {
        ServerOptions options = this->options("exit 0");
        const QString binary = std::exchange(options.binary, QString());
        int looks = 0;
        options.findBinary = [&] {
            ++looks;
            return oco::base::ready<QString>(looks < 3 ? oco::base::fail({ErrorCode::NotFound, u"none yet"_s, {}, {}})
                                                       : oco::base::Result<QString>(binary));
        };
        ServerProcess server(options);
        QSignalSpy lost(&server, &ServerProcess::lost);
        server.start();
        QTRY_VERIFY_WITH_TIMEOUT(lost.count() >= 3, 30'000);
        QCOMPARE(lost.at(1).first().value<Error>().message, u"none yet"_s);
        QVERIFY(lost.at(2).first().value<Error>().message.contains(u"exit status 0")); // it ran
    }

    void stoppedWhileItsProgramIsSearched()
    {
        ServerOptions options = this->options("exit 0");
        QPromise<oco::base::Result<QString>> found;
        found.start();
        options.findBinary = [&] { return found.future(); };
        ServerProcess server(options);
        QSignalSpy stopped(&server, &ServerProcess::stopped);
        QSignalSpy lost(&server, &ServerProcess::lost);
        server.start();
        server.stop();
        QTRY_COMPARE(stopped.count(), 1);
        found.addResult(options.binary);
        found.finish();
        QTest::qWait(50);
        QCOMPARE(server.state(), State::Stopped);
        QCOMPARE(lost.count(), 0);
    }

    void theChildSeesNoneOfOurSecrets()
    {
        qputenv("WORKER_TOKEN", "machine_a:worker_b:secret_c");
        qputenv("OCO_ANYTHING", "x");
        qputenv("NOTIFY_SOCKET", "/x");
        qputenv("OF_THE_USER", "kept");
        const QString out = m_dir->filePath(u"environment"_s);
        ServerOptions withholding =
            options("env > environment.new; echo \"ARGS=$*\" >> environment.new; mv environment.new environment; sleep 1000");
        withholding.withheldVariables = QStringList{u"WORKER_TOKEN"_s};
        ServerProcess server(withholding);
        server.start();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(out), 30'000);
        qunsetenv("WORKER_TOKEN");
        qunsetenv("OCO_ANYTHING");
        qunsetenv("NOTIFY_SOCKET");
        qunsetenv("OF_THE_USER");
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(!text.contains("WORKER_TOKEN"));
        QVERIFY(!text.contains("\nOCO_"));
        QVERIFY(!text.contains("NOTIFY_SOCKET"));
        QVERIFY(text.contains("OF_THE_USER=kept"));
        QVERIFY(text.contains("OPENCODE_SERVER_USERNAME=opencode\n"));
        QVERIFY(text.contains("ARGS=serve --hostname 127.0.0.1 --port 0\n"));
        const qsizetype begin = text.indexOf("OPENCODE_SERVER_PASSWORD=") + 25;
        const QByteArray password = text.mid(begin, text.indexOf('\n', begin) - begin);
        QCOMPARE(password.size(), 43); // 32 bytes
        const auto left = ProcessTree::withMarker(m_marker);
        QVERIFY(!left.isEmpty());
        for (const auto &process : left) {
            QVERIFY(!process.commandLine.contains(QString::fromLatin1(password)));
        }
    }

    void stopsInTheMiddleOfAStart()
    {
        ServerProcess server(options("setsid sleep 1000 & sleep 1000"));
        QSignalSpy stopped(&server, &ServerProcess::stopped);
        QSignalSpy lost(&server, &ServerProcess::lost);
        server.start();
        QTRY_VERIFY_WITH_TIMEOUT(!ProcessTree::withMarker(m_marker).isEmpty(), 30'000);
        server.stop();
        server.stop();
        QCOMPARE(server.state(), State::Stopping);
        QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, 10'000);
        QCOMPARE(processes(), QString());
        QCOMPARE(lost.count(), 0);
        server.start(); // and again
        QCOMPARE(server.state(), State::Starting);
    }

    void saysStoppedWhereNothingRan()
    {
        ServerProcess server(options("exit 0"));
        QSignalSpy stopped(&server, &ServerProcess::stopped);
        server.stop();
        QCOMPARE(stopped.count(), 0); // never from inside the call
        QTRY_COMPARE(stopped.count(), 1);
    }

    void itsDestructorLeavesNothing()
    {
        {
            ServerProcess server(options("setsid sh -c 'trap \"\" TERM; sleep 1000' & sleep 1000"));
            server.start();
            QTRY_VERIFY_WITH_TIMEOUT(ProcessTree::withMarker(m_marker).size() >= 4, 30'000);
        }
        QCOMPARE(processes(), QString());
    }
};

QTEST_GUILESS_MAIN(ServerProcessTest)
#include "server_process_test.moc"
