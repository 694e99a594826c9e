#include "config/diagnostic_list.h"

#include <algorithm>
#include <utility>

namespace oco::config
{

DiagnosticList::DiagnosticList(QString file) : m_file(std::move(file)) {}

void DiagnosticList::error(const ByteSpan &about, const QString &worker, const QString &field, const QString &message)
{
    add(about, Diagnostic::Severity::Error, worker, field, message);
}

void DiagnosticList::warning(const ByteSpan &about, const QString &worker, const QString &field, const QString &message)
{
    add(about, Diagnostic::Severity::Warning, worker, field, message);
}

void DiagnosticList::add(const ByteSpan &about, Diagnostic::Severity severity, const QString &worker, const QString &field,
                         const QString &message)
{
    m_findings.append(Finding{about, Diagnostic{severity, m_file, 0, 0, worker, field, message}});
}

QList<Diagnostic> DiagnosticList::inOrder(const TextPositions &positions, const QList<JsoncError> &documentErrors)
{
    const auto doubtful = [&](const Finding &finding) {
        return finding.about.length > 0 && std::any_of(documentErrors.cbegin(), documentErrors.cend(), [&](const JsoncError &error) {
                   return error.kind == JsoncError::Kind::Syntax &&
                          (finding.about.contains(error.offset) ||
                           positions.lineAt(error.offset) == positions.lineAt(finding.about.offset));
               });
    };
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const Finding &left, const Finding &right) { return left.about.offset < right.about.offset; });
    QList<Diagnostic> diagnostics;
    for (const Finding &finding : std::as_const(m_findings)) {
        if (doubtful(finding)) {
            continue;
        }
        const TextPosition position = positions.at(finding.about.offset);
        diagnostics.append(finding.diagnostic);
        diagnostics.last().line = position.line;
        diagnostics.last().column = position.column;
    }
    return diagnostics;
}

} // namespace oco::config
