#include "app/editing/workers_editing.h"
#include "app/token_vault.h"
#include "support/held_credentials.h"
#include "support/temp_home.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace oco;
using app::DraftField;

namespace
{

const QString kName = u".config/opencode-orchestrator/workers.json"_s;
const QByteArray kFile = "{\"workers\": [\n"
                         "  {\"token\": \"keychain:machine_m1:worker_site\", \"working_directory\": \"~/site\", \"convex_url\": "
                         "\"https://a-b-1.convex.cloud\"},\n"
                         "  {\"token\": \"keychain:machine_m1:worker_blog\", \"working_directory\": \"~/blog\", \"convex_url\": "
                         "\"https://a-b-1.convex.cloud\"}\n"
                         "]}\n";

QByteArray replaced(QByteArray text, const QByteArray &before, const QByteArray &after)
{
    return text.replace(before, after);
}

} // namespace

/** A save whose keychain takes its time, while the person goes on editing. */
class WorkersSavingTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test_support::TempHome> m_home;
    std::unique_ptr<test_support::HeldCredentials> m_store;
    std::unique_ptr<app::TokenVault> m_vault;
    std::unique_ptr<app::WorkersFileService> m_service;
    std::unique_ptr<app::WorkersEditing> m_editing;

    app::WorkersDraft &draft() { return m_editing->draft(); }
    QByteArray onDisk() const
    {
        QFile file(m_home->filePath(kName));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /** A new token for the second worker, which the keychain does not take yet. */
    bool beginSave(bool forgetAbandoned)
    {
        const bool set =
            draft().setField(draft().entries().size() - 1, DraftField::Token, u"machine_m1:worker_shop:secret_hush"_s).has_value();
        m_editing->save(forgetAbandoned);
        return set && m_editing->isBusy() && m_store->holds();
    }
    bool endSave()
    {
        QSignalSpy saved(m_editing.get(), &app::WorkersEditing::saved);
        m_store->release();
        return QTest::qWaitFor([&] { return saved.size() == 1; });
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<test_support::TempHome>();
        QVERIFY(m_home->write(kName, kFile));
        m_store = std::make_unique<test_support::HeldCredentials>();
        for (const QString &worker : {u"machine_m1:worker_site"_s, u"machine_m1:worker_blog"_s}) {
            m_store->entries.insert(worker, worker + u":secret_x"_s);
        }
        m_vault = std::make_unique<app::TokenVault>(m_store.get());
        m_service = std::make_unique<app::WorkersFileService>(m_home->filePath(kName));
        const config::WorkersFileContext context{.launchDirectory = m_home->path(), .home = m_home->path()};
        m_editing = std::make_unique<app::WorkersEditing>(m_service.get(), m_vault.get(), context);
        QSignalSpy opened(m_editing.get(), &app::WorkersEditing::opened);
        m_editing->open();
        QTRY_COMPARE(opened.size(), 1);
    }

    void cleanup()
    {
        m_editing.reset();
        m_service.reset();
    }

    void whatIsTypedMeanwhileStays()
    {
        const QByteArray written = replaced(kFile, "worker_blog", "worker_shop");
        QVERIFY(beginSave(false));
        QVERIFY(draft().setField(0, DraftField::WorkingDirectory, u"~/shop"_s));
        QVERIFY(endSave());
        QCOMPARE(onDisk(), written);
        QCOMPARE(m_editing->fileText(), written);
        QVERIFY(m_editing->isChanged());
        QCOMPARE(draft().entries().at(0).workingDirectory, u"~/shop"_s);

        m_editing->save(false); // the rest
        QVERIFY(endSave());
        QCOMPARE(onDisk(), replaced(written, "~/site", "~/shop"));
        QVERIFY(!m_editing->isChanged());
    }

    void typingOnInTheSameFieldIsAStepOfItsOwn()
    {
        const QByteArray token = "machine_m1:worker_shop:secret_";
        QVERIFY(beginSave(false));
        QVERIFY(draft().setField(1, DraftField::Token, u"machine_m1:worker_shop:secret_loud"_s));
        QVERIFY(endSave());
        QVERIFY(m_editing->isChanged());
        QVERIFY(draft().text().contains(token + "loud"));
        draft().undo();
        QVERIFY(draft().text().contains(token + "hush")); // what was saved
    }

    void aWorkerRemovedMeanwhileKeepsItsToken()
    {
        QVERIFY(beginSave(true)); // the token of the second is abandoned
        QVERIFY(draft().remove(0));
        QVERIFY(endSave());
        QVERIFY(onDisk().contains("keychain:machine_m1:worker_site"));
        QTRY_VERIFY(!m_store->entries.contains(u"machine_m1:worker_blog"_s));
        QVERIFY(m_store->entries.contains(u"machine_m1:worker_site"_s));
        QCOMPARE(draft().abandonedTokens().size(), 1); // with the next save, where that is wanted
    }

    void aRemovalUndoneMeanwhileKeepsTheToken()
    {
        QVERIFY(beginSave(true));
        draft().undo();
        QVERIFY(endSave());
        QVERIFY(onDisk().contains("keychain:machine_m1:worker_shop"));
        QVERIFY(m_store->entries.contains(u"machine_m1:worker_blog"_s)); // the draft names it again
        QCOMPARE(draft().text(), kFile);
        QVERIFY(m_editing->isChanged());
    }

    void aRevertCanBeUndone()
    {
        QVERIFY(draft().setField(0, DraftField::WorkingDirectory, u"~/shop"_s));
        const QByteArray edited = draft().text();
        draft().revert();
        QCOMPARE(draft().text(), kFile);
        QVERIFY(!m_editing->isChanged());
        draft().undo();
        QCOMPARE(draft().text(), edited);
        draft().undo();
        QCOMPARE(draft().text(), kFile);
    }
};

QTEST_GUILESS_MAIN(WorkersSavingTest)
#include "workers_saving_test.moc"
