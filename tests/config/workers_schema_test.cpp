#include "config/workers_file.h"
#include "config/workers_template.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace oco::config;
using oco::base::ErrorCode;

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/** The samples that check_schema.py holds against the schema, here held against the reader; and the schema's file. */
class WorkersSchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReaderAgrees_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("valid");
        const QDir samples(u"" OCO_SCHEMA_SAMPLES ""_s);
        for (const bool valid : {true, false}) {
            const QDir folder(samples.filePath(valid ? u"valid"_s : u"invalid"_s));
            for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
                QTest::newRow(qPrintable(name)) << folder.filePath(name) << valid;
            }
        }
    }
    void theReaderAgrees()
    {
        QFETCH(QString, path);
        QFETCH(bool, valid);
        const WorkersFileContent content = parseWorkers(bytesOf(path), u"f"_s, {u"/"_s, u"/tmp"_s, Launch::Interactive});
        QStringList problems;
        for (const Diagnostic &diagnostic : content.diagnostics) {
            problems.append(diagnostic.toString());
        }
        QVERIFY2(content.hasErrors() == !valid, qPrintable(problems.join(u'\n')));
        const auto errors = std::count_if(content.diagnostics.begin(), content.diagnostics.end(),
                                          [](const Diagnostic &diagnostic) { return diagnostic.severity == Diagnostic::Severity::Error; });
        QVERIFY2(errors <= 1, qPrintable(problems.join(u'\n')));
    }

    void theProgramCarriesTheSchema()
    {
        const QJsonObject schema = QJsonDocument::fromJson(workersSchema()).object();
        QCOMPARE(schema.value(u"$schema"_s).toString(), u"http://json-schema.org/draft-07/schema#"_s);
        QVERIFY(schema.contains(u"definitions"_s));
    }

    void theTemplateNamesIt()
    {
        const QTemporaryDir folder;
        QVERIFY(writeWorkersTemplate(folder.filePath(u"workers.json"_s)).has_value());
        QVERIFY(workersTemplate().contains("\n    \"$schema\": \"./workers.schema.json\",\n"));
        QCOMPARE(bytesOf(folder.filePath(u"workers.schema.json"_s)), workersSchema());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
    }

    void aForeignSchemaStays_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("another file") << QByteArray("mine");
        QTest::newRow("another schema") << QByteArray("{\"title\": \"Workers\"}");
        QTest::newRow("one that mentions ours") << QByteArray("{\"title\": \"opencode-orchestrator workers.schema.json, version 0.\"}");
        QTest::newRow("a newer version") << QByteArray(
            "{\"$comment\": \"opencode-orchestrator workers.schema.json, version 999. Newer.\"}");
        QTest::newRow("this version, edited") << workersSchema() + "\n";
    }
    void aForeignSchemaStays()
    {
        QFETCH(QByteArray, text);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"workers.schema.json"_s);
        write(path, text);
        QCOMPARE(writeWorkersSchema(folder.path()).error().code, ErrorCode::Rejected);
        QCOMPARE(bytesOf(path), text);
        QVERIFY(writeWorkersTemplate(folder.filePath(u"workers.json"_s)).has_value());
        QCOMPARE(bytesOf(path), text);
    }

    void anOlderVersionIsReplaced()
    {
        QByteArray older = workersSchema();
        older.replace("workers.schema.json, version 2.", "workers.schema.json, version 1.");
        QVERIFY(older != workersSchema());
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"workers.schema.json"_s);
        write(path, older);
        QVERIFY(writeWorkersSchema(folder.path()).has_value());
        QCOMPARE(bytesOf(path), workersSchema());
        QVERIFY(writeWorkersSchema(folder.path()).has_value());
    }

    void aLinkToNothingStays()
    {
        const QTemporaryDir folder;
        QVERIFY(QFile::link(folder.filePath(u"nowhere"_s), folder.filePath(u"workers.schema.json"_s)));
        QVERIFY(!writeWorkersSchema(folder.path()).has_value());
        QVERIFY(!QFileInfo::exists(folder.filePath(u"nowhere"_s)));
    }
};

QTEST_APPLESS_MAIN(WorkersSchemaTest)
#include "workers_schema_test.moc"
