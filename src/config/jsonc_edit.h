#pragma once

#include "base/result.h"
#include "config/jsonc.h"
#include "config/splice.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>
#include <variant>

namespace oco::config
{

/** From the root to a value: keys of objects, places in lists. */
using JsoncPath = QList<std::variant<QString, qsizetype>>;

/** What an edit changes, and the text with it changed. */
struct JsoncEdit {
    QList<Splice> splices; // none: the text is that way already
    QByteArray text;
};

/** What new values are made of. */
[[nodiscard]] JsoncValue jsoncText(const QString &text);
[[nodiscard]] JsoncValue jsoncObject(const QList<std::pair<QString, JsoncValue>> &members);

/**
 * Edits of JSON with comments. Every byte outside the splices stays. New text takes over indentation, line ends, the
 * spread over lines and the commas of what is around it; comments directly above an entry or on its line are removed and
 * moved with it. Errors are InvalidInput: the text has syntax errors or repeated keys (the first is named by line and
 * column), or there is no such place in it; TooLarge: it would no longer be readable.
 */
[[nodiscard]] base::Result<JsoncEdit> replaceValue(const QByteArray &text, const JsoncPath &path, const JsoncValue &value);

/** Replaces the member's value, or adds the member as the last one. */
[[nodiscard]] base::Result<JsoncEdit> setMember(const QByteArray &text, const JsoncPath &object, const QString &key,
                                                const JsoncValue &value);
[[nodiscard]] base::Result<JsoncEdit> removeMember(const QByteArray &text, const JsoncPath &object, const QString &key);

/** The item becomes that at `index`, at most the number of items. */
[[nodiscard]] base::Result<JsoncEdit> insertItem(const QByteArray &text, const JsoncPath &list, qsizetype index, const JsoncValue &value);
[[nodiscard]] base::Result<JsoncEdit> removeItem(const QByteArray &text, const JsoncPath &list, qsizetype index);

/** Afterwards the item that was at `from` is at `to`; the others keep their order. */
[[nodiscard]] base::Result<JsoncEdit> moveItem(const QByteArray &text, const JsoncPath &list, qsizetype from, qsizetype to);

/** The first error of a document as an error of the edit: where and what. */
[[nodiscard]] base::Result<void> checkEditable(const QByteArray &text, const JsoncDocument &document);

} // namespace oco::config
