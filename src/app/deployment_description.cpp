#include "app/deployment_description.h"

#include "base/atomic_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

constexpr qint64 kMaxBytes = 1024LL * 1024;

QJsonObject toObject(const DeploymentDescription &description)
{
    QJsonArray workers;
    for (const DeploymentDescription::Worker &worker : description.workers) {
        workers.append(QJsonObject{{u"workerId"_s, worker.workerId}, {u"workingDirectory"_s, worker.workingDirectory}});
    }
    return {{u"url"_s, description.url.toString()},
            {u"loginSessionId"_s, description.loginSessionId},
            {u"machineId"_s, description.machineId},
            {u"workers"_s, workers}};
}

} // namespace

QByteArray DeploymentDescription::toJson() const
{
    return QJsonDocument(toObject(*this)).toJson(QJsonDocument::Indented);
}

QString DeploymentDescription::toText() const
{
    QString text = u"URL:      %1\nLogin id: %2\nMachine:  %3\n"_s.arg(url.toString(), loginSessionId, machineId);
    for (const Worker &worker : workers) {
        text += u"Worker:   %1 in %2\n"_s.arg(worker.workerId, worker.workingDirectory);
    }
    return text;
}

base::Result<void> DeploymentDescription::write(const QString &path) const
{
    QJsonObject object = toObject(*this);
    object.insert(u"servedWorkerId"_s, servedWorkerId);
    return base::writePrivateFile(path, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

base::Result<DeploymentDescription> DeploymentDescription::read(const QString &path)
{
    const base::Result<QByteArray> bytes = base::readFile(path, kMaxBytes);
    if (!bytes) {
        return base::fail(bytes.error());
    }
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    DeploymentDescription result;
    result.url = QUrl(object.value(u"url").toString(), QUrl::StrictMode);
    result.loginSessionId = object.value(u"loginSessionId").toString();
    result.machineId = object.value(u"machineId").toString();
    result.servedWorkerId = object.value(u"servedWorkerId").toString();
    const QJsonArray workers = object.value(u"workers").toArray();
    for (const auto &value : workers) {
        const QJsonObject worker = value.toObject();
        result.workers.append({worker.value(u"workerId").toString(), worker.value(u"workingDirectory").toString()});
    }
    if (!result.url.isValid() || result.url.isEmpty() || result.loginSessionId.isEmpty() || result.machineId.isEmpty()) {
        return base::fail(base::ErrorCode::InvalidInput, u"%1 does not describe a deployment."_s.arg(path),
                          u"Run opencode-orchestrator --local once: it writes the file again."_s);
    }
    return result;
}

} // namespace oco::app
