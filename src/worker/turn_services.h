#pragma once

#include <QString>

#include <chrono>

namespace oco::convex
{
class Outbox;
}

namespace oco::worker
{

class Journal;
class SessionMap;

/** What turns need of their worker; all outlive them. */
struct TurnServices {
    convex::Outbox *outbox = nullptr;
    SessionMap *sessions = nullptr;
    Journal *journal = nullptr;
    QString deployment; // part of the hash in our message ids
    std::chrono::milliseconds reconcileInterval{15'000};
    std::chrono::milliseconds retryBase{1'000};
    QString worker; // machine/worker, for those who watch
};

} // namespace oco::worker
