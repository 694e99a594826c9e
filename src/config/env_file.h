#pragma once

#include "base/result.h"
#include "config/workers_file.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace oco::config
{

inline constexpr qint64 kEnvFileMaxSize = 64 * 1024;

/** A variable of an `.env` and the value that it shall have. */
struct EnvValue {
    QString name;
    QString value;
};

/**
 * The text of an `.env`, by the rules of dotenv: `NAME=value` lines, also with `export ` and spaces around the '=',
 * comments, single quotes (literal) and double quotes (\n \r \t \" \\), which may go over several lines. Nothing is
 * expanded: a '$' stays. The last line of a name counts.
 */
class EnvFile
{
public:
    /** Never fails: what cannot be read is in the diagnostics, by line and column; the content is never shown. */
    [[nodiscard]] static EnvFile parse(const QByteArray &text, const QString &file);

    /** Errors: NotFound, PermissionDenied, TooLarge, Io. */
    [[nodiscard]] static base::Result<EnvFile> read(const QString &path);

    /** Nothing where no line sets it, or where the last one that does cannot be read. */
    [[nodiscard]] std::optional<QString> value(const QString &name) const;
    /** The line that sets it, from 1; 0: none does. */
    [[nodiscard]] int line(const QString &name) const;

    /** Too large or no UTF-8: nothing of it was read. */
    [[nodiscard]] bool isUnusable() const { return m_unusable; }

    /** In the order of the file; `field` is the variable's name where it could be read. */
    [[nodiscard]] const QList<Diagnostic> &diagnostics() const { return m_diagnostics; }

    /**
     * The text with these values: changed where they stand, or added at the end. Every other byte stays. Error
     * InvalidInput: a name or value that no file can hold, or the text has a broken line that is in the way.
     */
    [[nodiscard]] base::Result<QByteArray> withValues(const QList<EnvValue> &values) const;

private:
    friend class EnvReader;

    struct Entry {
        std::optional<QString> value; // nothing: the line cannot be read
        qsizetype offset = 0;         // of the value in the text, with its quotes
        qsizetype length = 0;
        int line = 0;
    };

    [[nodiscard]] bool holds(const QList<EnvValue> &values) const;

    QByteArray m_text;
    QString m_file;
    QHash<QString, Entry> m_entries; // the last one of each name
    QList<Diagnostic> m_diagnostics;
    bool m_unusable = false;
};

} // namespace oco::config
