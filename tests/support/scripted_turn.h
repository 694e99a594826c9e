#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>

namespace oco::test_support
{

class TurnPlayer;

/**
 * What the scripted opencode does with one prompt: a list of steps, played one an event-loop turn. The user
 * message and `session.status busy` come before the first step by themselves; after the last one the open assistant
 * message completes and `session.idle` is sent. A value; build it by chaining:
 *
 *     server.script(ScriptedTurn().reasoning({u"Hm"_s}).text({u"Hello"_s, u" you"_s}));
 */
class ScriptedTurn
{
public:
    using Step = std::function<void(TurnPlayer &)>;

    /** Begins an assistant message (the first one begins by itself). An open one completes. */
    ScriptedTurn &assistant();
    /** A whole text part: part made, one delta event each, part ended. */
    ScriptedTurn &text(const QStringList &deltas);
    ScriptedTurn &reasoning(const QStringList &deltas);
    /** A part in pieces, so that other steps can come between. Its text is stored when it ends, as opencode does. */
    ScriptedTurn &beginPart(const QString &type);
    ScriptedTurn &delta(const QString &delta);
    ScriptedTurn &endPart();

    /** A whole tool call: pending, running, completed; ends the assistant message as the real one does. */
    ScriptedTurn &tool(const QString &name, const QJsonObject &input, const QString &output);
    ScriptedTurn &toolStarts(const QString &name, const QJsonObject &input);
    ScriptedTurn &toolCompletes(const QString &output);
    ScriptedTurn &toolFails(const QString &error);

    ScriptedTurn &completes();
    /** info.error of the assistant message, e.g. APIError, and session.error with the same. */
    ScriptedTurn &fails(const QString &name, const QString &message);
    /** session.error without an assistant message. */
    ScriptedTurn &sessionError(const QString &name, const QString &message);

    /** Asks and waits until somebody replies; the reply is in ScriptedOpencode::replies(). */
    ScriptedTurn &asksPermission(const QString &permission, const QStringList &patterns);
    ScriptedTurn &asksQuestion(const QStringList &questions);

    ScriptedTurn &titles(const QString &title);
    /** pause: until the next attempt. */
    ScriptedTurn &retries(int attempt, const QString &message, std::chrono::milliseconds pause = {});
    /** Any event; in string values $SESSION, $USER and $ASSISTANT become the ids. It changes no state. */
    ScriptedTurn &event(const QString &type, const QJsonObject &properties);

    /** Faults; they concern every connection of the server. */
    ScriptedTurn &losesEvents(int count);
    ScriptedTurn &dropsStreams();
    ScriptedTurn &answersNext(const QString &pathEnd, int status, int times = 1);
    ScriptedTurn &hangsNext(const QString &pathEnd);

    /** Waits for ScriptedOpencode::resume(). */
    ScriptedTurn &pauses();
    /** Ends nothing: the session stays busy until it is aborted. */
    ScriptedTurn &staysBusy();

    [[nodiscard]] const QList<Step> &steps() const;

private:
    ScriptedTurn &add(Step step);

    QList<Step> m_steps;
};

} // namespace oco::test_support
