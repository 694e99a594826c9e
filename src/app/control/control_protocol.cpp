#include "app/control/control_protocol.h"

#include "base/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

template <typename T> struct Named {
    QLatin1String name;
    T value;
};

constexpr std::array kVerbs{
    Named<ControlVerb>{QLatin1String("status"), ControlVerb::Status}, Named<ControlVerb>{QLatin1String("start"), ControlVerb::Start},
    Named<ControlVerb>{QLatin1String("stop"), ControlVerb::Stop},     Named<ControlVerb>{QLatin1String("restart"), ControlVerb::Restart},
    Named<ControlVerb>{QLatin1String("quit"), ControlVerb::Quit},     Named<ControlVerb>{QLatin1String("show"), ControlVerb::Show},
};

constexpr std::array kStates{
    Named<worker::State>{QLatin1String("stopped"), worker::State::Stopped},
    Named<worker::State>{QLatin1String("waitingForToken"), worker::State::WaitingForToken},
    Named<worker::State>{QLatin1String("registering"), worker::State::Registering},
    Named<worker::State>{QLatin1String("waitingForApproval"), worker::State::AwaitingApproval},
    Named<worker::State>{QLatin1String("waitingForOpencode"), worker::State::WaitingForOpencode},
    Named<worker::State>{QLatin1String("connecting"), worker::State::Connecting},
    Named<worker::State>{QLatin1String("ready"), worker::State::Ready},
    Named<worker::State>{QLatin1String("stopping"), worker::State::Stopping},
    Named<worker::State>{QLatin1String("failed"), worker::State::Failed},
};

template <typename T, std::size_t N> QString nameOf(const std::array<Named<T>, N> &table, T value)
{
    for (const Named<T> &entry : table) {
        if (entry.value == value) {
            return entry.name;
        }
    }
    return {};
}

template <typename T, std::size_t N> std::optional<T> named(const std::array<Named<T>, N> &table, const QString &name)
{
    for (const Named<T> &entry : table) {
        if (entry.name == name) {
            return entry.value;
        }
    }
    return std::nullopt;
}

QByteArray inOneLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

base::Result<QJsonObject> objectOf(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (!document.isObject()) {
        return base::fail(base::ErrorCode::InvalidInput, u"What came through the control socket is no request."_s, {}, error.errorString());
    }
    return document.object();
}

QJsonObject problemObject(const base::Error &error)
{
    return {{u"message"_s, base::redacted(error.message)},
            {u"remedy"_s, base::redacted(error.remedy)},
            {u"cause"_s, base::redacted(error.cause)}};
}

base::Error problemFrom(const QJsonObject &object)
{
    return {base::ErrorCode::Rejected, object[u"message"].toString(), object[u"remedy"].toString(), object[u"cause"].toString()};
}

QJsonObject workerObject(const NamedWorker &worker)
{
    const worker::WorkerStatus &status = worker.status;
    QJsonObject object{{u"name"_s, worker.name},
                       {u"worker"_s, status.label},
                       {u"workingDirectory"_s, status.workingDirectory},
                       {u"deployment"_s, status.deployment},
                       {u"state"_s, stateName(status.state)},
                       {u"runningAnswers"_s, status.runningTurns},
                       {u"waitingMessages"_s, status.waitingMessages},
                       {u"sessions"_s, status.sessions},
                       {u"answersToday"_s, status.answersToday},
                       {u"lastContact"_s, status.lastContact}};
    if (!status.notes.isEmpty()) {
        object.insert(u"notes"_s, QJsonArray::fromStringList(status.notes));
    }
    if (status.problem) {
        object.insert(u"problem"_s, problemObject(*status.problem));
    }
    return object;
}

NamedWorker workerFrom(const QJsonObject &object)
{
    NamedWorker worker;
    worker.name = object[u"name"].toString();
    worker.status.label = object[u"worker"].toString();
    worker.status.workingDirectory = object[u"workingDirectory"].toString();
    worker.status.deployment = object[u"deployment"].toString();
    worker.status.state = named(kStates, object[u"state"].toString()).value_or(worker::State::Stopped);
    worker.status.runningTurns = object[u"runningAnswers"].toInt();
    worker.status.waitingMessages = object[u"waitingMessages"].toInt();
    worker.status.sessions = object[u"sessions"].toInt();
    worker.status.answersToday = object[u"answersToday"].toInt();
    const QJsonArray notes = object[u"notes"].toArray();
    for (const auto &note : notes) {
        worker.status.notes.append(note.toString());
    }
    worker.status.lastContact = object[u"lastContact"].toInteger();
    if (object.contains(u"problem")) {
        worker.status.problem = problemFrom(object[u"problem"].toObject());
    }
    return worker;
}

} // namespace

QString stateName(worker::State state)
{
    return nameOf(kStates, state);
}

QByteArray ControlRequest::toJson() const
{
    QJsonObject object{{u"command"_s, nameOf(kVerbs, verb)}, {u"workers"_s, QJsonArray::fromStringList(workers)}, {u"wait"_s, wait}};
    if (!arguments.isEmpty()) {
        object.insert(u"arguments"_s, QJsonArray::fromStringList(arguments));
    }
    return inOneLine(object);
}

base::Result<ControlRequest> ControlRequest::fromJson(const QByteArray &line)
{
    const base::Result<QJsonObject> object = objectOf(line);
    if (!object) {
        return base::fail(object.error());
    }
    const std::optional<ControlVerb> verb = named(kVerbs, object->value(u"command").toString());
    if (!verb) {
        return base::fail(base::ErrorCode::InvalidInput, u"The running program does not know this command."_s,
                          u"It may be an older version: stop it and start it again."_s);
    }
    ControlRequest request;
    request.verb = *verb;
    request.wait = object->value(u"wait").toBool();
    const QJsonArray arguments = object->value(u"arguments").toArray();
    for (const auto &argument : arguments) {
        request.arguments.append(argument.toString());
    }
    const QJsonValue workers = object->value(u"workers");
    bool sound = workers.isArray() || workers.isUndefined();
    const QJsonArray list = workers.toArray();
    for (const auto &worker : list) {
        request.workers.append(worker.toString());
        sound = sound && !request.workers.constLast().isEmpty();
    }
    if (!sound) { // none would mean all
        return base::fail(base::ErrorCode::InvalidInput, u"The request names its workers in a way that is not understood."_s);
    }
    return request;
}

QByteArray ControlAnswer::toJson() const
{
    QJsonObject object{{u"ok"_s, ok()}};
    if (!ok()) {
        object.insert(u"error"_s, problemObject(error));
    }
    object.insert(u"pid"_s, pid);
    object.insert(u"version"_s, version);
    object.insert(u"workersFile"_s, workersFile);
    QJsonArray list;
    for (const NamedWorker &worker : workers) {
        list.append(workerObject(worker));
    }
    object.insert(u"workers"_s, list);
    return inOneLine(object);
}

base::Result<ControlAnswer> ControlAnswer::fromJson(const QByteArray &line)
{
    const base::Result<QJsonObject> object = objectOf(line);
    if (!object) {
        return base::fail(base::ErrorCode::Protocol, u"The running program gave an answer that cannot be read."_s,
                          u"It may be another version: stop it and start it again."_s);
    }
    ControlAnswer answer;
    if (!object->value(u"ok").toBool()) {
        answer.error = problemFrom(object->value(u"error").toObject());
    }
    answer.pid = object->value(u"pid").toInteger();
    answer.version = object->value(u"version").toString();
    answer.workersFile = object->value(u"workersFile").toString();
    const QJsonArray list = object->value(u"workers").toArray();
    for (const auto &worker : list) {
        answer.workers.append(workerFrom(worker.toObject()));
    }
    return answer;
}

} // namespace oco::app
