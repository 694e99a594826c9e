#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

#include <cstddef>

namespace oco::worker
{

/**
 * The parts of one answer that are neither text nor reasoning, in their order. However much comes, about one document is
 * kept: with more than that, long texts inside the parts are cut, each with a visible mark, and at last the oldest
 * parts are left out. Those are the steps by which fitAnswer() cuts a whole answer, only earlier. Pure state.
 */
class OtherParts
{
public:
    explicit OtherParts(qsizetype maxBytes);

    /** A new part at the end, or a known one as it is now. */
    void set(const QString &id, const QJsonObject &part);
    /** The true order; parts that it does not name come last, as they were. */
    void setOrder(const QHash<QString, qsizetype> &rankOfId);

    /** A JSON array as text, with what was left out and extraParts; empty where there is nothing. */
    [[nodiscard]] QByteArray toJson(const QJsonArray &extraParts = {}) const;

private:
    struct Entry {
        QString id;
        QByteArray json; // compact
    };

    void shrink();
    [[nodiscard]] QByteArray fitted(const QJsonObject &part) const;

    qsizetype m_maxBytes;
    qsizetype m_bytes = 0;
    std::size_t m_step = 0; // of kTextLimits: how far texts are cut; 0: not at all
    QList<Entry> m_entries;
    QHash<QString, qsizetype> m_places; // id → place in m_entries
    QSet<QString> m_leftOut;
};

} // namespace oco::worker
