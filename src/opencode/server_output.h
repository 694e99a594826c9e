#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace oco::opencode
{

/** Cuts a stream of bytes into lines; what is longer than the limit is cut off. Pure. */
class LineBuffer
{
public:
    [[nodiscard]] QStringList feed(const QByteArray &bytes);

private:
    QByteArray m_line;
};

/** The URL in opencode's «listening on» line; nothing for other lines and for addresses that are not loopback. */
[[nodiscard]] std::optional<QUrl> listeningUrl(const QString &line);

/** The last lines of a program's errors, for the cause of an Error. */
class LastLines
{
public:
    void add(const QString &line);
    [[nodiscard]] QString text() const;
    void clear();

private:
    QStringList m_lines;
};

} // namespace oco::opencode
