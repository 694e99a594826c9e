#include "app/web/feed_source.h"

#include "app/web/console_feed.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace oco::app
{

FeedSource::FeedSource(std::function<ConsoleFeed *()> makeFeed, QObject *parent) : ConsoleSource(parent), m_makeFeed(std::move(makeFeed)) {}

FeedSource::~FeedSource() = default;

void FeedSource::start()
{
    if (m_thread) {
        return;
    }
    m_thread = std::make_unique<base::Thread>(u"console"_s);
    m_thread->start([this]() -> QObject * {
        m_feed = m_makeFeed();
        return m_feed;
    });
    connect(m_feed, &ConsoleFeed::connectionChanged, this, &FeedSource::setConnection);
    connect(m_feed, &ConsoleFeed::workersRead, this, &FeedSource::setWorkers);
    connect(m_feed, &ConsoleFeed::modelsRead, this, &FeedSource::setModels);
    connect(m_feed, &ConsoleFeed::sessionsRead, this, &FeedSource::setSessions);
    connect(m_feed, &ConsoleFeed::messagesRead, this, &FeedSource::setMessages);
    connect(m_feed, &ConsoleFeed::answerRead, this, &FeedSource::setAnswer);
    connect(m_feed, &ConsoleFeed::failed, this, &FeedSource::failed);
    QMetaObject::invokeMethod(m_feed, [feed = m_feed] { feed->start(); });
    workerSelected();
    sessionSelected();
}

void FeedSource::workerSelected()
{
    if (m_feed != nullptr) {
        QMetaObject::invokeMethod(m_feed, [feed = m_feed, id = selectedWorker()] { feed->selectWorker(id); });
    }
}

void FeedSource::sessionSelected()
{
    if (m_feed != nullptr) {
        QMetaObject::invokeMethod(m_feed, [feed = m_feed, id = selectedSession()] { feed->selectSession(id); });
    }
}

} // namespace oco::app
