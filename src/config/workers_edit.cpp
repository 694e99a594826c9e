#include "config/workers_edit.h"

#include "config/editable_jsonc.h"
#include "config/workers_template.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace oco::config
{

namespace
{

using Kind = JsoncValue::Kind;
using base::ErrorCode;
using base::fail;

/** Where the list of workers stands. */
base::Result<JsoncPath> pathOfList(const QByteArray &text)
{
    const base::Result<EditableJsonc> editable = EditableJsonc::open(text);
    if (!editable) {
        return fail(editable.error());
    }
    const JsoncValue *root = *editable->at({});
    if (root->kind == Kind::Array) {
        return JsoncPath{};
    }
    if (root->kind != Kind::Object) {
        return fail(ErrorCode::InvalidInput, u"The file must hold an object with a list \"workers\"."_s,
                    u"Correct this in an editor first; nothing was changed."_s);
    }
    const JsoncMember *workers = root->find(u"workers"_s);
    if (workers == nullptr || workers->value.kind != Kind::Array) {
        return fail(ErrorCode::InvalidInput,
                    workers == nullptr ? u"The file holds no list \"workers\"."_s : u"What the file calls \"workers\" is not a list."_s,
                    u"Write \"workers\": [ ] into its outermost braces; nothing was changed."_s);
    }
    return JsoncPath{u"workers"_s};
}

/** Where the worker stands; an error names it as the messages about the file do. */
base::Result<JsoncPath> pathOfWorker(const QByteArray &text, qsizetype worker)
{
    base::Result<JsoncPath> list = pathOfList(text);
    if (!list) {
        return list;
    }
    const base::Result<EditableJsonc> editable = EditableJsonc::open(text);
    const JsoncValue *workers = *editable->at(*list);
    if (worker < 0 || worker >= std::ssize(workers->items)) {
        return fail(ErrorCode::InvalidInput,
                    u"There is no workers[%1]: the file lists %2, counted from 0."_s.arg(worker).arg(
                        std::ssize(workers->items) == 1 ? u"one worker"_s : u"%1 workers"_s.arg(std::ssize(workers->items))));
    }
    if (workers->items.at(static_cast<std::size_t>(worker)).kind != Kind::Object) {
        return fail(ErrorCode::InvalidInput, u"workers[%1] is not an object with fields."_s.arg(worker),
                    u"Correct this in an editor first; nothing was changed."_s);
    }
    return *list + JsoncPath{worker};
}

bool isUntouchedTemplate(const JsoncValue &entry)
{
    const auto holds = [&entry](const QString &field, QLatin1String placeholder) {
        const JsoncMember *member = entry.find(field);
        return member != nullptr && member->value.kind == Kind::String && member->value.text == placeholder;
    };
    return holds(u"token"_s, kTokenPlaceholder) && holds(u"working_directory"_s, kDirectoryPlaceholder) &&
           holds(u"convex_url"_s, kUrlPlaceholder);
}

/** Replaces the three values one after the other. */
base::Result<JsoncEdit> filledIn(const QByteArray &text, const JsoncPath &entry, const WorkerFields &fields)
{
    std::vector values{std::pair(u"token"_s, fields.token), std::pair(u"working_directory"_s, fields.workingDirectory),
                       std::pair(u"convex_url"_s, fields.convexUrl)};
    if (!fields.recovery.isEmpty()) {
        values.emplace_back(u"recovery"_s, fields.recovery);
    }
    JsoncEdit edit{{}, text};
    for (const auto &[field, value] : values) {
        base::Result<JsoncEdit> next = setMember(edit.text, entry, field, jsoncText(value));
        if (!next) {
            return next;
        }
        edit.splices = composed(text, edit.splices, next->splices);
        edit.text = next->text;
    }
    return edit;
}

} // namespace

base::Result<JsoncEdit> addWorker(const QByteArray &text, const WorkerFields &fields)
{
    const base::Result<JsoncPath> list = pathOfList(text);
    if (!list) {
        return fail(list.error());
    }
    const base::Result<EditableJsonc> editable = EditableJsonc::open(text);
    const JsoncValue *workers = *editable->at(*list);
    const auto untouched = std::find_if(workers->items.begin(), workers->items.end(), isUntouchedTemplate);
    if (untouched != workers->items.end()) {
        return filledIn(text, *list + JsoncPath{qsizetype(untouched - workers->items.begin())}, fields);
    }
    QList<std::pair<QString, JsoncValue>> members{{u"token"_s, jsoncText(fields.token)},
                                                  {u"working_directory"_s, jsoncText(fields.workingDirectory)},
                                                  {u"convex_url"_s, jsoncText(fields.convexUrl)}};
    if (!fields.recovery.isEmpty()) {
        members.append({u"recovery"_s, jsoncText(fields.recovery)});
    }
    return insertItem(text, *list, std::ssize(workers->items), jsoncObject(members));
}

base::Result<JsoncEdit> setWorkerField(const QByteArray &text, qsizetype worker, const QString &field, const QString &value)
{
    return pathOfWorker(text, worker).and_then([&](const JsoncPath &path) { return setMember(text, path, field, jsoncText(value)); });
}

base::Result<JsoncEdit> removeWorkerField(const QByteArray &text, qsizetype worker, const QString &field)
{
    return pathOfWorker(text, worker).and_then([&](const JsoncPath &path) { return removeMember(text, path, field); });
}

base::Result<JsoncEdit> removeWorker(const QByteArray &text, qsizetype worker)
{
    return pathOfList(text).and_then([&](const JsoncPath &list) { return removeItem(text, list, worker); });
}

base::Result<JsoncEdit> moveWorker(const QByteArray &text, qsizetype from, qsizetype to)
{
    return pathOfList(text).and_then([&](const JsoncPath &list) { return moveItem(text, list, from, to); });
}

} // namespace oco::config
