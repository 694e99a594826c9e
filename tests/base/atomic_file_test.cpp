#include "base/atomic_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco::base;

class AtomicFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesForTheOwnerOnly()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a/b/file.json"_s);
        QVERIFY(writePrivateFile(path, "one").has_value());
        QVERIFY(writePrivateFile(path, "two").has_value());
        QCOMPARE(readFile(path, 100).value(), QByteArray("two"));
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(path).permissions() & others));
        QVERIFY(!(QFileInfo(folder.filePath(u"a"_s)).permissions() & (others | QFile::ExeGroup | QFile::ExeOther)));
    }

    void followsASymlink()
    {
        const QTemporaryDir folder;
        QVERIFY(writePrivateFile(folder.filePath(u"real"_s), "old").has_value());
        QVERIFY(QFile::link(folder.filePath(u"real"_s), folder.filePath(u"link"_s)));
        QVERIFY(writePrivateFile(folder.filePath(u"link"_s), "new").has_value());
        QVERIFY(QFileInfo(folder.filePath(u"link"_s)).isSymLink());
        QCOMPARE(readFile(folder.filePath(u"real"_s), 100).value(), QByteArray("new"));
    }

    void replacesOnlyWhatWasExpected()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"file"_s);
        QCOMPARE(replaceFile(path, "old", "new").error().code, ErrorCode::NotFound);
        QVERIFY(writePrivateFile(path, "old").has_value());
        QCOMPARE(replaceFile(path, "ol", "new").error().code, ErrorCode::Rejected);
        QCOMPARE(replaceFile(path, "older", "new").error().code, ErrorCode::Rejected);
        QCOMPARE(readFile(path, 100).value(), QByteArray("old"));
        QVERIFY(replaceFile(path, "old", "new").has_value());
        QCOMPARE(readFile(path, 100).value(), QByteArray("new"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"file"_s});
    }

    void replacingKeepsTheMode_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("0600") << 0x600;
        QTest::newRow("0640") << 0x640;
        QTest::newRow("0644") << 0x644;
    }
    void replacingKeepsTheMode()
    {
        QFETCH(int, mode);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"file"_s);
        QVERIFY(writePrivateFile(path, "old").has_value());
        const auto user = QFile::Permissions::fromInt((mode & 0xF00) << 4 | mode);
        QVERIFY(QFile::setPermissions(path, user));
        const auto before = QFileInfo(path).permissions();
        QVERIFY(replaceFile(path, "old", "new").has_value());
        QCOMPARE(QFileInfo(path).permissions(), before);
    }

    void replacingFollowsAChainOfLinks()
    {
        const QTemporaryDir folder;
        QVERIFY(writePrivateFile(folder.filePath(u"a/real"_s), "old").has_value());
        QVERIFY(QFile::link(u"real"_s, folder.filePath(u"a/second"_s)));
        QVERIFY(QFile::link(u"a/second"_s, folder.filePath(u"first"_s)));
        QVERIFY(replaceFile(folder.filePath(u"first"_s), "old", "new").has_value());
        QVERIFY(QFileInfo(folder.filePath(u"first"_s)).isSymLink());
        QVERIFY(QFileInfo(folder.filePath(u"a/second"_s)).isSymLink());
        QCOMPARE(readFile(folder.filePath(u"a/real"_s), 100).value(), QByteArray("new"));
    }

    void aLinkToNothingIsNotReplaced()
    {
        const QTemporaryDir folder;
        QVERIFY(QFile::link(u"nowhere"_s, folder.filePath(u"link"_s)));
        const auto replaced = replaceFile(folder.filePath(u"link"_s), "old", "new");
        QCOMPARE(replaced.error().code, ErrorCode::NotFound);
        QVERIFY(replaced.error().message.contains(folder.filePath(u"nowhere"_s)));
        QVERIFY(!replaced.error().remedy.isEmpty());
        QVERIFY(!QFileInfo::exists(folder.filePath(u"nowhere"_s)));
    }

    void saysWhatIsWrong()
    {
        const QTemporaryDir folder;
        QCOMPARE(readFile(folder.filePath(u"none"_s), 10).error().code, ErrorCode::NotFound);
        QCOMPARE(readFile(folder.path(), 10).error().code, ErrorCode::Io);
        QVERIFY(writePrivateFile(folder.filePath(u"big"_s), QByteArray(11, 'x')).has_value());
        QCOMPARE(readFile(folder.filePath(u"big"_s), 10).error().code, ErrorCode::TooLarge);
    }
};

QTEST_APPLESS_MAIN(AtomicFileTest)
#include "atomic_file_test.moc"
