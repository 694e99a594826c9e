#pragma once

#include "base/result.h"
#include "base/when_done.h"

#include <QTest>

#include <optional>

namespace oco::test_support
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

/** The code of an error; nothing for success. */
template <typename T> std::optional<base::ErrorCode> codeOf(const base::Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

} // namespace oco::test_support
