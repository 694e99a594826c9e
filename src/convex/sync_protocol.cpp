#include "convex/sync_protocol.h"

#include "convex/value_codec.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace oco::convex
{

namespace
{

QByteArray compact(const QJsonObject &message)
{
    return QJsonDocument(message).toJson(QJsonDocument::Compact);
}

QJsonValue number(quint32 value)
{
    return static_cast<qint64>(value);
}

} // namespace

QByteArray encodeConnect(const ConnectMessage &message)
{
    QJsonObject json{{u"type"_s, u"Connect"_s},
                     {u"sessionId"_s, message.sessionId.toString(QUuid::WithoutBraces)},
                     {u"connectionCount"_s, number(message.connectionCount)},
                     {u"clientTs"_s, message.clientTime}};
    if (!message.lastCloseReason.isEmpty()) {
        json.insert(u"lastCloseReason"_s, withoutLoneSurrogates(message.lastCloseReason));
    }
    if (message.maxObservedTimestamp) {
        json.insert(u"maxObservedTimestamp"_s, QString::fromLatin1(encodeTimestamp(*message.maxObservedTimestamp)));
    }
    return compact(json);
}

QByteArray encodeModifyQuerySet(quint32 baseVersion, const QList<QueryAdd> &added, const QList<quint32> &removed)
{
    QJsonArray modifications;
    for (const auto &query : added) {
        QJsonObject add{{u"type"_s, u"Add"_s},
                        {u"queryId"_s, number(query.queryId)},
                        {u"udfPath"_s, query.path},
                        {u"args"_s, QJsonArray{sanitised(query.arguments)}}};
        if (query.journal) {
            add.insert(u"journal"_s, *query.journal);
        }
        modifications.append(add);
    }
    for (const auto id : removed) {
        modifications.append(QJsonObject{{u"type"_s, u"Remove"_s}, {u"queryId"_s, number(id)}});
    }
    return compact({{u"type"_s, u"ModifyQuerySet"_s},
                    {u"baseVersion"_s, number(baseVersion)},
                    {u"newVersion"_s, number(baseVersion + 1)},
                    {u"modifications"_s, modifications}});
}

QByteArray encodeMutation(quint32 requestId, const QString &path, const QJsonObject &arguments)
{
    return compact({{u"type"_s, u"Mutation"_s},
                    {u"requestId"_s, number(requestId)},
                    {u"udfPath"_s, path},
                    {u"args"_s, QJsonArray{sanitised(arguments)}}});
}

} // namespace oco::convex
