#include "gui/transcript/transcript_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

/** The fence that a line opens or closes: its character and how often; nothing: 0. */
struct Fence {
    QChar character;
    qsizetype length = 0;
};

Fence fenceOf(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    if (!trimmed.startsWith(u"```") && !trimmed.startsWith(u"~~~")) {
        return {};
    }
    const QChar character = trimmed.front();
    const auto end = std::find_if(trimmed.begin(), trimmed.end(), [&](QChar one) { return one != character; });
    return {character, static_cast<qsizetype>(end - trimmed.begin())};
}

/** Whether the text before may end here: an indented line or a list's item may belong to it. */
bool beginsBlock(QStringView line)
{
    if (line.isEmpty() || line.front().isSpace() || line.front().isDigit()) {
        return false;
    }
    return !(line.size() > 1 && line.at(1) == u' ' && (line.front() == u'-' || line.front() == u'*' || line.front() == u'+'));
}

} // namespace

QString answerText(const TranscriptEntry &entry)
{
    QStringList texts;
    for (const TranscriptBlock &block : entry.blocks) {
        if (block.kind == TranscriptBlock::Kind::Text && !block.text.isEmpty()) {
            texts.append(block.text);
        }
    }
    return texts.join(u"\n\n"_s);
}

QString wholeText(const TranscriptEntry &entry)
{
    QStringList texts{entry.prompt, answerText(entry), entry.problem};
    texts.removeAll(QString());
    return texts.join(u"\n\n"_s);
}

QString firstLine(const QString &text, qsizetype maxCharacters)
{
    const QString line = text.left(maxCharacters * 8).trimmed().section(u'\n', 0, 0).simplified();
    return line.size() <= maxCharacters ? line : beginningOf(line, maxCharacters - 1) + u'…';
}

qsizetype textSize(const TranscriptEntry &entry)
{
    qsizetype size = entry.prompt.size() + entry.problem.size();
    for (const TranscriptBlock &block : entry.blocks) {
        size += block.text.size();
    }
    return size;
}

QString beginningOf(const QString &text, qsizetype maxCharacters)
{
    qsizetype length = std::clamp<qsizetype>(maxCharacters, 0, text.size());
    if (length > 0 && length < text.size() && text.at(length - 1).isHighSurrogate()) {
        --length;
    }
    return text.left(length);
}

QStringList markdownPieces(const QString &text, qsizetype minimum)
{
    QStringList pieces;
    qsizetype begin = 0;      // of the piece
    qsizetype blankFrom = -1; // where the empty lines before this one began
    Fence open;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf(u'\n', at);
        end = end < 0 ? text.size() : end;
        const QStringView line = QStringView(text).mid(at, end - at);
        if (line.trimmed().isEmpty()) {
            blankFrom = blankFrom < 0 ? at : blankFrom;
        } else {
            const bool mayCut = blankFrom >= 0 && open.length == 0 && blankFrom - begin >= minimum && beginsBlock(line);
            if (mayCut) {
                pieces.append(text.mid(begin, blankFrom - 1 - begin)); // without the end of its last line
                begin = at;
            }
            blankFrom = -1;
            const Fence fence = fenceOf(line);
            if (open.length == 0) {
                open = fence;
            } else if (fence.character == open.character && fence.length >= open.length) {
                open = {};
            }
        }
        at = end + 1;
    }
    if (begin < text.size()) {
        pieces.append(text.mid(begin));
    }
    return pieces;
}

} // namespace oco::gui
