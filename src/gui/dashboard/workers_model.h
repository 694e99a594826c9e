#pragma once

#include "gui/dashboard/worker_row.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>
#include <QPalette>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace oco::gui
{

/** The workers and the faulty entries of workers.json as a table. Values in; it asks nobody. */
class WorkersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : std::uint8_t { Name, Directory, Deployment, State, Doing, LastContact, Sessions, AnswersToday, ColumnCount };
    enum Role : std::uint16_t { NameRole = Qt::UserRole + 1, SortRole };

    explicit WorkersModel(QObject *parent = nullptr);

    /** All that are hosted, in the order of the configuration. The same names in the same order only change; else it is a reset. */
    void setWorkers(const QList<app::NamedWorker> &workers);
    /** What is not in the table is passed over. */
    void updateStatus(const QString &name, const worker::WorkerStatus &status);
    /** What it works on in a few words; empty: nothing. Shown while it answers. */
    void setDoing(const QString &name, const QString &text);
    /** The file as it was read: entries with mistakes become rows, unless they are hosted still; then they only carry them. */
    void setMistakes(const config::WorkersFileContent &content);
    /** In whose colours the icons are. */
    void setPalette(const QPalette &palette);
    /** The times that are told from now ("3 min ago") have grown older. */
    void refreshTimes();

    [[nodiscard]] const QList<WorkerRow> &rows() const { return m_rows; }
    [[nodiscard]] std::optional<WorkerRow> row(const QString &name) const;
    [[nodiscard]] qsizetype indexOf(const QString &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void rebuild();
    void rowChanged(qsizetype row);
    [[nodiscard]] QList<WorkerRow> builtRows() const;
    [[nodiscard]] QString displayText(const WorkerRow &row, Column column) const;
    [[nodiscard]] QString fullText(const WorkerRow &row, Column column) const;
    [[nodiscard]] QVariant sortKey(const WorkerRow &row, Column column) const;
    [[nodiscard]] QIcon icon(Tone tone) const;

    QList<app::NamedWorker> m_workers;
    config::WorkersFileContent m_content;
    QHash<QString, QString> m_doing;
    QList<WorkerRow> m_rows;
    QPalette m_palette;
    mutable QHash<Tone, QIcon> m_icons;
};

} // namespace oco::gui
