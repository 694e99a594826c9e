#pragma once

#include "config/jsonc.h"
#include "config/text_positions.h"
#include "config/workers_file.h"

#include <QList>
#include <QString>

namespace oco::config
{

/** Gathers diagnostics by their place in the bytes, and hands them out in the order of the file. */
class DiagnosticList
{
public:
    explicit DiagnosticList(QString file);

    /** A span of length 0 is an error of the syntax itself; it always stays. */
    void error(const ByteSpan &about, const QString &worker, const QString &field, const QString &message);
    void warning(const ByteSpan &about, const QString &worker, const QString &field, const QString &message);

    /** Leaves out what only follows from a syntax error: about text that holds one, or on a line that has one. */
    [[nodiscard]] QList<Diagnostic> inOrder(const TextPositions &positions, const QList<JsoncError> &documentErrors);

private:
    struct Finding {
        ByteSpan about;
        Diagnostic diagnostic;
    };

    void add(const ByteSpan &about, Diagnostic::Severity severity, const QString &worker, const QString &field, const QString &message);

    QString m_file;
    QList<Finding> m_findings;
};

} // namespace oco::config
