#include "app/editing/workers_draft.h"
#include "app/editing/workers_editing.h"
#include "app/token_vault.h"
#include "support/memory_credentials.h"
#include "support/temp_home.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace oco;
using app::DraftField;

namespace
{

const QByteArray kFile = "// mine\n"
                         "{\n"
                         "  \"workers\": [\n"
                         "    // the site\n"
                         "    {\"token\": \"keychain:machine_m1:worker_site\", \"working_directory\": \"~/site\", \"convex_url\": "
                         "\"https://a-b-1.convex.cloud\"}, // live\n"
                         "    // the blog\n"
                         "    {\"token\": \"machine_m1:worker_blog:secret_hush\", \"working_directory\": \"~/blog\", \"convex_url\": "
                         "\"https://a-b-1.convex.cloud\", \"recovery\": \"answer-only-new\"}\n"
                         "  ]\n"
                         "}\n";

QByteArray replaced(QByteArray text, const QByteArray &before, const QByteArray &after)
{
    return text.replace(before, after);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class WorkersDraftTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test_support::TempHome> m_home;

    config::WorkersFileContext context() const { return {.launchDirectory = m_home->path(), .home = m_home->path()}; }
    QString file() const { return m_home->filePath(u".config/opencode-orchestrator/workers.json"_s); }
    static QStringList messages(const QList<config::Diagnostic> &diagnostics)
    {
        QStringList texts;
        for (const config::Diagnostic &diagnostic : diagnostics) {
            texts.append(diagnostic.field + u": "_s + diagnostic.message);
        }
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<test_support::TempHome>();
        QVERIFY(m_home->write(u"site/README"_s, "site"));
        QVERIFY(m_home->write(u"blog/README"_s, "blog"));
    }

    void entriesAreShownAsTheyAreWritten()
    {
        app::WorkersDraft draft(context());
        draft.open(file(), kFile);
        QCOMPARE(draft.entries().size(), 2);
        QCOMPARE(draft.entries().at(0).workingDirectory, u"~/site"_s);
        QCOMPARE(draft.entries().at(0).recovery, QString());
        QCOMPARE(draft.entries().at(0).reference->label(), u"m1/site"_s);
        QCOMPARE(draft.entries().at(1).recovery, u"answer-only-new"_s);
        QVERIFY(!draft.isChanged());
        QVERIFY(!draft.obstacle());
        QTRY_VERIFY(draft.isChecked());
        QVERIFY(!draft.hasErrors());
        QVERIFY(draft.problems(0).isEmpty());
        QCOMPARE(draft.problems(1).size(), 1); // the plain token
    }

    void messagesAreThoseOfValidate()
    {
        app::WorkersDraft draft(context());
        draft.open(file(), kFile);
        QVERIFY(draft.setField(0, DraftField::WorkingDirectory, u"~/missing"_s));
        QVERIFY(draft.setField(1, DraftField::ConvexUrl, u"a-b-1.convex.cloud"_s));
        QTRY_VERIFY(draft.isChecked());
        const config::WorkersFileContent content = config::parseWorkers(draft.text(), file(), context());
        QCOMPARE(draft.problems(0) + draft.problems(1), content.diagnostics);
        QCOMPARE(draft.problems(0).size(), 1);
        QCOMPARE(draft.problems(0).constFirst().field, u"working_directory"_s);
        QVERIFY(draft.hasErrors());
    }

    void editsChangeOnlyWhatTheyAreAbout()
    {
        app::WorkersDraft draft(context());
        draft.open(file(), kFile);
        QVERIFY(draft.setField(0, DraftField::WorkingDirectory, u"~/blog"_s));
        QCOMPARE(draft.text(), replaced(kFile, "~/site", "~/blog"));
        QVERIFY(draft.setField(0, DraftField::Recovery, u"answer-only-new"_s));
        QCOMPARE(draft.entries().at(0).recovery, u"answer-only-new"_s);
        draft.undo();
        draft.undo();
        QCOMPARE(draft.text(), kFile);
        QVERIFY(!draft.isChanged());
    }

    void stepsHaveTitlesAndAreUndone()
    {
        app::WorkersDraft draft(context());
        draft.open(file(), kFile);
        QSignalSpy changed(&draft, &app::WorkersDraft::changed);
        QVERIFY(draft.move(1, 0));
        QCOMPARE(draft.entries().at(0).reference->label(), u"m1/blog"_s);
        QVERIFY(draft.remove(1));
        QCOMPARE(draft.undoTitle(), u"Remove the worker"_s);
        QCOMPARE(changed.constLast().constFirst().value<qsizetype>(), 0);
        draft.undo();
        QCOMPARE(changed.constLast().constFirst().value<qsizetype>(), 1); // the one that came back
        QCOMPARE(draft.undoTitle(), u"Move the worker"_s);
        QCOMPARE(draft.redoTitle(), u"Remove the worker"_s);
        draft.undo();
        QCOMPARE(draft.text(), kFile);
        QCOMPARE(draft.undoTitle(), QString());
        draft.redo();
        draft.redo();
        QCOMPARE(draft.entries().size(), 1);
        QVERIFY(draft.redoTitle().isEmpty());
    }

    void typingIsOneStep()
    {
        app::WorkersDraft draft(context());
        draft.open(file(), kFile);
        for (const QString &typed : {u"~/s"_s, u"~/sh"_s, u"~/shop"_s}) {
            QVERIFY(draft.setField(0, DraftField::WorkingDirectory, typed));
        }
        draft.endStep();
        QVERIFY(draft.setField(0, DraftField::WorkingDirectory, u"~/shop2"_s));
        draft.undo();
        QCOMPARE(draft.entries().at(0).workingDirectory, u"~/shop"_s);
        draft.undo();
        QCOMPARE(draft.text(), kFile);
        QVERIFY(draft.setField(0, DraftField::WorkingDirectory, u"~/site2"_s));
        QVERIFY(draft.setField(0, DraftField::WorkingDirectory, u"~/site"_s)); // typed back
        QVERIFY(draft.undoTitle().isEmpty());
    }

    void aCopyNeedsATokenOfItsOwn()
    {
        app::WorkersDraft draft(context());
        draft.open(file(), kFile);
        const base::Result<qsizetype> place = draft.duplicate(0);
        QCOMPARE(place.value(), 1);
        QCOMPARE(draft.entries().size(), 3);
        QCOMPARE(draft.entries().at(1).workingDirectory, u"~/site"_s);
        QCOMPARE(draft.entries().at(1).token, QString());
        QCOMPARE(draft.entries().at(2).reference->label(), u"m1/blog"_s);
        QTRY_VERIFY(draft.isChecked());
        QVERIFY(messages(draft.problems(1)).constFirst().startsWith(u"token: is empty."_s));
        draft.undo();
        QCOMPARE(draft.text(), kFile);
    }

    void aNewWorkerHasTheDeploymentOfTheOthers()
    {
        app::WorkersDraft draft(context());
        draft.open(file(), kFile);
        QCOMPARE(draft.add({}).value(), 2);
        QCOMPARE(draft.entries().at(2).convexUrl, u"https://a-b-1.convex.cloud"_s);
        QVERIFY(draft.setField(0, DraftField::ConvexUrl, u"https://c-d-2.convex.cloud"_s));
        QCOMPARE(draft.add({}).value(), 3);
        QCOMPARE(draft.entries().at(3).convexUrl, QString());
    }

    void mistakesThatKeepFromEditingAreTold_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("part");
        QTest::newRow("syntax") << QByteArray("{\n  \"workers\": [\n    {\"token\" \"x\"}\n  ]\n}\n") << u"Line 3"_s;
        QTest::newRow("no list") << QByteArray("{}\n") << u"no list \"workers\""_s;
        QTest::newRow("empty") << QByteArray() << QString();
    }

    void mistakesThatKeepFromEditingAreTold()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, part);
        app::WorkersDraft draft(context());
        draft.open(file(), text);
        QVERIFY(draft.obstacle());
        QVERIFY2(draft.obstacle()->message.contains(part), qPrintable(draft.obstacle()->message));
        QVERIFY(!draft.remove(0));
        QVERIFY(!draft.add({}));
        QVERIFY(!draft.isChanged());
    }

    void newTokensGoToTheKeychainAndOldOnesStay()
    {
        app::WorkersDraft draft(context());
        draft.open(file(), kFile);
        QCOMPARE(draft.plainTokens().size(), 1);
        QVERIFY(draft.newTokens().isEmpty());
        QVERIFY(draft.setField(0, DraftField::Token, u"machine_m1:worker_shop:secret_quiet"_s));
        QCOMPARE(draft.newTokens().size(), 1);
        QCOMPARE(draft.textReferringTo(draft.newTokens()), replaced(kFile, "machine_m1:worker_site", "machine_m1:worker_shop"));
        QCOMPARE(draft.abandonedTokens().size(), 1);
        QCOMPARE(draft.abandonedTokens().constFirst().label(), u"m1/site"_s);
    }

    void aMissingFileIsMadePrivate()
    {
        app::WorkersFileService service(file());
        test_support::MemoryCredentials store;
        app::TokenVault vault(&store);
        app::WorkersEditing editing(&service, &vault, context());
        QSignalSpy opened(&editing, &app::WorkersEditing::opened);
        QSignalSpy saved(&editing, &app::WorkersEditing::saved);
        editing.open();
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(!QFileInfo::exists(file()));
        QCOMPARE(editing.draft().entries().size(), 1);
        QVERIFY(editing.draft().entries().constFirst().untouched);
        QVERIFY(!editing.isChanged());
        QCOMPARE(editing.draft().add({u"machine_m1:worker_site:secret_hush"_s, u"~/site"_s, u"https://a-b-1.convex.cloud"_s}).value(), 0);
        editing.save(false);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(store.entries.value(u"machine_m1:worker_site"_s), u"machine_m1:worker_site:secret_hush"_s);
        QVERIFY(!read(file()).contains("hush"));
        QVERIFY(read(file()).contains("\"token\": \"keychain:machine_m1:worker_site\""));
        QCOMPARE(QFileInfo(file()).permissions() & ~(QFileDevice::ReadUser | QFileDevice::WriteUser),
                 QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        QVERIFY(!editing.isChanged());
    }

    void whatAnotherProgramWroteIsNotOverwritten()
    {
        QVERIFY(m_home->write(u".config/opencode-orchestrator/workers.json"_s, kFile));
        app::WorkersFileService service(file());
        test_support::MemoryCredentials store;
        app::TokenVault vault(&store);
        app::WorkersEditing editing(&service, &vault, context());
        QSignalSpy opened(&editing, &app::WorkersEditing::opened);
        QSignalSpy conflict(&editing, &app::WorkersEditing::conflict);
        QSignalSpy saved(&editing, &app::WorkersEditing::saved);
        editing.open();
        QTRY_COMPARE(opened.size(), 1);

        const QByteArray theirs = replaced(kFile, "// mine", "// theirs");
        QVERIFY(m_home->write(u".config/opencode-orchestrator/workers.json"_s, theirs));
        QTRY_COMPARE(opened.size(), 2); // nothing was edited: it follows
        QCOMPARE(editing.draft().text(), theirs);

        QVERIFY(editing.draft().setField(0, DraftField::WorkingDirectory, u"~/blog"_s));
        const QByteArray again = replaced(kFile, "// mine", "// theirs again");
        QVERIFY(m_home->write(u".config/opencode-orchestrator/workers.json"_s, again));
        editing.save(false);
        QTRY_VERIFY(editing.hasConflict());
        QCOMPARE(read(file()), again);
        QCOMPARE(editing.theirText(), again);
        QVERIFY(saved.isEmpty());
        QCOMPARE(QDir(m_home->configFolder()).entryList(QDir::Files).size(), 1); // no copies beside it

        editing.keepMine();
        editing.save(false);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(read(file()), replaced(theirs, "~/site", "~/blog"));
    }

    void tokensAreForgottenOnlyWhenAsked_data()
    {
        QTest::addColumn<bool>("asked");
        QTest::newRow("kept") << false;
        QTest::newRow("forgotten") << true;
    }

    void tokensAreForgottenOnlyWhenAsked()
    {
        QFETCH(bool, asked);
        QVERIFY(m_home->write(u".config/opencode-orchestrator/workers.json"_s, kFile));
        app::WorkersFileService service(file());
        test_support::MemoryCredentials store;
        store.entries.insert(u"machine_m1:worker_site"_s, u"machine_m1:worker_site:secret_x"_s);
        app::TokenVault vault(&store);
        app::WorkersEditing editing(&service, &vault, context());
        QSignalSpy opened(&editing, &app::WorkersEditing::opened);
        QSignalSpy saved(&editing, &app::WorkersEditing::saved);
        editing.open();
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(editing.draft().remove(0));
        editing.save(asked);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(store.entries.contains(u"machine_m1:worker_site"_s), !asked);
    }

    void aKeychainThatFailsSavesNothing()
    {
        QVERIFY(m_home->write(u".config/opencode-orchestrator/workers.json"_s, kFile));
        QVERIFY(QFile::setPermissions(file(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
        app::WorkersFileService service(file());
        test_support::MemoryCredentials store;
        store.error = base::Error{base::ErrorCode::Unreachable, u"There is no keychain."_s, {}, {}};
        app::TokenVault vault(&store);
        app::WorkersEditing editing(&service, &vault, context());
        QSignalSpy opened(&editing, &app::WorkersEditing::opened);
        QSignalSpy saved(&editing, &app::WorkersEditing::saved);
        QSignalSpy failed(&editing, &app::WorkersEditing::keychainFailed);
        editing.open();
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(editing.draft().setField(0, DraftField::Token, u"machine_m1:worker_shop:secret_quiet"_s));
        editing.save(false);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(read(file()), kFile);
        editing.saveInFile(false);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(read(file()), replaced(kFile, "keychain:machine_m1:worker_site", "machine_m1:worker_shop:secret_quiet"));
        QVERIFY(!(QFileInfo(file()).permissions() & QFileDevice::ReadOther));
    }
};

QTEST_GUILESS_MAIN(WorkersDraftTest)
#include "workers_draft_test.moc"
