#include "credentials/keychain_message.h"

#include "credentials/credential_store.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace oco::credentials
{

namespace
{

constexpr qsizetype kMaxCause = 1000;

using Operation = KeychainRequest::Operation;

constexpr std::array kOperations{std::pair{Operation::Read, "read"}, std::pair{Operation::Write, "write"},
                                 std::pair{Operation::Remove, "remove"}};

constexpr std::array kProblems{
    std::pair{KeychainProblem::Locked, "locked"},          std::pair{KeychainProblem::NoSession, "no-session"},
    std::pair{KeychainProblem::NoService, "no-service"},   std::pair{KeychainProblem::NoCollection, "no-collection"},
    std::pair{KeychainProblem::NoEntry, "no-entry"},       std::pair{KeychainProblem::Denied, "denied"},
    std::pair{KeychainProblem::NoAnswer, "no-answer"},     std::pair{KeychainProblem::NotKept, "not-kept"},
    std::pair{KeychainProblem::HelperFailed, "no-helper"}, std::pair{KeychainProblem::Failed, "failed"},
};

template <typename Table, typename Value> QString nameIn(const Table &table, Value value)
{
    const auto found = std::find_if(table.begin(), table.end(), [value](const auto &entry) { return entry.first == value; });
    return found == table.end() ? QString() : QString::fromLatin1(found->second);
}

template <typename Table> auto valueIn(const Table &table, const QString &name)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto &entry) { return name == QLatin1StringView(entry.second); });
    return found == table.end() ? std::nullopt : std::optional(found->first);
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

tl::unexpected<base::Error> notUnderstood(const QString &what)
{
    return base::fail(base::ErrorCode::Protocol, u"The keychain helper's %1 is not understood."_s.arg(what));
}

} // namespace

QByteArray KeychainRequest::toJson() const
{
    QJsonObject object{
        {u"operation"_s, nameIn(kOperations, operation)}, {u"service"_s, service}, {u"key"_s, key}, {u"mayPrompt"_s, mayPrompt}};
    if (operation == Operation::Write) {
        object.insert(u"value"_s, value);
    }
    return lineOf(object);
}

base::Result<KeychainRequest> KeychainRequest::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto operation = valueIn(kOperations, object.value(u"operation").toString());
    const KeychainRequest request{operation.value_or(Operation::Read), object.value(u"service").toString(), object.value(u"key").toString(),
                                  object.value(u"value").toString(), object.value(u"mayPrompt").toBool()};
    const bool valid =
        operation && !request.service.isEmpty() && checkKey(request.key) && (*operation != Operation::Write || checkValue(request.value));
    if (!valid) {
        return notUnderstood(u"request"_s);
    }
    return request;
}

QByteArray KeychainAnswer::toJson() const
{
    QJsonObject object{{u"ok"_s, !problem}, {u"backend"_s, backend}};
    if (problem) {
        object.insert(u"problem"_s, nameIn(kProblems, *problem));
        object.insert(u"cause"_s, cause.left(kMaxCause));
    } else {
        object.insert(u"value"_s, value);
    }
    return lineOf(object);
}

base::Result<KeychainAnswer> KeychainAnswer::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    KeychainAnswer answer{std::nullopt, object.value(u"value").toString(), object.value(u"cause").toString().left(kMaxCause),
                          object.value(u"backend").toString()};
    const QJsonValue ok = object.value(u"ok");
    if (!ok.isBool()) {
        return notUnderstood(u"answer"_s);
    }
    if (!ok.toBool()) {
        answer.problem = valueIn(kProblems, object.value(u"problem").toString());
        if (!answer.problem) {
            return notUnderstood(u"answer"_s);
        }
    }
    return answer;
}

} // namespace oco::credentials
