#include "app/conversation.h"

#include "app/logging.h"
#include "base/when_done.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

constexpr int kMaxFailedHandshakes = 4;
constexpr std::chrono::milliseconds kEndLimit = 3s;
constexpr std::chrono::milliseconds kHoldTime = 200ms;
constexpr qsizetype kModelsNamed = 12; // in an error message

convex::SyncOptions syncOptions(const QUrl &deployment)
{
    convex::SyncOptions options;
    options.deployment = deployment;
    options.backoffBase = 250ms; // loopback
    return options;
}

} // namespace

Conversation::Conversation(const ConversationOptions &options, QObject *parent)
    : QObject(parent), m_options(options), m_api(options.deployment), m_sync(syncOptions(options.deployment)), m_session(options.session)
{
    m_workerTimer.setSingleShot(true);
    m_holdTimer.setSingleShot(true);
    connect(&m_holdTimer, &QTimer::timeout, this, [this] { print(m_answer.release()); });
    connect(&m_workerTimer, &QTimer::timeout, this, [this] {
        fail({base::ErrorCode::Timeout,
              u"The worker of this directory did not come online."_s,
              u"Look at the log of the process that runs it (opencode-orchestrator --local)."_s,
              {}});
    });
    connect(&m_sync, &convex::SyncClient::transition, this, &Conversation::apply);
    connect(&m_sync, &convex::SyncClient::stateChanged, this, &Conversation::checkConnection);
    connect(&m_sync, &convex::SyncClient::fatalError, this, &Conversation::fail);
}

Conversation::~Conversation() = default;

void Conversation::start()
{
    m_state = State::WaitingForWorker;
    m_workerQuery = m_sync.subscribe(
        {u"workers:getByMachineAndWorker"_s, {{u"machineId"_s, m_options.machineId}, {u"workerId"_s, m_options.workerId}}});
    m_modelsQuery = m_sync.subscribe({u"workerModels:getModels"_s, {{u"workerId"_s, m_options.workerId}}});
    m_workerTimer.start(m_options.workerLimit);
    m_sync.start();
}

void Conversation::endSession()
{
    if (m_state == State::Ended) {
        return;
    }
    m_state = State::Ended;
    m_workerTimer.stop();
    if (m_session.isEmpty()) {
        Q_EMIT ended();
        return;
    }
    // Whichever comes first; the other finds the object's owner done with it.
    auto *once = new QTimer(this);
    once->setSingleShot(true);
    connect(once, &QTimer::timeout, this, &Conversation::ended);
    once->start(kEndLimit);
    base::whenDone(m_sync.mutate(webCall(u"chat:endSession"_s, {{u"chatSessionId"_s, m_session}})), once,
                   [once](const base::Result<convex::MutationOutcome> &) { once->start(0); });
}

void Conversation::apply(const convex::TransitionUpdate &update)
{
    // The chunks of a snapshot before its completion, which ends everything.
    for (const convex::QueryChange &change : update.changes) {
        if (m_state != State::Ended && change.queryId != m_messagesQuery) {
            applyChange(change);
        }
    }
    for (const convex::QueryChange &change : update.changes) {
        if (m_state != State::Ended && change.queryId == m_messagesQuery) {
            applyChange(change);
        }
    }
    sendWhenPossible();
}

void Conversation::applyChange(const convex::QueryChange &change)
{
    if (!change.value) {
        fail(change.value.error());
        return;
    }
    if (m_state == State::WaitingForWorker && change.queryId == m_workerQuery) {
        m_online = readOnline(*change.value).value_or(false);
    } else if (m_state == State::WaitingForWorker && change.queryId == m_modelsQuery) {
        m_models = readModelIds(*change.value).value_or(QStringList());
    } else if (m_state == State::Answering && change.queryId == m_chunksQuery) {
        applyChunks(*change.value);
    } else if (m_state == State::Answering && change.queryId == m_messagesQuery) {
        applyAnswer(*change.value);
    }
}

void Conversation::sendWhenPossible()
{
    if (m_state != State::WaitingForWorker || !m_online || m_models.isEmpty()) {
        return;
    }
    m_workerTimer.stop();
    m_state = State::Sending;
    const QString model = m_options.model.isEmpty() ? m_models.first() : m_options.model;
    if (!m_models.contains(model)) {
        const QString more = m_models.size() > kModelsNamed ? u", …"_s : QString();
        fail({base::ErrorCode::InvalidInput,
              u"The worker offers no model \"%1\"."_s.arg(model),
              u"Choose one of: %1%2."_s.arg(m_models.mid(0, kModelsNamed).join(u", "_s), more),
              {}});
        return;
    }
    chooseSession(model);
}

void Conversation::chooseSession(const QString &model)
{
    if (m_session.isEmpty()) {
        base::whenDone(m_sync.mutate(webCall(u"chat:startSession"_s, {{u"workerId"_s, m_options.workerId}})), this,
                       [this, model](const base::Result<convex::MutationOutcome> &outcome) {
                           if (!outcome) {
                               fail(outcome.error());
                               return;
                           }
                           m_session = outcome->value.toString();
                           sendPrompt(model);
                       });
        return;
    }
    base::whenDone(m_api.query(webCall(u"chat:listSessions"_s, {{u"workerId"_s, m_options.workerId}})), this,
                   [this, model](const base::Result<QJsonValue> &sessions) {
                       if (!sessions) {
                           fail(sessions.error());
                       } else if (!readSessionIds(*sessions).contains(m_session)) {
                           fail({base::ErrorCode::NotFound,
                                 u"The worker of this directory has no chat session \"%1\"."_s.arg(m_session),
                                 u"Leave --session out to begin a new one."_s,
                                 {}});
                       } else {
                           sendPrompt(model);
                       }
                   });
}

void Conversation::sendPrompt(const QString &model)
{
    if (m_state != State::Sending) {
        return;
    }
    qCInfo(lcApp).noquote() << u"Chat session %1, model %2."_s.arg(m_session, model);
    const QJsonObject arguments{{u"chatSessionId"_s, m_session}, {u"content"_s, m_options.prompt}, {u"model"_s, model}};
    base::whenDone(m_sync.mutate(webCall(u"chat:sendMessage"_s, arguments)), this,
                   [this](const base::Result<convex::MutationOutcome> &outcome) {
                       if (!outcome) {
                           fail(outcome.error());
                       } else {
                           follow(outcome->value.toString());
                       }
                   });
}

void Conversation::follow(const QString &messageId)
{
    if (m_state != State::Sending) {
        return;
    }
    m_state = State::Answering;
    m_messageId = messageId;
    m_chunksQuery = m_sync.subscribe(webCall(u"chat:subscribeToChunks"_s, {{u"chatSessionId"_s, m_session}, {u"messageId"_s, messageId}}));
    m_messagesQuery = m_sync.subscribe(webCall(u"chat:subscribeToMessages"_s, {{u"chatSessionId"_s, m_session}}));
}

void Conversation::applyChunks(const QByteArray &json)
{
    const base::Result<QList<AnswerChunk>> chunks = readChunks(json);
    if (!chunks) {
        fail(chunks.error());
        return;
    }
    for (const AnswerChunk &chunk : *chunks) {
        print(m_answer.take(chunk.sequence, chunk.text));
    }
    m_holdTimer.start(kHoldTime);
}

void Conversation::print(const QString &piece)
{
    if (!piece.isEmpty()) {
        Q_EMIT text(piece);
    }
}

void Conversation::applyAnswer(const QByteArray &json)
{
    const base::Result<std::optional<AnswerMessage>> answer = readAnswer(json, m_messageId);
    if (!answer) {
        fail(answer.error());
        return;
    }
    if (!answer->has_value() || !answer->value().completed) {
        return;
    }
    if (answer->value().error) {
        print(m_answer.completeFailed(answer->value().content, *answer->value().error));
        fail({base::ErrorCode::Rejected, *answer->value().error, {}, {}});
        return;
    }
    m_state = State::Ended;
    print(m_answer.complete(answer->value().content));
    print(m_answer.lineEnd());
    Q_EMIT answered();
}

void Conversation::checkConnection(convex::SyncClient::State state)
{
    if (state == convex::SyncClient::State::Waiting && m_sync.failedHandshakes() >= kMaxFailedHandshakes) {
        fail({base::ErrorCode::Unreachable,
              u"The local deployment at %1 went away."_s.arg(m_options.deployment.toString()),
              u"Run the chat again; it starts what is missing."_s,
              {}});
    }
}

void Conversation::fail(const base::Error &error)
{
    if (m_state == State::Ended) {
        return;
    }
    m_state = State::Ended;
    m_workerTimer.stop();
    print(m_answer.release());
    print(m_answer.lineEnd());
    Q_EMIT failed(error);
}

convex::FunctionCall Conversation::webCall(const QString &path, QJsonObject arguments) const
{
    arguments.insert(u"sessionId"_s, m_options.loginSessionId);
    return {path, arguments};
}

} // namespace oco::app
