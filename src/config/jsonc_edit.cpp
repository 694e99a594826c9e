#include "config/jsonc_edit.h"

#include "config/editable_jsonc.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::config
{

namespace
{

using Kind = JsoncValue::Kind;
using base::ErrorCode;
using base::fail;

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

base::Result<JsoncEdit> replaceValue(const QByteArray &text, const JsoncPath &path, const JsoncValue &value)
{
    return EditableJsonc::open(text).and_then([&](const EditableJsonc &editable) {
        return editable.at(path).and_then([&](const JsoncValue *old) { return checked(editable.replaced(*old, value)); });
    });
}

base::Result<JsoncEdit> setMember(const QByteArray &text, const JsoncPath &object, const QString &key, const JsoncValue &value)
{
    return EditableJsonc::open(text).and_then([&](const EditableJsonc &editable) {
        return editable.containerAt(object, Kind::Object).and_then([&](const JsoncValue *container) {
            const JsoncMember *member = container->find(key);
            return checked(member != nullptr ? editable.replaced(member->value, value)
                                             : editable.added(*container, container->members.size(), writtenText(key), value));
        });
    });
}

base::Result<JsoncEdit> removeMember(const QByteArray &text, const JsoncPath &object, const QString &key)
{
    return EditableJsonc::open(text).and_then([&](const EditableJsonc &editable) -> base::Result<JsoncEdit> {
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
    return EditableJsonc::open(text).and_then([&](const EditableJsonc &editable) {
        return editable.listAt(list, index, 1).and_then([&](const JsoncValue *items) {
            return checked(editable.added(*items, static_cast<std::size_t>(index), {}, value));
        });
    });
}

base::Result<JsoncEdit> removeItem(const QByteArray &text, const JsoncPath &list, qsizetype index)
{
    return EditableJsonc::open(text).and_then([&](const EditableJsonc &editable) {
        return editable.listAt(list, index, 0).and_then([&](const JsoncValue *items) {
            return checked(editable.removed(*items, static_cast<std::size_t>(index)));
        });
    });
}

base::Result<JsoncEdit> moveItem(const QByteArray &text, const JsoncPath &list, qsizetype from, qsizetype to)
{
    const base::Result<EditableJsonc> editable = EditableJsonc::open(text);
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
    base::Result<JsoncEdit> without = checked(editable->removed(*items, static_cast<std::size_t>(from)));
    if (!without) {
        return without;
    }
    const base::Result<EditableJsonc> rest = EditableJsonc::open(without->text);
    const base::Result<const JsoncValue *> others = rest->at(list);
    const JsoncEdit inserted = rest->inserted(**others, static_cast<std::size_t>(to), entry, wishes);
    const QList<Splice> splices = composed(text, without->splices, inserted.splices);
    return checked(JsoncEdit{splices, applied(text, splices)});
}

} // namespace oco::config
