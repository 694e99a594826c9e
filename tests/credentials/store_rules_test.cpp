#include "credentials/credential_store.h"
#include "credentials/keychain_check.h"
#include "support/await.h"

#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco::credentials;
using namespace oco::test_support;
using oco::base::ErrorCode;

namespace
{

/** Keeps in memory, and fails or lies where it is told to. */
class MemoryStore : public CredentialStore
{
public:
    oco::base::Future<QString> read(const QString &key) override
    {
        if (!values.contains(key)) {
            return oco::base::ready<QString>(oco::base::fail(ErrorCode::NotFound, u"nothing"_s));
        }
        return oco::base::ready<QString>(failRead ? oco::base::Result<QString>(oco::base::fail(ErrorCode::Unreachable, u"no read"_s))
                                                  : oco::base::Result<QString>(lie ? u"a lie"_s : values.value(key)));
    }
    oco::base::Future<void> write(const QString &key, const QString &value) override
    {
        if (failWrite) {
            return oco::base::ready<void>(oco::base::fail(ErrorCode::Locked, u"no write"_s));
        }
        values.insert(key, value);
        lastKey = key;
        return oco::base::ready<void>({});
    }
    oco::base::Future<void> remove(const QString &key) override
    {
        values.remove(key);
        return oco::base::ready<void>(failRemove ? oco::base::Result<void>(oco::base::fail(ErrorCode::Io, u"no remove"_s))
                                                 : oco::base::Result<void>());
    }

    QHash<QString, QString> values;
    QString lastKey;
    bool failWrite = false;
    bool failRead = false;
    bool lie = false;
    bool failRemove = false;
};

} // namespace

class StoreRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<std::optional<ErrorCode>>("code");
        const std::optional<ErrorCode> fine;
        const std::optional invalid = ErrorCode::InvalidInput;
        QTest::newRow("of a worker") << u"machine_a:worker_b"_s << fine;
        QTest::newRow("other scripts") << u"鍵 ü"_s << fine;
        QTest::newRow("longest") << QString(256, u'k') << fine;
        QTest::newRow("empty") << QString() << invalid;
        QTest::newRow("NUL") << u"a"_s + QChar(u'\0') << invalid;
        QTest::newRow("line end") << u"a\nb"_s << invalid;
        QTest::newRow("half a character") << QString(QChar(0xd800)) << invalid;
        QTest::newRow("too long") << QString(257, u'k') << std::optional(ErrorCode::TooLarge);
        QTest::newRow("too long in bytes") << QString(129, u'ü') << std::optional(ErrorCode::TooLarge);
    }

    void keys()
    {
        QFETCH(const QString, key);
        QFETCH(const std::optional<ErrorCode>, code);
        QCOMPARE(codeOf(checkKey(key)), code);
    }

    void values()
    {
        QCOMPARE(codeOf(checkValue(QString(2048, u'v'))), std::optional<ErrorCode>());
        QCOMPARE(codeOf(checkValue(QString(2049, u'v'))), ErrorCode::TooLarge);
        QCOMPARE(codeOf(checkValue(QString(1025, u'ü'))), ErrorCode::TooLarge);
        QCOMPARE(codeOf(checkValue(QString())), ErrorCode::InvalidInput);
        QCOMPARE(codeOf(checkValue(u"ab"_s + QChar(u'\0') + u"cd"_s)), ErrorCode::InvalidInput);
        QVERIFY(!checkValue(u"s3cr3t"_s + QChar(u'\0')).error().toString().contains(u"s3cr3t"_s));
    }

    void theCheckNamesTheStep_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("step");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("write") << u"write"_s << u"writing a test entry"_s << ErrorCode::Locked;
        QTest::newRow("read") << u"read"_s << u"reading its test entry"_s << ErrorCode::Unreachable;
        QTest::newRow("compare") << u"lie"_s << u"comparing its test entry"_s << ErrorCode::Io;
        QTest::newRow("remove") << u"remove"_s << u"deleting its test entry"_s << ErrorCode::Io;
    }

    void theCheckNamesTheStep()
    {
        QFETCH(const QString, fault);
        QFETCH(const QString, step);
        QFETCH(const ErrorCode, code);
        MemoryStore store;
        store.failWrite = fault == u"write";
        store.failRead = fault == u"read";
        store.lie = fault == u"lie";
        store.failRemove = fault == u"remove";
        const auto checked = await(checkKeychain(store, this));
        QCOMPARE(codeOf(checked), code);
        QVERIFY2(checked.error().message.contains(u"failed at "_s + step), qPrintable(checked.error().message));
        QVERIFY(store.values.isEmpty()); // also after a failure it takes its entry away
    }

    void theCheckPassesAndUsesAnotherKeyEachTime()
    {
        MemoryStore store;
        QVERIFY(await(checkKeychain(store, this)));
        const QString first = store.lastKey;
        QVERIFY(!first.isEmpty());
        QVERIFY(await(checkKeychain(store, this)));
        QVERIFY(store.lastKey != first);
        QVERIFY(store.values.isEmpty());
    }
};

QTEST_GUILESS_MAIN(StoreRulesTest)
#include "store_rules_test.moc"
