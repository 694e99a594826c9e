#include "config/workers_document.h"
#include "config/workers_edit.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace oco::config;
using oco::base::ErrorCode;

namespace
{

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

/** A small limit for files stands in for a full disk: writing fails half-way. */
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};

} // namespace

class WorkersDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesAnEdit()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"workers.json"_s);
        write(path, "[] // mine\n");
        constexpr auto mode = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser | QFile::ReadGroup;
        QVERIFY(QFile::setPermissions(path, mode));

        auto document = WorkersDocument::open(path);
        QVERIFY(document.has_value());
        QCOMPARE(document->text(), QByteArray("[] // mine\n"));
        QVERIFY(document->save(addWorker(document->text(), {u"t"_s, u"d"_s, u"u"_s})->text).has_value());
        QCOMPARE(bytesOf(path), document->text());
        QVERIFY(document->text().startsWith("[{") && document->text().endsWith("] // mine\n"));
        QCOMPARE(QFileInfo(path).permissions(), mode);
        QVERIFY(document->save("[]").has_value());
        QCOMPARE(bytesOf(path), QByteArray("[]"));
        QCOMPARE(filesIn(folder.path()), QStringList{u"workers.json"_s});
    }

    void keepsBothVersions()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"workers.json"_s);
        write(path, "[1]");
        auto document = WorkersDocument::open(path);
        write(path, "[2]"); // of the same size, perhaps within one tick of the clock
        const auto saved = document->save("[3]");
        QVERIFY(!saved.has_value());
        QCOMPARE(saved.error().code, ErrorCode::Rejected);
        QCOMPARE(bytesOf(path), QByteArray("[2]"));
        QCOMPARE(document->text(), QByteArray("[1]"));

        const QStringList files = filesIn(folder.path());
        QCOMPARE(files.size(), 2);
        static const QRegularExpression name(u"\\Aworkers\\.json\\.mine-\\d{8}-\\d{6}\\z"_s);
        QVERIFY2(name.match(files.at(1)).hasMatch(), qPrintable(files.at(1)));
        const QString mine = folder.filePath(files.at(1));
        QCOMPARE(bytesOf(mine), QByteArray("[3]"));
        QCOMPARE(QFileInfo(mine).permissions(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
        QVERIFY(saved.error().message.contains(path));
        QVERIFY(saved.error().message.contains(u"both versions are kept"_s));
        QVERIFY(saved.error().message.contains(mine));
        QVERIFY(saved.error().remedy.contains(u"secrets"_s));

        QVERIFY(!document->save("[4]").has_value()); // in the same second: another name
        QCOMPARE(filesIn(folder.path()).size(), 3);
        QCOMPARE(bytesOf(mine), QByteArray("[3]"));
    }

    void aFileReplacedByRenamingIsNoticedToo()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"workers.json"_s);
        write(path, "[1]");
        auto document = WorkersDocument::open(path);
        write(folder.filePath(u"other"_s), "[1] // new");
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::rename(folder.filePath(u"other"_s), path));
        QCOMPARE(document->save("[3]").error().code, ErrorCode::Rejected);
        QCOMPARE(bytesOf(path), QByteArray("[1] // new"));
    }

    void aFileWrittenAgainUnchangedIsNoConflict()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"workers.json"_s);
        write(path, "[1]");
        auto document = WorkersDocument::open(path);
        QVERIFY(QFile::remove(path));
        write(path, "[1]");
        QVERIFY(document->save("[2]").has_value());
    }

    void aDeletedFileStaysDeleted()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"workers.json"_s);
        write(path, "[1]");
        auto document = WorkersDocument::open(path);
        QVERIFY(QFile::remove(path));
        const auto saved = document->save("[3]");
        QCOMPARE(saved.error().code, ErrorCode::Rejected);
        QVERIFY(saved.error().message.contains(u"moved or deleted"_s));
        QVERIFY(!QFileInfo::exists(path));
        QCOMPARE(bytesOf(folder.filePath(filesIn(folder.path()).constFirst())), QByteArray("[3]"));
    }

    void aVanishedFolderIsNotMadeAgain()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"config"_s));
        const QString path = folder.filePath(u"config/workers.json"_s);
        write(path, "[1]");
        auto document = WorkersDocument::open(path);
        QVERIFY(QDir(folder.filePath(u"config"_s)).removeRecursively());
        const auto saved = document->save("[3]");
        QVERIFY(!saved.has_value());
        QVERIFY(saved.error().message.contains(path));
        QVERIFY(!saved.error().remedy.isEmpty());
        QVERIFY(!QFileInfo::exists(folder.filePath(u"config"_s)));
    }

    void followsLinks()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"dotfiles"_s));
        write(folder.filePath(u"dotfiles/real.json"_s), "[1]");
        QVERIFY(QFile::link(u"real.json"_s, folder.filePath(u"dotfiles/workers.json"_s)));
        QVERIFY(QFile::link(u"dotfiles/workers.json"_s, folder.filePath(u"workers.json"_s)));
        auto document = WorkersDocument::open(folder.filePath(u"workers.json"_s));
        QVERIFY(document->save("[2]").has_value());
        QCOMPARE(bytesOf(folder.filePath(u"dotfiles/real.json"_s)), QByteArray("[2]"));
        QVERIFY(QFileInfo(folder.filePath(u"workers.json"_s)).isSymLink());
        QVERIFY(QFileInfo(folder.filePath(u"dotfiles/workers.json"_s)).isSymLink());

        write(folder.filePath(u"dotfiles/real.json"_s), "[9]");
        QVERIFY(!document->save("[3]").has_value());
        QCOMPARE(filesIn(folder.filePath(u"dotfiles"_s)).size(), 2); // a secret is not put into somebody's repository
    }

    void aLinkToNothingIsAnError()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"workers.json"_s);
        QVERIFY(QFile::link(u"target.json"_s, path));
        const auto opened = WorkersDocument::open(path);
        QCOMPARE(opened.error().code, ErrorCode::NotFound);
        QVERIFY(opened.error().message.contains(folder.filePath(u"target.json"_s)));
        QVERIFY(!opened.error().remedy.isEmpty());

        write(folder.filePath(u"target.json"_s), "[1]");
        auto document = WorkersDocument::open(path);
        QVERIFY(QFile::remove(folder.filePath(u"target.json"_s)));
        const auto saved = document->save("[2]");
        QCOMPARE(saved.error().code, ErrorCode::NotFound);
        QVERIFY(!saved.error().remedy.isEmpty());
        QVERIFY(!QFileInfo::exists(folder.filePath(u"target.json"_s)));
    }

    void neverSavesWhatCannotBeRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"workers.json"_s);
        write(path, "[1]");
        auto document = WorkersDocument::open(path);
        for (const QByteArray &bad : {QByteArray("[1"), QByteArray(), QByteArray("{\"a\": 1,\n \"a\": 2}"), QByteArray("[\xFF]")}) {
            const auto saved = document->save(bad);
            QCOMPARE(saved.error().code, ErrorCode::InvalidInput);
            QVERIFY(saved.error().message.contains(u"line "_s));
            QCOMPARE(bytesOf(path), QByteArray("[1]"));
        }
        QCOMPARE(filesIn(folder.path()).size(), 1);
    }

    void keepsTheFileOnAFullDisk()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"workers.json"_s);
        write(path, "[1]");
        auto document = WorkersDocument::open(path);
        const auto saved = [&] {
            const FileSizeLimit limit(1000);
            return document->save("[\"" + QByteArray(100000, 'x') + "\"]");
        }();
        QVERIFY(!saved.has_value());
        QCOMPARE(saved.error().code, ErrorCode::Io);
        QVERIFY(saved.error().message.contains(path));
        QVERIFY(saved.error().remedy.contains(u"room"_s));
        QCOMPARE(bytesOf(path), QByteArray("[1]"));
        QCOMPARE(filesIn(folder.path()), QStringList{u"workers.json"_s});
        QVERIFY(document->save("[2]").has_value());
    }

    void opensOnlyFiles()
    {
        const QTemporaryDir folder;
        QCOMPARE(WorkersDocument::open(folder.filePath(u"none"_s)).error().code, ErrorCode::NotFound);
        QCOMPARE(WorkersDocument::open(folder.path()).error().code, ErrorCode::Io);
        write(folder.filePath(u"file"_s), "x");
        QCOMPARE(WorkersDocument::open(folder.filePath(u"file/workers.json"_s)).error().code, ErrorCode::NotFound);
    }
};

QTEST_APPLESS_MAIN(WorkersDocumentTest)
#include "workers_document_test.moc"
