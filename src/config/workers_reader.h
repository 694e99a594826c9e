#pragma once

#include "config/diagnostic_list.h"
#include "config/jsonc.h"
#include "config/text_positions.h"
#include "config/workers_file.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace oco::config
{

/** Turns the document tree of a workers.json into workers and diagnostics; one use. */
class WorkersReader
{
public:
    /** The arguments must outlive the reader. */
    WorkersReader(const QByteArray &text, const QString &file, const WorkersFileContext &context);

    [[nodiscard]] WorkersFileContent read();

private:
    /** What is known of an entry while its fields are read. */
    struct Entry {
        const JsoncValue *value = nullptr;
        QString name;       // machine/worker or workers[2]
        bool alone = false; // the only one of the list
        bool valid = true;
        ListedWorker listed;
    };

    void readRoot(const JsoncValue &root);
    void readOpencodeBinary(const JsoncValue &root);
    void readWorkers(const JsoncValue &list);
    void readEntry(const JsoncValue &value, qsizetype index, bool alone);
    [[nodiscard]] bool refusePlaceholders(Entry &entry);
    void readFields(Entry &entry);
    [[nodiscard]] std::optional<TokenReference> readToken(Entry &entry);
    [[nodiscard]] std::optional<QString> readDirectory(Entry &entry);
    [[nodiscard]] std::optional<QUrl> readUrl(Entry &entry);
    [[nodiscard]] std::optional<Recovery> readRecovery(Entry &entry);
    [[nodiscard]] const JsoncValue *textField(Entry &entry, const QString &field);
    [[nodiscard]] bool checkText(const JsoncValue &value, const QString &worker, const QString &field);
    void warnOfUnknown(const JsoncValue &object, const QString &worker, const QStringList &known);
    void refuseRepeatedKeys(Entry &entry);
    void reportDocumentErrors();
    void entryError(Entry &entry, const ByteSpan &about, const QString &field, const QString &message);

    const WorkersFileContext &m_context;
    TextPositions m_positions;
    JsoncDocument m_document;
    WorkersFileContent m_content;
    DiagnosticList m_diagnostics;
    QSet<qsizetype> m_reportedOffsets;            // repeated keys that were named with their worker
    QHash<QString, qsizetype> m_workerOffsets;    // label → token of its first entry
    QHash<QString, qsizetype> m_directoryOffsets; // canonical path → its first mention
};

} // namespace oco::config
