#pragma once

#include "worker/turn_event.h"
#include "worker/turn_news.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace oco::worker
{

/**
 * Tells those who watch how one turn goes on: text is gathered for a tenth of a second, everything comes in its order, and
 * no event is large. Freshness only: what is delivered does not pass through here.
 */
class TurnReporter : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kMaxCharacters = 16 * 1024; // of one event: at most 64 KiB as UTF-8
    static constexpr std::chrono::milliseconds kGatherTime{100};

    /** names: chatSession, message and model are those of every event. */
    explicit TurnReporter(const TurnEvent &names, QObject *parent = nullptr);

    void started(const QString &prompt);
    void tell(const TurnNews &news);
    /** The prompt runs again. */
    void restarted();
    /** failure: empty where it was answered. Only the first call counts; nothing comes after it. */
    void ended(const QString &failure);

Q_SIGNALS:
    void event(const oco::worker::TurnEvent &event);

private:
    void gather(TurnEvent::Kind kind, const TurnNews::Piece &piece);
    void flush();
    void send(TurnEvent::Kind kind, const QString &text, const QString &part = {});

    TurnEvent m_names;
    TurnEvent::Kind m_kind = TurnEvent::Kind::Text; // of what is gathered
    QString m_part;
    QString m_gathered;
    QTimer m_timer;
    bool m_begun = false;
    bool m_ended = false;
};

} // namespace oco::worker
