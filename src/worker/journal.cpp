#include "worker/journal.h"

namespace oco::worker
{

bool Journal::open(const QString &placeholderId)
{
    if (m_taken.contains(placeholderId)) {
        return false;
    }
    m_taken.insert(placeholderId);
    return true;
}

bool Journal::contains(const QString &placeholderId) const
{
    return m_taken.contains(placeholderId);
}

void Journal::keepOnly(const QSet<QString> &openPlaceholders)
{
    m_taken.intersect(openPlaceholders);
}

} // namespace oco::worker
