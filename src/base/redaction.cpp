#include "base/redaction.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace oco::base
{

QString redacted(const QString &text)
{
    static const QRegularExpression pattern(
        uR"re((secret_)[A-Za-z0-9_-]+|(\b(?:Basic|Bearer|Convex)\s+)(?!deployment\b)[A-Za-z0-9+/=._~|-]{8,}|)re"
        uR"re(("(?:secret|password|token|apiKey|api_key|loginSessionId)"\s*:\s*")(?:[^"\\]|\\.)*|)re"
        uR"re((\b[A-Z][A-Z0-9_]*(?:PASSWORD|SECRET|TOKEN|API_KEY)=)\S+|(://[^/\s:@]+:)[^/\s@]+(?=@))re"_s);
    static const QString mask = u"•••"_s;

    QString result;
    qsizetype copied = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(text).mid(copied, match.capturedStart() - copied);
        for (int group = 1; group <= match.lastCapturedIndex(); ++group) {
            result += match.capturedView(group); // only one group took part; the others are empty
        }
        result += mask;
        copied = match.capturedEnd();
    }
    if (copied == 0) {
        return text;
    }
    result += QStringView(text).mid(copied);
    return result;
}

} // namespace oco::base
