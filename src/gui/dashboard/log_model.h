#pragma once

#include "base/log_sink.h"

#include <QAbstractTableModel>
#include <QFont>
#include <QHash>
#include <QIcon>
#include <QList>
#include <QPalette>

#include <cstdint>

namespace oco::gui
{

/** "Warning"; in the person's language. */
[[nodiscard]] QString levelWords(base::LogLevel level);
/** A record as one text, as it stands in the log on standard error: for a report to others. */
[[nodiscard]] QString recordText(const base::LogRecord &record);

/** Lines of the log as a table, oldest first; of more than the limit the oldest go. */
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : std::uint8_t { Time, Level, Worker, Source, Message, ColumnCount };

    explicit LogModel(qsizetype limit, QObject *parent = nullptr);

    void append(const QList<base::LogRecord> &records);
    void clear();
    void setPalette(const QPalette &palette);
    [[nodiscard]] const base::LogRecord &record(int row) const { return m_records.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString displayText(const base::LogRecord &record, Column column) const;
    [[nodiscard]] QIcon icon(base::LogLevel level) const;

    qsizetype m_limit;
    QList<base::LogRecord> m_records;
    QFont m_messageFont;
    QPalette m_palette;
    mutable QHash<base::LogLevel, QIcon> m_icons;
};

} // namespace oco::gui
