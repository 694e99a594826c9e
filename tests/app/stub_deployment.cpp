#include "stub_deployment.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace oco::test_support
{

StubDeployment::StubDeployment(QObject *parent) : QObject(parent)
{
    connect(&m_server, &LoopbackServer::request, this, &StubDeployment::answer);
}

void StubDeployment::answer(const LoopbackRequest &request)
{
    if (request.path == "/api/query_ts") {
        ++timesAsked;
    }
    if (silent || !request.socket) {
        return;
    }
    const QByteArray body = bodyFor(request);
    QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n";
    if (date) {
        head += "Date: " + QLocale::c().toString(date->toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1() + "\r\n";
    }
    request.socket->write(head + "\r\n" + body);
    request.socket->disconnectFromHost();
}

QByteArray StubDeployment::bodyFor(const LoopbackRequest &request)
{
    if (!convex) {
        return "<html>Welcome!</html>";
    }
    if (request.path == "/api/query_ts") {
        return R"({"ts":"AAAAAAAAAAA="})";
    }
    if (request.path != "/api/query") {
        return "stub";
    }
    const QString id = QJsonDocument::fromJson(request.body)[u"args"][0][u"workerId"].toString();
    const QJsonValue value =
        approvals.contains(id)
            ? QJsonValue(QJsonObject{
                  {u"workerId"_s, id}, {u"approvalStatus"_s, approvals.value(id)}, {u"status"_s, u"offline"_s}, {u"name"_s, u"stub"_s}})
            : QJsonValue();
    return QJsonDocument(QJsonObject{{u"status"_s, u"success"_s}, {u"value"_s, value}}).toJson(QJsonDocument::Compact);
}

} // namespace oco::test_support
