#include "gui/console/session_list_model.h"

#include "gui/common/state_words.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

bool sameOrder(const QList<app::ConsoleSession> &left, const QList<app::ConsoleSession> &right)
{
    return std::equal(left.cbegin(), left.cend(), right.cbegin(), right.cend(),
                      [](const app::ConsoleSession &a, const app::ConsoleSession &b) { return a.id == b.id; });
}

} // namespace

void SessionListModel::setSessions(const QList<app::ConsoleSession> &sessions)
{
    if (sameOrder(m_sessions, sessions)) {
        m_sessions = sessions;
        refreshTimes();
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QStringList ids;
    for (const QModelIndex &index : before) {
        ids.append(m_sessions.value(index.row()).id);
    }
    m_sessions = sessions;
    QModelIndexList after;
    for (const QString &id : std::as_const(ids)) {
        after.append(indexOf(id));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void SessionListModel::refreshTimes()
{
    if (!m_sessions.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

QModelIndex SessionListModel::indexOf(const QString &id) const
{
    const auto it =
        std::find_if(m_sessions.cbegin(), m_sessions.cend(), [&id](const app::ConsoleSession &session) { return session.id == id; });
    return it == m_sessions.cend() ? QModelIndex() : index(static_cast<int>(it - m_sessions.cbegin()));
}

int SessionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sessions.size());
}

QVariant SessionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const app::ConsoleSession &session = m_sessions.at(index.row());
    const QString name = session.name.isEmpty() ? tr("New session") : session.name;
    const QString time = timeAgo(session.lastActivity, QDateTime::currentMSecsSinceEpoch());
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
        return name.toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return session.running ? tr("%1, answering, %2").arg(name, time) : tr("%1, %2").arg(name, time);
    case IdRole:
        return session.id;
    case TimeRole:
        return session.running ? tr("Answering…") : time;
    case RunningRole:
        return session.running;
    case ActiveRole:
        return session.active;
    default:
        return {};
    }
}

} // namespace oco::gui
