#include "config/jsonc.h"
#include "config/workers_file.h"
#include "config/workers_template.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco::config;

class WorkersTemplateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenForTheOwnerOnly()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"config/opencode-orchestrator/workers.json"_s);
        QVERIFY(writeWorkersTemplate(path).has_value());

        constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFileInfo(path).permissions(), owner);
        QCOMPARE(QFileInfo(QFileInfo(path).path()).permissions(), owner | QFile::ExeOwner | QFile::ExeUser);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), workersTemplate());
    }

    void neverReplacesAFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"workers.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("mine"), 4);
        file.close();

        const auto written = writeWorkersTemplate(path);
        QVERIFY(!written.has_value());
        QVERIFY(written.error().message.contains(path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
    }

    void neverFollowsADanglingLink()
    {
        const QTemporaryDir folder;
        QVERIFY(QFile::link(folder.filePath(u"target"_s), folder.filePath(u"workers.json"_s)));
        QVERIFY(!writeWorkersTemplate(folder.filePath(u"workers.json"_s)).has_value());
        QVERIFY(!QFileInfo::exists(folder.filePath(u"target"_s)));
    }

    void isRefusedUntouched()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"workers.json"_s);
        QVERIFY(writeWorkersTemplate(path).has_value());

        const auto content = readWorkersFile(path, {});
        QVERIFY(content.has_value());
        QVERIFY(content->unusable);
        QCOMPARE(content->diagnostics.size(), 1);
        const Diagnostic &problem = content->diagnostics.constFirst();
        QCOMPARE(problem.severity, Diagnostic::Severity::Error);
        QCOMPARE(problem.file, path);
        QCOMPARE(problem.line, 9);
        QCOMPARE(problem.column, 9);
        QVERIFY(problem.message.startsWith(u"this is the untouched template"_s));
    }

    void namesEachPlaceholderThatIsLeft()
    {
        QByteArray text = workersTemplate();
        text.replace(QByteArray(kTokenPlaceholder.data()), "keychain:machine_m:worker_w");
        const WorkersFileContent content = parseWorkers(text, u"f"_s, {});
        QVERIFY(!content.unusable);
        QCOMPARE(content.invalidWorkers, 1);
        QCOMPARE(content.diagnostics.size(), 2);
        QCOMPARE(content.diagnostics.at(0).field, u"working_directory"_s);
        QCOMPARE(content.diagnostics.at(1).field, u"convex_url"_s);
        QCOMPARE(content.diagnostics.at(0).worker, u"m/w"_s);
        QVERIFY(content.diagnostics.at(0).message.contains(u"placeholder"_s));
    }

    void worksFilledIn()
    {
        const QTemporaryDir folder;
        QByteArray text = workersTemplate();
        text.replace(QByteArray(kTokenPlaceholder.data()), "keychain:machine_m:worker_w");
        text.replace(QByteArray(kDirectoryPlaceholder.data()), folder.path().toUtf8());
        text.replace(QByteArray(kUrlPlaceholder.data()), "https://happy-otter-123.convex.cloud");
        const WorkersFileContent content = parseWorkers(text, u"f"_s, {});
        QVERIFY(content.diagnostics.isEmpty());
        QCOMPARE(content.workers.size(), 1);
        QCOMPARE(content.workers.constFirst().workingDirectory, folder.path());
    }

    void explainsEachField()
    {
        const JsoncDocument document = parseJsonc(workersTemplate());
        QVERIFY(document.errors.isEmpty());
        QVERIFY(document.comments.size() > 6);
        QVERIFY(workersTemplate().contains("Machine → ⋮ → Add Worker"));
    }

    void canBeReadOnlyWhereThereIsSomething()
    {
        const QTemporaryDir folder;
        const auto none = readWorkersFile(folder.filePath(u"none.json"_s), {});
        QVERIFY(!none.has_value());
        QCOMPARE(none.error().code, oco::base::ErrorCode::NotFound);

        QFile big(folder.filePath(u"big.json"_s));
        QVERIFY(big.open(QIODevice::WriteOnly));
        QVERIFY(big.resize(kJsoncMaxSize + 1));
        big.close();
        const auto large = readWorkersFile(big.fileName(), {});
        QVERIFY(!large.has_value());
        QCOMPARE(large.error().code, oco::base::ErrorCode::TooLarge);
    }
};

QTEST_APPLESS_MAIN(WorkersTemplateTest)
#include "workers_template_test.moc"
