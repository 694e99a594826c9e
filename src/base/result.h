#pragma once

#include "base/error.h"

#include <QFuture>

#include <tl/expected.hpp>

#include <utility>

namespace oco::base
{

/** A value or an Error. */
template <typename T> using Result = tl::expected<T, Error>;

/** The failed Result: `return fail(ErrorCode::Io, u"…"_s);` */
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString message, QString remedy = {}, QString cause = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(remedy), std::move(cause)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

/** What every one-shot asynchronous operation returns; consume it with whenDone() only. */
template <typename T> using Future = QFuture<Result<T>>;

/** A future that is finished already. */
template <typename T> [[nodiscard]] Future<T> ready(Result<T> result)
{
    return QtFuture::makeReadyFuture<Result<T>>(std::move(result));
}

} // namespace oco::base
