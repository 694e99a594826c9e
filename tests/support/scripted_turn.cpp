#include "support/scripted_turn.h"

#include "support/scripted_opencode.h"
#include "support/scripted_player.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace oco::test_support
{

ScriptedTurn &ScriptedTurn::add(Step step)
{
    m_steps += std::move(step);
    return *this;
}

const QList<ScriptedTurn::Step> &ScriptedTurn::steps() const
{
    return m_steps;
}

ScriptedTurn &ScriptedTurn::assistant()
{
    return add([](TurnPlayer &player) { player.beginAssistant(); });
}

ScriptedTurn &ScriptedTurn::text(const QStringList &deltas)
{
    beginPart(u"text"_s);
    for (const QString &piece : deltas) {
        delta(piece);
    }
    return endPart();
}

ScriptedTurn &ScriptedTurn::reasoning(const QStringList &deltas)
{
    beginPart(u"reasoning"_s);
    for (const QString &piece : deltas) {
        delta(piece);
    }
    return endPart();
}

ScriptedTurn &ScriptedTurn::beginPart(const QString &type)
{
    return add([type](TurnPlayer &player) { player.beginPart(type); });
}

ScriptedTurn &ScriptedTurn::delta(const QString &delta)
{
    return add([delta](TurnPlayer &player) { player.delta(delta); });
}

ScriptedTurn &ScriptedTurn::endPart()
{
    return add([](TurnPlayer &player) { player.endPart(); });
}

ScriptedTurn &ScriptedTurn::tool(const QString &name, const QJsonObject &input, const QString &output)
{
    return toolStarts(name, input).toolCompletes(output).completes();
}

ScriptedTurn &ScriptedTurn::toolStarts(const QString &name, const QJsonObject &input)
{
    return add([name, input](TurnPlayer &player) { player.beginTool(name, input); });
}

ScriptedTurn &ScriptedTurn::toolCompletes(const QString &output)
{
    return add([output](TurnPlayer &player) { player.endTool(u"completed"_s, output); });
}

ScriptedTurn &ScriptedTurn::toolFails(const QString &error)
{
    return add([error](TurnPlayer &player) { player.endTool(u"error"_s, error); });
}

ScriptedTurn &ScriptedTurn::completes()
{
    return add([](TurnPlayer &player) { player.completeAssistant(); });
}

ScriptedTurn &ScriptedTurn::fails(const QString &name, const QString &message)
{
    return add([name, message](TurnPlayer &player) { player.failAssistant(name, message); });
}

ScriptedTurn &ScriptedTurn::sessionError(const QString &name, const QString &message)
{
    return add([name, message](TurnPlayer &player) { player.sessionError(name, message); });
}

ScriptedTurn &ScriptedTurn::asksPermission(const QString &permission, const QStringList &patterns)
{
    const QJsonObject request{{u"permission"_s, permission},
                              {u"patterns"_s, QJsonArray::fromStringList(patterns)},
                              {u"metadata"_s, QJsonObject()},
                              {u"always"_s, QJsonArray::fromStringList(patterns)}};
    return add([request](TurnPlayer &player) { player.ask(u"permission.asked"_s, request); });
}

ScriptedTurn &ScriptedTurn::asksQuestion(const QStringList &questions)
{
    QJsonArray list;
    for (const QString &question : questions) {
        list += QJsonObject{{u"question"_s, question}, {u"header"_s, u"Question"_s}, {u"options"_s, QJsonArray()}};
    }
    return add([list](TurnPlayer &player) { player.ask(u"question.asked"_s, {{u"questions"_s, list}}); });
}

ScriptedTurn &ScriptedTurn::titles(const QString &title)
{
    return add([title](TurnPlayer &player) { player.rename(title); });
}

ScriptedTurn &ScriptedTurn::retries(int attempt, const QString &message, std::chrono::milliseconds pause)
{
    const qint64 next = QDateTime::currentMSecsSinceEpoch() + pause.count();
    const QJsonObject status{{u"type"_s, u"retry"_s}, {u"attempt"_s, attempt}, {u"message"_s, message}, {u"next"_s, next}};
    return add([status](TurnPlayer &player) { player.status(status); });
}

ScriptedTurn &ScriptedTurn::event(const QString &type, const QJsonObject &properties)
{
    return add([type, properties](TurnPlayer &player) { player.event(type, properties); });
}

ScriptedTurn &ScriptedTurn::losesEvents(int count)
{
    return add([count](TurnPlayer &player) { player.server().loseEvents(count); });
}

ScriptedTurn &ScriptedTurn::dropsStreams()
{
    return add([](TurnPlayer &player) { player.server().dropStreams(); });
}

ScriptedTurn &ScriptedTurn::answersNext(const QString &pathEnd, int status, int times)
{
    return add([=](TurnPlayer &player) { player.server().answerNext(pathEnd, status, times); });
}

ScriptedTurn &ScriptedTurn::hangsNext(const QString &pathEnd)
{
    return add([pathEnd](TurnPlayer &player) { player.server().hangNext(pathEnd); });
}

ScriptedTurn &ScriptedTurn::pauses()
{
    return add([](TurnPlayer &player) { player.pause(); });
}

ScriptedTurn &ScriptedTurn::staysBusy()
{
    return add([](TurnPlayer &player) { player.stay(); });
}

} // namespace oco::test_support
