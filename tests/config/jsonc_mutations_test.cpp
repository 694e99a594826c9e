#include "config/jsonc.h"
#include "config/text_positions.h"
#include "config/workers_file.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco::config;

namespace
{

const QByteArray &sample()
{
    static const QByteArray text = QByteArray("\xEF\xBB\xBF// top\r\n"
                                              "{ /* block */\r\n"
                                              "  \"$schema\": \"workers.schema.json\",\r\n"
                                              "  \"workers\": [\r\n"
                                              "    {\"token\": \"machine_m:worker_w:secret_s\", // behind\r\n"
                                              "     \"working_directory\": \"~/caf\\u00e9 \xF0\x9F\x98\x80 \\ud83d\\ude00\",\r\n"
                                              "     \"convex_url\": \"https://happy-otter-123.convex.cloud/\",},\r\n"
                                              "    {\"n\": [1, -2.5e+3, true, false, null, {}, [],]}\r\n"
                                              "  ],\r\n"
                                              "}\r\n");
    return text;
}

/** Whether every span lies in the outer one, and children neither overlap nor leave their parent. */
bool isSound(const JsoncValue &value, ByteSpan outer)
{
    const auto inside = [](ByteSpan inner, ByteSpan around) {
        return inner.length >= 0 && inner.offset >= around.offset && inner.end() <= around.end();
    };
    if (!inside(value.span, outer)) {
        return false;
    }
    qsizetype last = value.span.offset;
    for (const JsoncValue &item : value.items) {
        if (item.span.offset < last || !isSound(item, value.span)) {
            return false;
        }
        last = item.comma.value_or(item.span.end());
    }
    for (const JsoncMember &member : value.members) {
        if (member.keySpan.offset < last || !inside(member.keySpan, value.span) || member.value.span.offset < member.keySpan.end() ||
            !isSound(member.value, value.span)) {
            return false;
        }
        last = member.value.comma.value_or(member.value.span.end());
    }
    return true;
}

bool isSound(const JsoncDocument &document, const QByteArray &text)
{
    const ByteSpan whole{0, text.size()};
    const TextPositions positions(text);
    qsizetype last = 0;
    for (const JsoncError &error : document.errors) {
        if (error.offset < last || error.offset > text.size() || error.message.isEmpty() || positions.at(error.offset).line < 1 ||
            positions.at(error.offset).column < 1) {
            return false;
        }
        last = error.offset;
    }
    last = 0;
    for (const ByteSpan &comment : document.comments) {
        if (comment.offset < last || comment.end() > text.size()) {
            return false;
        }
        last = comment.end();
    }
    return (document.root || !document.errors.isEmpty()) && (!document.root || isSound(*document.root, whole));
}

QByteArray mutated(QRandomGenerator &random)
{
    static const QByteArray alphabet("{}[]:,\"'\\/*#\r\n\t 09-.eEtfnu\xC3\xA9\xEF\xBB\xBF\xED\xA0\x00\x7F", 41);
    QByteArray text = sample();
    const int changes = random.bounded(1, 6);
    for (int i = 0; i < changes && !text.isEmpty(); ++i) {
        const qsizetype at = random.bounded(text.size());
        const char letter = alphabet.at(random.bounded(alphabet.size()));
        switch (random.bounded(5)) {
        case 0:
            text.remove(at, random.bounded(1, 12));
            break;
        case 1:
            text.insert(at, letter);
            break;
        case 2:
            text[at] = letter;
            break;
        case 3:
            text.insert(at, text.mid(random.bounded(text.size()), random.bounded(40)));
            break;
        default:
            text.truncate(at);
            break;
        }
    }
    return text;
}

} // namespace

/** Broken files of every kind, the same ones at each run. */
class JsoncMutationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsFromASoundFile()
    {
        const JsoncDocument document = parseJsonc(sample());
        QVERIFY(document.errors.isEmpty());
        QVERIFY(isSound(document, sample()));
    }

    void staysSoundWhateverComes()
    {
        QRandomGenerator random(20240607);
        int broken = 0;
        for (int round = 0; round < 20000; ++round) {
            const QByteArray text = mutated(random);
            const JsoncDocument document = parseJsonc(text);
            QVERIFY2(isSound(document, text), text.toHex().constData());
            broken += document.hasSyntaxErrors() ? 1 : 0;
        }
        QVERIFY(broken > 10000);
        QVERIFY(broken < 20000);
    }

    void staysSoundAtEveryEnd()
    {
        for (qsizetype length = 0; length < sample().size(); ++length) {
            const QByteArray text = sample().first(length);
            QVERIFY2(isSound(parseJsonc(text), text), QByteArray::number(length).constData());
        }
    }

    void alwaysGivesAPlaceAndNeverTheSecret()
    {
        QRandomGenerator random(42);
        for (int round = 0; round < 5000; ++round) {
            QByteArray text = mutated(random);
            text.replace("secret_s", "secret_hunter2");
            const WorkersFileContent content = parseWorkers(text, u"f"_s, {});
            QVERIFY(!content.unusable || content.hasErrors());
            int line = 1;
            for (const Diagnostic &diagnostic : content.diagnostics) {
                QVERIFY(diagnostic.line >= line && diagnostic.column >= 1);
                QVERIFY(!diagnostic.toString().contains(u"hunter2"_s));
                line = diagnostic.line;
            }
        }
    }
};

QTEST_APPLESS_MAIN(JsoncMutationsTest)
#include "jsonc_mutations_test.moc"
