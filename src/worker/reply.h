#pragma once

#include "convex/deployment_contract.h"
#include "net/backoff.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace oco::convex
{
class Outbox;
}

namespace oco::worker
{

/**
 * Writes one answer into its placeholder: text as numbered chunks (the first ones at once, later ones gathered for
 * a short while), then the completion. Chunks and completion go through the Outbox, in order.
 */
class Reply : public QObject
{
    Q_OBJECT

public:
    Reply(convex::Outbox *outbox, const QString &chatSessionId, const QString &placeholderId, std::chrono::milliseconds retryBase,
          QObject *parent = nullptr);

    void append(const QString &text);
    /** Sends what is gathered, then the completion, until the deployment confirms it. Call it once. */
    void complete(const convex::StructuredAnswer &answer);
    /** The deployment shows the placeholder completed or gone: nothing more to do. */
    void settle();

Q_SIGNALS:
    /** The completion was confirmed, or there is nothing left to complete. */
    void confirmed();

private:
    void flush();
    void sendChunk(const QString &chunk);
    void sendCompletion();
    void finish();

    convex::Outbox *m_outbox;
    QString m_chatSessionId;
    QString m_placeholderId;
    QString m_gathered;
    QTimer m_gatherTimer;
    QTimer m_retryTimer;
    net::Backoff m_backoff;
    convex::StructuredAnswer m_answer;
    int m_sequence = 0;
    int m_refusals = 0; // of the completion
    bool m_chunkRefused = false;
    bool m_done = false;
};

} // namespace oco::worker
