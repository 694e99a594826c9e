#include "credentials/secret_sources.h"
#include "support/await.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace oco::credentials;
using namespace oco::test_support;
using oco::base::ErrorCode;

class SecretSourcesTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &content, mode_t mode = 0600) const
    {
        const QString path = m_folder.filePath(name);
        QFile::remove(path);
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        file.close();
        return written && ::chmod(QFile::encodeName(path).constData(), mode) == 0 ? path : QString();
    }

    static void contents()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("value");
        QTest::addColumn<std::optional<ErrorCode>>("code");
        const std::optional<ErrorCode> fine;
        QTest::newRow("plain") << QByteArray("token") << u"token"_s << fine;
        QTest::newRow("line end") << QByteArray("token\n") << u"token"_s << fine;
        QTest::newRow("white space and CRLF") << QByteArray(" \t token with spaces \r\n\r\n") << u"token with spaces"_s << fine;
        QTest::newRow("other scripts") << QByteArray("tökén 鍵") << u"tökén 鍵"_s << fine;
        QTest::newRow("longest") << QByteArray(4096, 'x') << QString(4096, u'x') << fine;
        QTest::newRow("empty") << QByteArray() << QString() << std::optional(ErrorCode::NotFound);
        QTest::newRow("white space") << QByteArray(" \n\t") << QString() << std::optional(ErrorCode::NotFound);
        QTest::newRow("two lines") << QByteArray("one\ntwo\n") << QString() << std::optional(ErrorCode::InvalidInput);
        QTest::newRow("two old lines") << QByteArray("one\rtwo") << QString() << std::optional(ErrorCode::InvalidInput);
        QTest::newRow("no text") << QByteArray("a\xff\xfe") << QString() << std::optional(ErrorCode::InvalidInput);
        QTest::newRow("too long") << QByteArray(4097, 'x') << QString() << std::optional(ErrorCode::TooLarge);
    }

    static void compare(const oco::base::Result<QString> &result)
    {
        QFETCH(const QString, value);
        QFETCH(const std::optional<ErrorCode>, code);
        QCOMPARE(codeOf(result), code);
        QCOMPARE(result.value_or(QString()), value);
        if (!result) {
            QVERIFY(!result.error().toString().contains(u"two"_s) || !result.error().toString().contains(u"one\n"_s));
        }
    }

private Q_SLOTS:
    void cleanup()
    {
        qunsetenv("CREDENTIALS_DIRECTORY");
        qunsetenv("OCO_TEST_SECRET");
    }

    void fileContents_data() { contents(); }
    void fileContents()
    {
        QFETCH(const QByteArray, content);
        compare(readSecretFile(write(u"secret"_s, content)));
    }

    void environmentContents_data() { contents(); }
    void environmentContents()
    {
        QFETCH(const QByteArray, content);
        qputenv("OCO_TEST_SECRET", content);
        compare(readEnvironment(u"OCO_TEST_SECRET"_s));
    }

    void credentialContents_data() { contents(); }
    void credentialContents()
    {
        QFETCH(const QByteArray, content);
        write(u"name.token"_s, content, 0400);
        qputenv("CREDENTIALS_DIRECTORY", QFile::encodeName(m_folder.path()));
        compare(readSystemdCredential(u"name.token"_s));
    }

    void environmentNames()
    {
        const auto unset = readEnvironment(u"OCO_TEST_SECRET"_s);
        QCOMPARE(codeOf(unset), ErrorCode::NotFound);
        QVERIFY2(unset.error().message.contains(u"OCO_TEST_SECRET is not set"_s), qPrintable(unset.error().message));
        QCOMPARE(codeOf(readEnvironment(QString())), ErrorCode::InvalidInput);
        QCOMPARE(codeOf(readEnvironment(u"A=B"_s)), ErrorCode::InvalidInput);
    }

    void modes_data()
    {
        QTest::addColumn<unsigned>("mode");
        QTest::addColumn<bool>("asFile");
        QTest::addColumn<bool>("asCredential");
        QTest::newRow("0600") << 0600U << true << true;
        QTest::newRow("0400") << 0400U << true << true;
        QTest::newRow("0711") << 0711U << true << true;
        QTest::newRow("0440, as systemd's access list looks") << 0440U << false << true;
        QTest::newRow("0640") << 0640U << false << true;
        QTest::newRow("0620") << 0620U << false << false;
        QTest::newRow("0604") << 0604U << false << false;
        QTest::newRow("0602") << 0602U << false << false;
        QTest::newRow("0644") << 0644U << false << false;
        QTest::newRow("0666") << 0666U << false << false;
    }

    void modes()
    {
        QFETCH(const unsigned, mode);
        QFETCH(const bool, asFile);
        QFETCH(const bool, asCredential);
        const QString path = write(u"it's a secret"_s, "token", mode);
        const auto file = readSecretFile(path);
        QCOMPARE(codeOf(file), asFile ? std::nullopt : std::optional(ErrorCode::PermissionDenied));
        if (!asFile) {
            QVERIFY2(file.error().message.contains(u"its mode is %1"_s.arg(mode, 0, 8)), qPrintable(file.error().message));
            QString quoted = path;
            quoted.replace(u"'"_s, u"'\\''"_s);
            QCOMPARE(file.error().remedy, u"Take it from them: chmod 600 '%1'"_s.arg(quoted));
        }
        qputenv("CREDENTIALS_DIRECTORY", QFile::encodeName(m_folder.path()));
        QCOMPARE(codeOf(readSystemdCredential(u"it's a secret"_s)),
                 asCredential ? std::nullopt : std::optional(ErrorCode::PermissionDenied));
    }

    void owners()
    {
        const QString path = write(u"owned"_s, "token");
        QVERIFY(readSecretFile(path)); // ours
        if (::geteuid() == 0) {        // only root can give a file away
            QCOMPARE(::chown(QFile::encodeName(path).constData(), 12345, 12345), 0);
            const auto foreign = readSecretFile(path);
            QCOMPARE(codeOf(foreign), ErrorCode::PermissionDenied);
            QVERIFY2(foreign.error().message.contains(u"belongs to another user (number 12345)"_s), qPrintable(foreign.error().message));
        }
    }

    void whatIsNoRegularFile()
    {
        QCOMPARE(codeOf(readSecretFile(m_folder.path())), ErrorCode::InvalidInput);
        QCOMPARE(codeOf(readSecretFile(u"/dev/null"_s)), ErrorCode::InvalidInput);
        const QString fifo = m_folder.filePath(u"fifo"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
        QCOMPARE(codeOf(readSecretFile(fifo)), ErrorCode::InvalidInput); // and does not wait for a writer
        QCOMPARE(codeOf(readSecretFile(u"relative/path"_s)), ErrorCode::InvalidInput);
        QCOMPARE(codeOf(readSecretFile(QString())), ErrorCode::InvalidInput);
        QCOMPARE(codeOf(readSecretFile(m_folder.filePath(u"nothing"_s))), ErrorCode::NotFound);
        QCOMPARE(codeOf(readSecretFile(write(u"plain"_s, "x") + u"/below"_s)), ErrorCode::NotFound);
    }

    void aSymlinkCountsAsItsTarget()
    {
        const QString link = m_folder.filePath(u"link"_s);
        QVERIFY(QFile::link(write(u"target"_s, "token"), link));
        QCOMPARE(readSecretFile(link).value_or(QString()), u"token"_s);
        QVERIFY(!write(u"target"_s, "token", 0644).isEmpty());
        QCOMPARE(codeOf(readSecretFile(link)), ErrorCode::PermissionDenied);
        QVERIFY(QFile::remove(m_folder.filePath(u"target"_s)));
        QCOMPARE(codeOf(readSecretFile(link)), ErrorCode::NotFound);
    }

    void credentialNames_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"", ".", "..", "../x", "a/b", "/etc/passwd"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
        QTest::newRow("NUL") << u"a"_s + QChar(u'\0');
        QTest::newRow("too long") << QString(256, u'n');
    }

    void credentialNames()
    {
        QFETCH(const QString, name);
        qputenv("CREDENTIALS_DIRECTORY", QFile::encodeName(m_folder.path()));
        QCOMPARE(codeOf(readSystemdCredential(name)), ErrorCode::InvalidInput);
    }

    void aCredentialThatIsNotThereSaysWhatToWrite()
    {
        const auto outside = readSystemdCredential(u"worker"_s);
        QCOMPARE(codeOf(outside), ErrorCode::NotFound);
        QCOMPARE(outside.error().cause, u"CREDENTIALS_DIRECTORY is not set"_s);
        qputenv("CREDENTIALS_DIRECTORY", QFile::encodeName(m_folder.path()));
        const auto missing = readSystemdCredential(u"worker"_s);
        QCOMPARE(codeOf(missing), ErrorCode::NotFound);
        for (const auto &error : {outside.error(), missing.error()}) {
            QVERIFY2(error.remedy.contains(u"LoadCredential=worker:/"_s), qPrintable(error.remedy));
        }
    }
};

QTEST_GUILESS_MAIN(SecretSourcesTest)
#include "secret_sources_test.moc"
