#pragma once

#include "opencode/client.h"
#include "opencode/endpoint.h"
#include "opencode/event_stream.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace oco::worker
{

/**
 * The worker's line to one running opencode server: calls and events about its directory. A restart of the server
 * gives a new link. Whatever opencode asks is refused at once, because nobody can be asked: a turn never waits.
 */
class OpencodeLink : public QObject
{
    Q_OBJECT

public:
    OpencodeLink(const opencode::Endpoint &endpoint, const QString &directory, QObject *parent = nullptr);

    [[nodiscard]] opencode::Client &client();
    void start();
    [[nodiscard]] bool isOpen() const;
    /** Makes the event stream anew; what happened meanwhile is asked for as after any gap. */
    void reconnect();

    /** Looks for questions whose event was missed, and refuses them. */
    void refuseOpenRequests();

Q_SIGNALS:
    /** Events arrive from here on; earlier ones may have been lost. */
    void opened();
    /** Events may be lost from here on. */
    void gap();
    void event(const oco::opencode::Event &event);
    /** What was refused in a session (or in a session made by it), as a sentence for the person. */
    void refused(const QString &opencodeSessionId, const QString &sentence);

private:
    void handleEvent(const opencode::Event &event);
    void noteParent(const opencode::Event &event);
    void refuse(const opencode::PermissionRequest &request);
    void refuse(const opencode::QuestionRequest &request);
    [[nodiscard]] QString rootSession(const QString &sessionId) const;

    opencode::Client m_client;
    opencode::EventStream m_stream;
    QHash<QString, QString> m_parents; // of sessions that opencode's agents made
    QSet<QString> m_refusing;          // ids with a reply on its way
};

} // namespace oco::worker
