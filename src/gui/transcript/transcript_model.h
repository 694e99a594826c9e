#pragma once

#include "gui/transcript/transcript_entry.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace oco::gui
{

/**
 * Prompts and their answers, oldest first. It keeps a bounded number and a bounded size of text: the oldest finished
 * ones leave first.
 */
class TranscriptModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role : int {
        EntryRole = Qt::UserRole + 1, // TranscriptEntry
        IdRole,                       // QString
        WorkerRole,                   // QString
        SizeRole,                     // characters, for estimates
    };

    struct Limits {
        qsizetype entries = 1'000;
        qsizetype characters = 32 * 1024 * 1024; // of all together
        qsizetype ofOneEntry = 2 * 1024 * 1024;  // what exceeds it is cut
        qsizetype blocks = 1'000;                // of one entry: the oldest tools leave
    };

    explicit TranscriptModel(QObject *parent = nullptr);
    TranscriptModel(const Limits &limits, QObject *parent);

    /** The whole list as it is now. What is there already under the same id and in the same order stays where it is. */
    void setEntries(const QList<TranscriptEntry> &entries);
    /** A new one at the end, or a known one as it is now: only its row changes. */
    void upsert(const TranscriptEntry &entry);
    /** Changes one in place; false: it is not there. The id stays as it is. */
    bool edit(const QString &id, const std::function<void(TranscriptEntry &)> &change);
    void clear();

    [[nodiscard]] std::optional<TranscriptEntry> entryFor(const QString &id) const;
    [[nodiscard]] const QList<TranscriptEntry> &entries() const { return m_entries; }
    /** Invalid where it is not there. */
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void replace(qsizetype row, TranscriptEntry entry);
    void insertAtEnd(const QList<TranscriptEntry> &entries);
    void drop(qsizetype first, qsizetype count);
    void number(qsizetype from);
    void keepLimits();
    [[nodiscard]] TranscriptEntry fitted(TranscriptEntry entry) const;

    Limits m_limits;
    QList<TranscriptEntry> m_entries;
    QHash<QString, qsizetype> m_rows;
    qsizetype m_characters = 0;
};

} // namespace oco::gui
