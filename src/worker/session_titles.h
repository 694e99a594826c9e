#pragma once

#include "opencode/types.h"

#include <QHash>
#include <QString>

#include <optional>

class QObject;

namespace oco::convex
{
class Outbox;
}

namespace oco::worker
{

class SessionMap;

/** Which titles of opencode's are news for the web UI. Pure state but for tell(). */
class SessionTitles
{
public:
    struct Rename {
        QString chatSessionId;
        QString name;
    };

    /** Nothing for sessions that are not ours, for opencode's stand-in titles, and for a title told before. */
    [[nodiscard]] std::optional<Rename> update(const opencode::Session &session, const SessionMap &sessions);

    /** Tells the deployment the session's name where it is news; without it nothing is lost. */
    void tell(const opencode::Session &session, const SessionMap &sessions, convex::Outbox *outbox, QObject *context);

private:
    QHash<QString, QString> m_told; // by opencode session
};

} // namespace oco::worker
