#pragma once

#include <QList>
#include <QString>

#include <cstdint>

namespace oco::app
{

/** A line of two versions of a text. */
struct DiffLine {
    enum class Kind : std::uint8_t {
        Same,
        Removed, // only in the old version
        Added,   // only in the new version
        Skipped, // stands for lines that are the same; only from shortened()
    };

    Kind kind = Kind::Same;
    QString text;    // without its line end
    int oldLine = 0; // from 1; 0: not in that version
    int newLine = 0; // likewise
    int skipped = 0; // Skipped: how many

    bool operator==(const DiffLine &) const = default;
};

/**
 * The lines of both versions in order, as few as possible removed and added; where the versions differ in very many
 * lines, all of that part is removed and added. Line ends count: a line whose end alone differs is another line.
 */
[[nodiscard]] QList<DiffLine> lineDiff(const QString &oldText, const QString &newText);

/** Without the same lines that are further than `context` lines away from a change. */
[[nodiscard]] QList<DiffLine> shortened(const QList<DiffLine> &lines, int context);

/** Whether anything is removed or added. */
[[nodiscard]] bool hasChanges(const QList<DiffLine> &lines);

} // namespace oco::app
