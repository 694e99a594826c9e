#pragma once

#include "support/scripted_turn.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace oco::test_support
{

class ScriptedOpencode;

/** Plays one turn in one session: does a step, then waits for the event loop. */
class TurnPlayer : public QObject
{
    Q_OBJECT

public:
    TurnPlayer(ScriptedOpencode *server, const QString &sessionId, const QString &userId, const ScriptedTurn &turn);

    void start();
    /** As POST …/abort: the open message ends with MessageAbortedError. */
    void abort();
    void replied();
    void resumed();
    [[nodiscard]] bool isPaused() const;
    [[nodiscard]] QString sessionId() const;

    // What steps do.
    void beginAssistant();
    void completeAssistant();
    void failAssistant(const QString &name, const QString &message);
    void sessionError(const QString &name, const QString &message);
    void beginPart(const QString &type);
    void delta(const QString &delta);
    void endPart();
    void beginTool(const QString &name, const QJsonObject &input);
    void endTool(const QString &status, const QString &text);
    void ask(const QString &type, const QJsonObject &request);
    void rename(const QString &title);
    void status(const QJsonObject &status);
    void event(const QString &type, const QJsonObject &properties);
    void pause();
    void stay();
    [[nodiscard]] ScriptedOpencode &server() const;

Q_SIGNALS:
    void finished();

private:
    enum class Wait { None, Reply, Resume, Forever };

    void playStep();
    void finish();
    void needAssistant();
    void sendAssistant();
    void sendPart(const QString &delta = {});
    void emitEvent(const QString &type, const QJsonObject &properties);

    ScriptedOpencode *m_server;
    QString m_sessionId;
    QString m_userId;
    QList<ScriptedTurn::Step> m_steps;
    QJsonObject m_assistant; // info of the open message; empty: none
    QString m_lastAssistantId;
    QJsonObject m_part;
    QString m_partText; // streamed; stored when the part ends
    QTimer m_timer;
    Wait m_wait = Wait::None;
};

} // namespace oco::test_support
