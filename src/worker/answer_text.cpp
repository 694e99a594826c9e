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
qsizetype certainLength(QStringView text)
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
    const auto place = m_places.constFind(partId);
    return place == m_places.cend() ? nullptr : &m_pieces[*place];
}

void AnswerText::add(const QString &partId, const QString &text, bool live)
{
    if (!partId.isEmpty()) {
        m_places.insert(partId, m_pieces.size());
    }
    m_pieces.append({partId, text, certainLength(text), live});
}

void AnswerText::append(const QString &partId, const QString &delta)
{
    if (Piece *piece = find(partId); piece != nullptr && piece->live) {
        const qsizetype before = piece->text.size();
        piece->text += delta;
        if (const qsizetype certain = certainLength(delta); certain > 0) {
            piece->certain = before + certain;
        }
    }
}

void AnswerText::update(const QString &partId, const QString &text, bool ended, Source source)
{
    Piece *piece = find(partId);
    if (piece == nullptr) {
        add(partId, text, !ended && source == Source::Event);
        return;
    }
    if (!ended && source == Source::Event && text.isEmpty() && piece->text.isEmpty()) {
        piece->live = true; // it begins here
    }
    if (ended || text.size() > piece->text.size()) {
        piece->text = text;
        piece->certain = certainLength(text);
        piece->live = !ended && (piece->live || source == Source::Event);
    }
}

void AnswerText::gap()
{
    for (Piece &piece : m_pieces) {
        piece.live = false;
    }
    m_held = true;
}

void AnswerText::setOrder(const QHash<QString, qsizetype> &rankOfId)
{
    m_held = false;
    const qsizetype firstFree = m_started ? m_current + 1 : 0;
    const auto rank = [&](const Piece &piece) { // what opencode does not list yet comes last
        return rankOfId.value(piece.partId, rankOfId.size());
    };
    std::stable_sort(m_pieces.begin() + std::min(firstFree, m_pieces.size()), m_pieces.end(),
                     [&](const Piece &left, const Piece &right) { return rank(left) < rank(right); });
    for (qsizetype place = 0; place < m_pieces.size(); ++place) {
        if (const QString &partId = m_pieces.at(place).partId; !partId.isEmpty()) {
            m_places[partId] = place;
        }
    }
}

void AnswerText::addNote(const QString &text)
{
    add({}, text, false);
    m_held = false;
}

QString AnswerText::take()
{
    QString taken;
    for (const TurnNews::Piece &piece : takePieces()) {
        taken += piece.text;
    }
    return taken;
}

QList<TurnNews::Piece> AnswerText::takePieces()
{
    QList<TurnNews::Piece> taken;
    if (m_held) {
        return taken;
    }
    for (qsizetype index = m_current; index < m_pieces.size(); ++index) {
        const auto &[partId, text, certain, live] = m_pieces.at(index);
        const qsizetype begin = index == m_current ? m_taken : 0;
        if (certain <= begin) {
            continue;
        }
        TurnNews::Piece piece{partId, begin == 0 && m_started ? separator() : QString()};
        piece.text += QStringView(text).mid(begin, certain - begin);
        taken.append(piece);
        m_started = true;
        m_current = index;
        m_taken = certain;
    }
    return taken;
}

QStringView AnswerText::certainText(const QString &partId) const
{
    const auto place = m_places.constFind(partId);
    return place == m_places.cend() ? QStringView() : QStringView(m_pieces.at(*place).text).first(m_pieces.at(*place).certain);
}

QString AnswerText::text() const
{
    QString whole;
    for (const Piece &piece : m_pieces) {
        if (piece.certain == 0) {
            continue;
        }
        if (!whole.isEmpty()) {
            whole += separator();
        }
        whole += QStringView(piece.text).first(piece.certain);
    }
    return whole;
}

} // namespace oco::worker
