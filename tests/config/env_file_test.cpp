#include "config/env_file.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco::config;

namespace
{

const QString kFile = u"/project/.env"_s;

QByteArray edited(const QByteArray &text, const QList<EnvValue> &values)
{
    const auto result = EnvFile::parse(text, kFile).withValues(values);
    return result ? *result : QByteArrayLiteral("(refused)");
}

} // namespace

class EnvFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAValue_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("value");

        QTest::newRow("plain") << QByteArray("A=b\n") << u"b"_s;
        QTest::newRow("no line end") << QByteArray("A=b") << u"b"_s;
        QTest::newRow("empty") << QByteArray("A=\n") << u""_s;
        QTest::newRow("empty at the end") << QByteArray("A=") << u""_s;
        QTest::newRow("spaces around") << QByteArray("  A \t=  b  \n") << u"b"_s;
        QTest::newRow("export") << QByteArray("export A=b\n") << u"b"_s;
        QTest::newRow("export and tab") << QByteArray(" export\t A = b\n") << u"b"_s;
        QTest::newRow("other lines") << QByteArray("# x\n\n \t\n#A=c\nA=b\n# A=d\n") << u"b"_s;
        QTest::newRow("CRLF") << QByteArray("# x\r\nA=b\r\nB=c\r\n") << u"b"_s;
        QTest::newRow("CR") << QByteArray("# x\rA=b\rB=c\r") << u"b"_s;
        QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBF"
                                           "A=b\n")
                             << u"b"_s;
        QTest::newRow("equals signs") << QByteArray("A=b==c=\n") << u"b==c="_s;
        QTest::newRow("spaces inside") << QByteArray("A=b  c\n") << u"b  c"_s;
        QTest::newRow("comment behind") << QByteArray("A=b # c\n") << u"b"_s;
        QTest::newRow("comment behind a tab") << QByteArray("A=b\t#c\n") << u"b"_s;
        QTest::newRow("only a comment") << QByteArray("A= # c\n") << u""_s;
        QTest::newRow("# without space before") << QByteArray("A=b#c#\n") << u"b#c#"_s;
        QTest::newRow("# at once") << QByteArray("A=#c\n") << u"#c"_s;
        QTest::newRow("single quotes") << QByteArray("A='b # c \\n $D \"e\"'\n") << u"b # c \\n $D \"e\""_s;
        QTest::newRow("double quotes") << QByteArray("A=\"b # c\\n\\r\\t\\\"\\\\ $D ${E} 'f'\"") << u"b # c\n\r\t\"\\ $D ${E} 'f'"_s;
        QTest::newRow("unknown escapes stay") << QByteArray("A=\"\\$a\\x\"") << u"\\$a\\x"_s;
        QTest::newRow("backslash n after a backslash") << QByteArray("A=\"\\\\n\"") << u"\\n"_s;
        QTest::newRow("empty quotes") << QByteArray("A=''\n") << u""_s;
        QTest::newRow("quotes and comment") << QByteArray("A=\"b\" # c\n") << u"b"_s;
        QTest::newRow("quotes and comment at once") << QByteArray("A='b'#c\n") << u"b"_s;
        QTest::newRow("several lines, double") << QByteArray("A=\"b\r\nB=c\n\nd\"\nB=e\n") << u"b\nB=c\n\nd"_s;
        QTest::newRow("several lines, single") << QByteArray("A='b\nc'\n") << u"b\nc"_s;
        QTest::newRow("quote inside") << QByteArray("A=it's \"so\"\n") << u"it's \"so\""_s;
        QTest::newRow("no expansion") << QByteArray("A=$HOME/${B}`c`\n") << u"$HOME/${B}`c`"_s;
        QTest::newRow("letters beyond ASCII") << QByteArray("A=caf\xC3\xA9\n") << u"caf\u00E9"_s;
        QTest::newRow("the last one") << QByteArray("A=x\nA=b\n") << u"b"_s;
        QTest::newRow("after a broken line") << QByteArray("oops\n'=\nB=\"x\nA=b\n") << u"b"_s;
        QTest::newRow("after a broken quote") << QByteArray("B='x\nA=b\nC='y'\n") << u"b"_s;
    }

    void readsAValue()
    {
        QFETCH(QByteArray, text);
        QTEST(EnvFile::parse(text, kFile).value(u"A"_s).value_or(u"(none)"_s), "value");
    }

    void hasNoValue_data()
    {
        QTest::addColumn<QByteArray>("text");

        QTest::newRow("empty file") << QByteArray();
        QTest::newRow("another name") << QByteArray("AA=b\na=c\nA.B=d\n");
        QTest::newRow("comment") << QByteArray("#A=b\n");
        QTest::newRow("inside of another value") << QByteArray("B=\"x\nA=b\n\"\n");
        QTest::newRow("broken last one") << QByteArray("A=b\nA=\"c\n");
        QTest::newRow("null character") << QByteArray("A=b\0c\n", 6);
        QTest::newRow("not UTF-8") << QByteArray("A=b\nB=\xFF\n");
        QTest::newRow("too large") << QByteArray("A=b\n") + QByteArray(64 * 1024, '#');
    }

    void hasNoValue()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!EnvFile::parse(text, kFile).value(u"A"_s));
    }

    void exportCanBeAName()
    {
        QCOMPARE(EnvFile::parse("export = b\n", kFile).value(u"export"_s), u"b"_s);
        QCOMPARE(EnvFile::parse("exported=b\n", kFile).value(u"exported"_s), u"b"_s);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place"); // line:column severity field
        QTest::addColumn<QString>("words");

        QTest::newRow("no equals sign") << QByteArray("A=b\n  SECRET_XYZ\n") << u"2:3 error "_s << u"NAME=value"_s;
        QTest::newRow("colon") << QByteArray("A: SECRET_XYZ\n") << u"1:1 error "_s << u"NAME=value"_s;
        QTest::newRow("digit first") << QByteArray("1SECRET_XYZ=b\n") << u"1:1 error "_s << u"NAME=value"_s;
        QTest::newRow("only a value") << QByteArray("=SECRET_XYZ\n") << u"1:1 error "_s << u"NAME=value"_s;
        QTest::newRow("exported without a value") << QByteArray("export SECRET_XYZ\n") << u"1:8 error "_s << u"NAME=value"_s;
        QTest::newRow("open quote") << QByteArray("# x\r\nA=\"SECRET_XYZ\r\nB=c\r\n") << u"2:3 error A"_s << u"no end"_s;
        QTest::newRow("escaped quote") << QByteArray("A=\"SECRET_XYZ\\\"\n") << u"1:3 error A"_s << u"no end"_s;
        QTest::newRow("backslash at the end") << QByteArray("A=\"SECRET_XYZ\\") << u"1:3 error A"_s << u"no end"_s;
        QTest::newRow("behind the quote") << QByteArray("A='b'SECRET_XYZ\n") << u"1:6 error A"_s << u"closing quote"_s;
        QTest::newRow("null character") << QByteArray("A=SECRET_XYZ\0\n", 14) << u"1:3 error A"_s << u"null character"_s;
        QTest::newRow("not UTF-8") << QByteArray("A=b\nSECRET_XYZ=\xC3(\n") << u"2:12 error "_s << u"UTF-8"_s;
        QTest::newRow("too large") << QByteArray(64 * 1024 + 1, '#') << u"0:0 error "_s << u"64 KiB"_s;
        QTest::newRow("twice") << QByteArray("A=SECRET_XYZ\n\nA=SECRET_XYZ\n") << u"3:1 warning A"_s << u"line 1"_s;
        QTest::newRow("a secret that looks like a name")
            << QByteArray("SECRET_XYZabc==\nSECRET_XYZabc==\n") << u"2:1 warning "_s << u"line 1"_s;
    }

    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, words);
        const EnvFile file = EnvFile::parse(text, kFile);
        QCOMPARE(file.diagnostics().size(), 1);
        const Diagnostic &found = file.diagnostics().constFirst();
        const QString severity = found.severity == Diagnostic::Severity::Error ? u"error"_s : u"warning"_s;
        QTEST(u"%1:%2 %3 %4"_s.arg(found.line).arg(found.column).arg(severity, found.field), "place");
        QCOMPARE(found.file, kFile);
        QVERIFY2(found.message.contains(words), qPrintable(found.message));
        QVERIFY(!found.toString().contains(u"SECRET_XYZ"_s));
    }

    void tellsTheLine()
    {
        const EnvFile file = EnvFile::parse("A=\"x\n\ny\"\nB=c\nA=d\n", kFile);
        QCOMPARE(file.line(u"A"_s), 5);
        QCOMPARE(file.line(u"B"_s), 4);
        QCOMPARE(file.line(u"C"_s), 0);
    }

    void readsAFile()
    {
        const QTemporaryDir folder;
        QCOMPARE(EnvFile::read(folder.filePath(u".env"_s)).error().code, oco::base::ErrorCode::NotFound);
        QFile file(folder.filePath(u".env"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("A=b\n") == 4);
        file.close();
        QCOMPARE(EnvFile::read(file.fileName())->value(u"A"_s), u"b"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(64 * 1024 + 1));
        file.close();
        QCOMPARE(EnvFile::read(file.fileName()).error().code, oco::base::ErrorCode::TooLarge);
    }

    void edits_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("value"); // of A
        QTest::addColumn<QByteArray>("result");

        QTest::newRow("into nothing") << QByteArray() << u"b"_s << QByteArray("A=b\n");
        QTest::newRow("added") << QByteArray("# x\nB=c\n") << u"b"_s << QByteArray("# x\nB=c\nA=b\n");
        QTest::newRow("added to an open line") << QByteArray("B=c") << u"b"_s << QByteArray("B=c\nA=b\n");
        QTest::newRow("added with CRLF") << QByteArray("B=c\r\nC=d") << u"b"_s << QByteArray("B=c\r\nC=d\r\nA=b\r\n");
        QTest::newRow("added after a BOM") << QByteArray("\xEF\xBB\xBF") << u"b"_s
                                           << QByteArray("\xEF\xBB\xBF"
                                                         "A=b\n");
        QTest::newRow("changed") << QByteArray("# x\n export A =  c  # y\r\nB=d") << u"b"_s
                                 << QByteArray("# x\n export A =  b  # y\r\nB=d");
        QTest::newRow("quotes go") << QByteArray("A=\"c\nd\" # y\n") << u"b"_s << QByteArray("A=b # y\n");
        QTest::newRow("quotes where a comment follows at once") << QByteArray("A='c'#y\n") << u"b"_s << QByteArray("A='b'#y\n");
        QTest::newRow("into an empty one") << QByteArray("A=\nB=c\n") << u"b"_s << QByteArray("A=b\nB=c\n");
        QTest::newRow("before a comment") << QByteArray("A= # y\n") << u"b"_s << QByteArray("A=b # y\n");
        QTest::newRow("emptied") << QByteArray("A=c # y\n") << u""_s << QByteArray("A= # y\n");
        QTest::newRow("the last of two") << QByteArray("A=c\nA=d\n") << u"b"_s << QByteArray("A=c\nA=b\n");
        QTest::newRow("the same") << QByteArray("A=\"b\"\n") << u"b"_s << QByteArray("A=\"b\"\n");
        QTest::newRow("space") << QByteArray("A=c\n") << u" b "_s << QByteArray("A=' b '\n");
        QTest::newRow("hash") << QByteArray("A=c\n") << u"#b"_s << QByteArray("A='#b'\n");
        QTest::newRow("dollar") << QByteArray("A=c\n") << u"$b"_s << QByteArray("A='$b'\n");
        QTest::newRow("single quote") << QByteArray("A=c\n") << u"'\\\"\r\n"_s << QByteArray("A=\"'\\\\\\\"\\r\\n\"\n");
        QTest::newRow("broken one stays") << QByteArray("A='c\n") << u"b"_s << QByteArray("A='c\nA=b\n");
        QTest::newRow("other broken lines stay") << QByteArray("oops\nB='c\n") << u"b"_s << QByteArray("oops\nB='c\nA=b\n");
        QTest::newRow("a quote that would reach into it") << QByteArray("B='c\n") << u" #b"_s << QByteArray("(refused)");
        QTest::newRow("not UTF-8") << QByteArray("B=\xFF\n") << u"b"_s << QByteArray("(refused)");
        QTest::newRow("null character") << QByteArray("B=c\n") << QString(QChar(u'\0')) << QByteArray("(refused)");
        QTest::newRow("lone surrogate") << QByteArray("B=c\n") << QString(QChar(0xD800)) << QByteArray("(refused)");
        QTest::newRow("too large") << QByteArray("B=c\n") << QString(64 * 1024, u'x') << QByteArray("(refused)");
    }

    void edits()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, value);
        QTEST(edited(text, {{u"A"_s, value}}), "result");
    }

    void refusesNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("digit") << u"1A"_s;
        QTest::newRow("line end") << u"A\nB"_s;
        QTest::newRow("equals sign") << u"A="_s;
    }

    void refusesNames()
    {
        QFETCH(QString, name);
        QCOMPARE(edited("B=c\n", {{name, u"b"_s}}), QByteArray("(refused)"));
    }

    /** Generated files and values: they are held, and every line without them is the same, byte for byte. */
    void keepsAllOtherBytes()
    {
        QRandomGenerator random(20'240'317);
        const QList<QByteArray> others{"# comment",  "",         "  \t",    "B=c",   "export C = 'd # e' # f",       "D=\"g\nA=h\n\"",
                                       "E=\"\\\"\"", "oops [1]", "F='i'j'", "# A=b", "_g.h-i=\xC3\xA9 \xE2\x82\xAC", "H=#k"};
        const QList<QByteArray> ours{"A=%", " export A=%", "A = %  # note", "A=%\t#", "export\tA= %  "};
        const QList<QString> values{u"b"_s,         u""_s,       u"a b"_s,    u"x#y"_s,    u" #"_s,     u"it's"_s,      u"\"q\""_s,
                                    u"\\n"_s,       u"l1\nl2"_s, u"cr\r\n"_s, u"$HOME"_s,  u"`x`"_s,    u"\t"_s,        u"caf\u00E9"_s,
                                    u"'\"\\'\n#"_s, u"a=b"_s,    u"\u00A0"_s, u"\uFEFF"_s, u"\u0001"_s, u"\U0001F600"_s};
        const QList<QByteArray> written{"old", "'old # value'", "\"old\\\"\nvalue\"", "", "'it'", "old#value"};
        const auto pick = [&random](const auto &list) { return list.at(random.bounded(int(list.size()))); };
        int refused = 0;
        for (int round = 0; round < 4000; ++round) {
            const QByteArray lineEnd = random.bounded(2) == 0 ? "\n" : "\r\n";
            QByteArray head = random.bounded(5) == 0 ? "\xEF\xBB\xBF" : "";
            QByteArray tail;
            for (int i = random.bounded(5); i > 0; --i) {
                head += pick(others) + lineEnd;
            }
            for (int i = random.bounded(5); i > 0; --i) {
                tail += lineEnd + pick(others);
            }
            const bool present = random.bounded(3) != 0;
            QByteArray line = present ? pick(ours) : QByteArray();
            const qsizetype place = line.indexOf('%');
            const QByteArray before = head + line.left(qMax(place, qsizetype(0)));
            const qsizetype equals = before.lastIndexOf('='); // an empty value has its place right behind it
            const QByteArray after = present ? line.mid(place + 1) + tail : tail;
            const QByteArray text = present ? before + pick(written) + after : before + after;
            const QString value = pick(values);
            const auto result = EnvFile::parse(text, kFile).withValues({{u"A"_s, value}});
            if (!result) { // only where the one broken line of the list can reach into what is added
                ++refused;
                QVERIFY(text.contains("F='i'j'") || head.contains("F="));
                continue;
            }
            const QByteArray context = text + "\n---\n" + *result;
            QVERIFY2(EnvFile::parse(*result, kFile).value(u"A"_s) == value, context.constData());
            if (present) {
                QVERIFY2(result->startsWith(before.left(equals + 1)) && result->endsWith(after), context.constData());
            } else {
                QVERIFY2(result->startsWith(text), context.constData());
            }
            const EnvFile old = EnvFile::parse(text, kFile);
            const EnvFile now = EnvFile::parse(*result, kFile);
            for (const QString &name : {u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"_g.h-i"_s, u"H"_s}) {
                QVERIFY2(old.value(name) == now.value(name), context.constData());
            }
            QCOMPARE(*now.withValues({{u"A"_s, value}}), *result);
        }
        QVERIFY(refused < 400);
    }
};

QTEST_APPLESS_MAIN(EnvFileTest)
#include "env_file_test.moc"
