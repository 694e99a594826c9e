#pragma once

#include <QList>
#include <QString>

namespace oco::worker
{

/** What has become known of a turn since it was asked last. */
struct TurnNews {
    struct Piece {
        QString part; // opencode's; empty: a note of ours
        QString text; // what follows the text that was told before; pieces joined are the answer's text

        bool operator==(const Piece &) const = default;
    };
    struct Tool {
        QString part;
        QString name;
        QString state;
        QString title;

        bool operator==(const Tool &) const = default;
    };

    QList<Piece> reasoning;
    QList<Piece> text;
    QList<Tool> tools;

    /** The pieces of the text, joined. */
    [[nodiscard]] QString wholeText() const
    {
        QString whole;
        for (const Piece &piece : text) {
            whole += piece.text;
        }
        return whole;
    }
};

} // namespace oco::worker
