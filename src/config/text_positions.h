#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <vector>

namespace oco::config
{

struct TextPosition {
    int line = 1;   // from 1
    int column = 1; // from 1, in characters (code points), a byte order mark not counted
    bool operator==(const TextPosition &) const = default;
};

/** Turns byte offsets of a UTF-8 text into what an editor shows. LF, CRLF and CR end a line. */
class TextPositions
{
public:
    /** The bytes must outlive the object. */
    explicit TextPositions(QByteArrayView text);

    /** An offset past the end counts as the end. */
    [[nodiscard]] TextPosition at(qsizetype offset) const;
    [[nodiscard]] int lineAt(qsizetype offset) const;

private:
    [[nodiscard]] qsizetype charactersBefore(qsizetype offset) const;

    QByteArrayView m_text;
    std::vector<qsizetype> m_lineStarts;
    std::vector<qsizetype> m_blocks; // characters before each block of bytes: long lines stay cheap
};

} // namespace oco::config
