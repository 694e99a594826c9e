#pragma once

#include "opencode/types.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <cstdint>
#include <optional>

namespace oco::worker
{

/**
 * The user messages of one turn in opencode: ours, and those by which opencode goes on with it by itself. Where the
 * conversation grows too long for the model, opencode stores a user message with a part of type "compaction" and answers
 * that with a summary; then it makes a user message that tells the model to continue, or, where the provider had refused
 * the conversation, a copy of the prompt. What follows answers that one (opencode 1.18, SessionCompaction). What opencode
 * added to earlier and later prompts of the session is not this turn's. Pure state.
 */
class TurnPrompts
{
public:
    explicit TurnPrompts(const QString &firstId = {}) : m_firstId(firstId) {}

    /** What the session's messages, in their order, say. */
    [[nodiscard]] static TurnPrompts in(const QList<opencode::Message> &messages, const QString &firstId);

    /** Each message and each part may come more than once. */
    void note(const opencode::MessageInfo &info);
    void note(const opencode::Part &part);
    void note(const opencode::Message &message);

    /** A user message that opencode made for this turn. */
    [[nodiscard]] bool isAddition(const QString &id) const { return m_additions.contains(id); }
    /** An assistant message of this turn. */
    [[nodiscard]] bool isAnswer(const opencode::MessageInfo &info) const;
    /** One of them that is for the model alone: a summary. */
    [[nodiscard]] bool isSummary(const opencode::MessageInfo &info) const;

private:
    enum class Kind : std::uint8_t { Compaction, Prompt };

    QString m_firstId;
    QString m_text;                // of our prompt
    std::optional<qint64> m_begun; // ms; when ours was made, once it is known
    QSet<QString> m_userMessages;  // later ones
    QHash<QString, Kind> m_additions;
    bool m_compacting = false; // what follows is opencode's
    bool m_over = false;       // somebody asked for something else since
};

} // namespace oco::worker
