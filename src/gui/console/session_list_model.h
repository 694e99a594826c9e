#pragma once

#include "app/web/console_values.h"

#include <QAbstractListModel>

namespace oco::gui
{

/** The chat sessions of a worker, the latest first: name, when, and whether an answer runs. */
class SessionListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role : int {
        IdRole = Qt::UserRole + 1, // QString
        TimeRole,                  // QString: "3 min ago"
        RunningRole,               // bool
        ActiveRole,                // bool
    };

    using QAbstractListModel::QAbstractListModel;

    /** Rows that stay keep their index, so that the selection does. */
    void setSessions(const QList<app::ConsoleSession> &sessions);
    /** Times are words, which grow old. */
    void refreshTimes();
    /** Invalid where it is not there. */
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<app::ConsoleSession> m_sessions;
};

} // namespace oco::gui
