#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace oco::base
{

/**
 * Calls fn(result) in the context's thread when the future is finished, never before whenDone() returns.
 * The watcher is a child of the context: a dead context is never called. (Qt 6.4's QFuture::then(context, …)
 * aborts in debug builds when the context goes first.) A cancelled future without a result calls nobody.
 */
template <typename T, typename Function> void whenDone(const QFuture<T> &future, QObject *context, Function fn)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, fn = std::move(fn)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0) {
            fn(watcher->result());
        }
    });
    watcher->setFuture(future);
}

} // namespace oco::base
