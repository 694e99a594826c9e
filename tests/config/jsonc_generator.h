#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QRandomGenerator>

namespace oco::config::test
{

/** A random document with comments, and what it means. */
struct GeneratedDocument {
    QByteArray text;
    QJsonValue model;
};

/** Documents in one random style each: indentation, line ends, byte order mark, commas, comments, blank lines. */
class JsoncGenerator
{
public:
    explicit JsoncGenerator(quint32 seed);

    [[nodiscard]] GeneratedDocument document();
    [[nodiscard]] QJsonValue value(int depth);
    [[nodiscard]] QString key();
    [[nodiscard]] int below(int bound) { return m_random.bounded(bound); }

private:
    enum class Place { Head, Above, Before, Behind, Inner, Below };

    void chooseStyle();
    [[nodiscard]] bool chance(int percent) { return m_random.bounded(100) < percent; }
    [[nodiscard]] QByteArray write(const QJsonValue &value, int level);
    [[nodiscard]] QByteArray writeManyLines(const QList<QByteArray> &entries, int level);
    [[nodiscard]] QByteArray writeOneLine(const QList<QByteArray> &entries);
    [[nodiscard]] QByteArray writeCommaFirst(const QList<QByteArray> &entries, int level);
    [[nodiscard]] QByteArray writeWild(const QList<QByteArray> &entries);
    [[nodiscard]] QByteArray writeString(const QString &text);
    [[nodiscard]] QByteArray blockComment();
    [[nodiscard]] QByteArray lineComment();
    [[nodiscard]] QByteArray maybeBlock();
    [[nodiscard]] QByteArray wildSpace();
    [[nodiscard]] QByteArray linesAbove(const QByteArray &indent);

    QRandomGenerator m_random;
    QByteArray m_lineEnd;
    QByteArray m_indent;
    QByteArray m_colon;
    QByteArray m_afterComma;
    int m_layout = 0;   // 0 lines, 1 one line, 2 comma first, 3 a mixture, 4 anything anywhere
    int m_comments = 0; // percent
    bool m_trailingComma = false;
    int m_nextComment = 0;
};

} // namespace oco::config::test
