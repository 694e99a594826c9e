#include "config/splice.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace oco::config
{

namespace
{

/** A run of a changed text: kept from the original, or new. */
struct Piece {
    ByteSpan kept;
    QByteArray added; // used when kept is empty
};

/** Cuts the text into what the splices keep and what they add. */
std::vector<Piece> piecesOf(qsizetype size, const QList<Splice> &splices)
{
    std::vector<Piece> pieces;
    qsizetype position = 0;
    for (const Splice &splice : splices) {
        pieces.push_back({{position, splice.replaced.offset - position}, {}});
        pieces.push_back({{}, splice.bytes});
        position = splice.replaced.end();
    }
    pieces.push_back({{position, size - position}, {}});
    return pieces;
}

/** The part of the pieces between two positions of the text that they make. */
std::vector<Piece> slice(const std::vector<Piece> &pieces, ByteSpan wanted)
{
    std::vector<Piece> result;
    qsizetype position = 0;
    for (const Piece &piece : pieces) {
        const qsizetype length = piece.kept.length > 0 ? piece.kept.length : piece.added.size();
        const qsizetype from = std::max(wanted.offset, position) - position;
        const qsizetype to = std::min(wanted.end(), position + length) - position;
        if (from < to) {
            result.push_back(piece.kept.length > 0 ? Piece{{piece.kept.offset + from, to - from}, {}}
                                                   : Piece{{}, piece.added.mid(from, to - from)});
        }
        position += length;
    }
    return result;
}

} // namespace

QByteArray applied(const QByteArray &text, const QList<Splice> &splices)
{
    QByteArray result;
    qsizetype position = 0;
    for (const Splice &splice : splices) {
        result += QByteArrayView(text).sliced(position, splice.replaced.offset - position);
        result += splice.bytes;
        position = splice.replaced.end();
    }
    result += QByteArrayView(text).sliced(position);
    return result;
}

QList<Splice> tidied(const QByteArray &text, QList<Splice> splices)
{
    std::stable_sort(splices.begin(), splices.end(), [](const Splice &left, const Splice &right) {
        return std::pair(left.replaced.offset, left.replaced.length) < std::pair(right.replaced.offset, right.replaced.length);
    });
    QList<Splice> merged;
    for (const Splice &splice : splices) {
        if (!merged.isEmpty() && merged.constLast().replaced.end() == splice.replaced.offset) {
            merged.last().replaced.length += splice.replaced.length;
            merged.last().bytes += splice.bytes;
        } else {
            merged.append(splice);
        }
    }
    QList<Splice> result;
    for (Splice splice : merged) {
        ByteSpan &span = splice.replaced;
        while (span.length > 0 && splice.bytes.endsWith(text.at(span.end() - 1))) {
            --span.length;
            splice.bytes.chop(1);
        }
        while (span.length > 0 && splice.bytes.startsWith(text.at(span.offset))) {
            ++span.offset;
            --span.length;
            splice.bytes.remove(0, 1);
        }
        if (span.length > 0 || !splice.bytes.isEmpty()) {
            result.append(splice);
        }
    }
    return result;
}

QList<Splice> composed(const QByteArray &text, const QList<Splice> &first, const QList<Splice> &second)
{
    const std::vector<Piece> middle = piecesOf(text.size(), first);
    std::vector<Piece> last;
    for (const Piece &piece : piecesOf(applied(text, first).size(), second)) {
        if (piece.kept.length > 0) {
            const std::vector<Piece> kept = slice(middle, piece.kept);
            last.insert(last.end(), kept.begin(), kept.end());
        } else if (!piece.added.isEmpty()) {
            last.push_back(piece);
        }
    }
    QList<Splice> result;
    qsizetype position = 0; // everything of the original before it is accounted for
    QByteArray added;
    for (const Piece &piece : last) {
        if (piece.kept.length == 0) {
            added += piece.added;
            continue;
        }
        result.append(Splice{{position, piece.kept.offset - position}, added});
        position = piece.kept.end();
        added.clear();
    }
    result.append(Splice{{position, text.size() - position}, added});
    return tidied(text, result);
}

} // namespace oco::config
