#include "config/workers_edit.h"
#include "config/workers_template.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco::config;
using oco::base::ErrorCode;

namespace
{

const WorkerFields &fields()
{
    static const WorkerFields value{u"keychain:machine_m:worker_w"_s, u"~/caf\u00e9 \"x\""_s, u"https://happy-otter-123.convex.cloud"_s};
    return value;
}

} // namespace

class WorkersEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsInTheTemplate()
    {
        const auto edit = addWorker(workersTemplate(), fields());
        QVERIFY(edit.has_value());
        QByteArray meant = workersTemplate();
        meant.replace(QByteArray(kTokenPlaceholder.data()), "keychain:machine_m:worker_w");
        meant.replace(QByteArray(kDirectoryPlaceholder.data()), "~/caf\xC3\xA9 \\\"x\\\"");
        meant.replace(QByteArray(kUrlPlaceholder.data()), "https://happy-otter-123.convex.cloud");
        QCOMPARE(edit->text, meant);
        QCOMPARE(applied(workersTemplate(), edit->splices), meant);
        QVERIFY(edit->splices.size() >= 3);
    }

    void addsToTheFilledTemplateAboveItsComment()
    {
        const QByteArray first = addWorker(workersTemplate(), fields())->text;
        const auto second = addWorker(first, {u"t"_s, u"d"_s, u"u"_s});
        QVERIFY(second.has_value());
        QByteArray meant = first;
        meant.replace("        },\n        // More",
                      "        },\n        {\n            \"token\": \"t\",\n            \"working_directory\": \"d\",\n"
                      "            \"convex_url\": \"u\",\n        },\n        // More");
        QCOMPARE(second->text, meant);
        QCOMPARE(removeWorker(second->text, 1)->text, first);
    }

    void addsToABareList()
    {
        QCOMPARE(addWorker("[]", {u"t"_s, u"d"_s, u"u"_s})->text,
                 QByteArray(R"([{"token": "t", "working_directory": "d", "convex_url": "u"}])"));
        QCOMPARE(addWorker("[\r\n  {\"token\":\"a\"}\r\n]", {u"t"_s, u"d"_s, u"u"_s})->text,
                 QByteArray("[\r\n  {\"token\":\"a\"},\r\n  {\"token\":\"t\",\"working_directory\":\"d\",\"convex_url\":\"u\"}\r\n]"));
    }

    void fillsInTheTemplateEntryWhereverItStands()
    {
        const QByteArray entry = "{\"convex_url\": \"" + QByteArray(kUrlPlaceholder.data()) + "\", \"working_directory\": \"" +
                                 QByteArray(kDirectoryPlaceholder.data()) + "\", \"token\": \"" + QByteArray(kTokenPlaceholder.data()) +
                                 "\"}";
        QCOMPARE(addWorker("[{}, " + entry + "]", {u"t"_s, u"d"_s, u"u"_s})->text,
                 QByteArray("[{}, {\"convex_url\": \"u\", \"working_directory\": \"d\", \"token\": \"t\"}]"));
        QByteArray touched = entry;
        touched.replace(QByteArray(kUrlPlaceholder.data()), "x");
        QVERIFY(addWorker("[" + touched + "]", {u"t"_s, u"d"_s, u"u"_s})->text.startsWith("[" + touched + ", {"));
    }

    void changesFields()
    {
        const QByteArray text = "{\n  \"workers\": [\n    {\"token\": \"a\"}, // first\n    {\"token\": \"b\"}\n  ]\n}\n";
        QCOMPARE(setWorkerField(text, 1, u"token"_s, u"c"_s)->splices, QList<Splice>({Splice{{text.indexOf("b\""), 1}, "c"}}));
        QByteArray meant = text;
        meant.replace("{\"token\": \"a\"}", "{\"token\": \"a\", \"convex_url\": \"u\"}");
        QCOMPARE(setWorkerField(text, 0, u"convex_url"_s, u"u"_s)->text, meant);
        QCOMPARE(removeWorkerField(meant, 0, u"convex_url"_s)->text, text);
        QCOMPARE(removeWorker(text, 0)->text, QByteArray("{\n  \"workers\": [\n    {\"token\": \"b\"}\n  ]\n}\n"));
        QCOMPARE(moveWorker(text, 0, 1)->text,
                 QByteArray("{\n  \"workers\": [\n    {\"token\": \"b\"},\n    {\"token\": \"a\"} // first\n  ]\n}\n"));
        QCOMPARE(moveWorker(moveWorker(text, 0, 1)->text, 1, 0)->text, text);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        QTest::newRow("syntax") << QByteArray("{\"workers\": [\n}") << u"Line 2, column 1: "_s;
        QTest::newRow("twice") << QByteArray("{\"workers\": [],\n \"workers\": []}") << u"Line 2, column 2: "_s;
        QTest::newRow("no list") << QByteArray("{}") << u"The file holds no list \"workers\"."_s;
        QTest::newRow("other list") << QByteArray("{\"workers\": {}}") << u"What the file calls \"workers\" is not a list."_s;
        QTest::newRow("text") << QByteArray("\"workers\"") << u"The file must hold an object"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, message);
        for (const auto &edit : {addWorker(text, fields()), setWorkerField(text, 0, u"token"_s, u"t"_s),
                                 removeWorkerField(text, 0, u"token"_s), removeWorker(text, 0), moveWorker(text, 0, 0)}) {
            QVERIFY(!edit.has_value());
            QCOMPARE(edit.error().code, ErrorCode::InvalidInput);
            QVERIFY2(edit.error().message.startsWith(message), qPrintable(edit.error().message));
            QVERIFY(!edit.error().remedy.isEmpty());
        }
    }

    void namesTheWorkerThatIsNotThere()
    {
        QCOMPARE(setWorkerField("[{}]", 1, u"token"_s, u"t"_s).error().message,
                 u"There is no workers[1]: the file lists one worker, counted from 0."_s);
        QCOMPARE(removeWorkerField("[5, {}]", 0, u"token"_s).error().message, u"workers[0] is not an object with fields."_s);
        QVERIFY(!removeWorker("[{}]", 1).has_value());
        QVERIFY(!removeWorkerField("[{}]", 0, u"token"_s).has_value());
    }
};

QTEST_APPLESS_MAIN(WorkersEditTest)
#include "workers_edit_test.moc"
