#include "base/atomic_file.h"

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
