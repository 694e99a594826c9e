#include "gui/editor/worker_list_model.h"

#include "gui/common/icons.h"
#include "gui/common/row_icon.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

const QString kRowType = u"application/x-oco-worker-row"_s;

} // namespace

void WorkerListModel::setEntries(const QList<ListedEntry> &entries)
{
    if (entries == m_entries) {
        return;
    }
    if (entries.size() < m_entries.size()) {
        beginRemoveRows({}, static_cast<int>(entries.size()), static_cast<int>(m_entries.size()) - 1);
        m_entries = entries;
        endRemoveRows();
    } else if (entries.size() > m_entries.size()) {
        beginInsertRows({}, static_cast<int>(m_entries.size()), static_cast<int>(entries.size()) - 1);
        m_entries = entries;
        endInsertRows();
    } else {
        m_entries = entries;
    }
    if (!m_entries.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

void WorkerListModel::setPalette(const QPalette &palette)
{
    m_palette = palette;
    if (!m_entries.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DecorationRole});
    }
}

int WorkerListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant WorkerListModel::data(const QModelIndex &index, int role) const
{
    const ListedEntry entry = m_entries.value(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case DirectoryRole:
        return entry.directory;
    case Qt::DecorationRole:
        return rowIcon(toneIcon(entry.tone, m_palette), m_palette);
    case Qt::ToolTipRole:
        return entry.note.isEmpty() ? entry.directory.toHtmlEscaped() : entry.note.toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return QStringList({entry.name, entry.directory, entry.note}).join(u", "_s);
    default:
        return {};
    }
}

Qt::ItemFlags WorkerListModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled
                           : QAbstractListModel::flags(index) | Qt::ItemIsDropEnabled; // between rows only
}

QStringList WorkerListModel::mimeTypes() const
{
    return {kRowType};
}

QMimeData *WorkerListModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData; // the caller's
    data->setData(kRowType, QByteArray::number(indexes.isEmpty() ? -1 : indexes.constFirst().row()));
    return data;
}

bool WorkerListModel::dropMimeData(const QMimeData *data, Qt::DropAction /*action*/, int row, int /*column*/,
                                   const QModelIndex & /*parent*/)
{
    bool isNumber = false;
    const int from = data->data(kRowType).toInt(&isNumber);
    const int gap = row < 0 ? rowCount() : row;
    const int to = gap > from ? gap - 1 : gap;
    if (isNumber && from >= 0 && from < rowCount() && from != to) {
        QMetaObject::invokeMethod(
            this, [this, from, to] { Q_EMIT moveRequested(from, to); }, Qt::QueuedConnection);
    }
    return false; // the view is to remove nothing: the draft changes, and the list follows
}

} // namespace oco::gui
