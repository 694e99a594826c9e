#include "config/env_file.h"

#include "base/atomic_file.h"
#include "config/env_reader.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::config
{

namespace
{

struct Edit {
    qsizetype offset = 0;
    qsizetype length = 0;
    QByteArray text;
};

bool needsQuotes(const QString &value)
{
    // '$' and '`' mean nothing here, but something to other programs that read the file
    static const QRegularExpression special(uR"([\s\p{C}#'"`$\\])"_s);
    return value.contains(special);
}

/** As it stands in the file. quotes: also where the value itself needs none. */
QByteArray written(const QString &value, bool quotes)
{
    static const QRegularExpression onlyInDoubleQuotes(uR"(['\r\n])"_s);
    if (!quotes && !needsQuotes(value)) {
        return value.toUtf8();
    }
    if (!value.contains(onlyInDoubleQuotes)) {
        return '\'' + value.toUtf8() + '\'';
    }
    QString escaped = value;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s);
    return '"' + escaped.toUtf8() + '"';
}

/** The line end that the text has, or the usual one. */
QByteArray lineEndOf(const QByteArray &text)
{
    const qsizetype first = text.indexOf('\n');
    return first > 0 && text.at(first - 1) == '\r' ? "\r\n" : "\n";
}

bool endsWithLine(const QByteArray &text)
{
    return text.isEmpty() || text == "\xEF\xBB\xBF" || text.endsWith('\n') || text.endsWith('\r');
}

} // namespace

EnvFile EnvFile::parse(const QByteArray &text, const QString &file)
{
    EnvFile result;
    result.m_text = text;
    result.m_file = file;
    EnvReader(result).read();
    return result;
}

base::Result<EnvFile> EnvFile::read(const QString &path)
{
    const base::Result<QByteArray> text = base::readFile(path, kEnvFileMaxSize);
    if (!text) {
        return base::fail(text.error());
    }
    return parse(*text, path);
}

std::optional<QString> EnvFile::value(const QString &name) const
{
    return m_entries.value(name).value;
}

int EnvFile::line(const QString &name) const
{
    return m_entries.value(name).line;
}

base::Result<QByteArray> EnvFile::withValues(const QList<EnvValue> &values) const
{
    static const QRegularExpression validName(uR"(\A[A-Za-z_][A-Za-z0-9_.-]*\z)"_s);
    QList<Edit> edits;
    QByteArray added;
    for (const EnvValue &wanted : values) {
        if (!validName.match(wanted.name).hasMatch() || wanted.value.contains(QChar(u'\0'))) {
            return base::fail(base::ErrorCode::InvalidInput, u"An .env cannot hold this variable or its value."_s);
        }
        const auto entry = m_entries.constFind(wanted.name);
        if (entry == m_entries.constEnd() || !entry->value) {
            added += wanted.name.toUtf8() + '=' + written(wanted.value, false) + lineEndOf(m_text);
        } else if (*entry->value != wanted.value) {
            const qsizetype end = entry->offset + entry->length;
            const bool free = end == m_text.size() || QByteArray(" \t\r\n").contains(m_text.at(end));
            edits.append({entry->offset, entry->length, written(wanted.value, !free)});
        }
    }
    std::sort(edits.begin(), edits.end(), [](const Edit &left, const Edit &right) { return left.offset > right.offset; });
    QByteArray text = m_text;
    for (const Edit &edit : edits) { // from the end, so that the offsets before stay right
        text.replace(edit.offset, edit.length, edit.text);
    }
    if (!added.isEmpty()) {
        text += (endsWithLine(text) ? QByteArray() : lineEndOf(m_text)) + added;
    }
    if (text.size() > kEnvFileMaxSize || m_unusable || !parse(text, m_file).holds(values)) {
        return base::fail(base::ErrorCode::InvalidInput, u"The file %1 cannot be edited as it is."_s.arg(m_file),
                          u"Correct its broken lines first, such as a quote that has no end."_s);
    }
    return text;
}

bool EnvFile::holds(const QList<EnvValue> &values) const
{
    return std::all_of(values.begin(), values.end(), [this](const EnvValue &wanted) { return value(wanted.name) == wanted.value; });
}

} // namespace oco::config
