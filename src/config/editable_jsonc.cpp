#include "config/editable_jsonc.h"

#include "config/entry_removal.h"
#include "config/quoted.h"
#include "config/text_lines.h"
#include "config/text_positions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::config
{

using Kind = JsoncValue::Kind;
using base::ErrorCode;
using base::fail;

namespace
{

bool isContainer(const JsoncValue &value)
{
    return value.kind == Kind::Object || value.kind == Kind::Array;
}

} // namespace

base::Result<void> checkEditable(const QByteArray &text, const JsoncDocument &document)
{
    if (document.errors.isEmpty() && document.root) {
        return {};
    }
    const JsoncError error = document.errors.value(0);
    const TextPosition position = TextPositions(text).at(error.offset);
    return fail(ErrorCode::InvalidInput, u"Line %1, column %2: %3."_s.arg(position.line).arg(position.column).arg(error.message),
                u"Correct this in an editor first; nothing was changed."_s);
}

base::Result<EditableJsonc> EditableJsonc::open(const QByteArray &text)
{
    EditableJsonc editable;
    editable.m_text = text;
    editable.m_document = parseJsonc(text);
    if (auto checked = checkEditable(text, editable.m_document); !checked) {
        return fail(checked.error());
    }
    editable.m_style = JsoncStyle::of(text, editable.m_document);
    return editable;
}

base::Result<const JsoncValue *> EditableJsonc::at(const JsoncPath &path) const
{
    const JsoncValue *value = &*m_document.root;
    for (const auto &step : path) {
        const JsoncValue *next = nullptr;
        if (const auto *key = std::get_if<QString>(&step)) {
            const JsoncMember *member = value->find(*key);
            next = member != nullptr ? &member->value : nullptr;
        } else if (const qsizetype index = std::get<qsizetype>(step); index >= 0 && index < std::ssize(value->items)) {
            next = &value->items.at(static_cast<std::size_t>(index));
        }
        if (next == nullptr) {
            const auto *key = std::get_if<QString>(&step);
            return fail(
                ErrorCode::InvalidInput,
                key != nullptr
                    ? u"There is no %1 in the object in line %2."_s.arg(quoted(*key)).arg(TextPositions(m_text).lineAt(value->span.offset))
                    : u"The list in line %1 has no item at place %2."_s.arg(TextPositions(m_text).lineAt(value->span.offset))
                          .arg(std::get<qsizetype>(step)));
        }
        value = next;
    }
    return value;
}

base::Result<const JsoncValue *> EditableJsonc::containerAt(const JsoncPath &path, Kind kind) const
{
    base::Result<const JsoncValue *> value = at(path);
    if (value && (*value)->kind != kind) {
        return fail(ErrorCode::InvalidInput, u"What stands in line %1 is not %2."_s.arg(TextPositions(m_text).lineAt((*value)->span.offset))
                                                 .arg(kind == Kind::Object ? u"an object"_s : u"a list"_s));
    }
    return value;
}

base::Result<const JsoncValue *> EditableJsonc::listAt(const JsoncPath &path, qsizetype index, qsizetype behindLast) const
{
    base::Result<const JsoncValue *> list = containerAt(path, Kind::Array);
    if (list && (index < 0 || index >= std::ssize((*list)->items) + behindLast)) {
        return fail(ErrorCode::InvalidInput,
                    u"The list in line %1 has %2 items, and no place %3."_s.arg(TextPositions(m_text).lineAt((*list)->span.offset))
                        .arg(std::ssize((*list)->items))
                        .arg(index));
    }
    return list;
}

JsoncEdit EditableJsonc::edit(const QList<Splice> &splices) const
{
    const QList<Splice> tidy = tidied(m_text, splices);
    return {tidy, applied(m_text, tidy)};
}

JsoncEdit EditableJsonc::replaced(const JsoncValue &old, const JsoncValue &value) const
{
    ContainerShape shape{m_style.manyLines, m_style.padded, m_style.trailingComma};
    if (isContainer(old) && entryCount(old) > 0) {
        shape = ContainerShape::of(m_text, old);
    }
    return edit({Splice{old.span, written(value, m_style, shape, indentAt(m_text, old.span.offset))}});
}

/** That of the nearest neighbour of the same kind; without one, what suits the line. */
ContainerShape EditableJsonc::shapeFor(const JsoncValue &container, std::size_t index, Kind kind, bool ownLine) const
{
    const auto fits = [&](std::size_t i) {
        const JsoncValue &neighbour = entryValue(container, i);
        return neighbour.kind == kind && entryCount(neighbour) > 0;
    };
    for (std::size_t i = index; i-- > 0;) {
        if (fits(i)) {
            return ContainerShape::of(m_text, entryValue(container, i));
        }
    }
    for (std::size_t i = index; i < entryCount(container); ++i) {
        if (fits(i)) {
            return ContainerShape::of(m_text, entryValue(container, i));
        }
    }
    return {ownLine, !ownLine && m_style.padded, ownLine && m_style.trailingComma};
}

/** An empty key: an item of a list. */
JsoncEdit EditableJsonc::added(const JsoncValue &container, std::size_t index, const QByteArray &key, const JsoncValue &value) const
{
    const ContainerLayout layout = layoutOf(container);
    const EntryInsertion::Wishes wishes{container.kind == Kind::Object || (isContainer(value) && entryCount(value) > 0), {}};
    const EntryInsertion place(m_text, m_style, layout, index, wishes);
    const ContainerShape shape = shapeFor(container, index, value.kind, place.onOwnLine());
    const QByteArray core = (key.isEmpty() ? QByteArray() : key + m_style.colon) + written(value, m_style, shape, place.indent());
    return edit(place.splices(EntryText{{}, core, {}, false}));
}

JsoncEdit EditableJsonc::removed(const JsoncValue &container, std::size_t index) const
{
    return edit(removalOf(m_text, layoutOf(container), index));
}

JsoncEdit EditableJsonc::inserted(const JsoncValue &container, std::size_t index, const EntryText &entry,
                                  const EntryInsertion::Wishes &wishes) const
{
    const ContainerLayout layout = layoutOf(container);
    return edit(EntryInsertion(m_text, m_style, layout, index, wishes).splices(entry));
}

EntryText EditableJsonc::entryText(const ContainerLayout &container, std::size_t index) const
{
    constexpr qsizetype kNone = -1; // no comma
    const EntryLayout &entry = container.entries.at(index);
    const auto withoutComma = [this](qsizetype from, qsizetype to, qsizetype comma, bool blanksToo) {
        QByteArray bytes = m_text.mid(from, to - from);
        if (comma >= from && comma < to) {
            const qsizetype behind = blanksToo ? afterBlanks(m_text, comma + 1) : comma + 1;
            bytes.remove(comma - from, std::min(behind, to) - comma);
        }
        return bytes;
    };
    EntryText text;
    const qsizetype commaBefore = index > 0 ? container.entries.at(index - 1).comma.value_or(kNone) : kNone;
    text.lead = withoutComma(entry.lead, entry.core.offset, commaBefore, true);
    text.core = m_text.mid(entry.core.offset, entry.core.length);
    text.tail = withoutComma(entry.core.end(), entry.end, entry.comma.value_or(kNone), false);
    if (!entry.endsInLineComment && std::all_of(text.tail.begin(), text.tail.end(), isBlank)) {
        text.tail.clear();
    }
    text.tailEndsInLineComment = entry.endsInLineComment;
    return text;
}

} // namespace oco::config
