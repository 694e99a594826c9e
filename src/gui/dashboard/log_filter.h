#pragma once

#include "base/log_sink.h"

#include <QSortFilterProxyModel>
#include <QString>

namespace oco::gui
{

/** Which lines of a LogModel are shown: by level, by a text in any of their parts, and by worker. */
class LogFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LogFilter(QObject *parent = nullptr);

    /** This level and the graver ones. */
    void setLevel(base::LogLevel level);
    /** Case does not count; empty: any. */
    void setText(const QString &text);
    /** machine/worker; empty: all, and what belongs to none. */
    void setWorker(const QString &worker);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    base::LogLevel m_level = base::LogLevel::Debug;
    QString m_text;
    QString m_worker;
};

} // namespace oco::gui
