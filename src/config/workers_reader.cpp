#include "config/workers_reader.h"

#include "config/field_checks.h"
#include "config/quoted.h"
#include "config/workers_template.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace oco::config
{

namespace
{

constexpr std::size_t kMaxWorkers = 1000;

const QString &tokenField()
{
    static const QString name = u"token"_s;
    return name;
}

const QString &directoryField()
{
    static const QString name = u"working_directory"_s;
    return name;
}

const QString &urlField()
{
    static const QString name = u"convex_url"_s;
    return name;
}

const QString &recoveryField()
{
    static const QString name = u"recovery"_s;
    return name;
}

QString kindName(JsoncValue::Kind kind)
{
    switch (kind) {
    case JsoncValue::Kind::Invalid:
        return u"something unreadable"_s;
    case JsoncValue::Kind::Null:
        return u"null"_s;
    case JsoncValue::Kind::Bool:
        return u"true or false"_s;
    case JsoncValue::Kind::Number:
        return u"a number"_s;
    case JsoncValue::Kind::String:
        return u"a text"_s;
    case JsoncValue::Kind::Array:
        return u"a list"_s;
    case JsoncValue::Kind::Object:
        return u"an object"_s;
    }
    return {};
}

QString whatToPutThere(const QString &field)
{
    if (field == tokenField()) {
        return u"Copy it from the web UI: Machine → ⋮ → Add Worker."_s;
    }
    if (field == directoryField()) {
        return u"Write the absolute path of the directory in which the worker shall work."_s;
    }
    if (field == recoveryField()) {
        return u"Write \"resume\" or \"answer-only-new\", or remove the field."_s;
    }
    return u"Write the URL of your Convex deployment, like https://happy-otter-123.convex.cloud."_s;
}

/** What a person wrote as a key, where it is fit to name a field; else nothing. */
QString fieldName(const QString &key)
{
    static const QRegularExpression plain(uR"(\A[$A-Za-z0-9_-]{1,40}\z)"_s);
    return plain.match(key).hasMatch() && !key.contains(u"secret_"_s) ? key : QString();
}

QString writtenText(const JsoncValue &entry, const QString &field)
{
    const JsoncMember *member = entry.find(field);
    return member != nullptr && member->value.kind == JsoncValue::Kind::String ? member->value.text : QString();
}

bool holds(const JsoncValue &entry, const QString &field, QLatin1String text)
{
    const JsoncMember *member = entry.find(field);
    return member != nullptr && member->value.kind == JsoncValue::Kind::String && member->value.text == text;
}

} // namespace

WorkersReader::WorkersReader(const QByteArray &text, const QString &file, const WorkersFileContext &context)
    : m_context(context), m_positions(text), m_document(parseJsonc(text)), m_diagnostics(file)
{
}

WorkersFileContent WorkersReader::read()
{
    if (m_document.root && m_document.complete) {
        readRoot(*m_document.root);
    }
    reportDocumentErrors();
    if (m_document.hasSyntaxErrors()) {
        m_content.unusable = true;
        m_content.emptyList = false;
    }
    if (m_content.unusable) {
        m_content.workers.clear();
        m_content.listed.clear();
        m_content.invalidWorkers = 0;
        m_content.opencodeBinary.clear();
    }
    m_content.diagnostics = m_diagnostics.inOrder(m_positions, m_document.errors);
    return std::move(m_content);
}

void WorkersReader::readRoot(const JsoncValue &root)
{
    if (root.kind == JsoncValue::Kind::Array) {
        readWorkers(root);
        return;
    }
    if (root.kind != JsoncValue::Kind::Object) {
        m_content.unusable = true;
        m_diagnostics.error(
            root.span, {}, {},
            u"the file must hold an object with a list \"workers\", but holds %1. Write {\"workers\": [ … ]}."_s.arg(kindName(root.kind)));
        return;
    }
    warnOfUnknown(root, {}, {u"workers"_s, u"opencode_binary"_s, u"$schema"_s});
    if (const JsoncMember *schema = root.find(u"$schema"_s)) {
        static_cast<void>(checkText(schema->value, {}, schema->key));
    }
    readOpencodeBinary(root);
    const JsoncMember *workers = root.find(u"workers"_s);
    const auto lists =
        std::count_if(root.members.begin(), root.members.end(), [](const JsoncMember &member) { return member.key == u"workers"_s; });
    m_content.unusable = m_content.unusable || lists > 1; // which of them is meant is not ours to guess
    if (workers == nullptr) {
        m_content.unusable = true;
        m_diagnostics.error(root.span, {}, u"workers"_s, u"is missing. Write \"workers\": [ … ] with an object for each worker."_s);
    } else if (workers->value.kind != JsoncValue::Kind::Array) {
        m_content.unusable = true;
        m_diagnostics.error(
            workers->value.span, {}, u"workers"_s,
            u"must be a list, not %1. Write \"workers\": [ … ] with an object for each worker."_s.arg(kindName(workers->value.kind)));
    } else {
        readWorkers(workers->value);
    }
}

void WorkersReader::readOpencodeBinary(const JsoncValue &root)
{
    const JsoncMember *given = root.find(u"opencode_binary"_s);
    if (given == nullptr || !checkText(given->value, {}, given->key)) {
        return;
    }
    if (const auto path = checkBinaryPath(given->value.text, m_context)) {
        m_content.opencodeBinary = *path;
    } else {
        m_diagnostics.error(given->value.span, {}, given->key, inOneLine(path.error()));
    }
}

void WorkersReader::readWorkers(const JsoncValue &list)
{
    if (list.items.empty()) {
        m_content.emptyList = !m_content.unusable;
        m_content.unusable = true;
        m_diagnostics.error(list.span, {}, u"workers"_s,
                            u"the list is empty. Add an object with \"token\", \"working_directory\" and \"convex_url\" for each worker; "_s
                            u"the token comes from the web UI: Machine → ⋮ → Add Worker."_s);
        return;
    }
    if (list.items.size() > kMaxWorkers) {
        m_content.unusable = true;
        m_diagnostics.error(list.span, {}, u"workers"_s, u"the list holds more than %1 workers"_s.arg(kMaxWorkers));
        return;
    }
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        readEntry(list.items.at(i), static_cast<qsizetype>(i), list.items.size() == 1);
    }
}

void WorkersReader::readEntry(const JsoncValue &value, qsizetype index, bool alone)
{
    Entry entry{&value, u"workers[%1]"_s.arg(index), alone, true, {}};
    if (value.kind != JsoncValue::Kind::Object) {
        entryError(entry, value.span, {},
                   u"must be an object with \"token\", \"working_directory\" and \"convex_url\", not %1"_s.arg(kindName(value.kind)));
    } else if (!refusePlaceholders(entry)) {
        readFields(entry);
    }
    if (!entry.valid) {
        ++m_content.invalidWorkers;
    }
    entry.listed.valid = entry.valid;
    entry.listed.line = m_positions.lineAt(value.span.offset);
    m_content.listed.append(entry.listed);
}

void WorkersReader::readFields(Entry &entry)
{
    const JsoncValue &value = *entry.value;
    entry.listed.workingDirectory = writtenText(value, directoryField());
    entry.listed.convexUrl = writtenText(value, urlField());
    entry.listed.recovery = value.find(recoveryField()) == nullptr ? recoveryName(Recovery::Resume) : writtenText(value, recoveryField());
    entry.listed.token = readToken(entry);
    warnOfUnknown(value, entry.name, {tokenField(), directoryField(), urlField(), recoveryField()});
    const std::optional<QString> directory = readDirectory(entry);
    const std::optional<QUrl> url = readUrl(entry);
    const std::optional<Recovery> recovery = readRecovery(entry);
    refuseRepeatedKeys(entry);
    entry.listed.workingDirectory = directory.value_or(entry.listed.workingDirectory);
    if (entry.valid && entry.listed.token && directory && url && recovery) {
        m_content.workers.append(WorkerEntry{*entry.listed.token, *directory, *url, *recovery});
    }
}

/** Whether the entry is the one that the template holds, with nothing filled in. */
bool WorkersReader::refusePlaceholders(Entry &entry)
{
    if (!holds(*entry.value, tokenField(), kTokenPlaceholder) || !holds(*entry.value, directoryField(), kDirectoryPlaceholder) ||
        !holds(*entry.value, urlField(), kUrlPlaceholder)) {
        return false;
    }
    m_content.unusable = m_content.unusable || entry.alone;
    entryError(entry, entry.value->span, {},
               u"this is the untouched template. Replace the values of \"token\" (from the web UI: Machine → ⋮ → Add Worker), "_s
               u"\"working_directory\" and \"convex_url\" by your own."_s);
    return true;
}

std::optional<TokenReference> WorkersReader::readToken(Entry &entry)
{
    const JsoncValue *value = textField(entry, tokenField());
    if (value == nullptr) {
        return std::nullopt;
    }
    if (value->text == kTokenPlaceholder) {
        entryError(entry, value->span, tokenField(), u"still holds the placeholder of the template. "_s + whatToPutThere(tokenField()));
        return std::nullopt;
    }
    const base::Result<TokenReference> token = TokenReference::parse(value->text, m_context.home);
    if (!token) {
        entryError(entry, value->span, tokenField(), inOneLine(token.error()));
        return std::nullopt;
    }
    entry.name = token->display();
    if (const auto first = m_workerOffsets.constFind(entry.name); first != m_workerOffsets.cend()) {
        entryError(
            entry, value->span, tokenField(),
            u"this worker is configured already in line %1. Remove one of the two entries, or create another worker in the web UI."_s.arg(
                m_positions.lineAt(*first)));
    } else {
        m_workerOffsets.insert(entry.name, value->span.offset);
    }
    if (token->kind() == TokenReference::Kind::Literal) {
        m_diagnostics.warning(value->span, entry.name, tokenField(),
                              u"the secret stands in this file in plain text. Put it into the keychain by: "_s
                              u"opencode-orchestrator token move %1"_s.arg(entry.name));
    }
    return *token;
}

std::optional<QString> WorkersReader::readDirectory(Entry &entry)
{
    const JsoncValue *value = textField(entry, directoryField());
    if (value == nullptr) {
        return std::nullopt;
    }
    if (value->text == kDirectoryPlaceholder) {
        entryError(entry, value->span, directoryField(),
                   u"still holds the placeholder of the template. "_s + whatToPutThere(directoryField()));
        return std::nullopt;
    }
    const base::Result<QString> directory = checkWorkingDirectory(value->text, m_context);
    if (!directory) {
        entryError(entry, value->span, directoryField(), inOneLine(directory.error()));
        return std::nullopt;
    }
    const QString canonical = QFileInfo(*directory).canonicalFilePath();
    if (const auto first = m_directoryOffsets.constFind(canonical); first != m_directoryOffsets.cend()) {
        m_diagnostics.warning(value->span, entry.name, directoryField(),
                              u"the worker in line %1 works in the same directory; their changes may get into each other's way"_s.arg(
                                  m_positions.lineAt(*first)));
    } else {
        m_directoryOffsets.insert(canonical, value->span.offset);
    }
    return *directory;
}

std::optional<QUrl> WorkersReader::readUrl(Entry &entry)
{
    const JsoncValue *value = textField(entry, urlField());
    if (value == nullptr) {
        return std::nullopt;
    }
    if (value->text == kUrlPlaceholder) {
        entryError(entry, value->span, urlField(), u"still holds the placeholder of the template. "_s + whatToPutThere(urlField()));
        return std::nullopt;
    }
    const base::Result<QUrl> url = checkConvexUrl(value->text);
    if (!url) {
        entryError(entry, value->span, urlField(), inOneLine(url.error()));
        return std::nullopt;
    }
    return *url;
}

std::optional<Recovery> WorkersReader::readRecovery(Entry &entry)
{
    if (entry.value->find(recoveryField()) == nullptr) {
        return Recovery::Resume;
    }
    const JsoncValue *value = textField(entry, recoveryField());
    if (value == nullptr) {
        return std::nullopt;
    }
    const base::Result<Recovery> recovery = checkRecovery(value->text);
    if (!recovery) {
        entryError(entry, value->span, recoveryField(), inOneLine(recovery.error()));
        return std::nullopt;
    }
    return *recovery;
}

/** The value of a mandatory field that is a text with something in it; else null, and reported. */
const JsoncValue *WorkersReader::textField(Entry &entry, const QString &field)
{
    const JsoncMember *member = entry.value->find(field);
    if (member == nullptr) {
        entryError(entry, entry.value->span, field, u"is missing. "_s + whatToPutThere(field));
        return nullptr;
    }
    if (!checkText(member->value, entry.name, field)) {
        entry.valid = false;
        return nullptr;
    }
    return &member->value;
}

bool WorkersReader::checkText(const JsoncValue &value, const QString &worker, const QString &field)
{
    if (value.kind != JsoncValue::Kind::String) {
        m_diagnostics.error(value.span, worker, field, u"must be a text in double quotes, not %1"_s.arg(kindName(value.kind)));
        return false;
    }
    if (value.text.trimmed().isEmpty()) {
        m_diagnostics.error(value.span, worker, field,
                            u"is empty. "_s + (worker.isEmpty() ? u"Write a value or remove it."_s : whatToPutThere(field)));
        return false;
    }
    return true;
}

void WorkersReader::warnOfUnknown(const JsoncValue &object, const QString &worker, const QStringList &known)
{
    for (const JsoncMember &member : object.members) {
        if (known.contains(member.key)) {
            continue;
        }
        const QString meant = suggestion(member.key, known);
        const QString advice = meant.isEmpty() ? u"known are: %1"_s.arg(known.join(u", "_s)) : u"did you mean \"%1\"?"_s.arg(meant);
        m_diagnostics.warning(member.keySpan, worker, fieldName(member.key),
                              u"unknown field %1 is ignored; %2"_s.arg(quoted(member.key), advice));
    }
}

void WorkersReader::refuseRepeatedKeys(Entry &entry)
{
    for (const JsoncError &problem : std::as_const(m_document.errors)) {
        if (problem.kind == JsoncError::Kind::DuplicateKey && entry.value->span.contains(problem.offset)) {
            entryError(entry, {problem.offset, 1}, fieldName(problem.key), problem.message);
            m_reportedOffsets.insert(problem.offset);
        }
    }
}

/** Those that refuseRepeatedKeys() has not named with their worker. */
void WorkersReader::reportDocumentErrors()
{
    for (const JsoncError &problem : std::as_const(m_document.errors)) {
        if (!m_reportedOffsets.contains(problem.offset)) {
            m_diagnostics.error({problem.offset, 0}, {}, fieldName(problem.key), problem.message);
        }
    }
}

void WorkersReader::entryError(Entry &entry, const ByteSpan &about, const QString &field, const QString &message)
{
    entry.valid = false;
    m_diagnostics.error(about, entry.name, field, message);
}

} // namespace oco::config
