#include "app/commands/doctor_check.h"
#include "app/commands/doctor_verdicts.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco::app;
using State = Check::State;

Q_DECLARE_METATYPE(oco::app::Check)
Q_DECLARE_METATYPE(oco::app::Check::State)

/** What `doctor` makes of what it has found, and how that is written. */
class DoctorVerdictsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts()
    {
        const QList<Check> checks{{u"opencode"_s, State::Ok, u"Version 1."_s, {}},
                                  {u"clock"_s, State::Hint, u"Late."_s, u"Wind it."_s},
                                  {u"token"_s, State::Problem, u"Gone."_s, u"Look for it."_s}};
        QCOMPARE(checkText(checks[0]), u"✓ opencode: Version 1.\n"_s);
        QCOMPARE(checkText(checks[1]), u"! clock: Late.\n    → Wind it.\n"_s);
        QCOMPARE(checkText(checks[2]), u"✗ token: Gone.\n    → Look for it.\n"_s);
        QCOMPARE(checksSummary(checks), u"1 problem, 1 hint.\n"_s);
        QCOMPARE(checksSummary(checks.first(2)), u"All is well, 1 hint.\n"_s);
        QCOMPARE(checksSummary(checks.first(1)), u"All is well.\n"_s);
        QCOMPARE(checksSummary({checks[2], checks[2]}), u"2 problems.\n"_s);
        QVERIFY(hasProblem(checks));
        QVERIFY(!hasProblem(checks.first(2)));
        const QJsonObject json = checksToJson(checks);
        QCOMPARE(json[u"ok"], QJsonValue(false));
        QCOMPARE(json[u"checks"][1],
                 QJsonValue(QJsonObject{
                     {u"name"_s, u"clock"_s}, {u"state"_s, u"hint"_s}, {u"message"_s, u"Late."_s}, {u"remedy"_s, u"Wind it."_s}}));
        QCOMPARE(checksToJson(checks.first(2))[u"ok"], QJsonValue(true));
    }

    void versions_data()
    {
        QTest::addColumn<QString>("output");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("message");
        QTest::newRow("new") << u"1.18.33\n"_s << State::Ok << u"Version 1.18.33 at /bin/oc."_s;
        QTest::newRow("next") << u"v2.0.0-beta.1\n"_s << State::Ok << u"Version 2.0.0-beta.1 at /bin/oc."_s;
        QTest::newRow("old") << u"1.17.9\n"_s << State::Hint
                             << u"Version 1.17.9 at /bin/oc is older than 1.18, the oldest that is known to work."_s;
        QTest::newRow("very old") << u"0.20.0"_s << State::Hint
                                  << u"Version 0.20.0 at /bin/oc is older than 1.18, the oldest that is known to work."_s;
        QTest::newRow("nothing") << QString() << State::Problem << u"/bin/oc does not tell its version: is it opencode?"_s;
        QTest::newRow("something else") << u"hello\n"_s << State::Problem << u"/bin/oc does not tell its version: is it opencode?"_s;
    }

    void versions()
    {
        QFETCH(QString, output);
        QFETCH(State, state);
        QFETCH(QString, message);
        const Check check = doctor::opencodeVersion(u"/bin/oc"_s, output);
        QCOMPARE(check.state, state);
        QCOMPARE(check.message, message);
        QCOMPARE(check.remedy.isEmpty(), state == State::Ok);
    }

    void clockSkews_data()
    {
        QTest::addColumn<qint64>("date"); // all in ms
        QTest::addColumn<qint64>("sent");
        QTest::addColumn<qint64>("received");
        QTest::addColumn<qint64>("skew");
        QTest::newRow("the same second") << 5000LL << 5100LL << 5300LL << 0LL;
        QTest::newRow("the second before") << 4000LL << 4990LL << 5100LL << 0LL;
        QTest::newRow("while it was under way") << 7000LL << 5000LL << 9000LL << 0LL;
        QTest::newRow("ahead of us") << 65000LL << 4000LL << 5000LL << 60000LL;
        QTest::newRow("behind us") << 5000LL << 66000LL << 67000LL << -60000LL;
    }

    void clockSkews()
    {
        QFETCH(qint64, date);
        QFETCH(qint64, sent);
        QFETCH(qint64, received);
        QFETCH(qint64, skew);
        const auto at = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); };
        QCOMPARE(doctor::clockSkew(at(date), at(sent), at(received)).count(), skew);
    }

    void clocks_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("message");
        const QString agrees = u"This computer's clock agrees with that of URL."_s;
        QTest::newRow("equal") << 0 << State::Ok << agrees;
        QTest::newRow("29 s") << 29 << State::Ok << agrees;
        QTest::newRow("30 s") << 30 << State::Hint << u"This computer's clock is 30 seconds behind that of URL."_s;
        QTest::newRow("-200 s") << -200 << State::Hint << u"This computer's clock is 3 minutes ahead of that of URL."_s;
        QTest::newRow("299 s") << 299 << State::Hint << u"This computer's clock is 4 minutes behind that of URL."_s;
        QTest::newRow("-5 min") << -300 << State::Problem << u"This computer's clock is 5 minutes ahead of that of URL."_s;
        QTest::newRow("a day") << 86400 << State::Problem << u"This computer's clock is 24 hours behind that of URL."_s;
    }

    void clocks()
    {
        QFETCH(int, seconds);
        QFETCH(State, state);
        QFETCH(QString, message);
        const Check check = doctor::clock(u"URL"_s, std::chrono::seconds(seconds));
        QCOMPARE(check.state, state);
        QCOMPARE(check.message, message);
        QCOMPARE(check.remedy, state == State::Ok ? QString() : u"Set the clock by the network: timedatectl set-ntp true"_s);
    }

    void foldersAndRoom_data()
    {
        QTest::addColumn<Check>("check");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("message");
        QTest::newRow("both") << doctor::workingDirectory(u"m/w"_s, u"/x"_s, {true, true}) << State::Ok << u"m/w can read and write /x."_s;
        QTest::newRow("no writing") << doctor::workingDirectory(u"m/w"_s, u"/x"_s, {true, false}) << State::Problem
                                    << u"m/w cannot write /x."_s;
        QTest::newRow("no reading") << doctor::workingDirectory(u"m/w"_s, u"/x"_s, {false, true}) << State::Problem
                                    << u"m/w cannot read /x."_s;
        QTest::newRow("neither") << doctor::workingDirectory(u"m/w"_s, u"/x"_s, {false, false}) << State::Problem
                                 << u"m/w cannot read or write /x."_s;
        QTest::newRow("room") << doctor::diskRoom(u"/s"_s, 200'000'000) << State::Ok << u"200 MB are left at /s."_s;
        QTest::newRow("little room") << doctor::diskRoom(u"/s"_s, 199'999'999) << State::Hint << u"Only 199 MB are left at /s."_s;
        QTest::newRow("unknown room") << doctor::diskRoom(u"/s"_s, -1) << State::Hint << u"How much room is left at /s cannot be told."_s;
    }

    void foldersAndRoom()
    {
        QFETCH(Check, check);
        QFETCH(State, state);
        QFETCH(QString, message);
        QCOMPARE(check.state, state);
        QCOMPARE(check.message, message);
    }

    void theVersionOfTheRunningProgram()
    {
        ControlAnswer answer;
        answer.pid = 42;
        answer.version = u"0.1.0"_s;
        QCOMPARE(doctor::runningProgram(answer).state, State::Ok);
        QCOMPARE(doctor::runningProgram(answer).message, u"opencode-orchestrator 0.1.0 runs these workers (pid 42)."_s);
        answer.version = u"0.0.9"_s;
        const Check older = doctor::runningProgram(answer);
        QCOMPARE(older.state, State::Hint);
        QCOMPARE(older.message, u"opencode-orchestrator 0.0.9 runs these workers (pid 42). This is version 0.1.0."_s);
        QVERIFY(older.remedy.contains(u"quit"));
        answer.error.message = u"No."_s;
        QCOMPARE(doctor::runningProgram(answer).state, State::Problem);
    }
};

QTEST_GUILESS_MAIN(DoctorVerdictsTest)
#include "doctor_verdicts_test.moc"
