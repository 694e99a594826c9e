#include "config/jsonc.h"
#include "config/text_positions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco::config;

namespace
{

const QByteArray kByteOrderMark("\xEF\xBB\xBF");

/** The tree on one line: what was understood, without the spelling. */
QString summary(const JsoncValue &value)
{
    QStringList parts;
    switch (value.kind) {
    case JsoncValue::Kind::Invalid:
        return u"?"_s;
    case JsoncValue::Kind::Null:
        return u"null"_s;
    case JsoncValue::Kind::Bool:
        return value.boolean ? u"true"_s : u"false"_s;
    case JsoncValue::Kind::Number:
        return value.text;
    case JsoncValue::Kind::String:
        return u'<' + value.text + u'>';
    case JsoncValue::Kind::Array:
        for (const JsoncValue &item : value.items) {
            parts.append(summary(item));
        }
        return u'[' + parts.join(u' ') + u']';
    case JsoncValue::Kind::Object:
        for (const JsoncMember &member : value.members) {
            parts.append(member.key + u'=' + summary(member.value));
        }
        return u'{' + parts.join(u' ') + u'}';
    }
    return {};
}

QByteArray bytesOf(const QByteArray &text, ByteSpan span)
{
    return text.mid(span.offset, span.length);
}

} // namespace

// Raw strings would read better below, but moc 6.4 loses its way in those that hold a quote behind a backslash.
// NOLINTBEGIN(modernize-raw-string-literal)
class JsoncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");

        QTest::newRow("literals") << QByteArray("[true,false,null]") << u"[true false null]"_s;
        QTest::newRow("numbers") << QByteArray("[0, -1, 10.5, 1e3, -2.5E+10]") << u"[0 -1 10.5 1e3 -2.5E+10]"_s;
        QTest::newRow("nested") << QByteArray("{\"a\":{\"b\":[1,{\"c\":\"d\"}]}}") << u"{a={b=[1 {c=<d>}]}}"_s;
        QTest::newRow("empty containers") << QByteArray("{\"a\":{},\"b\":[]}") << u"{a={} b=[]}"_s;
        QTest::newRow("empty key and text") << QByteArray("{\"\":\"\"}") << u"{=<>}"_s;
        QTest::newRow("comments") << QByteArray("// a\n{/*b*/\"k\"/*c*/:/*d*/1/*e*/,// f\n\"l\":2}/*g*/ // h") << u"{k=1 l=2}"_s;
        QTest::newRow("block comment with stars") << QByteArray("/** a **/[1/***/]") << u"[1]"_s;
        QTest::newRow("comment to the end") << QByteArray("1//") << u"1"_s;
        QTest::newRow("line marker in a text") << QByteArray("[\"https://host // no\", 1]") << u"[<https://host // no> 1]"_s;
        QTest::newRow("block marker in a text") << QByteArray("{\"a /* b\":\"*/ c /*\"}") << u"{a /* b=<*/ c /*>}"_s;
        QTest::newRow("quote in a comment") << QByteArray("[1, // it's \"\n2]") << u"[1 2]"_s;
        QTest::newRow("trailing commas") << QByteArray("{\"a\":[1,2,],}") << u"{a=[1 2]}"_s;
        QTest::newRow("CRLF") << QByteArray("{\r\n\"a\": 1, // x\r\n\"b\": 2\r\n}\r\n") << u"{a=1 b=2}"_s;
        QTest::newRow("CR ends a comment") << QByteArray("[1, // x\r2]") << u"[1 2]"_s;
        QTest::newRow("byte order mark") << QByteArray(kByteOrderMark + "[1]") << u"[1]"_s;
        QTest::newRow("escapes") << QByteArray("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"") << u"<\"\\/\b\f\n\r\t>"_s;
        QTest::newRow("escaped quote is no end") << QByteArray("[\"a\\\"b\", \"\\\\\"]") << u"[<a\"b> <\\>]"_s;
        QTest::newRow("code escape") << QByteArray("\"\\u00e9\\u0041x\"") << u"<éAx>"_s;
        QTest::newRow("surrogate pair") << QByteArray("\"a\\ud83d\\ude00b\"") << u"<a\U0001F600b>"_s;
        QTest::newRow("plain UTF-8") << QByteArray("\"é → \xF0\x9F\x98\x80\"") << u"<é → \U0001F600>"_s;
        QTest::newRow("byte order mark in a text") << QByteArray("\"\xEF\xBB\xBF"
                                                                 "a\"")
                                                   << u"<\uFEFFa>"_s;
        QTest::newRow("deep") << QByteArray(QByteArray(64, '[') + QByteArray(64, ']')) << QString(64, u'[') + QString(64, u']');
    }

    void understands()
    {
        QFETCH(QByteArray, text);
        const JsoncDocument document = parseJsonc(text);
        QVERIFY2(document.errors.isEmpty(), qPrintable(document.errors.isEmpty() ? QString() : document.errors.constFirst().message));
        QVERIFY(document.complete);
        QVERIFY(document.root.has_value());
        QTEST(summary(*document.root), "expected");
    }

    void knowsWhereEverythingIs_data()
    {
        QTest::addColumn<QByteArray>("mark");
        QTest::addColumn<QByteArray>("lineEnd");
        QTest::newRow("plain") << QByteArray() << QByteArray("\n");
        QTest::newRow("byte order mark") << kByteOrderMark << QByteArray("\n");
        QTest::newRow("CRLF") << QByteArray() << QByteArray("\r\n");
        QTest::newRow("byte order mark and CRLF") << kByteOrderMark << QByteArray("\r\n");
    }

    void knowsWhereEverythingIs()
    {
        QFETCH(QByteArray, mark);
        QFETCH(QByteArray, lineEnd);
        QByteArray text = mark + "{ // é\n  \"k\\u00e9y\" : \"v\\\"\" ,\n  \"é\": [1.5, {\"x\": null}, true,], /* z */\n}\n";
        text.replace("\n", lineEnd);
        const JsoncDocument document = parseJsonc(text);
        QVERIFY(document.errors.isEmpty());
        QCOMPARE(document.hasByteOrderMark, !mark.isEmpty());

        const JsoncValue &root = *document.root;
        QCOMPARE(root.span.offset, mark.size());
        QCOMPARE(root.span.end(), text.size() - lineEnd.size());
        QCOMPARE(bytesOf(text, root.members.at(0).keySpan), QByteArray("\"k\\u00e9y\""));
        QCOMPARE(root.members.at(0).key, u"kéy"_s);
        QCOMPARE(bytesOf(text, root.members.at(0).value.span), QByteArray("\"v\\\"\""));
        QCOMPARE(bytesOf(text, root.members.at(1).keySpan), QByteArray("\"é\""));
        const JsoncValue &list = root.find(u"é"_s)->value;
        QCOMPARE(bytesOf(text, list.span), QByteArray("[1.5, {\"x\": null}, true,]"));
        QCOMPARE(bytesOf(text, list.items.at(0).span), QByteArray("1.5"));
        QCOMPARE(bytesOf(text, list.items.at(1).span), QByteArray("{\"x\": null}"));
        QCOMPARE(bytesOf(text, list.items.at(1).members.at(0).value.span), QByteArray("null"));
        QCOMPARE(bytesOf(text, list.items.at(2).span), QByteArray("true"));

        QCOMPARE(root.members.at(0).value.comma, text.indexOf(" ,") + 1);
        QCOMPARE(list.comma, text.indexOf(", /*"));
        QCOMPARE(list.items.at(2).comma, text.indexOf(",]"));
        QVERIFY(!list.items.at(1).members.at(0).value.comma.has_value());

        QCOMPARE(document.comments.size(), 2);
        QCOMPARE(bytesOf(text, document.comments.at(0)), QByteArray("// é"));
        QCOMPARE(bytesOf(text, document.comments.at(1)), QByteArray("/* z */"));
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("message");

        const auto row = [](const char *name, const QByteArray &text, int line, int column, const QString &message) {
            QTest::newRow(name) << text << line << column << message;
        };
        row("empty", "", 1, 1, u"the file is empty"_s);
        row("blank", " \n ", 2, 2, u"the file is empty"_s);
        row("comments only", "// x\n", 2, 1, u"the file holds nothing but comments"_s);
        row("missing comma in an object", "{\n\"token\": 1\n  \"b\": 2}", 3, 3, u"expected ',' or '}' after the value of \"token\""_s);
        row("missing comma in a list", "[1 2]", 1, 4, u"expected ',' or ']' after an item of the list"_s);
        row("missing colon", "{\"a\" 1}", 1, 6, u"expected ':' after the key \"a\""_s);
        row("missing value", "{\"a\": }", 1, 7, u"expected a value for \"a\", found '}'"_s);
        row("missing colon and value", "{\"a\"}", 1, 5, u"expected ':' and a value after the key \"a\""_s);
        row("missing brace", "\n {\"a\": 1\n", 3, 1, u"expected '}': the '{' of line 2 is not closed"_s);
        row("missing bracket", "{\"a\": [1}", 1, 9, u"expected ',' or ']' after an item of the list"_s);
        row("missing bracket at the end", "[1,", 1, 4, u"expected ']': the '[' of line 1 is not closed"_s);
        row("only a comma", "[,]", 1, 2, u"expected a value, found ','"_s);
        row("two commas", "{\"a\":1,,}", 1, 8, u"expected a key in double quotes or '}', found ','"_s);
        row("number as a key", "{1: 2}", 1, 2, u"expected a key in double quotes or '}', found a number"_s);
        row("unquoted key", "{a: 1}", 1, 2, u"the key \"a\" must be written in double quotes"_s);
        row("unquoted text", "{\"a\": yes}", 1, 7, u"a text must be written in double quotes"_s);
        row("single quotes", "{\"a\": 'b'}", 1, 7, u"texts and keys are written in double quotes, not in single ones"_s);
        row("typographic quotes", "[“a”]", 1, 2, u"'“' (U+201C) is not expected here"_s);
        row("invisible space",
            "[\xC2\xA0"
            "1]",
            1, 2, u"the character U+00A0 is not expected here"_s);
        row("second byte order mark", kByteOrderMark + kByteOrderMark + "[]", 1, 1, u"the character U+FEFF is not expected here"_s);
        row("null byte", QByteArray("[\0]", 3), 1, 2, u"the character U+0000 is not expected here"_s);
        row("second document", "{}\n{}", 2, 1, u"'{' stands behind the end of the document"_s);
        row("stray slash", "[1 / 2]", 1, 4, u"'/' is not expected here"_s);
        row("hash comment", "# x\n[]", 1, 1, u"a comment begins with '//', not with '#'"_s);
        row("open comment", "[1]\n /* x", 2, 2, u"the comment that begins here is never closed by '*/'"_s);
        row("open text", "{\n \"a\": \"x\n}", 2, 7, u"the text that begins here is not closed on its line: expected '\"'"_s);
        row("open text at the end", "\"x", 1, 1, u"the text that begins here is not closed on its line: expected '\"'"_s);
        row("open escape at the end", "\"x\\", 1, 3, u"an unknown escape: a backslash itself is written as \\\\"_s);
        row("unknown escape", "\"a\\q\"", 1, 3, u"an unknown escape: a backslash itself is written as \\\\"_s);
        row("short code escape", "\"\\u12g4\"", 1, 2, u"\\u must be followed by four hexadecimal digits"_s);
        row("high surrogate alone", "\"\\ud83dx\"", 1, 2,
            u"half of a surrogate pair: a character beyond U+FFFF is written as two \\u escapes"_s);
        row("high surrogate and letter", "\"\\ud83d\\u0041\"", 1, 2,
            u"half of a surrogate pair: a character beyond U+FFFF is written as two \\u escapes"_s);
        row("low surrogate alone", "\"\\ude00\"", 1, 2,
            u"half of a surrogate pair: a character beyond U+FFFF is written as two \\u escapes"_s);
        row("tab in a text", "\"a\tb\"", 1, 3, u"a tab inside a text is written as \\t"_s);
        row("control character in a text", "\"a\x01\"", 1, 3, u"a control character inside a text is written as \\u00XX"_s);
        row("leading zero", "[01]", 1, 2, u"this is not a number as JSON writes it"_s);
        row("hexadecimal", "[0x10]", 1, 2, u"this is not a number as JSON writes it"_s);
        row("lonely minus", "[-]", 1, 2, u"this is not a number as JSON writes it"_s);
        row("no digit behind the point", "[1.]", 1, 2, u"this is not a number as JSON writes it"_s);
        row("too deep", QByteArray(65, '['), 1, 65, u"more than 64 levels of brackets"_s);
        row("too large", QByteArray(kJsoncMaxSize + 1, ' '), 1, 1, u"the file is larger than 1048576 bytes"_s);
        row("repeated key", "{\"a\": 1,\n \"b\": 2, \"\\u0061\": 3}", 2, 10, u"\"a\" is given twice, first in line 1; remove one"_s);
        row("invalid UTF-8", "[\n\"a\xFF\"]", 2, 3, u"a byte that is not valid UTF-8; save the file as UTF-8"_s);
        row("overlong UTF-8", "\"\xC0\xAF\"", 1, 2, u"a byte that is not valid UTF-8; save the file as UTF-8"_s);
        row("surrogate in UTF-8", "\"\xED\xA0\x80\"", 1, 2, u"a byte that is not valid UTF-8; save the file as UTF-8"_s);
        row("cut UTF-8", "\"\xE2\x86", 1, 2, u"a byte that is not valid UTF-8; save the file as UTF-8"_s);
        row("UTF-16", QByteArray("\xFF\xFE[\0]\0", 6), 1, 1, u"the file is written in UTF-16; save it as UTF-8"_s);
        row("column counts characters", "[\"é→\xF0\x9F\x98\x80\" 1]", 1, 8, u"expected ',' or ']' after an item of the list"_s);
        row("behind a byte order mark", kByteOrderMark + "[1 2]", 1, 4, u"expected ',' or ']' after an item of the list"_s);
        row("behind CRLF", "[\r\n1 2]", 2, 3, u"expected ',' or ']' after an item of the list"_s);
    }

    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(int, column);
        const JsoncDocument document = parseJsonc(text);
        QCOMPARE(document.errors.size(), 1);
        const JsoncError &error = document.errors.constFirst();
        QTEST(error.message, "message");
        QCOMPARE(TextPositions(text).at(error.offset), (TextPosition{line, column}));
    }

    void findsSeveralErrors()
    {
        const QByteArray text("{\n"
                              "  \"a\": \"x\\q\",\n"
                              "  \"b\": 1\n"
                              "  \"c\": yes,\n"
                              "  \"d\": [1\n"
                              "        2],\n"
                              "  \"e\": 01\n"
                              "}\n");
        const JsoncDocument document = parseJsonc(text);
        QVERIFY(document.complete);
        const TextPositions positions(text);
        QList<int> lines;
        for (const JsoncError &error : document.errors) {
            lines.append(positions.lineAt(error.offset));
        }
        QCOMPARE(lines, (QList<int>{2, 4, 6, 7}));
        QCOMPARE(summary(*document.root), u"{a=<xq> b=1 c=? d=[1 2] e=?}"_s);
    }

    void givesUpAtSomePoint()
    {
        const JsoncDocument document = parseJsonc("[" + QByteArray("1\n").repeated(100000) + "]");
        QVERIFY(!document.complete);
        QVERIFY(document.errors.size() <= 101);
    }

    void neverShowsAValue()
    {
        const QByteArray token("machine_m:worker_w:secret_hunter2");
        for (const QByteArray &text : {"{\"token\": " + token + "}", "{\"token\": \"" + token + "}", "{\"token\": '" + token + "'}",
                                       "{\"token\" \"" + token + "\" 1}", "{\"" + token + "\"}", "{" + token + ": 1}",
                                       "{\"" + token + "\":1, \"" + token + "\":2}", "{} \"" + token + "\""}) {
            const JsoncDocument document = parseJsonc(text);
            QVERIFY2(!document.errors.isEmpty(), text.constData());
            for (const JsoncError &error : document.errors) {
                QVERIFY2(!error.message.contains(u"hunter2"_s), qPrintable(error.message));
            }
        }
    }

    void countsLinesAndColumns()
    {
        const QByteArray text("a\r\nb\rc\n" + QByteArray("é").repeated(1000) + "x");
        const TextPositions positions(text);
        QCOMPARE(positions.at(0), (TextPosition{1, 1}));
        QCOMPARE(positions.at(3), (TextPosition{2, 1}));
        QCOMPARE(positions.at(5), (TextPosition{3, 1}));
        QCOMPARE(positions.at(7), (TextPosition{4, 1}));
        QCOMPARE(positions.at(7 + 2000), (TextPosition{4, 1001}));
        QCOMPARE(positions.at(text.size() + 10), (TextPosition{4, 1002}));
        QCOMPARE(TextPositions(QByteArrayView()).at(5), (TextPosition{1, 1}));
    }
};

// NOLINTEND(modernize-raw-string-literal)

QTEST_APPLESS_MAIN(JsoncTest)
#include "jsonc_test.moc"
