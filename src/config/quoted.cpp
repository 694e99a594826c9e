#include "config/quoted.h"

#include "base/redaction.h"

using namespace Qt::StringLiterals;

namespace oco::config
{

QString quoted(const QString &text, qsizetype maxLength)
{
    static const QString secret = u"secret_"_s;
    QString shown = text;
    if (const qsizetype at = shown.indexOf(secret, 0, Qt::CaseInsensitive); at >= 0) {
        shown = shown.left(at + secret.size()) + u"•••"_s; // a mistyped secret may hold any character
    }
    shown = base::redacted(shown);
    if (shown.size() > maxLength) {
        shown = shown.left(maxLength - 1) + u'…';
    }
    for (QChar &c : shown) {
        if (!c.isPrint() && !c.isSurrogate()) {
            c = QChar(QChar::ReplacementCharacter);
        }
    }
    return u'"' + shown + u'"';
}

} // namespace oco::config
