#include "config/jsonc_edit.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace oco::config;
using oco::base::ErrorCode;
using oco::base::Result;

namespace
{

using Edit = std::function<Result<JsoncEdit>(const QByteArray &)>;

JsoncValue number(const QString &text)
{
    JsoncValue value;
    value.kind = JsoncValue::Kind::Number;
    value.text = text;
    return value;
}

Edit add(qsizetype index, const JsoncPath &list = {})
{
    return [=](const QByteArray &text) { return insertItem(text, list, index, number(u"9"_s)); };
}

Edit addObject(qsizetype index, const JsoncPath &list = {})
{
    return [=](const QByteArray &text) {
        return insertItem(text, list, index, jsoncObject({{u"a"_s, number(u"8"_s)}, {u"b"_s, number(u"9"_s)}}));
    };
}

Edit drop(qsizetype index, const JsoncPath &list = {})
{
    return [=](const QByteArray &text) { return removeItem(text, list, index); };
}

Edit dropKey(const QString &key)
{
    return [=](const QByteArray &text) { return removeMember(text, {}, key); };
}

Edit set(const QString &key, const JsoncPath &object = {})
{
    return [=](const QByteArray &text) { return setMember(text, object, key, number(u"9"_s)); };
}

Edit move(qsizetype from, qsizetype to)
{
    return [=](const QByteArray &text) { return moveItem(text, {}, from, to); };
}

} // namespace

Q_DECLARE_METATYPE(Edit)

/** Each case with the exact bytes. */
class JsoncEditTest : public QObject
{
    Q_OBJECT

    static void columns()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
    }

    static void row(const char *name, const Edit &edit, const QByteArray &before, const QByteArray &after)
    {
        QTest::newRow(name) << edit << before << after;
    }

    static void check()
    {
        QFETCH(Edit, edit);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const Result<JsoncEdit> result = edit(before);
        QVERIFY2(result.has_value(), result.has_value() ? "" : qPrintable(result.error().toString()));
        QCOMPARE(result->text, after);
        QCOMPARE(applied(before, result->splices), after);
    }

private Q_SLOTS:
    void removes_data()
    {
        columns();
        row("last of a line", drop(1), "[1,2]", "[1]");
        row("last with blanks", drop(1), "[ 1, 2 ]", "[ 1 ]");
        row("first of a line", drop(0), "[1, 2]", "[2]");
        row("middle of a line", drop(1), "[1, 2, 3]", "[1, 3]");
        row("the only one", drop(0), "[1]", "[]");
        row("the only one with blanks", drop(0), "[ 1 ]", "[ ]");
        row("the only one on its line", drop(0), "[\n    1\n]", "[]");
        row("the only one, trailing comma", drop(0), "[\n    1,\n]", "[]");
        row("the only one below a comment", drop(0), "[ // all\n    1\n]", "[ // all\n]");
        row("trailing comma on one line", drop(1), "[1, 2,]", "[1,]");
        row("last line", drop(1), "[\n  1,\n  2\n]\n", "[\n  1\n]\n");
        row("last line, trailing comma", drop(1), "[\n  1,\n  2,\n]\n", "[\n  1,\n]\n");
        row("first line", drop(0), "[\n  1,\n  2\n]\n", "[\n  2\n]\n");
        row("the previous comment stays", drop(1), "[\n  1, // one\n  2 // two\n]", "[\n  1 // one\n]");
        row("the next comment stays", drop(0), "[\n  // about 1\n  1, // one\n  // about 2\n  2 // two\n]",
            "[\n  // about 2\n  2 // two\n]");
        row("comments above go", drop(1), "[\n  1,\n  // about 2\n  /* and\n  more */\n  2\n]", "[\n  1\n]");
        row("a comment behind a blank line stays", drop(1), "[\n  1,\n  // section\n\n  2\n]", "[\n  1\n  // section\n\n]");
        row("a comment at the bracket stays", drop(0), "[ // all\n  1,\n  2\n]", "[ // all\n  2\n]");
        row("a comment below the last stays", drop(1), "[\n  1,\n  2,\n  // more\n]", "[\n  1,\n  // more\n]");
        row("block comments on a line", drop(1), "[1 /* one */, 2 /* two */, 3 /* three */]", "[1 /* one */, 3 /* three */]");
        row("block comments before", drop(1), "[1, /* two */ 2, /* three */ 3]", "[1, /* three */ 3]");
        row("last with a block comment", drop(1), "[1 /* one */, 2 /* two */]", "[1 /* one */]");
        row("block comment over lines", drop(0), "[\n  1 /* a\n  b */, // c\n  2\n]", "[\n  2\n]");
        row("comma on a line of its own", drop(1), "[\n  1\n  ,\n  2\n]", "[\n  1\n  \n]");
        row("comma first: first", drop(0), "[ 1\n, 2\n, 3\n]", "[ 2\n, 3\n]");
        row("comma first: middle", drop(1), "[ 1\n, 2\n, 3\n]", "[ 1\n, 3\n]");
        row("comma first: last", drop(2), "[ 1\n, 2 // two\n, 3 // three\n]", "[ 1\n, 2 // two\n]");
        row("comma first: comment above", drop(1), "[ 1 // one\n// about 2\n, 2\n// about 3\n, 3\n]", "[ 1 // one\n// about 3\n, 3\n]");
        row("closing bracket on the line", drop(1), "[\n  1,\n  2]", "[\n  1]");
        row("closing bracket behind a comment", drop(1), "[\n  1, // one\n  2]", "[\n  1 // one\n  ]");
        row("blank lines do not pile up", drop(1), "[\n  1,\n\n  2,\n\n  3\n]", "[\n  1,\n\n  3\n]");
        row("CRLF", drop(1), "\xEF\xBB\xBF[\r\n\t1,\r\n\t2\r\n]\r\n", "\xEF\xBB\xBF[\r\n\t1\r\n]\r\n");
        row("CR", drop(0), "[\r 1, // one\r 2\r]", "[\r 2\r]");
        row("objects that hug", drop(1), "[{\n  \"a\": 1\n}, {\n  \"a\": 2\n}]", "[{\n  \"a\": 1\n}]");
        row("inside", drop(0, {u"b"_s}), "{\"a\": 1, \"b\": [5]}", "{\"a\": 1, \"b\": []}");
        row("member", dropKey(u"b"_s), "{\n  \"a\": 1,\n  \"b\": 2, // b\n  \"c\": 3\n}", "{\n  \"a\": 1,\n  \"c\": 3\n}");
        row("member of a line", dropKey(u"a"_s), "{ \"a\": 1, \"b\": 2 }", "{ \"b\": 2 }");
        row("member with an escaped key", dropKey(u"é"_s), "{\"\\u00e9\":1,\"b\":2}", "{\"b\":2}");
    }
    void removes() { check(); }

    void adds_data()
    {
        columns();
        row("to an empty list", add(0), "[]", "[9]");
        row("to an empty list with a blank", add(0), "[ ]", "[ 9 ]");
        row("to an empty list over lines", add(0), "[\n]", "[\n    9\n]");
        row("to a comment", add(0), "[ /* none */ ]", "[ /* none */ 9 ]");
        row("to a line comment", add(0), "[ // none\n]", "[ // none\n    9\n]");
        row("above comments, which stay nobody's", add(0), "[\n    // more go here\n]", "[\n    9\n    // more go here\n]");
        row("behind a line", add(2), "[1, 2]", "[1, 2, 9]");
        row("behind a tight line", add(2), "[1,2]", "[1,2,9]");
        row("into a line", add(1), "[1,  2]", "[1,  9,  2]");
        row("before a line", add(0), "[1,2]", "[9,1,2]");
        row("trailing comma on one line", add(2), "[ 1, 2, ]", "[ 1, 2, 9, ]");
        row("behind a block comment", add(1), "[1 /* one */]", "[1 /* one */, 9]");
        row("last line", add(2), "[\n  1,\n  2 // two\n]", "[\n  1,\n  2, // two\n  9\n]");
        row("last line, trailing comma", add(2), "[\n  1,\n  2, // two\n  // more\n]", "[\n  1,\n  2, // two\n  9,\n  // more\n]");
        row("middle line", add(1), "[\n  1, // one\n  // about 2\n  2\n]", "[\n  1, // one\n  9,\n  // about 2\n  2\n]");
        row("first line", add(0), "[ // all\n  // about 1\n  1\n]", "[ // all\n  9,\n  // about 1\n  1\n]");
        row("comma first: last", add(2), "[ 1\n, 2 // two\n]", "[ 1\n, 2 // two\n, 9\n]");
        row("comma first: middle", add(1), "[ 1 // one\n, 2\n]", "[ 1 // one\n, 9\n, 2\n]");
        row("comma first: first", add(0), "[ 1\n, 2\n]", "[ 9\n, 1\n, 2\n]");
        row("closing bracket on the line", add(2), "[\n  1,\n  2]", "[\n  1,\n  2,\n  9]");
        row("not indented", add(2), "[\n1,\n2\n]", "[\n1,\n2,\n9\n]");
        row("CRLF and tabs", add(1), "\xEF\xBB\xBF[\r\n\t1\r\n]\r\n", "\xEF\xBB\xBF[\r\n\t1,\r\n\t9\r\n]\r\n");
        row("CR", add(1), "[\r 1\r]", "[\r 1,\r 9\r]");
        row("object among objects of one line", addObject(1), "[\n  {\"a\":1, \"b\":2}\n]",
            "[\n  {\"a\":1, \"b\":2},\n  {\"a\":8, \"b\":9}\n]");
        row("object among objects of many lines", addObject(1), "[\n  {\n    \"a\": 1,\n  },\n]",
            "[\n  {\n    \"a\": 1,\n  },\n  {\n    \"a\": 8,\n    \"b\": 9,\n  },\n]");
        row("object that hugs", addObject(1), "[{\n  \"a\": 1\n}]", "[{\n  \"a\": 1\n}, {\n  \"a\": 8,\n  \"b\": 9\n}]");
        row("object to an empty list", addObject(0, {u"l"_s}), "{\n  \"l\": [],\n}",
            "{\n  \"l\": [\n    {\n      \"a\": 8,\n      \"b\": 9,\n    },\n  ],\n}");
        row("object to an empty list of one line", addObject(0, {u"l"_s}), "{ \"l\": [] }", "{ \"l\": [{ \"a\": 8, \"b\": 9 }] }");
    }
    void adds() { check(); }

    void sets_data()
    {
        columns();
        row("an old value", set(u"a"_s), "{ /* x */ \"a\" /* y */ : 1 /* z */, }", "{ /* x */ \"a\" /* y */ : 9 /* z */, }");
        row("to an empty object", set(u"a"_s), "{}", "{\"a\": 9}");
        row("to an empty inner object", set(u"a"_s, {u"o"_s}), "{\n\t\"o\": {}\n}", "{\n\t\"o\": {\n\t\t\"a\": 9\n\t}\n}");
        row("a new member", set(u"b"_s), "{\n  \"a\" : 1 // a\n}", "{\n  \"a\" : 1, // a\n  \"b\" : 9\n}");
        row("a new member of a line", set(u"b"_s), "{\"a\":1}", "{\"a\":1,\"b\":9}");
        row("a key to be escaped", set(u"q\"\\\n\u0001é"_s), "{}", "{\"q\\\"\\\\\\n\\u0001é\": 9}");
        row(
            "the whole document", [](const QByteArray &text) { return replaceValue(text, {}, number(u"9"_s)); }, "// a\n[1]\n",
            "// a\n9\n");
    }
    void sets() { check(); }

    void moves_data()
    {
        columns();
        row("along a line", move(0, 2), "[1, 2, 3]", "[2, 3, 1]");
        row("back along a line", move(2, 0), "[ 1, 2, 3 ]", "[ 3, 1, 2 ]");
        row("with its comments", move(0, 1), "[\n  // about 1\n  1, // one\n  // about 2\n  2 // two\n]",
            "[\n  // about 2\n  2, // two\n  // about 1\n  1 // one\n]");
        row("with a trailing comma", move(1, 0), "[\n  1, // one\n  2, // two\n  // more\n]", "[\n  2, // two\n  1, // one\n  // more\n]");
        row("past comments that stay", move(2, 0), "[ // all\n  1,\n  // section\n\n  2,\n  3 // three\n]",
            "[ // all\n  3, // three\n  1,\n  // section\n\n  2\n]");
        row("comma first", move(0, 1), "[ 1 // one\n, 2 // two\n]", "[ 2 // two\n, 1 // one\n]");
        row("block comments on a line", move(0, 1), "[1 /* one */, 2 /* two */, 3]", "[2 /* two */, 1 /* one */, 3]");
        row("objects that hug", move(1, 0), "[{\n  \"a\": 1\n}, {\n  \"a\": 2\n}]", "[{\n  \"a\": 2\n}, {\n  \"a\": 1\n}]");
        row("nowhere", move(1, 1), "[1,2]", "[1,2]");
    }
    void moves() { check(); }

    void changesAsLittleAsPossible()
    {
        const auto removed = removeItem("[1, 2]", {}, 1);
        QCOMPARE(removed->splices, QList<Splice>({Splice{{2, 3}, {}}}));
        const auto same = setMember("{\"a\": 9}", {}, u"a"_s, number(u"9"_s));
        QVERIFY(same->splices.isEmpty());
        const auto added = insertItem("[\n  1 // one\n]", {}, 1, number(u"9"_s));
        QCOMPARE(added->splices, QList<Splice>({Splice{{5, 0}, ","}, Splice{{12, 0}, "\n  9"}}));
    }

    void refuses_data()
    {
        columns();
        row("syntax", drop(0), "{\n  \"a\": [1 2]}", "Line 2, column 11: ");
        row("syntax with BOM and CRLF", drop(0), "\xEF\xBB\xBF[\r\n é]", "Line 2, column 2: ");
        row("nothing", drop(0), "", "Line 1, column 1: ");
        row("repeated key", set(u"a"_s), "{\"a\": 1,\n \"a\": 2}", "Line 2, column 2: ");
        row("repeated key elsewhere", drop(0, {u"b"_s}), "{\"a\": 1, \"a\": 2, \"b\": [1]}", "Line 1, column 10: ");
        row("no such item", drop(1), "[1]", "The list in line 1 has 1 items");
        row("no such place", add(2), "\n[1]", "The list in line 2 has 1 items");
        row("negative place", move(0, -1), "[1]", "The list in line 1 has 1 items");
        row("no such key", dropKey(u"b"_s), "{\"a\": 1}", "There is no \"b\" in the object in line 1");
        row("not a list", drop(0), "{}", "What stands in line 1 is not a list");
        row("not an object", set(u"a"_s, {u"b"_s}), "{\n\"b\": 1}", "What stands in line 2 is not an object");
    }
    void refuses()
    {
        QFETCH(Edit, edit);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const Result<JsoncEdit> result = edit(before);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::InvalidInput);
        QVERIFY2(result.error().message.startsWith(QString::fromUtf8(after)), qPrintable(result.error().message));
    }

    void refusesWhatNobodyCouldReadAgain()
    {
        const QByteArray large = "[\"" + QByteArray(kJsoncMaxSize - 6, 'x') + "\"]";
        QCOMPARE(insertItem(large, {}, 1, jsoncText(u"more"_s)).error().code, ErrorCode::TooLarge);
    }
};

QTEST_APPLESS_MAIN(JsoncEditTest)
#include "jsonc_edit_test.moc"
