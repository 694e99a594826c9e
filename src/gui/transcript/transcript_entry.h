#pragma once

#include <QList>
#include <QString>

#include <cstdint>

namespace oco::gui
{

/** A piece of an answer as it is shown. */
struct TranscriptBlock {
    enum class Kind : std::uint8_t { Text, Reasoning, Tool };

    Kind kind = Kind::Text;
    QString id;        // opencode's part; empty: there is one of its kind
    QString text;      // Markdown; Tool: its title
    QString tool;      // "bash"
    QString toolState; // pending, running, completed, error

    bool operator==(const TranscriptBlock &) const = default;
};

/** One prompt and its answer as they are shown, from whatever source. */
struct TranscriptEntry {
    enum class State : std::uint8_t { Waiting, Running, Done, Failed };

    QString id;      // of the placeholder
    QString worker;  // machine/worker; where a view shows more than one
    QString session; // chat session
    QString prompt;
    QString model;
    qint64 startedAt = 0; // ms since the epoch
    qint64 endedAt = 0;   // 0: not yet
    QList<TranscriptBlock> blocks;
    State state = State::Waiting;
    QString problem; // Failed: why

    bool operator==(const TranscriptEntry &) const = default;
};

} // namespace oco::gui
