#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace oco::test_support
{

/** What the stub says to one request: decided by the request alone, so that a test can know it beforehand. */
struct LlmReply {
    enum class Kind : std::uint8_t { Stream, HttpError, Hang };

    Kind kind = Kind::Stream;
    int httpStatus = 200;
    QStringList reasoning; // deltas of delta.reasoning_content, sent first
    QStringList text;      // deltas of delta.content
    QString toolCommand;   // not empty: the reply ends by calling the bash tool with this command
    int deltaMilliseconds = 15;
    int tokens = 20; // used, as the reply says
};

/** The parts of a chat/completions request that decide the reply. */
struct LlmRequest {
    QString prompt;         // text of the last user message
    bool afterTool = false; // a tool's result came after that message
    bool title = false;     // opencode asks for the session's title, not for an answer
    bool summary = false;   // the same for a summary of the conversation, which it quotes in the prompt
    QString model;
    QStringList conversation; // what was said, in order: "user: …", "assistant: …", "tool: …"

    [[nodiscard]] static LlmRequest fromJson(const QJsonObject &body);
};

/**
 * The rules of the stub, by markers in the last user message; without one the answer repeats the prompt and has
 * 24 more words, one delta a word.
 *
 *   [[words N]]  exactly N words        [[reason]]    reasoning first
 *   [[slow MS]]  pause between deltas   [[tool CMD]]  text, a bash call, and text again after its result
 *   [[error N]]  HTTP status N          [[hang]]      accepts the request and never answers
 *   [[tokens N]] so many were used: above the model's 100,000, opencode compacts the conversation
 */
[[nodiscard]] LlmReply replyTo(const LlmRequest &request);

/** The exact final text of a turn without tools. */
[[nodiscard]] QString expectedAnswer(const QString &prompt);
[[nodiscard]] QString expectedReasoning(const QString &prompt);

inline constexpr char16_t kTextBeforeTool[] = u"This is the text before the tool.";
inline constexpr char16_t kTextAfterTool[] = u"This is the text after the tool.";
inline constexpr char16_t kStubSummary[] = u"A stub summary of what was said.";
inline constexpr char16_t kStubTitle[] = u"A stub title";

} // namespace oco::test_support
