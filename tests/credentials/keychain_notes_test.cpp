#include "credentials/keychain_notes.h"
#include "support/await.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco::credentials;
using namespace oco::test_support;
using oco::base::ErrorCode;

namespace
{

/** Written with ' for ". */
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

} // namespace

class KeychainNotesTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const KeychainNote m_gnome{u"Secret Service"_s, u"GNOME"_s, QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC)};
    const KeychainNote m_none{u"KWallet"_s, {}, QDateTime({2026, 2, 3}, {4, 5, 6}, Qt::UTC)};

private Q_SLOTS:
    void addsFindsReplacesAndRemoves()
    {
        const QString path = m_folder.filePath(u"new/folder/notes.json"_s);
        const KeychainNotes notes(path);
        QVERIFY(!notes.find(u"a"_s).value());
        QVERIFY(notes.remove(u"a"_s));
        QVERIFY(!QFileInfo::exists(path));

        QVERIFY(notes.add(u"a"_s, m_gnome));
        QVERIFY(notes.add(u"b \"ü\""_s, m_none));
        QCOMPARE(notes.find(u"a"_s).value().value_or(KeychainNote()), m_gnome);
        QCOMPARE(KeychainNotes(path).find(u"b \"ü\""_s).value().value_or(KeychainNote()), m_none);
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());

        QVERIFY(notes.add(u"a"_s, m_none));
        QCOMPARE(notes.find(u"a"_s).value().value_or(KeychainNote()), m_none);
        QVERIFY(notes.remove(u"a"_s));
        QVERIFY(!notes.find(u"a"_s).value());
        QVERIFY(notes.find(u"b \"ü\""_s).value());
        QVERIFY(notes.remove(u"a"_s));
    }

    void aFileThatIsNotOursIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("something else") << json("{'entries':[1]}");
    }

    void aFileThatIsNotOursIsLeftAlone()
    {
        QFETCH(const QByteArray, content);
        const QString path = m_folder.filePath(u"foreign.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(content), content.size());
        file.close();
        const KeychainNotes notes(path);
        QCOMPARE(codeOf(notes.find(u"a"_s)), ErrorCode::InvalidInput);
        QCOMPARE(codeOf(notes.add(u"a"_s, m_gnome)), ErrorCode::InvalidInput);
        QCOMPARE(codeOf(notes.remove(u"a"_s)), ErrorCode::InvalidInput);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void aDateThatIsNoneDoesNotMatter()
    {
        const QString path = m_folder.filePath(u"odd.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(json("{'entries':{'a':{'backend':7,'date':'soon'},'b':1}}")) > 0);
        file.close();
        const KeychainNotes notes(path);
        QVERIFY(notes.find(u"a"_s).value());
        QVERIFY(!notes.find(u"b"_s).value());
    }
};

QTEST_GUILESS_MAIN(KeychainNotesTest)
#include "keychain_notes_test.moc"
