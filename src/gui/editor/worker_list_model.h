#pragma once

#include "app/editing/draft_entry.h"
#include "gui/common/state_words.h"

#include <QAbstractListModel>
#include <QList>
#include <QPalette>

namespace oco::gui
{

/** A worker in the list of the editor. */
struct ListedEntry {
    QString name;
    QString directory;
    QString note; // what is wrong, in a few words; empty: nothing
    Tone tone = Tone::Idle;

    bool operator==(const ListedEntry &) const = default;
};

/** The workers of a draft; rows can be dragged, which changes nothing here but is told. */
class WorkerListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role : std::uint16_t { DirectoryRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<ListedEntry> &entries);
    void setPalette(const QPalette &palette);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    /** By dragging. */
    void moveRequested(int from, int to);

private:
    QList<ListedEntry> m_entries;
    QPalette m_palette;
};

} // namespace oco::gui
