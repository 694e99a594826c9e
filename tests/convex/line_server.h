#pragma once

#include "support/loopback_server.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace oco::test
{

/**
 * A deployment behind a proxy that knows no WebSockets: HTTP calls are answered, every upgrade is refused. What the
 * queries give, and when answers leave, the test says.
 */
class LineServer : public test_support::LoopbackServer
{
    Q_OBJECT

public:
    LineServer();

    QHash<QString, QByteArray> results; // by function path; a value that begins with '!' is an error
    quint64 now = 1'755'800'000'000'000'000;
    int mutationStatus = 200;
    bool answersTimestamps = true; // else 503
    bool holdsBatches = false;     // until releaseBatches()

    int upgrades = 0;
    int timestamps = 0;
    QList<QStringList> batches; // the paths asked for
    QStringList mutations;

    void releaseBatches();

private:
    void take(const test_support::LoopbackRequest &request);

    QList<QPair<QPointer<QTcpSocket>, QByteArray>> m_held; // whole answers, as of when they were asked for
};

} // namespace oco::test
