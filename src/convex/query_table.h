#pragma once

#include "convex/sync_protocol.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <map>
#include <optional>

namespace oco::convex
{

/**
 * The subscribed queries with their journals. The deployment does not merge equal queries, so equal ones share
 * an id here and are counted. Pure.
 */
class QueryTable
{
public:
    struct Added {
        quint32 queryId = 0;
        bool isNew = false;
    };

    [[nodiscard]] Added add(const QString &canonicalPath, const QJsonObject &arguments);
    /** True when the last subscriber went, and the query with it. */
    [[nodiscard]] bool remove(quint32 queryId);
    /** An id of its own without a query: for one that was refused. */
    [[nodiscard]] quint32 reserveId();

    [[nodiscard]] bool contains(quint32 queryId) const;
    void setJournal(quint32 queryId, const std::optional<QString> &journal);
    [[nodiscard]] QString path(quint32 queryId) const;
    /** What a fresh socket has to be told for one query, or for all in the order of their ids. */
    [[nodiscard]] QueryAdd toAdd(quint32 queryId) const;
    [[nodiscard]] QList<QueryAdd> all() const;

private:
    struct Query {
        QString path;
        QJsonObject arguments;
        std::optional<QString> journal;
        QByteArray key;
        int subscribers = 1;
    };

    std::map<quint32, Query> m_queries;
    QHash<QByteArray, quint32> m_byKey;
    quint32 m_nextId = 0;
};

} // namespace oco::convex
