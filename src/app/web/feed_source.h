#pragma once

#include "app/web/console_source.h"
#include "base/thread.h"

#include <functional>
#include <memory>

namespace oco::app
{

class ConsoleFeed;

/** A ConsoleSource whose values come from a feed on a thread of its own. */
class FeedSource : public ConsoleSource
{
    Q_OBJECT

public:
    ~FeedSource() override;

    void start() override;

protected:
    /** makeFeed runs on the thread; what it makes belongs to that. */
    explicit FeedSource(std::function<ConsoleFeed *()> makeFeed, QObject *parent = nullptr);

    void workerSelected() override;
    void sessionSelected() override;

    /** Null before start(). */
    [[nodiscard]] ConsoleFeed *feed() const { return m_feed; }

private:
    std::function<ConsoleFeed *()> m_makeFeed;
    ConsoleFeed *m_feed = nullptr;
    std::unique_ptr<base::Thread> m_thread;
};

} // namespace oco::app
