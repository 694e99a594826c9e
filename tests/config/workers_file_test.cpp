#include "config/workers_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco::config;

namespace
{

constexpr auto kError = Diagnostic::Severity::Error;
constexpr auto kWarning = Diagnostic::Severity::Warning;

/** What a diagnostic must say; the message needs to hold the text. */
struct Expected {
    Diagnostic::Severity severity = kError;
    int line = 0;
    int column = 0;
    QString worker;
    QString field;
    QString text;
};

/** A field of an entry and its value, as JSON. */
QByteArray entry(const QByteArray &token, const QByteArray &directory, const QByteArray &url)
{
    return "{\n\"token\": " + token + ",\n\"working_directory\": " + directory + ",\n\"convex_url\": " + url + "\n}";
}

const QByteArray kToken("\"machine_m:worker_w:secret_hunter2\"");
const QByteArray kUrl("\"https://happy-otter-123.convex.cloud\"");
const QString kLabel = u"m/w"_s;
const QString kPlain = u"the secret stands in this file in plain text"_s;

/** Without the warning of plain secrets, which has a test of its own: nearly every entry here holds one. */
WorkersFileContent parsed(const QByteArray &text, const QString &file, const WorkersFileContext &context)
{
    WorkersFileContent content = parseWorkers(text, file, context);
    content.diagnostics.removeIf([](const Diagnostic &diagnostic) { return diagnostic.message.startsWith(kPlain); });
    return content;
}

} // namespace

Q_DECLARE_METATYPE(QList<Expected>)

class WorkersFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    WorkersFileContext m_context;

    /** The home folder holds `project`, `other`, `link` (to project), `file` and `café`. */
    QByteArray quotedPath(const QString &name) const { return '"' + m_home.filePath(name).toUtf8() + '"'; }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir(m_home.path()).mkpath(u"project/sub"_s));
        QVERIFY(QDir(m_home.path()).mkpath(u"other"_s));
        QVERIFY(QDir(m_home.path()).mkpath(u"café"_s));
        QVERIFY(QFile::link(m_home.filePath(u"project"_s), m_home.filePath(u"link"_s)));
        QFile file(m_home.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        m_context = {m_home.filePath(u"project"_s), m_home.path(), Launch::Interactive};
    }

    void readsTheRecoveryPolicy()
    {
        const QByteArray plain = entry(kToken, "\"~\"", kUrl);
        QByteArray onlyNew = plain;
        onlyNew.replace("_w:", "_x:").replace("\n}", ",\n\"recovery\": \"answer-only-new\"\n}");
        QByteArray resume = plain;
        resume.replace("_w:", "_y:").replace("\n}", ",\n\"recovery\": \"resume\"\n}");
        QByteArray wrong = plain;
        wrong.replace("_w:", "_z:").replace("\n}", ",\n\"recovery\": \"never\"\n}");
        const WorkersFileContent content = parsed('[' + plain + ',' + onlyNew + ',' + resume + ',' + wrong + ']', u"f"_s, m_context);
        QCOMPARE(content.workers.size(), 3);
        QCOMPARE(content.workers.at(0).recovery, Recovery::Resume);
        QCOMPARE(content.workers.at(1).recovery, Recovery::AnswerOnlyNew);
        QCOMPARE(content.workers.at(2).recovery, Recovery::Resume);
        QCOMPARE(content.listed.at(0).recovery, u"resume"_s);
        QCOMPARE(content.listed.at(1).recovery, u"answer-only-new"_s);
        QCOMPARE(content.listed.at(3).recovery, u"never"_s);
    }

    void acceptsDirectories_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("expected"); // below the home folder
        QTest::newRow("absolute") << quotedPath(u"project"_s) << u"/project"_s;
        QTest::newRow("slash at the end") << quotedPath(u"project/"_s) << u"/project"_s;
        QTest::newRow("dots") << quotedPath(u"project/./sub/.."_s) << u"/project"_s;
        QTest::newRow("home") << QByteArray("\"~\"") << QString();
        QTest::newRow("below home") << QByteArray("\"~/other\"") << u"/other"_s;
        QTest::newRow("relative") << QByteArray("\"sub\"") << u"/project/sub"_s;
        QTest::newRow("launch directory") << QByteArray("\".\"") << u"/project"_s;
        QTest::newRow("above") << QByteArray("\"../other\"") << u"/other"_s;
        QTest::newRow("beyond ASCII") << QByteArray("\"~/caf\\u00e9\"") << u"/café"_s;
        QTest::newRow("link") << QByteArray("\"~/link\"") << u"/link"_s;
    }

    void acceptsDirectories()
    {
        QFETCH(QByteArray, written);
        QFETCH(QString, expected);
        const WorkersFileContent content = parsed("{\"workers\": [" + entry(kToken, written, kUrl) + "]}", u"f"_s, m_context);
        QVERIFY2(content.diagnostics.isEmpty(),
                 qPrintable(content.diagnostics.isEmpty() ? QString() : content.diagnostics.first().message));
        QCOMPARE(content.workers.size(), 1);
        QCOMPARE(content.workers.first().workingDirectory, m_home.path() + expected);
        QCOMPARE(content.workers.first().token.token()->secret(), u"hunter2"_s);
        QVERIFY(!content.unusable);
        QVERIFY(!content.hasErrors());
        QCOMPARE(content.invalidWorkers, 0);
    }

    void acceptsUrls_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *written, const QString &expected) {
            QTest::newRow(written) << '"' + QByteArray(written) + '"' << expected;
        };
        row("https://a-b-1.convex.cloud", u"https://a-b-1.convex.cloud"_s);
        row("https://a-b-1.convex.cloud/", u"https://a-b-1.convex.cloud"_s);
        row("https://a-b-1.convex.cloud///", u"https://a-b-1.convex.cloud"_s);
        row("HTTPS://A-b.Convex.Cloud", u"https://a-b.convex.cloud"_s);
        row("https://self.example:8443/convex/", u"https://self.example:8443/convex"_s);
        row("https://192.168.1.5:3210", u"https://192.168.1.5:3210"_s);
        row("http://localhost:3210/", u"http://localhost:3210"_s);
        row("http://127.0.0.1:3210", u"http://127.0.0.1:3210"_s);
        row("http://127.255.3.4", u"http://127.255.3.4"_s);
        row("http://[::1]:3210/", u"http://[::1]:3210"_s);
    }

    void acceptsUrls()
    {
        QFETCH(QByteArray, written);
        const WorkersFileContent content = parsed("[" + entry(kToken, "\"~\"", written) + "]", u"f"_s, m_context);
        QVERIFY2(content.diagnostics.isEmpty(),
                 qPrintable(content.diagnostics.isEmpty() ? QString() : content.diagnostics.first().message));
        QCOMPARE(content.workers.size(), 1);
        QTEST(content.workers.first().convexUrl.toString(), "expected");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<Expected>>("expected");
        QTest::addColumn<int>("workers");
        QTest::addColumn<int>("invalid");
        QTest::addColumn<bool>("unusable");

        const auto row = [](const char *name, const QByteArray &text, const QList<Expected> &expected, int workers, int invalid) {
            QTest::newRow(name) << text << expected << workers << invalid << false;
        };
        const auto unusable = [](const char *name, const QByteArray &text, const QList<Expected> &expected) {
            QTest::newRow(name) << text << expected << 0 << 0 << true;
        };
        const auto list = [](const QByteArray &entries) { return "{\"workers\": [\n" + entries + "\n]}\n"; };
        const QByteArray good = entry(kToken, "\"~/project\"", kUrl);
        const QByteArray second = entry("\"machine_m:worker_2:secret_x\"", "\"~/other\"", kUrl);

        // the file as a whole
        unusable("empty file", "", {{kError, 1, 1, {}, {}, u"the file is empty"_s}});
        unusable("a text", "\"x\"", {{kError, 1, 1, {}, {}, u"but holds a text"_s}});
        unusable("no list", "\n {}", {{kError, 2, 2, {}, u"workers"_s, u"is missing"_s}});
        unusable("misspelt list", "{\"Worker\": []}",
                 {{kError, 1, 1, {}, u"workers"_s, u"is missing"_s}, {kWarning, 1, 2, {}, u"Worker"_s, u"did you mean \"workers\"?"_s}});
        unusable("list is an object", "{\"workers\": {}}", {{kError, 1, 13, {}, u"workers"_s, u"must be a list, not an object"_s}});
        unusable("empty list", "{\"workers\": [ ]}", {{kError, 1, 13, {}, u"workers"_s, u"Add an object with \"token\""_s}});
        unusable("empty bare list", "[]", {{kError, 1, 1, {}, u"workers"_s, u"the list is empty"_s}});
        unusable("two lists", "{\"workers\": [" + good + "],\n\"workers\": []}", {{kError, 6, 1, {}, u"workers"_s, u"first in line 1"_s}});
        unusable("syntax", list(good) + "x", {{kError, 8, 1, {}, {}, u"stands behind the end"_s}});
        unusable("too many workers", "[" + QByteArray("1,").repeated(1001) + "]", {{kError, 1, 1, {}, u"workers"_s, u"more than 1000"_s}});
        unusable(
            "syntax errors do not hide the others",
            list("{\n\"token\": \"bad\",\n\"working_directory\": \"~/project\"\n\"convex_url\": 5}"),
            {{kError, 3, 10, u"workers[0]"_s, u"token"_s, u"Worker token must be"_s}, {kError, 5, 1, {}, {}, u"expected ',' or '}'"_s}});

        // entries
        row("entry is a text", list("\"x\",\n" + good), {{kError, 2, 1, u"workers[0]"_s, {}, u"must be an object"_s}}, 1, 1);
        row("entry is null", list(good + ",\n null"), {{kError, 7, 2, u"workers[1]"_s, {}, u"not null"_s}}, 1, 1);
        row("nothing in it", list(" {}"),
            {{kError, 2, 2, u"workers[0]"_s, u"token"_s, u"is missing. Copy it from the web UI: Machine → ⋮ → Add Worker"_s},
             {kError, 2, 2, u"workers[0]"_s, u"working_directory"_s, u"is missing"_s},
             {kError, 2, 2, u"workers[0]"_s, u"convex_url"_s, u"is missing"_s}},
            0, 1);
        row("wrong types", list(entry("5", "[]", "null")),
            {{kError, 3, 10, u"workers[0]"_s, u"token"_s, u"must be a text in double quotes, not a number"_s},
             {kError, 4, 22, u"workers[0]"_s, u"working_directory"_s, u"not a list"_s},
             {kError, 5, 15, u"workers[0]"_s, u"convex_url"_s, u"not null"_s}},
            0, 1);
        row("empty texts", list(entry("\"\"", "\" \"", "\"\"")),
            {{kError, 3, 10, u"workers[0]"_s, u"token"_s, u"is empty"_s},
             {kError, 4, 22, u"workers[0]"_s, u"working_directory"_s, u"is empty"_s},
             {kError, 5, 15, u"workers[0]"_s, u"convex_url"_s, u"is empty"_s}},
            0, 1);
        row("unknown fields",
            list("{\"token\": " + kToken + ",\n\"working_directory\": \"~\", \"convex_url\": " + kUrl +
                 ",\n\"name\": 1,\n\"workingDir\": 2,\n\"url\": 3,\n\"tokn\": 4}"),
            {{kWarning, 4, 1, kLabel, u"name"_s, u"known are: token, working_directory, convex_url, recovery"_s},
             {kWarning, 5, 1, kLabel, u"workingDir"_s, u"did you mean \"working_directory\"?"_s},
             {kWarning, 6, 1, kLabel, u"url"_s, u"did you mean \"convex_url\"?"_s},
             {kWarning, 7, 1, kLabel, u"tokn"_s, u"did you mean \"token\"?"_s}},
            1, 0);
        row("misspelt field", list("{\"token\": " + kToken + ",\n\"workng_directory\": \"~\", \"convex_url\": " + kUrl + "}"),
            {{kError, 2, 1, kLabel, u"working_directory"_s, u"is missing"_s},
             {kWarning, 3, 1, kLabel, u"workng_directory"_s, u"did you mean \"working_directory\"?"_s}},
            0, 1);
        row("repeated field",
            list("{\"token\": " + kToken + ",\n\"working_directory\": \"~\", \"convex_url\": " + kUrl + ",\n\"token\": " + kToken + "},\n" +
                 second),
            {{kError, 4, 1, kLabel, u"token"_s, u"is given twice, first in line 2"_s}}, 1, 1);
        row("repeated unknown top field", "{\"x\": 1, \"x\": 2, \"workers\": [" + good + "]}",
            {{kWarning, 1, 2, {}, u"x"_s, u"unknown field \"x\""_s},
             {kWarning, 1, 10, {}, u"x"_s, u"unknown field \"x\""_s},
             {kError, 1, 10, {}, u"x"_s, u"is given twice"_s}},
            1, 0);
        row("secret as a key", list("{\"machine_m:worker_w:secret_hunter2\": 1,\n" + good.mid(2)),
            {{kWarning, 2, 2, kLabel, {}, u"unknown field \"machine_m:worker_w:secret_•••\""_s}}, 1, 0);

        // token
        row("bad token", list(entry("\"secret_hunter2\"", "\"~/project\"", kUrl)),
            {{kError, 3, 10, u"workers[0]"_s, u"token"_s,
              u"Worker token must be in format: machine_<machine_id>:worker_<worker_id>:secret_<secret>"_s}},
            0, 1);
        row("duplicate worker", list(good + ",\n" + entry("\"machine_m:worker_w:secret_other\"", "\"~/café\"", kUrl) + ",\n" + second),
            {{kError, 8, 10, kLabel, u"token"_s, u"configured already in line 3"_s}}, 2, 1);
        row("duplicate of a broken entry", list(entry(kToken, "\"/none\"", kUrl) + ",\n" + good),
            {{kError, 4, 22, kLabel, u"working_directory"_s, u"does not exist"_s}, {kError, 8, 10, kLabel, u"token"_s, u"in line 3"_s}}, 0,
            2);

        // working_directory
        const auto directory = [&](const char *name, const QByteArray &written, const QString &text) {
            row(name, list(entry(kToken, '"' + written + '"', kUrl)), {{kError, 4, 22, kLabel, u"working_directory"_s, text}}, 0, 1);
        };
        directory("missing directory", "~/none", u"/none\" does not exist. Create it or correct the path."_s);
        directory("not a directory", "~/file", u"is not a directory"_s);
        directory("home of a user", "~root/x", u"only ~ and ~/…"_s);
        directory("environment variable", "$HOME/x", u"environment variable"_s);
        directory("null character", "/a\\u0000b", u"null character"_s);
        directory("token as directory", "/machine_m:worker_w:secret_hunter2", u"does not exist"_s);
        row("same directory", list(good + ",\n" + entry("\"machine_m:worker_2:secret_x\"", "\"~/link/\"", kUrl)),
            {{kWarning, 9, 22, u"m/2"_s, u"working_directory"_s, u"the worker in line 4 works in the same directory"_s}}, 2, 0);

        // convex_url
        const auto url = [&](const char *name, const QByteArray &written, const QString &text) {
            row(name, list(entry(kToken, "\"~/project\"", '"' + written + '"')), {{kError, 5, 15, kLabel, u"convex_url"_s, text}}, 0, 1);
        };
        url("http", "http://happy-otter-123.convex.cloud", u"Write https://"_s);
        url("http to a like of loopback", "http://127.0.0.1.example.org", u"Write https://"_s);
        url("http to a private address", "http://192.168.1.5", u"Write https://"_s);
        url("http to a like of localhost", "http://localhost.example.org", u"Write https://"_s);
        url("user before the host", "http://127.0.0.1@example.org", u"must not hold a user name"_s);
        url("password", "https://me:hunter2@example.org", u"must not hold a user name"_s);
        url("unparsable password", "https://me:hunter2@exa mple.org", u"is not a URL"_s);
        url("site URL", "https://happy-otter-123.convex.site", u"serves HTTP actions only"_s);
        url("no scheme", "happy-otter-123.convex.cloud", u"https:// is missing"_s);
        url("other scheme", "wss://happy-otter-123.convex.cloud", u"begins with \"wss://\""_s);
        url("no host", "https://", u"is not a URL"_s);
        url("bad port", "https://host:99999999", u"is not a URL"_s);
        url("query", "https://host/?a=b", u"before any '?'"_s);
        url("fragment", "https://host/#a", u"before any '?'"_s);
        url("token as URL", "machine_m:worker_w:secret_hunter2", u"https:// is missing"_s);

        // recovery
        const auto recovery = [&](const char *name, const QByteArray &written, const QString &text) {
            QByteArray whole = good;
            whole.replace("\n}", ",\n\"recovery\": " + written + "\n}");
            row(name, list(whole), {{kError, 6, 13, kLabel, u"recovery"_s, text}}, 0, 1);
        };
        recovery("unknown recovery", "\"never\"",
                 u"is \"never\", which is no policy. Write \"resume\" (the default: what was interrupted or waits is answered) or "
                 "\"answer-only-new\"."_s);
        recovery("misspelt recovery", "\"answer_only_new\"",
                 u"Did you mean \"answer-only-new\"? Allowed are \"resume\" and \"answer-only-new\"."_s);
        recovery("recovery in upper case", "\"Resume\"", u"Did you mean \"resume\"?"_s);
        recovery("empty recovery", "\" \"", u"is empty. Write \"resume\" or \"answer-only-new\", or remove the field."_s);
        recovery("recovery of a wrong type", "true", u"must be a text in double quotes, not true or false"_s);

        // opencode
        const auto top = [&](const QByteArray &field) { return "{" + field + ",\n\"workers\": [" + good + "]}"; };
        row("binary of a wrong type", top("\"opencode_binary\": 1"),
            {{kError, 1, 21, {}, u"opencode_binary"_s, u"must be a text in double quotes, not a number"_s}}, 1, 0);
        row("relative binary", top("\"opencode_binary\": \"opencode\""), {{kError, 1, 21, {}, u"opencode_binary"_s, u"is relative"_s}}, 1,
            0);
        row("empty binary", top("\"opencode_binary\": \"\""), {{kError, 1, 21, {}, u"opencode_binary"_s, u"is empty"_s}}, 1, 0);
        row("binary of a user", top("\"opencode_binary\": \"~root/x\""), {{kError, 1, 21, {}, u"opencode_binary"_s, u"~root/x"_s}}, 1, 0);
        row("schema of a wrong type", top("\"$schema\": 1"), {{kError, 1, 13, {}, u"$schema"_s, u"must be a text"_s}}, 1, 0);

        // places
        row("byte order mark and CRLF", "\xEF\xBB\xBF[\r\n" + QByteArray(good).replace("\n", "\r\n").replace("~/project", "~/none") + "]",
            {{kError, 4, 22, kLabel, u"working_directory"_s, u"does not exist"_s}}, 0, 1);
        row("columns in characters", "[{\"é→\": 1, \"token\": \"x\", \"working_directory\": \"~\", \"convex_url\": " + kUrl + "}]",
            {{kWarning, 1, 3, u"workers[0]"_s, {}, u"unknown field \"é→\""_s},
             {kError, 1, 21, u"workers[0]"_s, u"token"_s, u"Worker token"_s}},
            0, 1);
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QList<Expected>, expected);
        const WorkersFileContent content = parsed(text, u"workers.json"_s, m_context);

        QStringList all;
        for (const Diagnostic &diagnostic : content.diagnostics) {
            all.append(diagnostic.toString());
            QVERIFY2(!diagnostic.toString().contains(u"hunter2"_s), qPrintable(diagnostic.toString()));
        }
        QVERIFY2(content.diagnostics.size() == expected.size(), qPrintable(all.join(u'\n')));
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const Diagnostic &given = content.diagnostics.at(i);
            const Expected &wanted = expected.at(i);
            QCOMPARE(given.file, u"workers.json"_s);
            QCOMPARE(given.severity, wanted.severity);
            QCOMPARE(given.line, wanted.line);
            QCOMPARE(given.column, wanted.column);
            QCOMPARE(given.worker, wanted.worker);
            QCOMPARE(given.field, wanted.field);
            QVERIFY2(given.message.contains(wanted.text), qPrintable(given.message));
        }
        QTEST(static_cast<int>(content.workers.size()), "workers");
        QTEST(content.invalidWorkers, "invalid");
        QTEST(content.unusable, "unusable");
    }

    void refusesRelativeDirectoriesOfAService()
    {
        WorkersFileContext context = m_context;
        context.launch = Launch::Service;
        const WorkersFileContent content = parsed("[" + entry(kToken, "\"sub\"", kUrl) + "]", u"f"_s, context);
        QCOMPARE(content.diagnostics.size(), 1);
        QVERIFY(content.diagnostics.first().message.contains(u"Write the absolute path, or ~/…"_s));
        QCOMPARE(content.diagnostics.first().line, 3);
        QVERIFY(!parsed("[" + entry(kToken, "\"~/other\"", kUrl) + "]", u"f"_s, context).hasErrors());
    }

    void findsTheBinary()
    {
        const QByteArray rest = ", \"workers\": [" + entry(kToken, "\"~\"", kUrl) + "]}";
        const auto binary = [&](const QByteArray &field) { return parsed("{" + field + rest, u"f"_s, m_context).opencodeBinary; };
        QCOMPARE(binary("\"opencode_binary\": \"/opt/opencode\""), u"/opt/opencode"_s);
        QCOMPARE(binary("\"opencode_binary\": \"~/bin/opencode\""), m_home.filePath(u"bin/opencode"_s));
    }

    void keepsWorkersInTheOrderOfTheFile()
    {
        const QByteArray text = "// two\n{\"$schema\": \"x\", \"workers\": [" + entry(kToken, "\"~/other\"", kUrl) + ", /* and */ " +
                                entry("\"machine_m:worker_2:secret_x\"", "\"~/project\"", kUrl) + ",],}";
        const WorkersFileContent content = parsed(text, u"f"_s, m_context);
        QVERIFY(content.diagnostics.isEmpty());
        QCOMPARE(content.workers.size(), 2);
        QCOMPARE(content.workers.at(0).token.label(), kLabel);
        QCOMPARE(content.workers.at(1).token.label(), u"m/2"_s);
    }

    void warnsOfPlainSecrets()
    {
        const QByteArray text = "[" + entry(kToken, "\"~/other\"", kUrl) + "]";
        const WorkersFileContent content = parseWorkers(text, u"f"_s, m_context);
        QCOMPARE(content.diagnostics.size(), 1);
        QCOMPARE(content.diagnostics.first().severity, kWarning);
        QCOMPARE(content.diagnostics.first().line, 2);
        QCOMPARE(content.diagnostics.first().field, u"token"_s);
        QVERIFY(content.diagnostics.first().message.startsWith(kPlain));
        QVERIFY(content.diagnostics.first().message.endsWith(u"opencode-orchestrator token move m/w"_s));
        QCOMPARE(content.workers.size(), 1);
    }

    void acceptsReferences_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("display");
        QTest::addColumn<QString>("name");
        QTest::newRow("keychain") << QByteArray("keychain:machine_m:worker_w") << kLabel << u"machine_m:worker_w"_s;
        QTest::newRow("env") << QByteArray("env:SITE_TOKEN") << u"env:SITE_TOKEN"_s << u"SITE_TOKEN"_s;
        QTest::newRow("file") << QByteArray("file:/run/secrets/a b") << u"file:/run/secrets/a b"_s << u"/run/secrets/a b"_s;
        QTest::newRow("file URL") << QByteArray("file:///run/../etc/token") << u"file:/etc/token"_s << u"/etc/token"_s;
        QTest::newRow("file at home") << QByteArray("file:~/token") << u"file:%1/token"_s.arg(m_home.path()) << m_home.filePath(u"token"_s);
        QTest::newRow("credential") << QByteArray("credential:site.token") << u"credential:site.token"_s << u"site.token"_s;
    }

    void acceptsReferences()
    {
        QFETCH(QByteArray, token);
        const WorkersFileContent content = parseWorkers("[" + entry('"' + token + '"', "\"~/other\"", kUrl) + "]", u"f"_s, m_context);
        QCOMPARE(content.diagnostics.size(), 0);
        QCOMPARE(content.workers.size(), 1);
        QTEST(content.workers.first().token.display(), "display");
        QTEST(content.workers.first().token.name(), "name");
    }

    void refusesReferences_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("message");
        QTest::newRow("keychain without ids") << QByteArray("keychain:") << u"is not a key of the keychain"_s;
        QTest::newRow("keychain without worker") << QByteArray("keychain:machine_m") << u"is not a key of the keychain"_s;
        QTest::newRow("keychain with secret") << QByteArray("keychain:machine_m:worker_w:secret_hunter2") << u"must not hold the secret"_s;
        QTest::newRow("env empty") << QByteArray("env:") << u"is not the name of an environment variable"_s;
        QTest::newRow("env with $") << QByteArray("env:$TOKEN") << u"is not the name of an environment variable"_s;
        QTest::newRow("env with =") << QByteArray("env:A=B") << u"is not the name of an environment variable"_s;
        QTest::newRow("file relative") << QByteArray("file:token") << u"is not an absolute path"_s;
        QTest::newRow("file empty") << QByteArray("file:") << u"is not an absolute path"_s;
        QTest::newRow("credential with slash") << QByteArray("credential:../x") << u"is not the name of a credential"_s;
        QTest::newRow("credential hidden") << QByteArray("credential:.x") << u"is not the name of a credential"_s;
        QTest::newRow("unknown") << QByteArray("keyring:x") << u"Worker token must be in format:"_s;
    }

    void refusesReferences()
    {
        QFETCH(QByteArray, token);
        QFETCH(QString, message);
        const WorkersFileContent content = parseWorkers("[" + entry('"' + token + '"', "\"~/other\"", kUrl) + "]", u"f"_s, m_context);
        QCOMPARE(content.diagnostics.size(), 1);
        QCOMPARE(content.diagnostics.first().field, u"token"_s);
        QVERIFY2(content.diagnostics.first().message.contains(message), qPrintable(content.diagnostics.first().message));
        QVERIFY(!content.diagnostics.first().message.contains(u"hunter2"));
        QVERIFY(content.diagnostics.first().message.contains(u"eychain"_s) || content.diagnostics.first().message.contains(u"Write "_s));
        QCOMPARE(content.workers.size(), 0);
    }

    void writesDiagnosticsOnOneLine()
    {
        QCOMPARE((Diagnostic{kError, u"/f"_s, 3, 7, u"workers[0]"_s, u"token"_s, u"is bad"_s}.toString()),
                 u"/f:3:7: error: workers[0].token: is bad"_s);
        QCOMPARE((Diagnostic{kWarning, u"/f"_s, 3, 7, {}, u"workers"_s, u"is bad"_s}.toString()), u"/f:3:7: warning: workers: is bad"_s);
        QCOMPARE((Diagnostic{kError, u"/f"_s, 0, 0, {}, {}, u"is bad"_s}.toString()), u"/f: error: is bad"_s);
    }
};

QTEST_APPLESS_MAIN(WorkersFileTest)
#include "workers_file_test.moc"
