#include "e2e/hosted_workers.h"
#include "support/delivery_audit.h"
#include "support/stub_llm.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QTest>

#include <csignal>
#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace oco::e2e;
using namespace oco::test_support;

using Chunks = ExpectedAnswer::Chunks;

namespace
{

enum class Damage : std::uint8_t { FirstBytes, MiddleBytes, Emptied, Deleted, OlderCopy };

} // namespace

/** The disk is full, or what was kept on it is damaged, gone or older than it should be. */
class StorageTest : public QObject
{
    Q_OBJECT

private:
    using Pending = DeploymentProbe::Pending;

    StubLlm m_llm;
    DeploymentFixture m_deployment;
    std::unique_ptr<HostedWorkers> m_workers;

    DeploymentProbe &probe() { return m_deployment.probe(); }
    const DeploymentInfo::Worker &worker() { return m_deployment.info().workers[0]; }
    QString stateFolder() { return m_workers->home().filePath(u".local/state/opencode-orchestrator"_s); }
    QDir databases() { return QDir(stateFolder() + u"/workers"_s); }

    bool startProgram()
    {
        const QString directory = m_workers->makeProject(u"project"_s, m_llm.baseUrl());
        return m_workers->start(m_deployment.info().url, {{worker().token, directory}}) && m_deployment.answers(worker());
    }

    bool killProgram()
    {
        return m_workers->program().signal(SIGKILL) && m_workers->program().waitForExit(10s) && m_workers->waitNothingLeft(15s);
    }

    bool waitChunks(const Pending &pending, qsizetype count)
    {
        return QTest::qWaitFor([&] { return probe().chunks(pending.chatSession, pending.messageId).size() >= count; }, kWaitLimit);
    }

    QString faultsOf(const Pending &pending, const ExpectedAnswer &expected)
    {
        const QStringList faults = auditAnswer(m_deployment.waitCompleted(pending), expected);
        return (faults + auditSession(probe(), pending.chatSession)).join(u"; "_s);
    }

    /** What status says that the worker is trying to get over. */
    QString problem()
    {
        const auto outcome = m_workers->command({u"status"_s, u"--json"_s});
        const QJsonArray workers = QJsonDocument::fromJson(outcome.out.toUtf8())[u"workers"].toArray();
        return QString::fromUtf8(QJsonDocument(workers.first().toObject()[u"problem"].toObject()).toJson(QJsonDocument::Compact));
    }

    /** Copies the files of the database as they are at one moment; the program stands still meanwhile. */
    QHash<QString, QByteArray> copyDatabases()
    {
        QHash<QString, QByteArray> copy;
        m_workers->program().signal(SIGSTOP);
        for (const QString &name : databases().entryList({u"*.sqlite"_s, u"*.sqlite-*"_s}, QDir::Files)) {
            QFile file(databases().filePath(name));
            if (file.open(QIODevice::ReadOnly)) {
                copy.insert(name, file.readAll());
            }
        }
        m_workers->program().signal(SIGCONT);
        return copy;
    }

    bool doDamage(Damage damage, const QHash<QString, QByteArray> &older)
    {
        QStringList names = databases().entryList({u"*.sqlite"_s}, QDir::Files);
        for (const QString &name : databases().entryList({u"*.sqlite-*"_s}, QDir::Files)) {
            if (!databases().remove(name)) {
                return false;
            }
        }
        if (names.size() != 1) {
            return false;
        }
        QFile file(databases().filePath(names.first()));
        switch (damage) {
        case Damage::FirstBytes:
        case Damage::MiddleBytes: {
            const qint64 from = damage == Damage::FirstBytes ? 0 : 4096;
            return file.open(QIODevice::ReadWrite) && file.seek(from) && file.write(QByteArray(3 * 4096, 'x')) == 3 * 4096;
        }
        case Damage::Emptied:
            return file.resize(0);
        case Damage::Deleted:
            return file.remove();
        case Damage::OlderCopy:
            for (auto it = older.cbegin(); it != older.cend(); ++it) {
                QFile copy(databases().filePath(it.key()));
                if (!it.key().endsWith(u"-shm"_s) && (!copy.open(QIODevice::WriteOnly) || copy.write(it.value()) != it.value().size())) {
                    return false;
                }
            }
            return true;
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_llm.listen());
        QVERIFY(m_deployment.start(m_llm.baseUrl()));
    }

    void theDiskIsFull()
    {
        const auto gone = qScopeGuard([this] { m_workers.reset(); });
        m_workers = std::make_unique<HostedWorkers>();
        QVERIFY(QDir().mkpath(stateFolder()));
        // a small disk that only the program sees; the rest of its home stays where it is
        m_workers->setWrapper(
            {u"unshare"_s, u"-rm"_s, u"sh"_s, u"-c"_s, u"mount -t tmpfs -o size=8m tmpfs \"$0\" && exec \"$@\""_s, stateFolder()});
        QVERIFY(startProgram());

        const QString prompt = u"[[slow 60]] [[words 150]] while the disk is full"_s;
        const Pending pending = m_deployment.send(worker(), prompt);
        QVERIFY(waitChunks(pending, 2));
        QFile filler(u"/proc/%1/root%2/filler"_s.arg(m_workers->program().pid()).arg(stateFolder()));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(1024, 'x')) == 1024) {
        }
        const QString second = u"[[words 20]] sent while the disk is full"_s;
        const Pending waiting = m_deployment.send(worker(), second);
        QTRY_VERIFY2_WITH_TIMEOUT(problem().contains(u"remedy"_s), qPrintable(problem()), kWaitLimit);
        qInfo().noquote() << problem();
        QVERIFY(m_workers->program().isRunning());
        QVERIFY(!probe().message(pending.chatSession, pending.messageId)[u"completed"].toBool());

        QVERIFY(filler.resize(0));
        QCOMPARE(faultsOf(pending, {expectedAnswer(prompt), {}, Chunks::Whole}), QString());
        QCOMPARE(faultsOf(waiting, {expectedAnswer(second), {}, Chunks::Whole}), QString());
        QCOMPARE(m_llm.modelRuns(prompt), 1);
        QTRY_COMPARE_WITH_TIMEOUT(problem(), u"{}"_s, kWaitLimit);
        QVERIFY(killProgram());
    }

    void theDatabaseIsDamaged_data()
    {
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<bool>("setAside"); // certainly found, and told
        QTest::newRow("first bytes overwritten") << Damage::FirstBytes << true;
        QTest::newRow("others overwritten") << Damage::MiddleBytes << false;
        QTest::newRow("emptied") << Damage::Emptied << false;
        QTest::newRow("deleted") << Damage::Deleted << false;
        QTest::newRow("older copy") << Damage::OlderCopy << false;
    }

    void theDatabaseIsDamaged()
    {
        QFETCH(Damage, damage);
        QFETCH(bool, setAside);
        const QString row = QString::fromUtf8(QTest::currentDataTag());
        if (!m_workers) { // one home for all rows
            m_workers = std::make_unique<HostedWorkers>();
            QVERIFY(startProgram());
        }

        // a conversation with an answer during which the copy is made
        const QString first = u"[[slow 60]] [[words 30]] to remember "_s + row;
        const Pending remembered = m_deployment.send(worker(), first);
        QVERIFY(waitChunks(remembered, 2));
        const auto older = copyDatabases();
        QVERIFY(!older.isEmpty());
        QCOMPARE(faultsOf(remembered, {expectedAnswer(first), {}, Chunks::Whole}), QString());

        // killed in the middle of one answer; another message comes while nobody is there
        const QString open = u"[[slow 60]] [[words 90]] killed "_s + row;
        const Pending killed = m_deployment.send(worker(), open);
        QVERIFY(waitChunks(killed, 2));
        QVERIFY(killProgram());
        QVERIFY(doDamage(damage, older));
        const QString between = u"[[words 12]] meanwhile "_s + row;
        const Pending meanwhile{remembered.chatSession, probe().sendMessage(remembered.chatSession, between)};
        QVERIFY(m_workers->restart());

        QCOMPARE(faultsOf(meanwhile, {expectedAnswer(between), {}, Chunks::Whole}), QString());
        const QStringList conversation = m_llm.conversationOf(between);
        QVERIFY2(conversation.contains(u"assistant: "_s + expectedAnswer(first)), qPrintable(conversation.join(u'\n')));
        // which chunks it had cannot be known: run again without any, or completed with what is there; nothing is doubled
        const bool again = m_deployment.waitCompleted(killed).content() == expectedAnswer(open);
        const QStringList told = again ? QStringList{u"word90"_s} : QStringList{u"interrupted"_s};
        QCOMPARE(faultsOf(killed, {{}, told, Chunks::Any}), QString());
        QVERIFY(m_llm.modelRuns(open) <= 2);
        QCOMPARE(faultsOf(remembered, {expectedAnswer(first), {}, Chunks::Whole}), QString());
        QCOMPARE(m_llm.modelRuns(first), 1);
        if (setAside) {
            QVERIFY2(m_workers->program().err().contains(QRegularExpression(u"set aside|damaged"_s)),
                     qPrintable(m_workers->program().err()));
            QVERIFY(databases().entryList(QDir::Files).size() >
                    databases().entryList({u"*.sqlite"_s, u"*.sqlite-*"_s}, QDir::Files).size());
        }
        const QString next = u"[[words 9]] afterwards "_s + row;
        const Pending afterwards{killed.chatSession, probe().sendMessage(killed.chatSession, next)};
        QCOMPARE(faultsOf(afterwards, {expectedAnswer(next), {}, Chunks::Whole}), QString());
    }

    void cleanupTestCase() { m_workers.reset(); }
};

QTEST_GUILESS_MAIN(StorageTest)
#include "storage_test.moc"
