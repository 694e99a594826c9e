#pragma once

#include "app/web/console_readers.h"
#include "convex/sync_client.h"

#include <QHash>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>
#include <optional>

namespace oco::app
{

/**
 * Follows queries of a deployment on a sync socket and reads their results where it lives, which is a thread of its own
 * in the program: what comes can be large. Its signals carry values.
 */
class ConsoleFeed : public QObject
{
    Q_OBJECT

public:
    template <typename T> using Promise = std::shared_ptr<QPromise<base::Result<T>>>;

    explicit ConsoleFeed(const QUrl &deployment);
    ~ConsoleFeed() override;

    virtual void start();
    virtual void selectWorker(const QString &id) = 0;
    virtual void selectSession(const QString &id) = 0;

Q_SIGNALS:
    void connectionChanged(oco::app::ConsoleConnection connection);
    void workersRead(const QList<oco::app::ConsoleWorker> &workers);
    void modelsRead(const QString &worker, const QList<oco::app::ConsoleModel> &models);
    void sessionsRead(const QString &worker, const QList<oco::app::ConsoleSession> &sessions);
    void messagesRead(const QString &session, const QList<oco::app::ConsoleMessage> &messages);
    void answerRead(const QString &session, const QString &messageId, const QString &text);
    void failed(const oco::base::Error &error);

protected:
    using Handler = std::function<void(const base::Result<QByteArray> &)>;

    /** A query that is followed, or none. */
    using Followed = std::optional<quint32>;

    /** The handler gets each new result. */
    Followed follow(const convex::FunctionCall &query, const Handler &handler);
    void unfollow(Followed &query);

    /** What `read` makes of a result, or nothing after telling the error. */
    template <typename T> std::optional<T> readOrFail(const base::Result<QByteArray> &json, base::Result<T> (*read)(const QByteArray &))
    {
        base::Result<T> value = json ? read(*json) : base::Result<T>(base::fail(json.error()));
        if (!value) {
            Q_EMIT failed(value.error());
            return std::nullopt;
        }
        return *value;
    }

    [[nodiscard]] convex::SyncClient &sync() { return m_sync; }

private:
    void apply(const convex::TransitionUpdate &update);
    void noteState(convex::SyncClient::State state);

    convex::SyncClient m_sync;
    QHash<quint32, Handler> m_handlers;
    bool m_lost = false;
};

} // namespace oco::app
