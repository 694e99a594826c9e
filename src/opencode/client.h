#pragma once

#include "base/result.h"
#include "opencode/endpoint.h"
#include "opencode/types.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace oco::net
{
class HttpClient;
}

namespace oco::opencode
{

/**
 * Calls of one opencode server about one directory. Lives in one thread; destroying it cancels what runs.
 *
 * Errors: NotFound (404), InvalidInput (400), PermissionDenied (401), Rejected (other 4xx and 5xx answers, with
 * opencode's own text as cause), Unreachable, Timeout, Ambiguous, Protocol. After an Ambiguous or timed-out
 * prompt ask for the messages before sending it again.
 */
class Client : public QObject
{
    Q_OBJECT

public:
    Client(Endpoint endpoint, QString directory, QObject *parent = nullptr);
    ~Client() override;

    /** {healthy, version} → version. */
    [[nodiscard]] base::Future<QString> health();
    /** The first call in a directory takes 1 to 2 s: loads plugins and configuration. */
    [[nodiscard]] base::Future<ModelCatalogue> models();
    /** The model that the directory's configuration names (provider/model); empty where it names none. */
    [[nodiscard]] base::Future<QString> configuredModel();

    [[nodiscard]] base::Future<Session> createSession(const QString &title);
    [[nodiscard]] base::Future<Session> session(const QString &sessionId);
    /** Those of the directory, the one that was used last first. */
    [[nodiscard]] base::Future<QList<Session>> sessions();

    /** POST prompt_async: returns once opencode has accepted the prompt; progress comes as events. */
    [[nodiscard]] base::Future<bool> promptAsync(const QString &sessionId, const Prompt &prompt);
    [[nodiscard]] base::Future<bool> abort(const QString &sessionId);
    [[nodiscard]] base::Future<QList<Message>> messages(const QString &sessionId);
    /**
     * The newest messages of the session, at least from the one with this id on where it is there; so that a turn does not
     * read a long history again and again. In the order of messages(). Falls back on all of them.
     */
    [[nodiscard]] base::Future<QList<Message>> messagesFrom(const QString &sessionId, const QString &messageId);
    /** For the dead, empty assistant message of a run that a crash ended, before the prompt runs again. */
    [[nodiscard]] base::Future<bool> deleteMessage(const QString &sessionId, const QString &messageId);
    /** By session id; an idle session is absent. */
    [[nodiscard]] base::Future<QHash<QString, SessionStatus>> status();

    [[nodiscard]] base::Future<QList<PermissionRequest>> permissions();
    /** Refuses; the message is told to the model. */
    [[nodiscard]] base::Future<bool> rejectPermission(const QString &permissionId, const QString &message);
    [[nodiscard]] base::Future<QList<QuestionRequest>> questions();
    [[nodiscard]] base::Future<bool> rejectQuestion(const QString &questionId);

private:
    struct Call;
    [[nodiscard]] base::Future<QByteArray> send(const Call &call);
    [[nodiscard]] base::Future<QList<Message>> newestMessages(const QString &sessionId, int count);
    struct Search;
    void searchMessages(const std::shared_ptr<Search> &search);

    Endpoint m_endpoint;
    QString m_directory;
    net::HttpClient *m_http;
};

} // namespace oco::opencode
