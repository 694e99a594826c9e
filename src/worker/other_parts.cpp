#include "worker/other_parts.h"

#include "worker/answer_limits.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::worker
{

OtherParts::OtherParts(qsizetype maxBytes) : m_maxBytes(maxBytes) {}

QByteArray OtherParts::fitted(const QJsonObject &part) const
{
    const QJsonObject cut = m_step == 0 ? part : cutTexts(part, kTextLimits.at(m_step - 1)).toObject();
    return QJsonDocument(cut).toJson(QJsonDocument::Compact);
}

void OtherParts::set(const QString &id, const QJsonObject &part)
{
    if (m_leftOut.contains(id)) {
        return;
    }
    const QByteArray json = fitted(part);
    if (const auto place = m_places.constFind(id); place != m_places.cend()) {
        Entry &entry = m_entries[*place];
        m_bytes += json.size() - entry.json.size();
        entry.json = json;
    } else {
        m_places.insert(id, m_entries.size());
        m_entries.append({id, json});
        m_bytes += json.size() + 1; // a comma or bracket
    }
    if (m_bytes > m_maxBytes) {
        shrink();
    }
}

void OtherParts::shrink()
{
    while (m_bytes > m_maxBytes && m_step < kTextLimits.size()) {
        ++m_step;
        m_bytes = 0;
        for (Entry &entry : m_entries) {
            entry.json = fitted(QJsonDocument::fromJson(entry.json).object());
            m_bytes += entry.json.size() + 1;
        }
    }
    if (m_bytes <= m_maxBytes) {
        return;
    }
    qsizetype oldest = 0; // half of them at once: the next ones need not move everything again
    while (oldest + 1 < m_entries.size() && m_bytes > m_maxBytes / 2) {
        m_bytes -= m_entries.at(oldest).json.size() + 1;
        m_leftOut.insert(m_entries.at(oldest).id);
        ++oldest;
    }
    m_entries.remove(0, oldest);
    m_places.clear();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        m_places.insert(m_entries.at(i).id, i);
    }
}

void OtherParts::setOrder(const QHash<QString, qsizetype> &rankOfId)
{
    const auto rank = [&](const Entry &entry) { return rankOfId.value(entry.id, rankOfId.size()); };
    std::stable_sort(m_entries.begin(), m_entries.end(), [&](const Entry &left, const Entry &right) { return rank(left) < rank(right); });
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        m_places[m_entries.at(i).id] = i;
    }
}

QByteArray OtherParts::toJson(const QJsonArray &extraParts) const
{
    QByteArray text;
    text.reserve(m_bytes + 64);
    const auto append = [&text](const QByteArray &json) {
        text += text.isEmpty() ? '[' : ',';
        text += json;
    };
    if (!m_leftOut.isEmpty()) {
        append(QJsonDocument(leftOutPart(m_leftOut.size())).toJson(QJsonDocument::Compact));
    }
    for (const Entry &entry : m_entries) {
        append(entry.json);
    }
    for (const QJsonValue &part : extraParts) {
        append(QJsonDocument(part.toObject()).toJson(QJsonDocument::Compact));
    }
    return text.isEmpty() ? text : text + ']';
}

} // namespace oco::worker
