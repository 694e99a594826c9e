#pragma once

#include "app/file_watch.h"
#include "base/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <cstdint>
#include <optional>

namespace oco::app
{

/** What a save has come to. */
struct WorkersSave {
    enum class Outcome : std::uint8_t {
        Saved,
        Conflict, // the file is not what the new text was made from; it was left as it is
    };

    Outcome outcome = Outcome::Saved;
    std::optional<QByteArray> onDisk; // Conflict: what the file holds; nothing: it is gone
};

/** Who may read the file after a save. */
enum class FileAccess : std::uint8_t { AsItIs, OwnerOnly };

/** Reads and writes a workers.json on a pool. Main thread only. */
class WorkersFileService : public QObject
{
    Q_OBJECT

public:
    explicit WorkersFileService(const QString &path, QObject *parent = nullptr);

    [[nodiscard]] const QString &path() const { return m_path; }

    /** Nothing: there is no such file. Errors: NotFound (a link to nothing), PermissionDenied, TooLarge, Io. */
    [[nodiscard]] base::Future<std::optional<QByteArray>> read();

    /**
     * Replaces the file where it still holds `basis`; where basis is nothing, makes it, readable by its owner only,
     * with the schema beside it. Errors: InvalidInput (no JSON with comments), PermissionDenied, Io, and, where another
     * program wrote at that very moment, Rejected.
     */
    [[nodiscard]] base::Future<WorkersSave> save(const QByteArray &text, const std::optional<QByteArray> &basis, FileAccess access);

Q_SIGNALS:
    /** Or may have; our own saves, too. */
    void changedOnDisk();

private:
    QString m_path;
    FileWatch m_watch;
};

} // namespace oco::app
