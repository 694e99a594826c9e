#pragma once

#include "app/editing/workers_draft.h"
#include "app/editing/workers_file_service.h"

#include <QObject>

#include <optional>

namespace oco::app
{

class TokenVault;

/**
 * The editing of one workers.json: opens, saves, moves tokens into the keychain, and notices what other programs do to
 * the file. A window shows it. Main thread only.
 */
class WorkersEditing : public QObject
{
    Q_OBJECT

public:
    /** Both outlive this object. */
    WorkersEditing(WorkersFileService *file, TokenVault *vault, const config::WorkersFileContext &context, QObject *parent = nullptr);

    [[nodiscard]] WorkersDraft &draft() { return m_draft; }
    /** Reads, saves or moves tokens. The draft can be edited meanwhile. */
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool isOpen() const { return m_open; }
    /** Whether there is something to save. */
    [[nodiscard]] bool isChanged() const { return m_open && m_draft.isChanged(); }
    /** There is no such file yet. */
    [[nodiscard]] bool isNew() const { return m_open && !m_basis; }
    /** What the file holds; empty where there is none yet. */
    [[nodiscard]] QByteArray fileText() const { return m_basis.value_or(QByteArray()); }
    /** What a save would write. */
    [[nodiscard]] QByteArray textToSave() const;

    /** Whatever was edited is given up. */
    void open();
    /** As open(), and isChanged() is false at once. */
    void discard();
    /** forgetAbandoned: the keychain forgets the tokens that the file names no more. */
    void save(bool forgetAbandoned);
    /** As save(), but tokens stay in the file, which then only its owner can read. */
    void saveInFile(bool forgetAbandoned);
    /** Puts every token that stands in the text into the keychain; the file changes with the next save. */
    void moveTokens();
    /** Adds the worker of a `.env`. */
    void importFrom(const QString &envFile);

    /** After conflict(): the next save overwrites what is there now. */
    void keepMine();
    /** After conflict(): what was edited is given up for what is there now. */
    void useTheirs();
    /** After conflict(): what the other program has written. */
    [[nodiscard]] QByteArray theirText() const { return m_theirs.value_or(QByteArray()); }
    [[nodiscard]] bool isFileGone() const { return m_conflict && !m_theirs; }
    [[nodiscard]] bool hasConflict() const { return m_conflict; }

Q_SIGNALS:
    /** Or read again, as it changed on disk while nothing was edited. */
    void opened(bool again);
    void openFailed(const oco::base::Error &error);
    void saved();
    void saveFailed(const oco::base::Error &error);
    /** Nothing was saved, or moved. */
    void keychainFailed(const oco::base::Error &error);
    /** The file is not what the editing began with; nothing was saved. */
    void conflict();
    void tokensMoved(int count);
    void imported(qsizetype entry);
    /** There is a worker with that token already. */
    void importedBefore(qsizetype entry);
    void importFailed(const oco::base::Error &error);
    void busyChanged();

private:
    void take(const std::optional<QByteArray> &text);
    void lookAtDisk();
    void noteConflict(const std::optional<QByteArray> &theirs);
    /** What a save began with; the person may go on editing while it runs. */
    struct Snapshot {
        QByteArray source;  // of the draft
        QByteArray toWrite; // with its new tokens in the keychain
        QList<config::TokenReference> abandoned;
    };

    [[nodiscard]] Snapshot beginSave(const QList<config::WorkerToken> &intoKeychain, bool forgetAbandoned);
    void write(const Snapshot &snapshot, FileAccess access);
    void noteWritten(const Snapshot &snapshot);
    void addImported(const config::WorkerFields &fields);
    void setBusy(bool busy);

    WorkersFileService *m_file;
    TokenVault *m_vault;
    WorkersDraft m_draft;
    std::optional<QByteArray> m_basis; // what the file holds as far as we know; nothing: there is none
    std::optional<QByteArray> m_theirs;
    bool m_conflict = false;
    bool m_open = false;
    bool m_busy = false;
};

} // namespace oco::app
