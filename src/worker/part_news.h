#pragma once

#include "opencode/types.h"
#include "worker/turn_news.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace oco::worker
{

class AnswerText;

/** What of a turn's reasoning and tools was not told yet to those who watch. Has no part in what is delivered. Pure state. */
class PartNews
{
public:
    void noteReasoning(const QString &partId);
    void noteTool(const opencode::Part &part);

    /** The reasoning that has become certain since the last call. */
    [[nodiscard]] QList<TurnNews::Piece> takeReasoning(const AnswerText &reasoning);
    /** The tools whose state or title is another one. */
    [[nodiscard]] QList<TurnNews::Tool> takeTools();

private:
    QStringList m_grown; // parts of reasoning
    QHash<QString, qsizetype> m_told;
    QHash<QString, TurnNews::Tool> m_tools; // as they were told
    QList<TurnNews::Tool> m_changed;
};

} // namespace oco::worker
