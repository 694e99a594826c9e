#pragma once

#include <QSet>
#include <QString>

namespace oco::worker
{

/**
 * Which placeholders this worker has taken up, so that no message is answered twice. A turn is entered before
 * anything of it leaves, and stays until the deployment shows its placeholder completed or gone. Held in memory;
 * the durable form has the same three questions.
 */
class Journal
{
public:
    /** False: taken up already. */
    [[nodiscard]] bool open(const QString &placeholderId);
    [[nodiscard]] bool contains(const QString &placeholderId) const;
    /** Forgets what the deployment does not list as open any more. */
    void keepOnly(const QSet<QString> &openPlaceholders);

private:
    QSet<QString> m_taken;
};

} // namespace oco::worker
