#pragma once

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace oco::test_support
{

enum class UpgradeRefusal : std::uint8_t { None, Forbidden, Close };

/** Cuts a WebSocket at a message of the client. */
struct MessageFault {
    enum class When : std::uint8_t {
        Instead,     // the message does not arrive
        AfterAnswer, // it arrives, and its answer (same requestId) came back: applied, never answered
    };

    QByteArray text; // what the message contains
    When when = When::AfterAnswer;
    int nth = 1;
};

/** What is broken at present, and what was seen: shared by all connections of a proxy. */
struct FaultRules {
    bool refusing = false;
    bool frozen = false;
    UpgradeRefusal upgrades = UpgradeRefusal::None;
    int httpStatus = 0;
    int httpLeft = 0;
    std::optional<MessageFault> messageFault;

    int connections = 0;
    int upgradesSeen = 0;
    int httpSeen = 0;
    int refused = 0;
    int messageCuts = 0;
};

} // namespace oco::test_support
