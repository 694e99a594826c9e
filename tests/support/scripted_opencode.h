#pragma once

#include "opencode/endpoint.h"
#include "support/scripted_turn.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>

#include <map>
#include <memory>

namespace oco::test_support
{

class ScriptedHttp;
struct ScriptedHttpRequest;

/** One call that came in, for assertions. */
struct ScriptedCall {
    QString method;
    QString path;      // without the query
    QString directory; // decoded
    QJsonObject body;
    int status = 0; // what it was answered; 0: not answered
};

/** A reply to a permission or question. */
struct ScriptedReply {
    QString requestId;
    QString reply; // once, always, reject; of a question: answered or rejected
    QString message;
};

/**
 * A small opencode in the test's process: HTTP on loopback, strict about credentials, paths and the directory of each
 * call, and playing what the test scripted for each prompt. What it sends as events and what a GET says agree, as in
 * the real one. Lives in the thread that made it; serve it by an event loop (QTRY_…).
 *
 * Without a script a prompt is answered by "echo: <prompt>" in six deltas.
 */
class ScriptedOpencode : public QObject
{
    Q_OBJECT

public:
    explicit ScriptedOpencode(QObject *parent = nullptr);
    ~ScriptedOpencode() override;

    [[nodiscard]] opencode::Endpoint endpoint() const;

    /** Queues a turn for the next prompt without a script of its own. */
    void script(const ScriptedTurn &turn);
    /** For the next prompt with exactly this text. */
    void scriptFor(const QString &promptText, const ScriptedTurn &turn);
    void scriptTextTurn(const QStringList &deltas);

    /** False: as servers before message.part.delta did, which sent the delta inside message.part.updated. */
    void setDeltaEvents(bool on);
    /** Pause between steps, default 0. */
    void setPace(int milliseconds);
    /** The answer of GET /config/providers; one provider "stub" with the model "stub" otherwise. */
    void setProviders(const QJsonObject &providers);
    /** The "model" of GET /config; empty otherwise. */
    void setConfiguredModel(const QString &model);

    /** The next calls whose path ends so are answered with the status, and do nothing else. */
    void answerNext(const QString &pathEnd, int status, int times = 1);
    /** The next call whose path ends so is never answered. */
    void hangNext(const QString &pathEnd);
    /** The next call whose path ends so is executed, but the connection closes instead of an answer. */
    void cutNext(const QString &pathEnd);
    /** The next events are not sent; the state changes all the same. */
    void loseEvents(int count);
    void dropStreams();
    /** Ends one pauses() of a running or later turn. */
    void resume();
    /** As kill -9: every connection and running turn ends, nothing is completed; sessions stay. */
    void crash();
    /** Listens again, on the same port with the same password. */
    void comeBack();
    /** Sends an event to the streams of the directory; changes no state. */
    void emitEvent(const QString &directory, const QString &type, const QJsonObject &properties);

    /** A session of somebody else; gives its id. */
    QString addSession(const QString &directory, const QString &title);
    void removeSession(const QString &sessionId);
    /** As GET /session/{id}/message answers. */
    [[nodiscard]] QJsonArray messages(const QString &sessionId) const;
    [[nodiscard]] bool isBusy(const QString &sessionId) const;
    [[nodiscard]] bool isPaused() const;

    [[nodiscard]] QList<ScriptedCall> calls() const;
    /** Those whose path ends so. */
    [[nodiscard]] QList<ScriptedCall> callsTo(const QString &pathEnd) const;
    [[nodiscard]] QList<ScriptedReply> replies() const;
    [[nodiscard]] int openStreams() const;
    /** What a strict server did not like: compare with an empty list at the end of a test. */
    [[nodiscard]] QStringList violations() const;

private:
    friend class TurnPlayer;
    struct Session;
    using Request = std::shared_ptr<ScriptedHttpRequest>;

    void receive(const Request &request);
    void dispatch(const Request &request);
    void handleSessions(const Request &request);
    void handleSession(const Request &request, Session &session, const QStringList &path);
    void handlePending(const Request &request, const QStringList &path);
    void answer(const Request &request, int status, const QByteArray &json);
    void takePrompt(const Request &request, Session &session);
    void playNext(Session &session);
    void turnFinished(const QString &sessionId);
    void storeMessage(const QString &sessionId, const QJsonObject &info);
    void storePart(const QString &sessionId, const QJsonObject &part);
    void rename(const QString &sessionId, const QString &title);
    void setStatus(const QString &sessionId, const QJsonObject &status);
    [[nodiscard]] QString directoryOf(const QString &sessionId) const;
    void ask(const QString &type, QJsonObject request);
    void withdraw(const QString &sessionId);
    [[nodiscard]] bool takeFault(QHash<QString, int> &faults, const QString &path, QString *matched = nullptr);
    [[nodiscard]] QString newId(const QString &prefix);
    [[nodiscard]] Session *find(const QString &sessionId) const;

    std::unique_ptr<ScriptedHttp> m_http;
    QString m_password;
    std::map<QString, std::unique_ptr<Session>> m_sessions;
    QList<ScriptedTurn> m_scripts;
    QHash<QString, QList<ScriptedTurn>> m_scriptsFor;
    std::map<QString, QJsonObject> m_permissions; // by id
    std::map<QString, QJsonObject> m_questions;
    QHash<QString, int> m_statusFaults; // path end → times
    QHash<QString, int> m_statusOf;     // path end → status
    QHash<QString, int> m_hangs;
    QHash<QString, int> m_cuts;
    QList<ScriptedCall> m_calls;
    QList<ScriptedReply> m_replies;
    QStringList m_violations;
    QJsonObject m_providers;
    QString m_configuredModel;
    bool m_deltaEvents = true;
    int m_pace = 0;
    int m_loseEvents = 0;
    int m_resumes = 0;
    qint64 m_lastId = 0;
};

} // namespace oco::test_support
