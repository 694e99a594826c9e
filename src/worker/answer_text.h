#pragma once

#include "worker/turn_news.h"

#include <QHash>
#include <QList>
#include <QString>

namespace oco::worker
{

/**
 * The text of one answer while it grows: text parts in the order they began, joined by an empty line, each without
 * trailing white space. What take() has handed out is never changed, so that the chunks joined are the final text:
 * white space at the end of a part is held back until more follows, because opencode trims a part when it ends, and
 * after a gap in the events a part waits for its whole text instead of growing by deltas that have a hole. A delta
 * costs its own length, however long the text is already. Pure state.
 */
class AnswerText
{
public:
    /** A part that is first seen among the stored ones may have lost deltas already; its events tell nothing of that. */
    enum class Source : bool { Event, Stored };

    /** A delta; ignored unless the part's beginning was seen and nothing was lost since. */
    void append(const QString &partId, const QString &delta);
    /** The part's text as opencode has it; ended: it is final. An unfinished part's stored text may lag behind. */
    void update(const QString &partId, const QString &text, bool ended, Source source = Source::Event);
    /** Events were lost: deltas of the parts known so far cannot be trusted, and take() waits for setOrder(). */
    void gap();
    /** The true order of the parts, after asking opencode. Parts handed out already stay where they are. */
    void setOrder(const QHash<QString, qsizetype> &rankOfId);
    /** A paragraph of ours at the end. */
    void addNote(const QString &text);

    /** The text that has become certain since the last call. */
    [[nodiscard]] QString take();
    /** The same by parts: joined they are it. */
    [[nodiscard]] QList<TurnNews::Piece> takePieces();

    /** The whole text. */
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool knows(const QString &partId) const { return m_places.contains(partId); }
    /** What is certain of one part, whether it was taken or not. Until the next change. */
    [[nodiscard]] QStringView certainText(const QString &partId) const;

private:
    struct Piece {
        QString partId; // empty: a note
        QString text;
        qsizetype certain = 0; // characters that will not change: without white space and half characters at the end
        bool live = false;     // deltas may be appended
    };

    [[nodiscard]] Piece *find(const QString &partId);
    void add(const QString &partId, const QString &text, bool live);

    QList<Piece> m_pieces;
    QHash<QString, qsizetype> m_places; // part id → place in m_pieces
    qsizetype m_current = 0;            // the piece that is being handed out
    qsizetype m_taken = 0;              // characters handed out of it
    bool m_started = false;             // something was handed out: the next piece begins with a separator
    bool m_held = false;
};

} // namespace oco::worker
