#include "support/llm_script.h"
#include "support/stub_llm.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace oco::test_support;

namespace
{

QJsonObject message(const QString &role, const QString &content)
{
    return {{u"role"_s, role}, {u"content"_s, content}};
}

struct Streamed {
    int status = 0;
    QStringList text;
    QStringList reasoning;
    QString tool;
    QString finishReason;
    bool done = false;
};

} // namespace

class StubLlmTest : public QObject
{
    Q_OBJECT

private:
    StubLlm m_llm;
    QNetworkAccessManager m_network;

    std::unique_ptr<QNetworkReply> post(const QJsonArray &messages)
    {
        QNetworkRequest request(QUrl(m_llm.baseUrl().toString() + u"/chat/completions"_s));
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
        const QJsonObject body{{u"model"_s, u"stub"_s}, {u"stream"_s, true}, {u"messages"_s, messages}};
        return std::unique_ptr<QNetworkReply>(m_network.post(request, QJsonDocument(body).toJson()));
    }

    Streamed ask(const QJsonArray &messages)
    {
        const auto reply = post(messages);
        Streamed streamed;
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000)) {
            return streamed;
        }
        streamed.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        for (const QByteArray &line : reply->readAll().split('\n')) {
            if (line == "data: [DONE]") {
                streamed.done = true;
            }
            const QJsonValue choice = QJsonDocument::fromJson(line.mid(6)).object()[u"choices"][0];
            const QJsonValue delta = choice[u"delta"];
            if (const QString text = delta[u"content"].toString(); !text.isEmpty()) {
                streamed.text << text;
            }
            if (const QString text = delta[u"reasoning_content"].toString(); !text.isEmpty()) {
                streamed.reasoning << text;
            }
            streamed.tool += delta[u"tool_calls"][0][u"function"][u"arguments"].toString();
            streamed.finishReason = choice[u"finish_reason"].toString(streamed.finishReason);
        }
        return streamed;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_llm.listen()); }

    void streamsADeterministicAnswer()
    {
        const QString prompt = u"Grüße, “stub”"_s;
        const Streamed streamed = ask({message(u"system"_s, u"You are a coding agent."_s), message(u"user"_s, prompt)});
        QCOMPARE(streamed.status, 200);
        QVERIFY(streamed.text.size() >= 20);
        QCOMPARE(streamed.text.join(QString()), expectedAnswer(prompt));
        QCOMPARE(streamed.finishReason, u"stop"_s);
        QVERIFY(streamed.done);
        QCOMPARE(m_llm.modelRuns(prompt), 1);
        QTRY_COMPARE(m_llm.openRequests(), 0);
    }

    void countsWords()
    {
        const Streamed streamed = ask({message(u"user"_s, u"[[slow 1]] [[words 7]]"_s)});
        QCOMPARE(streamed.text.join(QString()), u"word1 word2 word3 word4 word5 word6 word7"_s);
        QCOMPARE(streamed.text.size(), 7);
    }

    void reasonsFirst()
    {
        const QString prompt = u"[[reason]] why?"_s;
        const Streamed streamed = ask({message(u"user"_s, prompt)});
        QVERIFY(!streamed.reasoning.isEmpty());
        QCOMPARE(streamed.reasoning.join(QString()), expectedReasoning(prompt));
        QCOMPARE(streamed.text.join(QString()), expectedAnswer(prompt));
    }

    void callsATool()
    {
        const QString prompt = u"[[tool echo one two]]"_s;
        QJsonArray messages{message(u"user"_s, prompt)};
        const Streamed before = ask(messages);
        QCOMPARE(before.text.join(QString()), QString::fromUtf16(kTextBeforeTool));
        QCOMPARE(before.finishReason, u"tool_calls"_s);
        QCOMPARE(QJsonDocument::fromJson(before.tool.toUtf8()).object()[u"command"].toString(), u"echo one two"_s);

        messages << message(u"assistant"_s, before.text.join(QString())) << message(u"tool"_s, u"one two"_s);
        const Streamed after = ask(messages);
        QCOMPARE(after.text.join(QString()), QString::fromUtf16(kTextAfterTool));
        QCOMPARE(after.finishReason, u"stop"_s);
        QVERIFY(after.tool.isEmpty());
        QCOMPARE(m_llm.modelRuns(prompt), 1);
    }

    void aNewPromptAfterAToolStartsOver()
    {
        const QJsonArray messages{message(u"user"_s, u"[[tool true]]"_s), message(u"tool"_s, u"done"_s),
                                  message(u"user"_s, u"[[words 2]]"_s)};
        QCOMPARE(ask(messages).text.join(QString()), u"word1 word2"_s);
    }

    void readsContentInParts()
    {
        const QJsonArray parts{QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, u"[[words 3]]"_s}}};
        const Streamed streamed = ask({QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, parts}}});
        QCOMPARE(streamed.text.join(QString()), u"word1 word2 word3"_s);
    }

    void titlesAreNotScripted()
    {
        const Streamed streamed = ask({message(u"system"_s, u"You are a title generator. You output ONLY a title."_s),
                                       message(u"user"_s, u"[[error 500]] for a title"_s)});
        QCOMPARE(streamed.text.join(QString()), QString::fromUtf16(kStubTitle));
        QCOMPARE(m_llm.modelRuns(u"for a title"_s), 0);
    }

    void fails() { QCOMPARE(ask({message(u"user"_s, u"[[error 503]]"_s)}).status, 503); }

    void hangsUntilTheClientGoes()
    {
        auto reply = post({message(u"user"_s, u"[[hang]] here"_s)});
        QTRY_COMPARE(m_llm.modelRuns(u"[[hang]] here"_s), 1);
        QCOMPARE(m_llm.openRequests(), 1);
        QVERIFY(!reply->isFinished());
        reply.reset();
        QTRY_COMPARE(m_llm.openRequests(), 0);
    }
};

QTEST_GUILESS_MAIN(StubLlmTest)
#include "stub_llm_test.moc"
