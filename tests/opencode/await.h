#pragma once

#include "base/result.h"
#include "base/when_done.h"

#include <QDeadlineTimer>
#include <QTest>

#include <optional>

namespace oco::opencode::test
{

/** Serves the event loop until the future has its result; an Internal error when it never comes. */
template <typename T> base::Result<T> await(const base::Future<T> &future, int limitMs = 30'000)
{
    QObject context;
    std::optional<base::Result<T>> seen;
    base::whenDone(future, &context, [&](const base::Result<T> &result) { seen = result; });
    static_cast<void>(QTest::qWaitFor([&] { return seen.has_value(); }, limitMs));
    return seen.value_or(base::fail(base::ErrorCode::Internal, QStringLiteral("the future never finished")));
}

} // namespace oco::opencode::test
