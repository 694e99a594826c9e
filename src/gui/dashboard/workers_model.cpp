#include "gui/dashboard/workers_model.h"

#include "gui/common/icons.h"
#include "gui/common/row_icon.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

constexpr qsizetype kMaxDoing = 200;

WorkerRow faultyEntry(const config::ListedWorker &listed, qsizetype index)
{
    WorkerRow row;
    row.hosted = false;
    row.worker.name = listed.token ? listed.token->display() : u"workers[%1]"_s.arg(index);
    row.worker.status.label = listed.token ? listed.token->label() : QString();
    row.worker.status.workingDirectory = listed.workingDirectory;
    row.worker.status.deployment = listed.convexUrl;
    return row;
}

bool isNumber(WorkersModel::Column column)
{
    return column == WorkersModel::Sessions || column == WorkersModel::AnswersToday;
}

} // namespace

WorkersModel::WorkersModel(QObject *parent) : QAbstractTableModel(parent) {}

void WorkersModel::setWorkers(const QList<app::NamedWorker> &workers)
{
    m_workers = workers;
    rebuild();
}

void WorkersModel::setMistakes(const config::WorkersFileContent &content)
{
    m_content = content;
    rebuild();
}

void WorkersModel::updateStatus(const QString &name, const worker::WorkerStatus &status)
{
    const auto known =
        std::find_if(m_workers.begin(), m_workers.end(), [&name](const app::NamedWorker &each) { return each.name == name; });
    if (known == m_workers.end() || known->status == status) {
        return;
    }
    known->status = status;
    const qsizetype row = indexOf(name);
    m_rows[row].worker.status = status;
    rowChanged(row);
}

void WorkersModel::setDoing(const QString &name, const QString &text)
{
    const QString line = text.left(kMaxDoing).simplified();
    if (m_doing.value(name) == line) {
        return;
    }
    m_doing.insert(name, line);
    const qsizetype row = indexOf(name);
    if (row >= 0) {
        m_rows[row].doing = line;
        rowChanged(row);
    }
}

void WorkersModel::setPalette(const QPalette &palette)
{
    m_palette = palette;
    m_icons.clear();
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State), {Qt::DecorationRole});
    }
}

void WorkersModel::refreshTimes()
{
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, LastContact), index(rowCount() - 1, LastContact));
    }
}

std::optional<WorkerRow> WorkersModel::row(const QString &name) const
{
    const qsizetype row = indexOf(name);
    return row < 0 ? std::nullopt : std::optional(m_rows.at(row));
}

qsizetype WorkersModel::indexOf(const QString &name) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&name](const WorkerRow &row) { return row.worker.name == name; });
    return found == m_rows.end() ? -1 : found - m_rows.begin();
}

QList<WorkerRow> WorkersModel::builtRows() const
{
    QList<WorkerRow> rows;
    const auto find = [&rows](const QString &name) {
        return std::find_if(rows.begin(), rows.end(), [&name](const WorkerRow &row) { return row.worker.name == name; });
    };
    for (const app::NamedWorker &worker : m_workers) {
        rows.append({worker, true, m_doing.value(worker.name), {}, {}});
    }
    for (qsizetype i = 0; i < m_content.listed.size(); ++i) {
        const config::ListedWorker &listed = m_content.listed.at(i);
        const WorkerRow entry = faultyEntry(listed, i);
        auto row = find(entry.worker.name);
        if (row == rows.end() && !listed.valid) {
            rows.append(entry);
            row = rows.end() - 1;
        }
        if (row != rows.end() && row->recovery.isEmpty()) {
            row->recovery = listed.recovery;
        }
    }
    for (const config::Diagnostic &diagnostic : m_content.diagnostics) {
        if (const auto row = find(diagnostic.worker); row != rows.end()) {
            row->mistakes.append(diagnostic);
        }
    }
    return rows;
}

void WorkersModel::rebuild()
{
    const QList<WorkerRow> rows = builtRows();
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                 [](const WorkerRow &one, const WorkerRow &other) { return one.worker.name == other.worker.name; });
    if (!same) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (m_rows.at(i) != rows.at(i)) {
            m_rows[i] = rows.at(i);
            rowChanged(i);
        }
    }
}

void WorkersModel::rowChanged(qsizetype row)
{
    Q_EMIT dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), ColumnCount - 1));
}

int WorkersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WorkersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WorkersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const WorkerRow &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(fullText(row, column));
    case Qt::AccessibleTextRole:
        if (column == Name) {
            return u"%1, %2"_s.arg(displayText(row, Name), displayText(row, State));
        }
        return u"%1: %2"_s.arg(headerData(column, Qt::Horizontal).toString(), displayText(row, column));
    case Qt::DecorationRole:
        return column == State ? QVariant(icon(row.tone())) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(isNumber(column) ? Qt::AlignTrailing | Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignVCenter);
    case NameRole:
        return row.worker.name;
    case SortRole:
        return sortKey(row, column);
    default:
        return {};
    }
}

QVariant WorkersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(isNumber(column) ? Qt::AlignTrailing | Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case Name:
        return tr("Name");
    case Directory:
        return tr("Folder");
    case Deployment:
        return tr("Deployment");
    case State:
        return tr("State");
    case Doing:
        return tr("Doing now");
    case LastContact:
        return tr("Last contact");
    case Sessions:
        return tr("Sessions");
    case AnswersToday:
        return tr("Answers today");
    case ColumnCount:
        break;
    }
    return {};
}

QString WorkersModel::displayText(const WorkerRow &row, Column column) const
{
    const worker::WorkerStatus &status = row.worker.status;
    switch (column) {
    case Name:
        return nameWords(row);
    case Directory:
        return directoryWords(status.workingDirectory);
    case Deployment:
        return hostWords(status.deployment);
    case State:
        return stateWords(row);
    case Doing:
        return doingWords(row);
    case LastContact:
        return row.hosted ? timeAgo(status.lastContact, QDateTime::currentMSecsSinceEpoch()) : QString();
    case Sessions:
        return row.hosted ? QLocale().toString(status.sessions) : QString();
    case AnswersToday:
        return row.hosted ? QLocale().toString(status.answersToday) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QString WorkersModel::fullText(const WorkerRow &row, Column column) const
{
    const worker::WorkerStatus &status = row.worker.status;
    switch (column) {
    case Directory:
        return status.workingDirectory;
    case Deployment:
        return status.deployment;
    case State:
    case Doing: {
        QStringList lines{stateWords(row)};
        if (status.problem) {
            lines.append({status.problem->message, status.problem->remedy});
        } else if (row.hosted) {
            lines.append(doingWords(row));
        }
        lines.append(status.notes);
        lines.append(mistakeWords(row.mistakes));
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    case LastContact:
        return status.lastContact > 0 ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(status.lastContact), QLocale::LongFormat)
                                      : QString();
    case Name:
        return status.label.isEmpty() ? row.worker.name : status.label;
    case Sessions:
    case AnswersToday:
    case ColumnCount:
        break;
    }
    return displayText(row, column);
}

QVariant WorkersModel::sortKey(const WorkerRow &row, Column column) const
{
    switch (column) {
    case State:
        // The loudest first when it is sorted upwards: that is what a person looks for.
        return static_cast<int>(Tone::Problem) - static_cast<int>(row.tone());
    case LastContact:
        return row.worker.status.lastContact;
    case Sessions:
        return row.worker.status.sessions;
    case AnswersToday:
        return row.worker.status.answersToday;
    default:
        return displayText(row, column);
    }
}

QIcon WorkersModel::icon(Tone tone) const
{
    auto found = m_icons.constFind(tone);
    if (found == m_icons.cend()) {
        found = m_icons.insert(tone, rowIcon(toneIcon(tone, m_palette), m_palette));
    }
    return *found;
}

} // namespace oco::gui
