#include "credentials/keychain_errors.h"
#include "credentials/keychain_message.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace oco::credentials;
using oco::base::ErrorCode;
using Operation = KeychainRequest::Operation;

namespace
{

/** Written with ' for ". */
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

constexpr std::initializer_list<KeychainProblem> kAllProblems{
    KeychainProblem::Locked,  KeychainProblem::NoSession, KeychainProblem::NoService, KeychainProblem::NoCollection,
    KeychainProblem::NoEntry, KeychainProblem::Denied,    KeychainProblem::NoAnswer,  KeychainProblem::HelperFailed,
    KeychainProblem::NotKept, KeychainProblem::Failed,
};

} // namespace

class KeychainMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsComeThrough()
    {
        for (const KeychainRequest &request : {KeychainRequest{Operation::Read, u"s"_s, u"machine_a:worker_b"_s, {}, false},
                                               KeychainRequest{Operation::Write, u"s"_s, u"k"_s, u"\"\n\\ü鍵🔑"_s, true},
                                               KeychainRequest{Operation::Remove, u"s"_s, u"k"_s, {}, true}}) {
            const QByteArray line = request.toJson();
            QCOMPARE(line.count('\n'), 1);
            QVERIFY(line.endsWith('\n'));
            const auto parsed = KeychainRequest::fromJson(line);
            QVERIFY(parsed);
            QCOMPARE(*parsed, request);
        }
    }

    void answersComeThrough()
    {
        QList<KeychainAnswer> answers{{std::nullopt, u"value \n ü"_s, {}, u"Secret Service"_s}, {std::nullopt, {}, {}, {}}};
        for (const KeychainProblem problem : kAllProblems) {
            answers << KeychainAnswer{problem, {}, u"why"_s, u"KWallet"_s};
        }
        for (const KeychainAnswer &answer : answers) {
            const auto parsed = KeychainAnswer::fromJson(answer.toJson());
            QVERIFY(parsed);
            QCOMPARE(*parsed, answer);
        }
    }

    void requestsThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("read key");
        QTest::newRow("no object") << QByteArray("[1]");
        QTest::newRow("no operation") << json("{'service':'s','key':'k'}");
        QTest::newRow("other operation") << json("{'operation':'list','service':'s','key':'k'}");
        QTest::newRow("no service") << json("{'operation':'read','key':'k'}");
        QTest::newRow("no key") << json("{'operation':'read','service':'s'}");
        QTest::newRow("no value") << json("{'operation':'write','service':'s','key':'k'}");
        QTest::newRow("key of another type") << json("{'operation':'read','service':'s','key':7}");
    }

    void requestsThatAreNone()
    {
        QFETCH(const QByteArray, json);
        QVERIFY(!KeychainRequest::fromJson(json));
    }

    void answersThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no object") << QByteArray("true");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("no bool") << json("{'ok':1,'value':'v'}");
        QTest::newRow("no problem") << json("{'ok':false}");
        QTest::newRow("unknown problem") << json("{'ok':false,'problem':'x'}");
        QTest::newRow("cut off") << json("{'ok':true,'value':'v");
    }

    void answersThatAreNone()
    {
        QFETCH(const QByteArray, json);
        QVERIFY(!KeychainAnswer::fromJson(json));
    }

    void problemsHaveCodesAndWords_data()
    {
        QTest::addColumn<KeychainProblem>("problem");
        QTest::addColumn<bool>("mayPrompt");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("remedy");
        using P = KeychainProblem;
        QTest::newRow("locked, headless") << P::Locked << false << ErrorCode::Locked << u"is locked"_s << u"credential:NAME"_s;
        QTest::newRow("locked, windows") << P::Locked << true << ErrorCode::Locked << u"is locked"_s << u"answer its window"_s;
        QTest::newRow("no session") << P::NoSession << false << ErrorCode::Unreachable << u"no D-Bus session"_s << u"desktop session"_s;
        QTest::newRow("no service") << P::NoService << false << ErrorCode::Unreachable << u"no keyring program"_s << u"Install"_s;
        QTest::newRow("no collection") << P::NoCollection << false << ErrorCode::Unreachable << u"no keyring yet"_s << u"Make one"_s;
        QTest::newRow("no entry") << P::NoEntry << false << ErrorCode::NotFound << u"has no entry the-key"_s << u"Save it"_s;
        QTest::newRow("denied") << P::Denied << true << ErrorCode::PermissionDenied << u"denied access"_s << u"allow it"_s;
        QTest::newRow("no answer, headless") << P::NoAnswer << false << ErrorCode::Unreachable << u"within 3 s"_s << u"unlocked"_s;
        QTest::newRow("no answer, windows") << P::NoAnswer << true << ErrorCode::Locked << u"waits for a person"_s << u"Unlock it"_s;
        QTest::newRow("helper") << P::HelperFailed << false << ErrorCode::Unreachable << u"helper"_s << u"Try again"_s;
        QTest::newRow("not kept") << P::NotKept << false << ErrorCode::Io << u"gives back something else"_s << u"Check"_s;
        QTest::newRow("failed") << P::Failed << false << ErrorCode::Io << u"failed at the-key"_s << u"Check"_s;
    }

    void problemsHaveCodesAndWords()
    {
        QFETCH(const KeychainProblem, problem);
        QFETCH(const bool, mayPrompt);
        QFETCH(const ErrorCode, code);
        QFETCH(const QString, message);
        QFETCH(const QString, remedy);
        const auto error = keychainError(problem, u"why"_s, {u"the-key"_s, mayPrompt, 3s, {}, std::nullopt});
        QCOMPARE(error.code, code);
        QCOMPARE(error.cause, u"why"_s);
        QVERIFY2(error.message.contains(message) && error.message.contains(u"the-key"_s), qPrintable(error.message));
        QVERIFY2(error.remedy.contains(remedy), qPrintable(error.remedy));
        for (const QString &sentence : {error.message, error.remedy}) {
            QVERIFY2(sentence.endsWith(u'.') && sentence.at(0).isUpper(), qPrintable(sentence));
        }
    }

    void eachProblemHasItsOwnMessage()
    {
        QSet<QString> messages;
        for (const KeychainProblem problem : kAllProblems) {
            messages << keychainError(problem, {}, {u"k"_s, false, 3s, {}, std::nullopt}).message;
        }
        QCOMPARE(messages.size(), static_cast<qsizetype>(kAllProblems.size()));
    }
};

QTEST_GUILESS_MAIN(KeychainMessageTest)
#include "keychain_message_test.moc"
