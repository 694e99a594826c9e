#include "gui/dashboard/log_model.h"

#include "gui/common/icons.h"
#include "gui/common/row_icon.h"
#include "gui/dashboard/worker_row.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFontDatabase>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

struct LogWords {
    Q_DECLARE_TR_FUNCTIONS(oco::gui::LogWords)
};

constexpr qsizetype kMaxShown = 500; // of a line in the table; the whole one is shown beside it
constexpr QStringView kOurs = u"oco.";

QString oneLine(const QString &text)
{
    QString line = text.size() > kMaxShown ? text.left(kMaxShown) + u'…' : text;
    return line.replace(u'\n', u'↵').replace(u'\t', u' ');
}

QString levelTag(base::LogLevel level)
{
    switch (level) {
    case base::LogLevel::Debug:
        return u"debug"_s;
    case base::LogLevel::Info:
        return u"info"_s;
    case base::LogLevel::Warning:
        return u"warning"_s;
    case base::LogLevel::Error:
        return u"error"_s;
    }
    return {};
}

} // namespace

QString levelWords(base::LogLevel level)
{
    switch (level) {
    case base::LogLevel::Debug:
        return LogWords::tr("Debug");
    case base::LogLevel::Info:
        return LogWords::tr("Information");
    case base::LogLevel::Warning:
        return LogWords::tr("Warning");
    case base::LogLevel::Error:
        return LogWords::tr("Error");
    }
    return {};
}

QString recordText(const base::LogRecord &record)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(record.time, Qt::UTC).toString(Qt::ISODateWithMs);
    const QString where = record.context.isEmpty() ? QString() : u'[' + record.context + u"] "_s;
    return time + u' ' + levelTag(record.level).leftJustified(7) + u' ' + record.category + u": "_s + where + record.text;
}

LogModel::LogModel(qsizetype limit, QObject *parent)
    : QAbstractTableModel(parent), m_limit(limit), m_messageFont(QFontDatabase::systemFont(QFontDatabase::FixedFont))
{
}

void LogModel::append(const QList<base::LogRecord> &records)
{
    if (records.isEmpty()) {
        return;
    }
    if (records.size() >= m_limit) {
        beginResetModel();
        m_records = records.last(m_limit);
        endResetModel();
        return;
    }
    if (const qsizetype excess = m_records.size() + records.size() - m_limit; excess > 0) {
        beginRemoveRows({}, 0, static_cast<int>(excess) - 1);
        m_records.remove(0, excess);
        endRemoveRows();
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(records.size()) - 1);
    m_records.append(records);
    endInsertRows();
}

void LogModel::clear()
{
    beginResetModel();
    m_records.clear();
    endResetModel();
}

void LogModel::setPalette(const QPalette &palette)
{
    m_palette = palette;
    m_icons.clear();
    if (!m_records.isEmpty()) {
        Q_EMIT dataChanged(index(0, Level), index(rowCount() - 1, Level), {Qt::DecorationRole});
    }
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const base::LogRecord &record = m_records.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(record, column);
    case Qt::DecorationRole:
        return column == Level ? QVariant(icon(record.level)) : QVariant();
    case Qt::FontRole:
        return column == Message ? QVariant(m_messageFont) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(column == Time ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(record.time), QLocale::LongFormat)
                                           : (column == Message ? record.text : displayText(record, column)));
    case Qt::AccessibleTextRole:
        // A screen reader that goes from line to line needs the text first.
        return column == Message ? u"%1: %2"_s.arg(levelWords(record.level), displayText(record, Message)) : displayText(record, column);
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Time:
        return tr("Time");
    case Level:
        return tr("Level");
    case Worker:
        return tr("Worker");
    case Source:
        return tr("Source");
    case Message:
        return tr("Message");
    case ColumnCount:
        break;
    }
    return {};
}

QString LogModel::displayText(const base::LogRecord &record, Column column) const
{
    switch (column) {
    case Time:
        return QDateTime::fromMSecsSinceEpoch(record.time).toString(u"HH:mm:ss.zzz"_s);
    case Level:
        return levelWords(record.level);
    case Worker:
        return record.context;
    case Source:
        return record.category.startsWith(kOurs) ? record.category.sliced(kOurs.size()) : record.category;
    case Message:
        return oneLine(record.text);
    case ColumnCount:
        break;
    }
    return {};
}

QIcon LogModel::icon(base::LogLevel level) const
{
    QIcon &icon = m_icons[level];
    if (icon.isNull()) {
        switch (level) {
        case base::LogLevel::Error:
            icon = toneIcon(Tone::Problem, m_palette);
            break;
        case base::LogLevel::Warning:
            icon = toneIcon(Tone::NeedsYou, m_palette);
            break;
        case base::LogLevel::Info:
            icon = symbolIcon(u"info"_s, m_palette);
            break;
        case base::LogLevel::Debug:
            icon = symbolIcon(u"search"_s, m_palette);
            break;
        }
        icon = rowIcon(icon, m_palette);
    }
    return icon;
}

} // namespace oco::gui
