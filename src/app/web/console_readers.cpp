#include "app/web/console_readers.h"

#include "convex/json_value.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

constexpr qsizetype kMaxLabel = 500;
constexpr qsizetype kMaxItems = 5'000;
constexpr qsizetype kMaxAnswer = 4 * 1024 * 1024;

base::Result<QJsonValue> parse(const QByteArray &json, const QString &function)
{
    base::Result<QJsonValue> value = convex::parseJsonValue(json);
    if (!value) {
        return base::fail(base::ErrorCode::Protocol, u"The answer of %1 cannot be read."_s.arg(function),
                          u"The deployment and this program do not fit; update the older one."_s, value.error().message);
    }
    return value;
}

QString label(const QJsonValue &value)
{
    return value.toString().left(kMaxLabel);
}

qint64 time(const QJsonValue &value)
{
    return static_cast<qint64>(value.toDouble());
}

ConsoleWorker workerOf(const QJsonValue &value)
{
    ConsoleWorker worker;
    worker.id = label(value[u"workerId"]);
    worker.machineId = label(value[u"machineId"]);
    worker.name = label(value[u"name"]).simplified();
    worker.directory = value[u"workingDirectory"].toString().left(4 * kMaxLabel);
    worker.username = label(value[u"username"]);
    worker.online = value[u"status"].toString() == u"online";
    worker.lastSeen = time(value[u"lastHeartbeat"]);
    const QString approval = value[u"approvalStatus"].toString();
    worker.approval = approval == u"approved"  ? ConsoleWorker::Approval::Approved
                      : approval == u"revoked" ? ConsoleWorker::Approval::Revoked
                                               : ConsoleWorker::Approval::Pending;
    return worker;
}

/** What `read` makes of each item that has something under the key. */
template <typename T, typename Read> QList<T> itemsOf(const QJsonArray &array, QStringView key, Read read)
{
    QList<T> items;
    const qsizetype count = std::min(array.size(), kMaxItems);
    items.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        if (const QJsonValue item = array.at(i); !item[key].toString().isEmpty()) {
            items.append(read(item));
        }
    }
    return items;
}

} // namespace

base::Result<QStringList> readMachineIds(const QByteArray &json)
{
    return parse(json, u"machines:list"_s).map([](const QJsonValue &value) {
        return QStringList(
            itemsOf<QString>(value.toArray(), u"machineId", [](const QJsonValue &machine) { return machine[u"machineId"].toString(); }));
    });
}

base::Result<QList<ConsoleWorker>> readWorkers(const QByteArray &json)
{
    return parse(json, u"workers:list"_s).map([](const QJsonValue &value) {
        return itemsOf<ConsoleWorker>(value.toArray(), u"workerId", workerOf);
    });
}

base::Result<std::optional<ConsoleWorker>> readConsoleWorker(const QByteArray &json)
{
    return parse(json, u"workers:getByMachineAndWorker"_s).map([](const QJsonValue &value) {
        return value[u"workerId"].toString().isEmpty() ? std::nullopt : std::optional(workerOf(value));
    });
}

base::Result<QList<ConsoleModel>> readModels(const QByteArray &json)
{
    return parse(json, u"workerModels:getModels"_s).map([](const QJsonValue &value) {
        return itemsOf<ConsoleModel>(value[u"models"].toArray(), u"id", [](const QJsonValue &model) {
            return ConsoleModel{label(model[u"id"]), label(model[u"name"]), label(model[u"provider"])};
        });
    });
}

base::Result<QList<ConsoleSession>> readConsoleSessions(const QByteArray &json)
{
    return parse(json, u"chat:listSessions"_s).map([](const QJsonValue &value) {
        auto sessions = itemsOf<ConsoleSession>(value.toArray(), u"chatSessionId", [](const QJsonValue &session) {
            ConsoleSession read;
            read.id = label(session[u"chatSessionId"]);
            read.name = label(session[u"name"]).simplified();
            read.model = label(session[u"model"]);
            read.active = session[u"status"].toString() == u"active";
            read.createdAt = time(session[u"createdAt"]);
            read.lastActivity = time(session[u"lastActivity"]);
            return read;
        });
        std::stable_sort(sessions.begin(), sessions.end(),
                         [](const ConsoleSession &left, const ConsoleSession &right) { return left.lastActivity > right.lastActivity; });
        return sessions;
    });
}

base::Result<QString> readChunkText(const QByteArray &json)
{
    return parse(json, u"chat:subscribeToChunks"_s).map([](const QJsonValue &value) {
        QString text;
        int next = 0;
        const QJsonArray chunks = value.toArray();
        for (const auto &chunk : chunks) {
            if (chunk[u"sequence"].toInt(-1) == next && text.size() < kMaxAnswer) {
                text += chunk[u"chunk"].toString();
                ++next;
            }
        }
        return text;
    });
}

} // namespace oco::app
