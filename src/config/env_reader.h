#pragma once

#include "config/env_file.h"
#include "config/text_positions.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace oco::config
{

/** Takes the text of an `.env` apart; one use. */
class EnvReader
{
public:
    /** The file must outlive the reader. */
    explicit EnvReader(EnvFile &file);

    void read();

private:
    /** What stands behind the '=': its place, and its text where it can be read. */
    struct Value {
        qsizetype offset = 0;
        qsizetype end = 0; // behind the value and its closing quote
        std::optional<QString> text;
    };

    void readLine(qsizetype start);
    [[nodiscard]] Value readValue(qsizetype start, const QString &name);
    [[nodiscard]] Value readUnquoted(qsizetype start) const;
    [[nodiscard]] Value readQuoted(qsizetype quote, const QString &name);
    void keep(const QString &name, qsizetype nameOffset, const Value &value);

    [[nodiscard]] qsizetype lineEnd(qsizetype offset) const;
    [[nodiscard]] qsizetype afterLineEnd(qsizetype offset) const;
    [[nodiscard]] qsizetype afterBlanks(qsizetype offset) const;
    void report(Diagnostic::Severity severity, qsizetype offset, const QString &name, const QString &message);

    EnvFile &m_file;
    QByteArrayView m_text;
    TextPositions m_positions;
    qsizetype m_next = 0; // where the line after the present one begins
};

} // namespace oco::config
