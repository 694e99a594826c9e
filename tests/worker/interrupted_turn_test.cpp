#include "worker/interrupted_turn.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco::opencode;
using oco::worker::judgeInterrupted;
using oco::worker::RecoveryFindings;
using oco::worker::Resumption;
using oco::worker::TurnRecord;

namespace
{

/** What one row of the table says. */
struct Case {
    QList<Message> messages = {};
    bool busy = false;
    QString journalledTool = {};
    Resumption resumption = Resumption::GiveUp;
    QString tool = {};
    QStringList dead = {}; // the messages of the turn but the prompt
};

const QString kPrompt = u"msg_prompt"_s;

Message prompt(const QString &id = kPrompt)
{
    Message message;
    message.info.id = id;
    message.info.role = MessageRole::User;
    message.info.createdAt = 1;
    message.parts.append(Part::fromJson({{u"id"_s, u"prt_"_s + id}, {u"type"_s, u"text"_s}, {u"text"_s, u"question"_s}}));
    return message;
}

/** An unfinished, empty assistant message. */
Message assistant(const QString &id, const QString &parent = kPrompt)
{
    Message message;
    message.info.id = id;
    message.info.parentId = parent;
    message.info.role = MessageRole::Assistant;
    message.info.createdAt = 2;
    return message;
}

Message with(Message message, const QJsonObject &part)
{
    message.parts.append(Part::fromJson(part));
    return message;
}

Message withText(const Message &message)
{
    return with(message, {{u"id"_s, u"prt_t"_s}, {u"type"_s, u"text"_s}, {u"text"_s, u"some text"_s}});
}

Message withTool(const Message &message, const QString &status, const QString &name = u"bash"_s)
{
    return with(message,
                {{u"id"_s, u"prt_x"_s}, {u"type"_s, u"tool"_s}, {u"tool"_s, name}, {u"state"_s, QJsonObject{{u"status"_s, status}}}});
}

/** A user message that opencode made to go on with the turn, with one part. */
Message addition(const QString &id, QJsonObject part)
{
    Message message;
    message.info.id = id;
    message.info.createdAt = 3;
    part.insert(u"messageID"_s, id);
    return with(message, part);
}

Message finished(Message message, const QString &finish)
{
    message.info.completedAt = 9;
    message.info.finish = finish;
    return message;
}

Message failed(Message message, const QString &error)
{
    message.info.error = MessageError{error, u"because"_s};
    message.info.completedAt = 9;
    return message;
}

} // namespace

Q_DECLARE_METATYPE(Case)

/** Delivery rules 10 and 11: what is done with a turn whose prompt had left when one side died. */
class InterruptedTurnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<Case>("row");
        const Message a1 = assistant(u"a1"_s);
        const Message a2 = assistant(u"a2"_s);
        const QList<Message> earlier{prompt(u"msg_old"_s),
                                     finished(withTool(assistant(u"old1"_s, u"msg_old"_s), u"completed"_s), u"tool-calls"_s),
                                     finished(withText(assistant(u"old2"_s, u"msg_old"_s)), u"stop"_s)};
        const QList<Message> later{prompt(u"msg_new"_s), withTool(assistant(u"new1"_s, u"msg_new"_s), u"running"_s)};
        const QString bash = u"bash"_s;
        const auto row = [](const char *name, const Case &one) { QTest::newRow(name) << one; };

        row("no message at all", {.messages = {}, .resumption = Resumption::SendPrompt});
        row("never stored", {.messages = earlier, .resumption = Resumption::SendPrompt});
        row("never stored, busy with another prompt", {.messages = earlier, .busy = true, .resumption = Resumption::SendPrompt});
        row("stored, no answer", {.messages = {prompt()}, .resumption = Resumption::RunAgain});
        row("stored, no answer, earlier turns", {.messages = earlier + QList{prompt()}, .resumption = Resumption::RunAgain});
        row("an empty dead answer", {.messages = {prompt(), a1}, .resumption = Resumption::RunAgain, .dead = {u"a1"_s}});
        row("a text unfinished", {.messages = {prompt(), withText(a1)}, .resumption = Resumption::RunAgain, .dead = {u"a1"_s}});
        row("dead answers of two runs", {.messages = {prompt(), a1, a2}, .resumption = Resumption::RunAgain, .dead = {u"a1"_s, u"a2"_s}});
        row("other turns around a dead one",
            {.messages = earlier + QList{prompt(), a1} + later, .resumption = Resumption::RunAgain, .dead = {u"a1"_s}});

        row("finished", {.messages = {prompt(), finished(withText(a1), u"stop"_s)}, .resumption = Resumption::Complete, .dead = {u"a1"_s}});
        row("finished at the length limit",
            {.messages = {prompt(), finished(withText(a1), u"length"_s)}, .resumption = Resumption::Complete, .dead = {u"a1"_s}});
        row("finished on an older server",
            {.messages = {prompt(), finished(withText(a1), {})}, .resumption = Resumption::Complete, .dead = {u"a1"_s}});
        row("finished, other turns around", {.messages = earlier + QList{prompt(), finished(withText(a1), u"stop"_s)} + later,
                                             .resumption = Resumption::Complete,
                                             .dead = {u"a1"_s}});
        row("finished after a tool",
            {.messages = {prompt(), finished(withTool(a1, u"completed"_s), u"tool-calls"_s), finished(withText(a2), u"stop"_s)},
             .resumption = Resumption::Complete,
             .tool = bash,
             .dead = {u"a1"_s, u"a2"_s}});
        row("finished, a tool is in the journal", {.messages = {prompt(), finished(withText(a1), u"stop"_s)},
                                                   .journalledTool = u"edit"_s,
                                                   .resumption = Resumption::Complete,
                                                   .tool = u"edit"_s,
                                                   .dead = {u"a1"_s}});
        row("finished, then a dead one", {.messages = {prompt(), finished(withText(a1), u"stop"_s), a2},
                                          .resumption = Resumption::RunAgain,
                                          .dead = {u"a1"_s, u"a2"_s}});
        row("another turn's end is not ours",
            {.messages = {prompt(), a1, prompt(u"msg_new"_s), finished(withText(assistant(u"n1"_s, u"msg_new"_s)), u"stop"_s)},
             .resumption = Resumption::RunAgain,
             .dead = {u"a1"_s}});

        // a conversation that opencode compacted: what the model sees has changed, the turn is the same
        const Message compaction = addition(u"c"_s, {{u"type"_s, u"compaction"_s}, {u"auto"_s, true}});
        const Message summary = finished(withText(assistant(u"s"_s, u"c"_s)), u"stop"_s);
        const Message goOn = addition(u"k"_s, {{u"type"_s, u"text"_s},
                                               {u"synthetic"_s, true},
                                               {u"metadata"_s, QJsonObject{{u"compaction_continue"_s, true}}},
                                               {u"text"_s, u"Continue"_s}});
        const Message after = finished(withText(assistant(u"a2"_s, u"k"_s)), u"stop"_s);
        const Message byHand = addition(u"c"_s, {{u"type"_s, u"compaction"_s}, {u"auto"_s, false}});
        row("compacted before it was answered, and finished", {.messages = {prompt(), compaction, summary, goOn, after},
                                                               .resumption = Resumption::Complete,
                                                               .dead = {u"c"_s, u"s"_s, u"k"_s, u"a2"_s}});
        row("a summary is no answer",
            {.messages = {prompt(), compaction, summary}, .resumption = Resumption::RunAgain, .dead = {u"c"_s, u"s"_s}});
        row("dead after a compaction", {.messages = {prompt(), compaction, summary, goOn, assistant(u"a2"_s, u"k"_s)},
                                        .resumption = Resumption::RunAgain,
                                        .dead = {u"c"_s, u"s"_s, u"k"_s, u"a2"_s}});
        row("dead in a compaction after a tool",
            {.messages = {prompt(), finished(withTool(a1, u"completed"_s), u"tool-calls"_s), compaction, summary, goOn},
             .resumption = Resumption::GiveUp,
             .tool = bash,
             .dead = {u"a1"_s, u"c"_s, u"s"_s, u"k"_s}});
        row("a tool after a compaction",
            {.messages = {prompt(), compaction, summary, goOn, withTool(assistant(u"a2"_s, u"k"_s), u"running"_s)},
             .resumption = Resumption::GiveUp,
             .tool = bash,
             .dead = {u"c"_s, u"s"_s, u"k"_s, u"a2"_s}});
        row("too long to compact", {.messages = {prompt(), compaction, failed(assistant(u"s"_s, u"c"_s), u"ContextOverflowError"_s)},
                                    .resumption = Resumption::Complete,
                                    .dead = {u"c"_s, u"s"_s}});
        row("compacted by hand", {.messages = {prompt(), a1, byHand, summary}, .resumption = Resumption::RunAgain, .dead = {u"a1"_s}});

        row("an error", {.messages = {prompt(), failed(a1, u"APIError"_s)}, .resumption = Resumption::Complete, .dead = {u"a1"_s}});
        row("an error that never completed", {.messages = {prompt(),
                                                           [&] {
                                                               Message message = failed(a1, u"UnknownError"_s);
                                                               message.info.completedAt = 0;
                                                               return message;
                                                           }()},
                                              .resumption = Resumption::Complete,
                                              .dead = {u"a1"_s}});
        row("aborted", {.messages = {prompt(), failed(withText(a1), u"MessageAbortedError"_s)},
                        .resumption = Resumption::RunAgain,
                        .dead = {u"a1"_s}});
        row("aborted in a tool", {.messages = {prompt(), failed(withTool(a1, u"error"_s), u"MessageAbortedError"_s)},
                                  .resumption = Resumption::GiveUp,
                                  .tool = bash,
                                  .dead = {u"a1"_s}});

        for (const char *status : {"pending", "running", "completed", "error", "unheard-of"}) {
            QTest::newRow(qPrintable(u"a tool that is %1"_s.arg(QLatin1String(status))))
                << Case{.messages = {prompt(), withTool(withText(a1), QString::fromLatin1(status))},
                        .resumption = Resumption::GiveUp,
                        .tool = bash,
                        .dead = {u"a1"_s}};
        }
        row("ended to call a tool, its part is lost", {.messages = {prompt(), finished(a1, u"tool-calls"_s)},
                                                       .resumption = Resumption::GiveUp,
                                                       .tool = u"tool"_s,
                                                       .dead = {u"a1"_s}});
        row("after a tool's end on an older server", {.messages = {prompt(), finished(withTool(a1, u"completed"_s), {})},
                                                      .resumption = Resumption::GiveUp,
                                                      .tool = bash,
                                                      .dead = {u"a1"_s}});
        row("finished after a tool on an older server",
            {.messages = {prompt(), finished(withTool(a1, u"completed"_s), {}), finished(withText(a2), {})},
             .resumption = Resumption::Complete,
             .tool = bash,
             .dead = {u"a1"_s, u"a2"_s}});
        row("after a tool's end, before the next message", {.messages = {prompt(), finished(withTool(a1, u"completed"_s), u"tool-calls"_s)},
                                                            .resumption = Resumption::GiveUp,
                                                            .tool = bash,
                                                            .dead = {u"a1"_s}});
        row("a tool in the first, the second dead", {.messages = {prompt(), finished(withTool(a1, u"completed"_s), u"tool-calls"_s), a2},
                                                     .resumption = Resumption::GiveUp,
                                                     .tool = bash,
                                                     .dead = {u"a1"_s, u"a2"_s}});
        row("the first tool is named", {.messages = {prompt(), withTool(withTool(a1, u"completed"_s, u"read"_s), u"running"_s, u"task"_s)},
                                        .resumption = Resumption::GiveUp,
                                        .tool = u"read"_s,
                                        .dead = {u"a1"_s}});
        row("a tool without a name", {.messages = {prompt(), withTool(a1, u"running"_s, {})},
                                      .resumption = Resumption::GiveUp,
                                      .tool = u"tool"_s,
                                      .dead = {u"a1"_s}});
        row("a journalled tool without a part", {.messages = {prompt(), a1},
                                                 .journalledTool = u"edit"_s,
                                                 .resumption = Resumption::GiveUp,
                                                 .tool = u"edit"_s,
                                                 .dead = {u"a1"_s}});
        row("a journalled tool, nothing stored",
            {.messages = {}, .journalledTool = u"edit"_s, .resumption = Resumption::GiveUp, .tool = u"edit"_s});
        row("the journalled tool is named", {.messages = {prompt(), withTool(a1, u"running"_s, u"task"_s)},
                                             .journalledTool = u"edit"_s,
                                             .resumption = Resumption::GiveUp,
                                             .tool = u"edit"_s,
                                             .dead = {u"a1"_s}});

        row("busy, no answer yet", {.messages = {prompt()}, .busy = true, .resumption = Resumption::Follow});
        row("busy with a text", {.messages = {prompt(), withText(a1)}, .busy = true, .resumption = Resumption::Follow, .dead = {u"a1"_s}});
        row("busy in a tool", {.messages = {prompt(), withTool(a1, u"running"_s)},
                               .busy = true,
                               .resumption = Resumption::Follow,
                               .tool = bash,
                               .dead = {u"a1"_s}});
        row("busy, the first message ended",
            {.messages = {prompt(), finished(withText(a1), u"stop"_s)}, .busy = true, .resumption = Resumption::Follow, .dead = {u"a1"_s}});
    }

    void judges()
    {
        QFETCH(Case, row);
        TurnRecord record;
        record.placeholderId = u"placeholder"_s;
        record.messageId = kPrompt;
        record.runs = 1;
        record.tool = row.journalledTool;
        const RecoveryFindings findings = judgeInterrupted(record, row.messages, row.busy);
        QCOMPARE(static_cast<int>(findings.resumption), static_cast<int>(row.resumption));
        QCOMPARE(findings.tool, row.tool);
        QCOMPARE(findings.dead, row.dead);
        QVERIFY(findings.readable);
        QCOMPARE(findings.messages.size(), row.messages.size());
    }

    void namesTheEmptyOnes()
    {
        const Message a1 = assistant(u"a1"_s);
        const auto emptyIn = [](const QList<Message> &messages) {
            TurnRecord record;
            record.messageId = kPrompt;
            return judgeInterrupted(record, messages, false).empty;
        };
        const QJsonObject begun{{u"id"_s, u"prt_b"_s}, {u"type"_s, u"text"_s}, {u"text"_s, QString()}};
        const QJsonObject step{{u"id"_s, u"prt_s"_s}, {u"type"_s, u"step-start"_s}};
        QCOMPARE(emptyIn({prompt()}), QStringList());
        QCOMPARE(emptyIn({prompt(), a1}), QStringList{u"a1"_s});
        QCOMPARE(emptyIn({prompt(), with(with(a1, step), begun)}), QStringList{u"a1"_s});
        QCOMPARE(emptyIn({prompt(), withText(a1)}), QStringList());
        QCOMPARE(emptyIn({prompt(), withTool(a1, u"pending"_s)}), QStringList());
        QCOMPARE(emptyIn({prompt(), finished(a1, u"stop"_s)}), QStringList());
        QCOMPARE(emptyIn({prompt(), failed(a1, u"APIError"_s)}), QStringList());
        QCOMPARE(emptyIn({prompt(), withTool(a1, u"completed"_s), assistant(u"a2"_s)}), QStringList{u"a2"_s});
        QCOMPARE(emptyIn({prompt(), assistant(u"n1"_s, u"msg_new"_s)}), QStringList()); // of another turn
    }
};

QTEST_APPLESS_MAIN(InterruptedTurnTest)
#include "interrupted_turn_test.moc"
