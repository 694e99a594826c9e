#include "local/access.h"
#include "local/function_table.h"
#include "local/message_rows.h"

#include <cmath>

using namespace Qt::StringLiterals;

// chat:*, the answers that the worker writes.
namespace oco::local
{

namespace
{

base::Result<MessageSlot> answerSlot(Transaction &transaction, const Arguments &arguments)
{
    std::optional<MessageSlot> slot = findMessage(transaction, arguments.string("messageId"_L1));
    if (!slot || slot->chatSessionId != arguments.string("chatSessionId"_L1)) {
        return thrown(u"Message not found in this chat session."_s);
    }
    if (slot->role != "assistant"_L1) {
        return thrown(u"Only an assistant message can be written to."_s);
    }
    return *std::move(slot);
}

qint64 utf8Size(const std::optional<QString> &text)
{
    return text ? text->toUtf8().size() : 0;
}

base::Result<void> writeChunk(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    auto slot = answerSlot(transaction, arguments);
    if (!slot) {
        return tl::unexpected(slot.error());
    }
    const QString chunk = arguments.string("chunk"_L1);
    if (auto fits = requireFits(utf8Size(chunk)); !fits) {
        return fits;
    }
    const double sequence = arguments.number("sequence"_L1);
    if (!std::isfinite(sequence)) {
        return thrown(u"A sequence is a finite number."_s);
    }
    insertChunk(transaction, *slot, chunk, sequence);
    out.null();
    return {};
}

base::Result<void> completeStructuredMessage(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    auto slot = answerSlot(transaction, arguments);
    if (!slot) {
        return tl::unexpected(slot.error());
    }
    const Completion completion{arguments.string("content"_L1), arguments.optionalString("reasoning"_L1),
                                arguments.optionalString("otherParts"_L1)};
    if (auto fits = requireFits(utf8Size(completion.content) + utf8Size(completion.reasoning) + utf8Size(completion.otherParts)); !fits) {
        return fits;
    }
    completeStructured(transaction, *slot, completion);
    out.null();
    return {};
}

base::Result<void> completeMessage(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    auto slot = answerSlot(transaction, arguments);
    if (!slot) {
        return tl::unexpected(slot.error());
    }
    const QString content = arguments.string("content"_L1);
    if (auto fits = requireFits(utf8Size(content) + slot->keptBytes); !fits) {
        return fits;
    }
    completeContent(transaction, *slot, content);
    out.null();
    return {};
}

} // namespace

std::vector<Function> chatAnswerFunctions()
{
    return {
        {u"chat:writeChunk"_s,
         FunctionKind::Mutation,
         {{"chatSessionId"_L1}, {"messageId"_L1}, {"chunk"_L1}, {"sequence"_L1, ArgumentType::Number}},
         writeChunk},
        {u"chat:completeStructuredMessage"_s,
         FunctionKind::Mutation,
         {{"chatSessionId"_L1},
          {"messageId"_L1},
          {"content"_L1},
          {"reasoning"_L1, ArgumentType::OptionalString},
          {"otherParts"_L1, ArgumentType::OptionalString}},
         completeStructuredMessage},
        {u"chat:completeMessage"_s, FunctionKind::Mutation, {{"chatSessionId"_L1}, {"messageId"_L1}, {"content"_L1}}, completeMessage},
    };
}

} // namespace oco::local
