#include "config/jsonc_edit.h"

#include "config/entry_insertion.h"
#include "config/entry_removal.h"
#include "config/jsonc_layout.h"
#include "config/jsonc_style.h"
#include "config/quoted.h"
#include "config/text_lines.h"
#include "config/text_positions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::config
{

namespace
{

using Kind = JsoncValue::Kind;
using base::ErrorCode;
using base::fail;

bool isContainer(const JsoncValue &value)
{
    return value.kind == Kind::Object || value.kind == Kind::Array;
}

/** A text that may be edited, taken apart. */
class Editable
{
public:
    [[nodiscard]] static base::Result<Editable> open(const QByteArray &text);

    [[nodiscard]] base::Result<const JsoncValue *> at(const JsoncPath &path) const;
    [[nodiscard]] base::Result<const JsoncValue *> containerAt(const JsoncPath &path, Kind kind) const;
    [[nodiscard]] base::Result<const JsoncValue *> listAt(const JsoncPath &path, qsizetype index, qsizetype behindLast) const;
    [[nodiscard]] ContainerLayout layoutOf(const JsoncValue &container) const { return ContainerLayout::of(m_text, m_document, container); }

    [[nodiscard]] JsoncEdit replaced(const JsoncValue &old, const JsoncValue &value) const;
    [[nodiscard]] JsoncEdit added(const JsoncValue &container, std::size_t index, const QByteArray &key, const JsoncValue &value) const;
    [[nodiscard]] JsoncEdit removed(const JsoncValue &container, std::size_t index) const;
    [[nodiscard]] JsoncEdit inserted(const JsoncValue &container, std::size_t index, const EntryText &entry,
                                     const EntryInsertion::Wishes &wishes) const;
    [[nodiscard]] EntryText entryText(const ContainerLayout &container, std::size_t index) const;
    [[nodiscard]] JsoncEdit edit(const QList<Splice> &splices) const;

private:
    [[nodiscard]] ContainerShape shapeFor(const JsoncValue &container, std::size_t index, Kind kind, bool ownLine) const;

    QByteArray m_text;
    JsoncDocument m_document;
    JsoncStyle m_style;
};

base::Result<Editable> Editable::open(const QByteArray &text)
{
    Editable editable;
    editable.m_text = text;
    editable.m_document = parseJsonc(text);
    if (auto checked = checkEditable(text, editable.m_document); !checked) {
        return fail(checked.error());
    }
    editable.m_style = JsoncStyle::of(text, editable.m_document);
    return editable;
}

base::Result<const JsoncValue *> Editable::at(const JsoncPath &path) const
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

base::Result<const JsoncValue *> Editable::containerAt(const JsoncPath &path, Kind kind) const
{
    const base::Result<const JsoncValue *> value = at(path);
    if (value && (*value)->kind != kind) {
        return fail(ErrorCode::InvalidInput, u"What stands in line %1 is not %2."_s.arg(TextPositions(m_text).lineAt((*value)->span.offset))
                                                 .arg(kind == Kind::Object ? u"an object"_s : u"a list"_s));
    }
    return value;
}

base::Result<const JsoncValue *> Editable::listAt(const JsoncPath &path, qsizetype index, qsizetype behindLast) const
{
    const base::Result<const JsoncValue *> list = containerAt(path, Kind::Array);
    if (list && (index < 0 || index >= std::ssize((*list)->items) + behindLast)) {
        return fail(ErrorCode::InvalidInput,
                    u"The list in line %1 has %2 items, and no place %3."_s.arg(TextPositions(m_text).lineAt((*list)->span.offset))
                        .arg(std::ssize((*list)->items))
                        .arg(index));
    }
    return list;
}

JsoncEdit Editable::edit(const QList<Splice> &splices) const
{
    const QList<Splice> tidy = tidied(m_text, splices);
    return {tidy, applied(m_text, tidy)};
}

JsoncEdit Editable::replaced(const JsoncValue &old, const JsoncValue &value) const
{
    ContainerShape shape{m_style.manyLines, m_style.padded, m_style.trailingComma};
    if (isContainer(old) && entryCount(old) > 0) {
        shape = ContainerShape::of(m_text, old);
    }
    return edit({Splice{old.span, written(value, m_style, shape, indentAt(m_text, old.span.offset))}});
}

/** That of the nearest neighbour of the same kind; without one, what suits the line. */
ContainerShape Editable::shapeFor(const JsoncValue &container, std::size_t index, Kind kind, bool ownLine) const
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
JsoncEdit Editable::added(const JsoncValue &container, std::size_t index, const QByteArray &key, const JsoncValue &value) const
{
    const ContainerLayout layout = layoutOf(container);
    const EntryInsertion::Wishes wishes{container.kind == Kind::Object || (isContainer(value) && entryCount(value) > 0), {}};
    const EntryInsertion place(m_text, m_style, layout, index, wishes);
    const ContainerShape shape = shapeFor(container, index, value.kind, place.onOwnLine());
    const QByteArray core = (key.isEmpty() ? QByteArray() : key + m_style.colon) + written(value, m_style, shape, place.indent());
    return edit(place.splices(EntryText{{}, core, {}, false}));
}

JsoncEdit Editable::removed(const JsoncValue &container, std::size_t index) const
{
    return edit(removalOf(m_text, layoutOf(container), index));
}

JsoncEdit Editable::inserted(const JsoncValue &container, std::size_t index, const EntryText &entry,
                             const EntryInsertion::Wishes &wishes) const
{
    const ContainerLayout layout = layoutOf(container);
    return edit(EntryInsertion(m_text, m_style, layout, index, wishes).splices(entry));
}

EntryText Editable::entryText(const ContainerLayout &container, std::size_t index) const
{
    const EntryLayout &entry = container.entries.at(index);
    const auto withoutComma = [this](qsizetype from, qsizetype to, std::optional<qsizetype> comma, bool blanksToo) {
        QByteArray bytes = m_text.mid(from, to - from);
        if (comma && *comma >= from && *comma < to) {
            const qsizetype behind = blanksToo ? afterBlanks(m_text, *comma + 1) : *comma + 1;
            bytes.remove(*comma - from, std::min(behind, to) - *comma);
        }
        return bytes;
    };
    EntryText text;
    const std::optional<qsizetype> commaBefore = index > 0 ? container.entries.at(index - 1).comma : std::nullopt;
    text.lead = withoutComma(entry.lead, entry.core.offset, commaBefore, true);
    text.core = m_text.mid(entry.core.offset, entry.core.length);
    text.tail = withoutComma(entry.core.end(), entry.end, entry.comma, false);
    if (!entry.endsInLineComment && std::all_of(text.tail.begin(), text.tail.end(), isBlank)) {
        text.tail.clear();
    }
    text.tailEndsInLineComment = entry.endsInLineComment;
    return text;
}

/** A last look: nothing unreadable leaves this file. */
base::Result<JsoncEdit> checked(JsoncEdit edit)
{
    const JsoncDocument document = parseJsonc(edit.text);
    if (document.errors.isEmpty()) {
        return edit;
    }
    if (edit.text.size() > kJsoncMaxSize) {
        return fail(ErrorCode::TooLarge, u"The file would become larger than %1 bytes."_s.arg(kJsoncMaxSize),
                    u"Remove what is no longer needed from it."_s);
    }
    return fail(ErrorCode::Internal, u"The change would make the file unreadable and was not made."_s,
                u"Make it by hand in an editor, and report this as an error of the program."_s, document.errors.constFirst().message);
}

} // namespace

JsoncValue jsoncText(const QString &text)
{
    JsoncValue value;
    value.kind = Kind::String;
    value.text = text;
    return value;
}

JsoncValue jsoncObject(const QList<std::pair<QString, JsoncValue>> &members)
{
    JsoncValue object;
    object.kind = Kind::Object;
    for (const auto &[key, value] : members) {
        object.members.push_back(JsoncMember{key, {}, value});
    }
    return object;
}

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

base::Result<JsoncEdit> replaceValue(const QByteArray &text, const JsoncPath &path, const JsoncValue &value)
{
    return Editable::open(text).and_then([&](const Editable &editable) {
        return editable.at(path).and_then([&](const JsoncValue *old) { return checked(editable.replaced(*old, value)); });
    });
}

base::Result<JsoncEdit> setMember(const QByteArray &text, const JsoncPath &object, const QString &key, const JsoncValue &value)
{
    return Editable::open(text).and_then([&](const Editable &editable) {
        return editable.containerAt(object, Kind::Object).and_then([&](const JsoncValue *container) {
            const JsoncMember *member = container->find(key);
            return checked(member != nullptr ? editable.replaced(member->value, value)
                                             : editable.added(*container, container->members.size(), writtenText(key), value));
        });
    });
}

base::Result<JsoncEdit> removeMember(const QByteArray &text, const JsoncPath &object, const QString &key)
{
    return Editable::open(text).and_then([&](const Editable &editable) -> base::Result<JsoncEdit> {
        const base::Result<const JsoncValue *> container = editable.containerAt(object, Kind::Object);
        if (!container) {
            return fail(container.error());
        }
        JsoncPath path = object;
        path.append(key);
        if (const auto found = editable.at(path); !found) {
            return fail(found.error());
        }
        const std::vector<JsoncMember> &members = (*container)->members;
        const auto member = std::find_if(members.begin(), members.end(), [&key](const JsoncMember &m) { return m.key == key; });
        return checked(editable.removed(**container, static_cast<std::size_t>(member - members.begin())));
    });
}

base::Result<JsoncEdit> insertItem(const QByteArray &text, const JsoncPath &list, qsizetype index, const JsoncValue &value)
{
    return Editable::open(text).and_then([&](const Editable &editable) {
        return editable.listAt(list, index, 1).and_then([&](const JsoncValue *items) {
            return checked(editable.added(*items, static_cast<std::size_t>(index), {}, value));
        });
    });
}

base::Result<JsoncEdit> removeItem(const QByteArray &text, const JsoncPath &list, qsizetype index)
{
    return Editable::open(text).and_then([&](const Editable &editable) {
        return editable.listAt(list, index, 0).and_then([&](const JsoncValue *items) {
            return checked(editable.removed(*items, static_cast<std::size_t>(index)));
        });
    });
}

base::Result<JsoncEdit> moveItem(const QByteArray &text, const JsoncPath &list, qsizetype from, qsizetype to)
{
    const base::Result<Editable> editable = Editable::open(text);
    if (!editable) {
        return fail(editable.error());
    }
    for (const qsizetype place : {from, to}) {
        if (const auto found = editable->listAt(list, place, 0); !found) {
            return fail(found.error());
        }
    }
    if (from == to) {
        return JsoncEdit{{}, text};
    }
    const JsoncValue *items = *editable->at(list);
    const ContainerLayout layout = editable->layoutOf(*items);
    const EntryText entry = editable->entryText(layout, static_cast<std::size_t>(from));
    const EntryInsertion::Wishes wishes{false, CommaFirst::of(text, layout)};
    const base::Result<JsoncEdit> without = checked(editable->removed(*items, static_cast<std::size_t>(from)));
    if (!without) {
        return without;
    }
    const base::Result<Editable> rest = Editable::open(without->text);
    const base::Result<const JsoncValue *> others = rest->at(list);
    const JsoncEdit inserted = rest->inserted(**others, static_cast<std::size_t>(to), entry, wishes);
    const QList<Splice> splices = composed(text, without->splices, inserted.splices);
    return checked(JsoncEdit{splices, applied(text, splices)});
}

} // namespace oco::config
