#include "convex/close_cause.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace oco::convex
{

namespace
{

constexpr int kTryAgainLater = 1013;
// Qt takes the close codes 1012 to 2999 for invalid and reports this one with a text of its own; 1013 it must have been.
constexpr int kMaskedByQt = 1002;

// The list of the official client, and the codes that the deployment really uses.
constexpr std::array kOverloadReasons{
    "SubscriptionsWorkerFullError"_L1,
    "TooManyConcurrentRequests"_L1,
    "CommitterFullError"_L1,
    "AwsTooManyRequestsException"_L1,
    "ExecuteFullError"_L1,
    "SystemTimeoutError"_L1,
    "ExpiredInQueue"_L1,
    "VectorIndexTooLarge"_L1,
    "SearchIndexTooLarge"_L1,
    "TooManyWrites"_L1,
    "TooManyConcurrentMutations"_L1,
    "WorkerOverloaded"_L1,
    "InitialPermitTimeoutError"_L1,
    "IsolateNotClean"_L1,
    "OptimisticConcurrencyControlFailure"_L1,
};

} // namespace

CloseCause closeCause(int closeCode, const QString &reason)
{
    if (closeCode == kMaskedByQt || closeCode == kTryAgainLater) {
        return CloseCause::Overload;
    }
    const bool overload =
        std::any_of(kOverloadReasons.begin(), kOverloadReasons.end(), [&](QLatin1StringView prefix) { return reason.startsWith(prefix); });
    return overload ? CloseCause::Overload : CloseCause::Ordinary;
}

} // namespace oco::convex
