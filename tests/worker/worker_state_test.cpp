#include "worker/worker_state.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using oco::config::WorkerConfig;
using oco::config::WorkerToken;
using oco::worker::stateFile;
using oco::worker::WorkerState;

namespace
{

WorkerConfig config(const QString &machine, const QString &worker, const QString &deployment = u"https://one.convex.cloud"_s,
                    const QString &secret = u"s3cret"_s)
{
    const auto token = WorkerToken::parse(u"machine_%1:worker_%2:secret_%3"_s.arg(machine, worker, secret));
    if (!token) {
        qFatal("%s", qPrintable(token.error().toString()));
    }
    WorkerConfig config;
    config.token = *token;
    config.convexUrl = QUrl(deployment);
    return config;
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

void overwrite(const QString &name, qint64 offset, const QByteArray &bytes)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) || file.write(bytes) != bytes.size()) {
        qFatal("the file cannot be written");
    }
}

/** A state that holds one session and as much as fills a few pages. */
void fill(WorkerState &state)
{
    state.writer().write([](oco::sql::Database &database) {
        for (int i = 0; i < 400; ++i) {
            database.change(u"INSERT INTO sessions (chat, opencode, used_at) VALUES (?, ?, 1)"_s,
                            {u"chat%1"_s.arg(i), QString(100, u'x') + QString::number(i)});
        }
    });
}

qint64 sessionsIn(WorkerState &state)
{
    qint64 count = -1;
    (void)state.database().select(u"SELECT count(*) FROM sessions"_s, {}, [&](const QSqlQuery &row) { count = row.value(0).toLongLong(); });
    return count;
}

} // namespace

class WorkerStateTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString file() const { return m_folder->filePath(u"workers/state.sqlite"_s); }

    /** Everything in the folder of the state. */
    [[nodiscard]] QStringList files() const
    {
        return QDir(QFileInfo(file()).absolutePath()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    [[nodiscard]] bool makeFilled() const
    {
        WorkerState state(file(), 20ms);
        if (!state.open()) {
            return false;
        }
        fill(state);
        state.noteComplete();
        return sessionsIn(state) == 400;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void eachWorkerHasAFileOfItsOwn()
    {
        const QStringList names{
            stateFile(u"/state"_s, config(u"m1"_s, u"w1"_s)),
            stateFile(u"/state"_s, config(u"m2"_s, u"w1"_s)),
            stateFile(u"/state"_s, config(u"m1"_s, u"w2"_s)),
            stateFile(u"/state"_s, config(u"m1"_s, u"w1"_s, u"https://two.convex.cloud"_s)),
            stateFile(u"/state"_s, config(u"m1"_s, u"w1"_s, u"http://127.0.0.1:3210"_s)),
            stateFile(u"/state"_s, config(u"m1"_s, u"w1"_s, u"http://127.0.0.1:3211"_s)),
            stateFile(u"/other"_s, config(u"m1"_s, u"w1"_s)),
        };
        QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), names.size());
        QVERIFY2(names[0].startsWith(u"/state/w1-"_s) && names[0].endsWith(u".sqlite"_s), qPrintable(names[0]));
    }

    void theNameStaysTheSame()
    {
        const QString name = stateFile(u"/state"_s, config(u"m1"_s, u"w1"_s));
        QCOMPARE(stateFile(u"/state"_s, config(u"m1"_s, u"w1"_s)), name);
        // A token that was replaced is the same worker, with the same conversations; and the secret is not in the name.
        QCOMPARE(stateFile(u"/state"_s, config(u"m1"_s, u"w1"_s, u"https://one.convex.cloud"_s, u"another"_s)), name);
        WorkerConfig elsewhere = config(u"m1"_s, u"w1"_s);
        elsewhere.workingDirectory = u"/home/else"_s;
        elsewhere.recovery = oco::config::Recovery::AnswerOnlyNew;
        QCOMPARE(stateFile(u"/state"_s, elsewhere), name);
    }

    void noNameLeadsElsewhere_data()
    {
        QTest::addColumn<QString>("worker");
        QTest::newRow("parent") << u"../../etc/passwd"_s;
        QTest::newRow("absolute") << u"/etc/passwd"_s;
        QTest::newRow("folder") << u"a/b"_s;
        QTest::newRow("backslash") << u"..\\..\\a"_s;
        QTest::newRow("dots") << u".."_s;
        QTest::newRow("null") << QString(u"a"_s + QChar(0) + u"b"_s);
        QTest::newRow("not ASCII") << u"\u00e4"_s;
    }

    void noNameLeadsElsewhere()
    {
        QFETCH(QString, worker);
        QVERIFY(!WorkerToken::parse(u"machine_m1:worker_%1:secret_s"_s.arg(worker))); // such a worker is never made
    }

    void aLongNameIsAFileName()
    {
        const QString folder = m_folder->filePath(u"workers"_s);
        const QString name = stateFile(folder, config(u"m1"_s, QString(1'900, u'w')));
        QCOMPARE(QFileInfo(name).absolutePath(), folder);
        WorkerState state(name, 20ms);
        QVERIFY(state.open());
        QVERIFY(QFile::exists(name));
    }

    void longNamesStayApart()
    {
        const QString start(100, u'w');
        QVERIFY(stateFile(u"/s"_s, config(u"m1"_s, start + u'1')) != stateFile(u"/s"_s, config(u"m1"_s, start + u'2')));
    }

    void isNewUntilItIsComplete()
    {
        {
            WorkerState state(file(), 20ms);
            const auto opened = state.open();
            QVERIFY(opened);
            QCOMPARE(*opened, QString());
            QVERIFY(state.isNew());
            QCOMPARE(QFile::permissions(file()) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                     QFile::Permissions());
            fill(state);
        }
        {
            WorkerState state(file(), 20ms); // killed before both sides were asked: they still have to be
            QVERIFY(state.open());
            QVERIFY(state.isNew());
            QCOMPARE(sessionsIn(state), 400);
            state.noteComplete();
            state.noteComplete();
            QVERIFY(!state.isNew());
        }
        WorkerState state(file(), 20ms);
        const auto opened = state.open();
        QVERIFY(opened);
        QCOMPARE(*opened, QString());
        QVERIFY(!state.isNew());
        QCOMPARE(sessionsIn(state), 400);
    }

    void anEmptyFileIsNew()
    {
        QVERIFY(QDir().mkpath(QFileInfo(file()).absolutePath()));
        QFile made(file());
        QVERIFY(made.open(QIODevice::WriteOnly));
        made.close();
        WorkerState state(file(), 20ms);
        const auto opened = state.open();
        QVERIFY(opened);
        QVERIFY(state.isNew());
        QCOMPARE(*opened, QString());
    }

    void aDamagedOneIsSetAside_data()
    {
        QTest::addColumn<qint64>("offset"); // negative: from the end, where the pages are full
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("the header") << qint64(0) << QByteArray(100, '\x5a');
        QTest::newRow("the beginning of a page") << qint64(-4 * 4096) << QByteArray(8, '\x5a');
        QTest::newRow("the middle of a page") << qint64(-4 * 4096 + 8) << QByteArray(3'000, '\x5a');
        QTest::newRow("all of it") << qint64(0) << QByteArray(200'000, '\x5a');
    }

    void aDamagedOneIsSetAside()
    {
        QFETCH(qint64, offset);
        QFETCH(QByteArray, bytes);
        QVERIFY(makeFilled());
        QVERIFY(QFileInfo(file()).size() > 8 * 4096);
        overwrite(file(), offset < 0 ? QFileInfo(file()).size() + offset : offset, bytes);
        const QByteArray damaged = contentOf(file());

        QString aside;
        {
            WorkerState state(file(), 20ms);
            const auto opened = state.open();
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().toString()));
            QVERIFY(state.isNew()); // what is not known must be looked for
            aside = *opened;
            QVERIFY(!aside.isEmpty());
            QVERIFY(aside != file());
            QCOMPARE(QFileInfo(aside).absolutePath(), QFileInfo(file()).absolutePath());
            QVERIFY2(contentOf(aside) == damaged, "the file that was set aside was changed");
            QCOMPARE(sessionsIn(state), 0);
            fill(state); // and it works
            state.noteComplete();
            QCOMPARE(sessionsIn(state), 400);
        }
        WorkerState state(file(), 20ms);
        const auto opened = state.open();
        QVERIFY(opened);
        QVERIFY(!state.isNew());
        QCOMPARE(*opened, QString());
        QCOMPARE(sessionsIn(state), 400);
        QCOMPARE(contentOf(aside), damaged);
    }

    void aHalfFileIsSetAside()
    {
        QVERIFY(makeFilled());
        QVERIFY(QFile::resize(file(), 3 * 4096));
        WorkerState state(file(), 20ms);
        const auto opened = state.open();
        QVERIFY(opened);
        QVERIFY(state.isNew());
        QCOMPARE(QFileInfo(*opened).size(), 3 * 4096);
        QCOMPARE(sessionsIn(state), 0);
    }

    void whatWasDamagedTwiceIsKeptTwice()
    {
        QSet<QString> kept;
        for (int i = 0; i < 2; ++i) {
            QVERIFY(makeFilled());
            overwrite(file(), 0, QByteArray(100, '\x5a'));
            WorkerState state(file(), 20ms);
            const auto opened = state.open();
            QVERIFY(opened);
            kept.insert(*opened);
            QVERIFY(state.file() == file());
            QVERIFY(QFile::exists(*opened));
            state.database().close();
            QVERIFY(QFile::remove(file()));
        }
        QCOMPARE(kept.size(), 2);
    }

    void theLeftoversOfTheDamagedOneGoWithIt()
    {
        QVERIFY(makeFilled());
        overwrite(file(), 0, QByteArray(100, '\x5a'));
        overwrite(file() + u"-wal"_s, 0, QByteArray(4'000, '\x33')); // of a process that was killed
        WorkerState state(file(), 20ms);
        const auto opened = state.open();
        QVERIFY(opened);
        QVERIFY(state.isNew());
        QCOMPARE(sessionsIn(state), 0);
        fill(state);
        QVERIFY(state.database().isSound());
    }

    void whatIsHeldIsNotTouched()
    {
        WorkerState first(file(), 20ms);
        QVERIFY(first.open());
        fill(first);
        const QStringList before = files();
        WorkerState second(file(), 20ms);
        for (int i = 0; i < 2; ++i) {
            const auto opened = second.open();
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, oco::base::ErrorCode::Locked);
            QVERIFY2(opened.error().message.contains(file()), qPrintable(opened.error().message));
        }
        QCOMPARE(files(), before);
        QCOMPARE(sessionsIn(first), 400);
        first.database().close();
        const auto opened = second.open(); // the same object may try again
        QVERIFY(opened);
        QCOMPARE(*opened, QString());
        QCOMPARE(sessionsIn(second), 400);
    }

    void aNewerVersionIsLeftAlone()
    {
        QVERIFY(makeFilled());
        {
            oco::sql::Database newer;
            QVERIFY(newer.open(file(), {1'000, {}}));
        }
        const QByteArray before = contentOf(file());
        for (int i = 0; i < 2; ++i) {
            WorkerState state(file(), 20ms);
            const auto opened = state.open();
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, oco::base::ErrorCode::Io);
            QVERIFY(!opened.error().remedy.isEmpty());
        }
        for (const QString &name : files()) {
            QVERIFY2(!name.contains(u"damaged"_s), qPrintable(name));
        }
        QVERIFY(contentOf(file()) == before);
    }
};

QTEST_GUILESS_MAIN(WorkerStateTest)
#include "worker_state_test.moc"
