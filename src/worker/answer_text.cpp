#include "worker/answer_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::worker
{

namespace
{

/** Between two parts of an answer. */
QString separator()
{
    return u"\n\n"_s;
}

/**
 * The length without trailing white space, as JavaScript's trimEnd() counts it, and without half a character:
 * a delta may end between the two halves of a surrogate pair.
 */
qsizetype certainLength(const QString &text)
{
    qsizetype length = text.size();
    while (length > 0) {
        const QChar last = text.at(length - 1);
        if (!last.isSpace() && last != QChar(0xFEFF) && !last.isHighSurrogate()) {
            break;
        }
        --length;
    }
    return length;
}

} // namespace

AnswerText::Piece *AnswerText::find(const QString &partId)
{
    const auto found = std::find_if(m_pieces.begin(), m_pieces.end(), [&](const Piece &piece) { return piece.partId == partId; });
    return found == m_pieces.end() ? nullptr : &*found;
}

void AnswerText::append(const QString &partId, const QString &delta)
{
    if (Piece *piece = find(partId); piece != nullptr && piece->live) {
        piece->text += delta;
    }
}

void AnswerText::update(const QString &partId, const QString &text, bool ended)
{
    Piece *piece = find(partId);
    if (piece == nullptr) {
        m_pieces.append({partId, text, !ended});
        return;
    }
    if (ended || text.size() > piece->text.size()) {
        piece->text = text;
        piece->live = !ended;
    }
}

void AnswerText::gap()
{
    for (Piece &piece : m_pieces) {
        piece.live = false;
    }
    m_held = true;
}

void AnswerText::setOrder(const QList<QString> &partIds)
{
    m_held = false;
    const qsizetype firstFree = m_started ? m_current + 1 : 0;
    const auto rank = [&](const Piece &piece) {
        const qsizetype index = partIds.indexOf(piece.partId);
        return index < 0 ? partIds.size() : index; // what opencode does not list yet comes last
    };
    std::stable_sort(m_pieces.begin() + std::min(firstFree, m_pieces.size()), m_pieces.end(),
                     [&](const Piece &left, const Piece &right) { return rank(left) < rank(right); });
}

void AnswerText::addNote(const QString &text)
{
    m_pieces.append({{}, text, false});
    m_held = false;
}

QString AnswerText::take()
{
    QString taken;
    if (m_held) {
        return taken;
    }
    for (qsizetype index = m_current; index < m_pieces.size(); ++index) {
        const QString &text = m_pieces.at(index).text;
        const qsizetype certain = certainLength(text);
        const qsizetype begin = index == m_current ? m_taken : 0;
        if (certain <= begin) {
            continue;
        }
        if (begin == 0 && m_started) {
            taken += separator();
        }
        taken += QStringView(text).mid(begin, certain - begin);
        m_started = true;
        m_current = index;
        m_taken = certain;
    }
    return taken;
}

QString AnswerText::text() const
{
    QString whole;
    for (const Piece &piece : m_pieces) {
        const qsizetype length = certainLength(piece.text);
        if (length == 0) {
            continue;
        }
        if (!whole.isEmpty()) {
            whole += separator();
        }
        whole += QStringView(piece.text).left(length);
    }
    return whole;
}

} // namespace oco::worker
