#pragma once

#include "config/jsonc.h"

#include <optional>
#include <vector>

namespace oco::config
{

/**
 * What of the text around an entry (a member of an object, an item of a list) belongs to it: comments directly above
 * it, before it on its line, and behind it on its line. What stands on the line of the opening bracket, behind a blank
 * line, or below the last entry belongs to nobody.
 */
struct EntryLayout {
    ByteSpan core;                  // key and value
    std::optional<qsizetype> comma; // the one behind the value
    bool commaLeadsNext = false;    // it stands on the line of the next entry, and counts as a part of that
    bool commaBelow = false;        // it stands on a later line than the end of the value
    qsizetype lead = 0;             // where its own comments above or before it begin; else where the core begins
    qsizetype start = 0;            // lead, or a comma that leads it, whichever is first
    qsizetype end = 0;              // behind its comma (unless that leads the next) and its own comments
    bool endsInLineComment = false;
};

struct ContainerLayout {
    ByteSpan span;
    qsizetype headEnd = 0; // behind the opening bracket and the comments on its line
    std::vector<EntryLayout> entries;
    QList<qsizetype> lineCommentEnds; // of all comments up to a line end, inside values too

    [[nodiscard]] static ContainerLayout of(QByteArrayView text, const JsoncDocument &document, const JsoncValue &container);
};

} // namespace oco::config
