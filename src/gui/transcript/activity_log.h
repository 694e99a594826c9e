#pragma once

#include "gui/transcript/transcript_model.h"
#include "worker/turn_event.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

namespace oco::gui
{

/** The answers of this run of the program, made of what the workers tell while they write them. */
class ActivityLog : public QObject
{
    Q_OBJECT

public:
    explicit ActivityLog(QObject *parent = nullptr);

    [[nodiscard]] TranscriptModel *model() { return &m_model; }
    /** What a worker is doing, in a few words: "Running bash: ls -la", or the prompt's beginning. Empty: nothing. */
    [[nodiscard]] QString doingNow(const QString &worker) const;
    /** Those that were seen, in alphabetical order. */
    [[nodiscard]] QStringList workers() const;

public Q_SLOTS:
    void take(const oco::worker::TurnEvent &event);
    /** Nothing of it runs any more: an answer whose end was not told has none. */
    void workerStopped(const QString &worker);
    void clear();

Q_SIGNALS:
    void doingChanged(const QString &worker);
    /** A worker was seen for the first time. */
    void workersChanged();

private:
    /** An answer that is being written. */
    struct Running {
        QString message;
        QString prompt; // its first line
        QString tool;   // that runs, in words
        QString part;   // of the tool
    };

    void begin(const worker::TurnEvent &event);
    void append(const worker::TurnEvent &event, TranscriptBlock::Kind kind);
    void noteTool(const worker::TurnEvent &event);
    void end(const worker::TurnEvent &event);
    void change(const QString &worker, const QString &message, const std::function<void(Running &)> &change);

    TranscriptModel m_model;
    QHash<QString, QList<Running>> m_running; // by worker, oldest first; a worker that was seen stays
};

} // namespace oco::gui
