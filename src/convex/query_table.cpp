#include "convex/query_table.h"

#include <QJsonDocument>

namespace oco::convex
{

QueryTable::Added QueryTable::add(const QString &canonicalPath, const QJsonObject &arguments)
{
    // QJsonObject keeps its keys sorted, so equal arguments give equal text.
    const QByteArray key = canonicalPath.toUtf8() + '\n' + QJsonDocument(arguments).toJson(QJsonDocument::Compact);
    if (const auto known = m_byKey.constFind(key); known != m_byKey.constEnd()) {
        ++m_queries.at(*known).subscribers;
        return {*known, false};
    }
    const auto id = reserveId();
    m_queries.emplace(id, Query{canonicalPath, arguments, std::nullopt, key});
    m_byKey.insert(key, id);
    return {id, true};
}

bool QueryTable::remove(quint32 queryId)
{
    const auto it = m_queries.find(queryId);
    if (it == m_queries.end() || --it->second.subscribers > 0) {
        return false;
    }
    m_byKey.remove(it->second.key);
    m_queries.erase(it);
    return true;
}

quint32 QueryTable::reserveId()
{
    return m_nextId++;
}

bool QueryTable::contains(quint32 queryId) const
{
    return m_queries.contains(queryId);
}

void QueryTable::setJournal(quint32 queryId, const std::optional<QString> &journal)
{
    if (const auto it = m_queries.find(queryId); it != m_queries.end()) {
        it->second.journal = journal;
    }
}

QString QueryTable::path(quint32 queryId) const
{
    const auto it = m_queries.find(queryId);
    return it == m_queries.end() ? QString() : it->second.path;
}

QueryAdd QueryTable::toAdd(quint32 queryId) const
{
    const auto &query = m_queries.at(queryId);
    return {queryId, query.path, query.arguments, query.journal};
}

QList<QueryAdd> QueryTable::all() const
{
    QList<QueryAdd> adds;
    for (const auto &[id, query] : m_queries) {
        adds.append(QueryAdd{id, query.path, query.arguments, query.journal});
    }
    return adds;
}

} // namespace oco::convex
