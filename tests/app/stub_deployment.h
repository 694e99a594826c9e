#pragma once

#include "support/loopback_server.h"

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QUrl>

#include <optional>

namespace oco::test_support
{

/** As much of a deployment as checks ask for, with what the embedded one cannot be made to say. */
class StubDeployment : public QObject
{
    Q_OBJECT

public:
    explicit StubDeployment(QObject *parent = nullptr);

    [[nodiscard]] bool listen() { return m_server.listen(); }
    [[nodiscard]] QUrl url() const { return m_server.url(); }

    QHash<QString, QString> approvals; // by worker id; others are unknown
    std::optional<QDateTime> date;     // the clock that it tells; none: it does not
    bool convex = true;                // false: some other web server
    bool silent = false;               // takes requests and never answers
    int timesAsked = 0;                // POST /api/query_ts

private:
    void answer(const LoopbackRequest &request);
    [[nodiscard]] QByteArray bodyFor(const LoopbackRequest &request);

    LoopbackServer m_server;
};

} // namespace oco::test_support
