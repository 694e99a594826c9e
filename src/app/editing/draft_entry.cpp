#include "app/editing/draft_entry.h"

#include "config/jsonc.h"
#include "config/text_positions.h"
#include "config/workers_edit.h"
#include "config/workers_template.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

using config::Diagnostic;
using config::JsoncValue;
using config::TextPosition;

/** The list of workers, if the text has one. */
const JsoncValue *listOf(const config::JsoncDocument &document)
{
    if (!document.root) {
        return nullptr;
    }
    const JsoncValue *list = &*document.root;
    if (list->kind == JsoncValue::Kind::Object) {
        const config::JsoncMember *workers = list->find(u"workers"_s);
        list = workers == nullptr ? nullptr : &workers->value;
    }
    return list != nullptr && list->kind == JsoncValue::Kind::Array ? list : nullptr;
}

DraftEntry entryFrom(const JsoncValue &value, const QString &home)
{
    DraftEntry entry;
    entry.hasFields = value.kind == JsoncValue::Kind::Object;
    int placeholders = 0;
    const auto text = [&](DraftField field, QLatin1String placeholder) {
        const config::JsoncMember *member = entry.hasFields ? value.find(nameOf(field)) : nullptr;
        if (member == nullptr || member->value.kind != JsoncValue::Kind::String) {
            return QString();
        }
        if (!placeholder.isEmpty() && member->value.text == placeholder) {
            ++placeholders;
            return QString();
        }
        return member->value.text;
    };
    entry.token = text(DraftField::Token, config::kTokenPlaceholder);
    entry.workingDirectory = text(DraftField::WorkingDirectory, config::kDirectoryPlaceholder);
    entry.convexUrl = text(DraftField::ConvexUrl, config::kUrlPlaceholder);
    entry.recovery = text(DraftField::Recovery, {});
    entry.untouched = placeholders == 3;
    if (const auto reference = config::TokenReference::parse(entry.token, home)) {
        entry.reference = *reference;
    }
    return entry;
}

bool isBefore(const TextPosition &one, const TextPosition &other)
{
    return one.line != other.line ? one.line < other.line : one.column < other.column;
}

} // namespace

QString nameOf(DraftField field)
{
    switch (field) {
    case DraftField::Token:
        return u"token"_s;
    case DraftField::WorkingDirectory:
        return u"working_directory"_s;
    case DraftField::ConvexUrl:
        return u"convex_url"_s;
    case DraftField::Recovery:
        return u"recovery"_s;
    }
    return {};
}

QString DraftEntry::value(DraftField field) const
{
    switch (field) {
    case DraftField::Token:
        return token;
    case DraftField::WorkingDirectory:
        return workingDirectory;
    case DraftField::ConvexUrl:
        return convexUrl;
    case DraftField::Recovery:
        return recovery;
    }
    return {};
}

DraftContent DraftContent::read(const QByteArray &text, const QString &home)
{
    DraftContent content;
    // An edit that is not kept: its error is the reason why none is possible.
    if (const auto edit = config::addWorker(text, {}); !edit) {
        content.obstacle = edit.error();
        return content;
    }
    const config::JsoncDocument document = config::parseJsonc(text);
    if (const JsoncValue *list = listOf(document)) {
        for (const JsoncValue &item : list->items) {
            content.entries.append(entryFrom(item, home));
        }
    }
    return content;
}

DraftFindings DraftFindings::find(const QByteArray &text, const QString &file, const config::WorkersFileContext &context)
{
    const config::WorkersFileContent content = config::parseWorkers(text, file, context);
    const config::JsoncDocument document = config::parseJsonc(text);
    const config::TextPositions positions(text);
    QList<std::pair<TextPosition, TextPosition>> spans;
    if (const JsoncValue *list = listOf(document)) {
        for (const JsoncValue &item : list->items) {
            spans.append({positions.at(item.span.offset), positions.at(item.span.end())});
        }
    }
    DraftFindings findings;
    findings.text = text;
    findings.hasErrors = content.hasErrors();
    findings.byEntry.resize(spans.size());
    for (const Diagnostic &diagnostic : content.diagnostics) {
        const TextPosition place{diagnostic.line, diagnostic.column};
        const auto span =
            std::ranges::find_if(spans, [&](const auto &entry) { return !isBefore(place, entry.first) && isBefore(place, entry.second); });
        if (span == spans.end()) {
            findings.aboutFile.append(diagnostic);
        } else {
            findings.byEntry[std::distance(spans.begin(), span)].append(diagnostic);
        }
    }
    return findings;
}

} // namespace oco::app
