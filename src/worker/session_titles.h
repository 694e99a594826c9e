#pragma once

#include "opencode/types.h"

#include <QHash>
#include <QString>

#include <optional>

namespace oco::worker
{

class SessionMap;

/** Which titles of opencode's are news for the web UI. Pure state. */
class SessionTitles
{
public:
    struct Rename {
        QString chatSessionId;
        QString name;
    };

    /** Nothing for sessions that are not ours, for opencode's stand-in titles, and for a title told before. */
    [[nodiscard]] std::optional<Rename> update(const opencode::Session &session, const SessionMap &sessions);

private:
    QHash<QString, QString> m_told; // by opencode session
};

} // namespace oco::worker
