#pragma once

#include "support/llm_script.h"
#include "support/loopback_server.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QUrl>

#include <functional>
#include <utility>

namespace oco::test_support
{

/**
 * An OpenAI-compatible model on loopback that says what llm_script.h promises, word by word. Lives in the test's
 * thread and answers while its event loop runs.
 */
class StubLlm : public QObject
{
    Q_OBJECT

public:
    explicit StubLlm(QObject *parent = nullptr);

    [[nodiscard]] bool listen() { return m_server.listen(); }
    /** What goes into a provider's baseURL: http://127.0.0.1:PORT/v1 */
    [[nodiscard]] QUrl baseUrl() const;

    /** Requests for which this is true are taken and never answered, like [[hang]]; null: none. */
    void setHeld(std::function<bool(const LlmRequest &)> held) { m_held = std::move(held); }

    /** Answers to whole prompts, before any marker counts. */
    void setReplies(const QHash<QString, QString> &replies) { m_replies = replies; }

    /** How often a turn with this prompt began (calls after a tool's result and for titles do not count). */
    [[nodiscard]] int modelRuns(const QString &prompt) const;
    /** What was sent with the last turn of this prompt ("user: …", "assistant: …"); empty where there was none. */
    [[nodiscard]] QStringList conversationOf(const QString &prompt) const;
    /** Every request so far, in order. */
    [[nodiscard]] const QList<LlmRequest> &requests() const { return m_requests; }
    /** Answers that are being streamed, or hang. */
    [[nodiscard]] int openRequests() const { return m_open; }

Q_SIGNALS:
    void requested(const oco::test_support::LlmRequest &request);

private:
    void handle(const LoopbackRequest &request);

    LoopbackServer m_server;
    QList<LlmRequest> m_requests;
    std::function<bool(const LlmRequest &)> m_held;
    QHash<QString, QString> m_replies;
    int m_open = 0;
};

} // namespace oco::test_support
