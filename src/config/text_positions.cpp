#include "config/text_positions.h"

#include <algorithm>

namespace oco::config
{

namespace
{

constexpr qsizetype kBlock = 256;

bool startsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

} // namespace

TextPositions::TextPositions(QByteArrayView text) : m_text(text)
{
    m_lineStarts.push_back(text.startsWith("\xEF\xBB\xBF") ? 3 : 0);
    qsizetype characters = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i % kBlock == 0) {
            m_blocks.push_back(characters);
        }
        characters += startsCharacter(text.at(i)) ? 1 : 0;
        const bool carriageReturn = text.at(i) == '\r' && (i + 1 == text.size() || text.at(i + 1) != '\n');
        if (text.at(i) == '\n' || carriageReturn) {
            m_lineStarts.push_back(i + 1);
        }
    }
    m_blocks.push_back(characters);
}

int TextPositions::lineAt(qsizetype offset) const
{
    const auto after = std::upper_bound(m_lineStarts.begin() + 1, m_lineStarts.end(), qMin(offset, m_text.size()));
    return static_cast<int>(after - m_lineStarts.begin());
}

TextPosition TextPositions::at(qsizetype offset) const
{
    const int line = lineAt(offset);
    const qsizetype start = m_lineStarts.at(static_cast<std::size_t>(line - 1));
    const qsizetype end = qBound(start, offset, qMax(start, m_text.size()));
    return {line, static_cast<int>(charactersBefore(end) - charactersBefore(start)) + 1};
}

qsizetype TextPositions::charactersBefore(qsizetype offset) const
{
    const qsizetype block = offset / kBlock;
    qsizetype characters = m_blocks.at(static_cast<std::size_t>(block));
    for (qsizetype i = block * kBlock; i < offset && i < m_text.size(); ++i) {
        characters += startsCharacter(m_text.at(i)) ? 1 : 0;
    }
    return characters;
}

} // namespace oco::config
