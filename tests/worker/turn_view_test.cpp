#include "worker/turn_view.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco::opencode;
using oco::worker::TurnView;

namespace
{

MessageInfo assistant(const QString &id, bool completed, const QString &parent = u"msg_u"_s)
{
    MessageInfo info;
    info.id = id;
    info.sessionId = u"ses"_s;
    info.parentId = parent;
    info.role = MessageRole::Assistant;
    info.completedAt = completed ? 5 : 0;
    return info;
}

Part part(const QString &id, const QString &message, const QString &type, const QString &text = {}, bool ended = false)
{
    QJsonObject json{{u"id"_s, id}, {u"messageID"_s, message}, {u"sessionID"_s, u"ses"_s}, {u"type"_s, type}, {u"text"_s, text}};
    json.insert(u"time"_s, ended ? QJsonObject{{u"start"_s, 1}, {u"end"_s, 2}} : QJsonObject{{u"start"_s, 1}});
    return Part::fromJson(json);
}

} // namespace

class TurnViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheEvents()
    {
        TurnView view;
        view.setUserMessage(u"msg_u"_s);
        MessageInfo own;
        own.id = u"msg_u"_s;
        view.apply(MessageUpdated{own});
        view.apply(PartUpdated{part(u"p0"_s, u"msg_u"_s, u"text"_s, u"my own prompt"_s, true), {}}); // not part of the answer
        QVERIFY(!view.hasAnswer());

        view.apply(MessageUpdated{assistant(u"m1"_s, false)});
        view.apply(PartUpdated{part(u"p1"_s, u"m1"_s, u"reasoning"_s), {}});
        view.apply(PartDelta{u"ses"_s, u"m1"_s, u"p1"_s, u"text"_s, u"thinking"_s});
        view.apply(PartUpdated{part(u"p2"_s, u"m1"_s, u"text"_s), {}});
        view.apply(PartDelta{u"ses"_s, u"m1"_s, u"p2"_s, u"text"_s, u"before"_s});
        QCOMPARE(view.takeText(), u"before"_s);
        QVERIFY(!view.toolStarted());
        view.apply(PartUpdated{part(u"p3"_s, u"m1"_s, u"tool"_s), {}});
        QVERIFY(view.toolStarted());
        view.apply(MessageUpdated{assistant(u"m1"_s, true)});
        view.apply(MessageUpdated{assistant(u"m2"_s, false)});
        QVERIFY(!view.lastMessageEnded());
        view.apply(PartUpdated{part(u"p4"_s, u"m2"_s, u"text"_s, u"after"_s, true), {}});
        QCOMPARE(view.takeText(), u"\n\nafter"_s);
        view.apply(MessageUpdated{assistant(u"m2"_s, true)});
        QVERIFY(view.lastMessageEnded());

        const auto answer = view.answer();
        QCOMPARE(answer.content, u"before\n\nafter"_s);
        QCOMPARE(answer.reasoning, u"thinking"_s);
        const QJsonArray others = QJsonDocument::fromJson(answer.otherParts.toUtf8()).array();
        QCOMPARE(others.size(), 1);
        QCOMPARE(others.first().toObject().value(u"type"_s).toString(), u"tool"_s);
    }

    void otherTurnsAreNotRead()
    {
        TurnView view;
        view.setUserMessage(u"msg_u"_s);
        view.load({{assistant(u"m0"_s, true, u"msg_older"_s), {part(u"p0"_s, u"m0"_s, u"text"_s, u"old"_s, true)}},
                   {assistant(u"m1"_s, true), {part(u"p1"_s, u"m1"_s, u"text"_s, u"new"_s, true)}}});
        QCOMPARE(view.answer().content, u"new"_s);
        QVERIFY(!view.promptStored()); // the list does not hold our message
    }

    void theTurnGoesOnAfterACompaction_data()
    {
        QTest::addColumn<bool>("copied"); // the prompt, instead of a message to continue
        QTest::newRow("continue") << false;
        QTest::newRow("copy") << true;
    }

    void theTurnGoesOnAfterACompaction()
    {
        QFETCH(bool, copied);
        MessageInfo own;
        own.id = u"msg_u"_s;
        const Part question = part(u"p0"_s, u"msg_u"_s, u"text"_s, u"the question"_s, true);
        MessageInfo compaction;
        compaction.id = u"c"_s;
        const Part trigger = Part::fromJson(
            {{u"id"_s, u"pc"_s}, {u"messageID"_s, u"c"_s}, {u"type"_s, u"compaction"_s}, {u"auto"_s, true}, {u"overflow"_s, copied}});
        const Part summary = part(u"ps"_s, u"s"_s, u"text"_s, u"a summary"_s, true);
        MessageInfo next;
        next.id = u"k"_s;
        QJsonObject json{{u"id"_s, u"pk"_s}, {u"messageID"_s, u"k"_s}, {u"type"_s, u"text"_s}, {u"text"_s, u"the question"_s}};
        if (!copied) {
            json.insert(u"synthetic"_s, true);
            json.insert(u"text"_s, u"Continue"_s);
            json.insert(u"metadata"_s, QJsonObject{{u"compaction_continue"_s, true}});
        }
        const Part goOn = Part::fromJson(json);
        const Part before = part(u"p1"_s, u"m1"_s, u"text"_s, u"before"_s, true);
        const Part after = part(u"p2"_s, u"m2"_s, u"text"_s, u"after"_s, true);

        TurnView live;
        live.setUserMessage(u"msg_u"_s);
        live.apply(MessageUpdated{own});
        live.apply(PartUpdated{question, {}});
        live.apply(MessageUpdated{assistant(u"m1"_s, true)});
        live.apply(PartUpdated{before, {}});
        live.apply(MessageUpdated{compaction});
        live.apply(PartUpdated{trigger, {}});
        live.apply(MessageUpdated{assistant(u"s"_s, false, u"c"_s)});
        live.apply(PartUpdated{summary, {}});
        QVERIFY(!live.lastMessageEnded());
        live.apply(MessageUpdated{assistant(u"s"_s, true, u"c"_s)});
        live.apply(MessageUpdated{next});
        live.apply(PartUpdated{goOn, {}});
        live.apply(MessageUpdated{assistant(u"m2"_s, false, u"k"_s)});
        QVERIFY(!live.lastMessageEnded());
        live.apply(PartUpdated{after, {}});
        QCOMPARE(live.takeText(), u"before\n\nafter"_s);

        const QList<Message> stored{{own, {question}},       {assistant(u"m1"_s, true), {before}},
                                    {compaction, {trigger}}, {assistant(u"s"_s, true, u"c"_s), {summary}},
                                    {next, {goOn}},          {assistant(u"m2"_s, true, u"k"_s), {after}}};
        live.load(stored);
        TurnView read;
        read.setUserMessage(u"msg_u"_s);
        read.load(stored);
        for (const TurnView &view : {live, read}) {
            QVERIFY(view.lastMessageEnded());
            QCOMPARE(view.answer().content, u"before\n\nafter"_s);
        }
    }

    void theCompactionOfAnotherTurnIsNotOurs()
    {
        const auto prompt = [](const QString &id, qint64 createdAt, QJsonObject json) {
            Message message;
            message.info.id = id;
            message.info.createdAt = createdAt;
            json.insert(u"id"_s, u"p"_s + id);
            json.insert(u"messageID"_s, id);
            message.parts = {Part::fromJson(json)};
            return message;
        };
        const auto question = [&](const QString &id, qint64 at) { return prompt(id, at, {{u"type"_s, u"text"_s}, {u"text"_s, id}}); };
        const auto compaction = [&](const QString &id, qint64 at) {
            return prompt(id, at, {{u"type"_s, u"compaction"_s}, {u"auto"_s, true}});
        };
        const auto goOn = [&](const QString &id, qint64 at) {
            const QJsonObject metadata{{u"compaction_continue"_s, true}};
            return prompt(id, at, {{u"type"_s, u"text"_s}, {u"text"_s, u"Continue"_s}, {u"synthetic"_s, true}, {u"metadata"_s, metadata}});
        };
        const auto answer = [](const QString &id, const QString &parent) {
            return Message{assistant(id, true, parent), {part(u"p"_s + id, id, u"text"_s, u"answer "_s + id, true)}};
        };
        const QList<Message> stored{question(u"u1"_s, 1),    compaction(u"c1"_s, 2),   answer(u"s1"_s, u"c1"_s),   goOn(u"k1"_s, 3),
                                    answer(u"1"_s, u"k1"_s), question(u"msg_u"_s, 4),  answer(u"2"_s, u"msg_u"_s), question(u"u3"_s, 5),
                                    compaction(u"c3"_s, 6),  answer(u"s3"_s, u"c3"_s), goOn(u"k3"_s, 7),           answer(u"3"_s, u"k3"_s)};
        TurnView view;
        view.setUserMessage(u"msg_u"_s);
        for (int times = 0; times < 2; ++times) {
            view.load(stored);
            QCOMPARE(view.answer().content, u"answer 2"_s);
            QVERIFY(view.lastMessageEnded());
        }
    }

    void anotherPromptInTheSessionIsNotOurs()
    {
        TurnView view;
        view.setUserMessage(u"msg_u"_s);
        MessageInfo own;
        own.id = u"msg_u"_s;
        MessageInfo theirs;
        theirs.id = u"msg_v"_s;
        view.load({{own, {part(u"p0"_s, u"msg_u"_s, u"text"_s, u"the same"_s)}},
                   {assistant(u"m1"_s, true), {part(u"p1"_s, u"m1"_s, u"text"_s, u"ours"_s, true)}},
                   {theirs, {part(u"p2"_s, u"msg_v"_s, u"text"_s, u"the same"_s)}},
                   {assistant(u"m2"_s, true, u"msg_v"_s), {part(u"p3"_s, u"m2"_s, u"text"_s, u"theirs"_s, true)}}});
        QCOMPARE(view.answer().content, u"ours"_s);
    }

    void theStoredMessagesFillAGap()
    {
        TurnView view;
        view.setUserMessage(u"msg_u"_s);
        view.apply(MessageUpdated{assistant(u"m1"_s, false)});
        view.apply(PartUpdated{part(u"p1"_s, u"m1"_s, u"text"_s), {}});
        view.apply(PartDelta{u"ses"_s, u"m1"_s, u"p1"_s, u"text"_s, u"one"_s});
        QString joined = view.takeText();
        view.gap();
        view.apply(PartDelta{u"ses"_s, u"m1"_s, u"p1"_s, u"text"_s, u" three"_s});
        joined += view.takeText();
        view.load({{assistant(u"m1"_s, true), {part(u"p1"_s, u"m1"_s, u"text"_s, u"one two three"_s, true)}}});
        joined += view.takeText();
        QCOMPARE(joined, u"one two three"_s);
        QCOMPARE(view.answer().content, joined);
    }

    void keepsABoundedPieceOfTenMegabytesOfToolOutput()
    {
        TurnView view;
        view.setUserMessage(u"msg_u"_s);
        QList<Part> parts;
        for (int i = 0; i < 10; ++i) {
            const QString id = u"p%1"_s.arg(i);
            QJsonObject json{{u"id"_s, id}, {u"messageID"_s, u"m1"_s}, {u"sessionID"_s, u"ses"_s}, {u"type"_s, u"tool"_s}};
            json.insert(u"state"_s, QJsonObject{{u"status"_s, u"completed"_s}, {u"output"_s, QString(1'000'000, u'x')}});
            parts.append(Part::fromJson(json));
        }
        parts.append(part(u"text"_s, u"m1"_s, u"text"_s, u"done"_s, true));
        view.load({{assistant(u"m1"_s, true), parts}});
        view.load({{assistant(u"m1"_s, true), parts}}); // as each look at opencode does
        const auto answer = view.answer();
        QCOMPARE(answer.content, u"done"_s);
        QVERIFY(answer.otherParts.toUtf8().size() <= oco::worker::kAnswerBytes);
        QCOMPARE(QJsonDocument::fromJson(answer.otherParts.toUtf8()).array().size(), 10);
        QVERIFY(oco::worker::fitAnswer(answer, oco::worker::kAnswerBytes).otherParts == answer.otherParts);
    }

    void keepsTheError()
    {
        TurnView view;
        view.setUserMessage(u"msg_u"_s);
        MessageInfo info = assistant(u"m1"_s, false);
        info.error = MessageError{u"APIError"_s, u"no credit"_s};
        view.load({{info, {}}});
        QVERIFY(view.lastMessageEnded());
        QCOMPARE(view.error()->message, u"no credit"_s);
    }
};

QTEST_APPLESS_MAIN(TurnViewTest)
#include "turn_view_test.moc"
