#include "worker/answers_today.h"

#include "worker/journal.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace oco::worker
{

AnswersToday::AnswersToday(Journal *journal, QObject *parent) : QObject(parent), m_journal(journal)
{
    m_midnight.setSingleShot(true);
    m_midnight.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_midnight, &QTimer::timeout, this, &AnswersToday::count);
}

void AnswersToday::count()
{
    const QDateTime now = QDateTime::currentDateTime();
    // The clock may be set and the computer may sleep: a look each hour at least.
    m_midnight.start(
        std::clamp<std::chrono::milliseconds>(std::chrono::milliseconds(now.msecsTo(now.date().addDays(1).startOfDay())), 1s, 1h));
    const int number = m_journal->completedSince(now.date().startOfDay().toMSecsSinceEpoch());
    if (std::exchange(m_number, number) != number) {
        Q_EMIT changed();
    }
}

} // namespace oco::worker
