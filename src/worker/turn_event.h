#pragma once

#include <QMetaType>
#include <QString>

#include <cstdint>

namespace oco::worker
{

/** What happens in a turn, for those who watch: freshness, never needed for delivery. One comparable value. */
struct TurnEvent {
    enum class Kind : std::uint8_t {
        Started,   // text: the prompt
        Text,      // text: what follows the text that was told before
        Reasoning, // likewise
        Tool,      // a tool's state changed: part, tool, toolState and text (its title) are as they are now
        Restarted, // the prompt runs again: what was told of the answer so far does not count
        Ended,     // text: why it failed; empty: it was answered
    };

    Kind kind = Kind::Started;
    QString worker = {};      // machine/worker
    QString chatSession = {}; // of the deployment
    QString message = {};     // the placeholder's id: names the turn
    QString model = {};       // provider/model
    QString part = {};        // opencode's part, of Text, Reasoning and Tool
    QString tool = {};
    QString toolState = {}; // pending, running, completed, error
    QString text = {};
    qint64 at = 0; // ms since the epoch

    bool operator==(const TurnEvent &) const = default;
};

} // namespace oco::worker

Q_DECLARE_METATYPE(oco::worker::TurnEvent)
