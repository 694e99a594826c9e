#pragma once

#include "app/answer_text.h"
#include "app/chat_values.h"
#include "base/result.h"
#include "convex/api_client.h"
#include "convex/sync_client.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <cstdint>

namespace oco::app
{

/** What one question needs to know. */
struct ConversationOptions {
    QUrl deployment;
    QString loginSessionId;
    QString machineId;
    QString workerId;
    QString session; // empty: a new one
    QString model;   // empty: the first that the worker publishes, its default
    QString prompt;
    std::chrono::milliseconds workerLimit{120'000}; // for the worker to be online with its models
};

/**
 * Plays the web UI for one question: waits until the worker is there, sends the prompt, hands the answer on as it
 * comes. Either answered() or failed() ends it.
 */
class Conversation : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t { Idle, WaitingForWorker, Sending, Answering, Ended };

    explicit Conversation(const ConversationOptions &options, QObject *parent = nullptr);
    ~Conversation() override;

    void start();
    /** Ends the chat session, which aborts the answer; ended() follows, within three seconds. */
    void endSession();

Q_SIGNALS:
    void text(const QString &text);
    void answered();
    void failed(const oco::base::Error &error);
    void ended();

private:
    void apply(const convex::TransitionUpdate &update);
    void applyChange(const convex::QueryChange &change);
    void sendWhenPossible();
    void chooseSession(const QString &model);
    void sendPrompt(const QString &model);
    void follow(const QString &messageId);
    void applyChunks(const QByteArray &json);
    void applyAnswer(const QByteArray &json);
    void print(const QString &piece);
    void checkConnection(convex::SyncClient::State state);
    void fail(const base::Error &error);
    [[nodiscard]] convex::FunctionCall webCall(const QString &path, QJsonObject arguments) const;

    ConversationOptions m_options;
    convex::ApiClient m_api;
    convex::SyncClient m_sync;
    QTimer m_workerTimer;
    QTimer m_holdTimer; // prints a held chunk when no other comes
    State m_state = State::Idle;
    quint32 m_workerQuery = 0;
    quint32 m_modelsQuery = 0;
    quint32 m_chunksQuery = 0;
    quint32 m_messagesQuery = 0;
    bool m_online = false;
    QStringList m_models;
    QString m_session;
    QString m_messageId;
    AnswerText m_answer;
};

} // namespace oco::app
