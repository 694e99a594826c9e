#include "worker/opencode_link.h"

#include "base/when_done.h"
#include "worker/logging.h"

using namespace Qt::StringLiterals;

namespace oco::worker
{

namespace
{

constexpr int kMaxAncestors = 16;

QString permissionSentence(const opencode::PermissionRequest &request)
{
    const QString what = request.patterns.isEmpty() ? QString() : u" ("_s + request.patterns.join(u", "_s).left(500) + u')';
    return u"opencode asked for the permission `%1`%2. It was refused, because nobody can be asked from here yet. "
           u"To allow it, set \"permission\": {\"%1\": \"allow\"} in the opencode.json of this folder and send the message again."_s.arg(
               request.permission, what);
}

QString questionSentence(const opencode::QuestionRequest &request)
{
    return u"opencode wanted to ask: %1 The question was declined, because nobody can be asked from here yet. "
           u"Send a message that answers it, or set \"permission\": {\"question\": \"deny\"} in the opencode.json of this folder so that it decides by itself."_s
               .arg(request.questions.join(u' ').left(2000));
}

} // namespace

OpencodeLink::OpencodeLink(const opencode::Endpoint &endpoint, const QString &directory, QObject *parent)
    : QObject(parent), m_client(endpoint, directory), m_stream(endpoint, directory)
{
    connect(&m_stream, &opencode::EventStream::opened, this, [this] {
        refuseOpenRequests();
        Q_EMIT opened();
    });
    connect(&m_stream, &opencode::EventStream::lost, this, &OpencodeLink::gap);
    connect(&m_stream, &opencode::EventStream::event, this, &OpencodeLink::handleEvent);
}

opencode::Client &OpencodeLink::client()
{
    return m_client;
}

void OpencodeLink::start()
{
    m_stream.start();
}

bool OpencodeLink::isOpen() const
{
    return m_stream.isOpen();
}

void OpencodeLink::reconnect()
{
    const bool wasOpen = m_stream.isOpen();
    m_stream.stop();
    if (wasOpen) {
        Q_EMIT gap();
    }
    m_stream.start();
}

void OpencodeLink::handleEvent(const opencode::Event &event)
{
    if (std::holds_alternative<opencode::EventLost>(event)) {
        refuseOpenRequests();
        Q_EMIT gap();
        Q_EMIT opened(); // the stream goes on, with a hole: the same as a reconnect
        return;
    }
    if (const auto *asked = std::get_if<opencode::PermissionAsked>(&event)) {
        refuse(asked->request);
    } else if (const auto *question = std::get_if<opencode::QuestionAsked>(&event)) {
        refuse(question->request);
    }
    noteParent(event);
    Q_EMIT this->event(event);
}

void OpencodeLink::noteParent(const opencode::Event &event)
{
    const auto *updated = std::get_if<opencode::SessionUpdated>(&event);
    if (updated != nullptr && !updated->session.parentId.isEmpty()) {
        m_parents.insert(updated->session.id, updated->session.parentId);
    }
}

void OpencodeLink::refuseOpenRequests()
{
    base::whenDone(m_client.permissions(), this, [this](const base::Result<QList<opencode::PermissionRequest>> &requests) {
        for (const opencode::PermissionRequest &request : requests.value_or(QList<opencode::PermissionRequest>())) {
            refuse(request);
        }
    });
    base::whenDone(m_client.questions(), this, [this](const base::Result<QList<opencode::QuestionRequest>> &requests) {
        for (const opencode::QuestionRequest &request : requests.value_or(QList<opencode::QuestionRequest>())) {
            refuse(request);
        }
    });
}

void OpencodeLink::refuse(const opencode::PermissionRequest &request)
{
    if (m_refusing.contains(request.id)) {
        return;
    }
    m_refusing.insert(request.id);
    const QString reason = u"Nobody can be asked now. Do not try this again; say what you would have done."_s;
    base::whenDone(m_client.rejectPermission(request.id, reason), this, [this, request](const base::Result<bool> &result) {
        m_refusing.remove(request.id);
        if (!result) { // gone, or asked for again by the next look
            qCDebug(lcWorker).noquote() << "A permission request was not refused:" << result.error().toString();
            return;
        }
        qCInfo(lcWorker).noquote() << "Refused opencode the permission" << request.permission;
        Q_EMIT refused(rootSession(request.sessionId), permissionSentence(request));
    });
}

void OpencodeLink::refuse(const opencode::QuestionRequest &request)
{
    if (m_refusing.contains(request.id)) {
        return;
    }
    m_refusing.insert(request.id);
    base::whenDone(m_client.rejectQuestion(request.id), this, [this, request](const base::Result<bool> &result) {
        m_refusing.remove(request.id);
        if (!result) {
            qCDebug(lcWorker).noquote() << "A question was not declined:" << result.error().toString();
            return;
        }
        qCInfo(lcWorker) << "Declined a question of opencode";
        Q_EMIT refused(rootSession(request.sessionId), questionSentence(request));
    });
}

QString OpencodeLink::rootSession(const QString &sessionId) const
{
    QString root = sessionId;
    for (int depth = 0; depth < kMaxAncestors && m_parents.contains(root); ++depth) {
        root = m_parents.value(root);
    }
    return root;
}

} // namespace oco::worker
