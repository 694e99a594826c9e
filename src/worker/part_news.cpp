#include "worker/part_news.h"

#include "worker/answer_text.h"

#include <QJsonObject>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace oco::worker
{

namespace
{

constexpr qsizetype kMaxTitle = 300;
constexpr qsizetype kMaxName = 100;
/** So many are told of; the answer has them all. */
constexpr qsizetype kMaxTools = 5'000;

/** What it is about: a tool that has just begun has no title yet. */
QString titleOf(const QJsonObject &state)
{
    QString title = state[u"title"].toString();
    if (!title.isEmpty()) {
        return title;
    }
    constexpr std::array kFields{"command", "filePath", "path", "pattern", "url", "query", "description"};
    const QJsonObject input = state[u"input"].toObject();
    for (const char *field : kFields) {
        if (QString value = input[QLatin1String(field)].toString(); !value.isEmpty()) {
            return value;
        }
    }
    return {};
}

} // namespace

void PartNews::noteReasoning(const QString &partId)
{
    if (m_grown.isEmpty() || m_grown.constLast() != partId) {
        m_grown.removeAll(partId);
        m_grown.append(partId);
    }
}

void PartNews::noteTool(const opencode::Part &part)
{
    const QJsonObject state = part.raw[u"state"].toObject();
    const TurnNews::Tool tool{.part = part.id,
                              .name = part.raw[u"tool"].toString().left(kMaxName),
                              .state = state[u"status"].toString().left(kMaxName),
                              .title = titleOf(state).left(kMaxTitle).simplified()};
    if (m_tools.value(part.id) == tool || (m_tools.size() >= kMaxTools && !m_tools.contains(part.id))) {
        return; // one that prints is updated with every line
    }
    m_tools.insert(part.id, tool);
    m_changed.append(tool);
}

QList<TurnNews::Piece> PartNews::takeReasoning(const AnswerText &reasoning)
{
    QList<TurnNews::Piece> pieces;
    for (const QString &partId : std::exchange(m_grown, {})) {
        const QStringView text = reasoning.certainText(partId);
        qsizetype &told = m_told[partId];
        if (text.size() > told) {
            pieces.append({partId, text.mid(told).toString()});
            told = text.size();
        }
    }
    return pieces;
}

QList<TurnNews::Tool> PartNews::takeTools()
{
    return std::exchange(m_changed, {});
}

} // namespace oco::worker
