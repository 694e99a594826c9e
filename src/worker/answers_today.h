#pragma once

#include <QObject>
#include <QTimer>

namespace oco::worker
{

class Journal;

/** How many answers the journal holds that were completed since the local midnight. */
class AnswersToday : public QObject
{
    Q_OBJECT

public:
    explicit AnswersToday(Journal *journal, QObject *parent = nullptr);

    /** Asks the journal; and by itself at midnight from the first call on. */
    void count();
    [[nodiscard]] int number() const { return m_number; }

Q_SIGNALS:
    void changed();

private:
    Journal *m_journal;
    QTimer m_midnight;
    int m_number = 0;
};

} // namespace oco::worker
