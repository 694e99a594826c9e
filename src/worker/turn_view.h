#pragma once

#include "convex/deployment_contract.h"
#include "opencode/event_stream.h"
#include "opencode/types.h"
#include "worker/answer_limits.h"
#include "worker/answer_text.h"
#include "worker/other_parts.h"
#include "worker/part_news.h"
#include "worker/turn_news.h"
#include "worker/turn_prompts.h"

#include <QJsonArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace oco::worker
{

/**
 * What is known of one turn in opencode: all assistant messages that answer our user message (or what opencode adds to
 * it, see TurnPrompts), fed by events while they are fresh and by the stored messages, which are the truth. Keeps no more of the other
 * parts than a completion can hold. Pure state.
 */
class TurnView
{
public:
    /** The id of our user message; the turn's assistant messages name it as their parent. */
    void setUserMessage(const QString &userMessageId);

    /** Assistant messages of an earlier run of the same prompt: not part of this answer. */
    void ignore(const QStringList &messageIds);

    void apply(const opencode::MessageUpdated &event);
    void apply(const opencode::PartUpdated &event);
    void apply(const opencode::PartDelta &event);
    /** Events were lost. */
    void gap();
    /** The session's stored messages; those of other turns are ignored. */
    void load(const QList<opencode::Message> &messages);

    /** Our user message is stored: the prompt arrived. */
    [[nodiscard]] bool promptStored() const;
    /** opencode has begun to answer. */
    [[nodiscard]] bool hasAnswer() const;
    /** The last assistant message is completed or ended with an error. */
    [[nodiscard]] bool lastMessageEnded() const;
    [[nodiscard]] bool toolStarted() const;
    /** Its name. */
    [[nodiscard]] QString firstTool() const;
    [[nodiscard]] std::optional<opencode::MessageError> error() const;

    void addNote(const QString &text);
    /** What the person was shown of an unfinished answer in an earlier process, where it is more than opencode kept. */
    void addRest(const QString &shown);
    /** Text that has become certain since the last call. */
    [[nodiscard]] QString takeText();
    /** The same with what else is new; the text counts as taken. */
    [[nodiscard]] TurnNews takeNews();
    /** Everything, as it is completed; extraParts are appended to the other parts. */
    [[nodiscard]] convex::StructuredAnswer answer(const QJsonArray &extraParts = {}) const;

private:
    [[nodiscard]] bool isRead(const opencode::MessageInfo &info) const;
    void noteMessage(const opencode::MessageInfo &info);
    void notePart(const opencode::Part &part, bool messageEnded, AnswerText::Source source);

    struct MessageState {
        QString id;
        bool ended = false;
        bool summary = false; // its parts are not part of the answer
    };

    QString m_userMessageId;
    TurnPrompts m_prompts;
    bool m_promptStored = false;
    QString m_firstTool; // empty: none
    QStringList m_ignored;
    QList<MessageState> m_messages;
    std::optional<opencode::MessageError> m_error;
    AnswerText m_text;
    AnswerText m_reasoning;
    OtherParts m_others{kAnswerBytes};
    PartNews m_news;
};

} // namespace oco::worker
