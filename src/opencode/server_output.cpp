#include "opencode/server_output.h"

#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace oco::opencode
{

namespace
{
constexpr qsizetype kMaxLine = 4096;
constexpr qsizetype kMaxLines = 8;
} // namespace

QStringList LineBuffer::feed(const QByteArray &bytes)
{
    QStringList lines;
    qsizetype from = 0;
    while (from < bytes.size()) {
        const qsizetype end = bytes.indexOf('\n', from);
        const qsizetype size = (end < 0 ? bytes.size() : end) - from;
        m_line += bytes.mid(from, qMin(size, kMaxLine - m_line.size()));
        if (end < 0) {
            break;
        }
        lines += QString::fromUtf8(m_line).trimmed();
        m_line.clear();
        from = end + 1;
    }
    return lines;
}

std::optional<QUrl> listeningUrl(const QString &line)
{
    static const QRegularExpression pattern(uR"(listening on (http://\S+))"_s);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QUrl url(match.captured(1), QUrl::StrictMode);
    const bool loopback = QHostAddress(url.host()).isLoopback() || url.host() == u"localhost";
    return url.isValid() && url.port() > 0 && loopback ? std::optional(url) : std::nullopt;
}

void LastLines::add(const QString &line)
{
    if (line.isEmpty()) {
        return;
    }
    m_lines += line.left(300);
    if (m_lines.size() > kMaxLines) {
        m_lines.removeFirst();
    }
}

QString LastLines::text() const
{
    return m_lines.join(u" | "_s);
}

void LastLines::clear()
{
    m_lines.clear();
}

} // namespace oco::opencode
