#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "convex/deployment_contract.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QObject;

namespace oco::sql
{
class Database;
class TransactionQueue;
} // namespace oco::sql

namespace oco::worker
{

/** What is known of a turn that was begun, by whichever process. */
struct TurnRecord {
    QString placeholderId; // the key (delivery rule 7)
    QString chatSessionId;
    QString opencodeSession; // where the prompt went; empty: it never left
    QString messageId;       // of our prompt in opencode
    QString partId;
    int nextSequence = 0; // of the next chunk; never computed again (delivery rule 1)
    int runs = 0;         // how often the prompt left
    QString tool;         // the first tool that started; empty: none is known
    QString endSentence;  // it was to be ended with this
    bool closed = false;
    convex::StructuredAnswer answer; // of a closed one
};

/**
 * The turns of one worker, kept from before anything of them leaves until 30 days after their end, so that no message is
 * answered twice and none is forgotten, whatever dies (delivery rules 1, 6, 10 and 11). Lives in the worker's thread.
 */
class Journal
{
public:
    Journal(sql::Database *database, sql::TransactionQueue *writer, base::Clock clock = base::systemClock());

    [[nodiscard]] static QStringList tables();

    /** Errors: Io; then nothing may be concluded. */
    [[nodiscard]] base::Result<std::optional<TurnRecord>> find(const QString &placeholderId);
    /** What the chunks of one run showed, joined. */
    [[nodiscard]] QString shownText(const QString &placeholderId, int run);

    /** The session has a prompt with a later id (they begin with a time), or an answer of later: the clock was set back. */
    [[nodiscard]] bool hasLaterPrompt(const QString &opencodeSession, const QString &messageId);

    using Done = std::function<void()>;
    /** The turn is taken up; `done` when that is kept. */
    void open(const TurnRecord &record, QObject *context, Done done);
    /** The prompt leaves for the run-th time (from 1). */
    void promptLeaves(const QString &placeholderId, const QString &opencodeSession, int run, QObject *context, Done done);
    void noteTool(const QString &placeholderId, const QString &tool);
    void noteEnd(const QString &placeholderId, const QString &sentence);
    /** The deployment shows the placeholder completed or gone, and not by us. */
    void settle(const QString &placeholderId);
    /** The same for every open turn that the deployment's whole list does not name as open. */
    void settleAllBut(const QSet<QString> &openPlaceholders);
    /** How many answers were completed by us since then (ms since the epoch); 0 where it cannot be read. */
    [[nodiscard]] int completedSince(qint64 then);
    /** Forgets turns that were closed 30 days ago. */
    void purge();

    /** Statements for the transaction that stores a chunk's row; shown: the text as part of the answer, empty for a mark. */
    [[nodiscard]] static std::function<void(sql::Database &)> chunk(const QString &placeholderId, int sequence, int run,
                                                                    const QString &shown);
    /** The same for the final answer. */
    [[nodiscard]] std::function<void(sql::Database &)> close(const QString &placeholderId, const convex::StructuredAnswer &answer) const;

private:
    sql::Database *m_database;
    sql::TransactionQueue *m_writer;
    base::Clock m_clock;
};

} // namespace oco::worker
