#include "app/web/console_readers.h"
#include "convex/padded_json.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

namespace od = simdjson::ondemand;

constexpr qsizetype kMaxText = 2 * 1024 * 1024; // of one message; a document of the deployment holds less
constexpr qsizetype kMaxTools = 500;
constexpr qsizetype kMaxTitle = 300;
constexpr qsizetype kNameLength = 50; // of a session without a name of its own, as the deployment makes one

/** Texts as they stand, so that only those of the messages that are kept are converted. */
struct RawMessage {
    std::string_view id;
    std::string_view session;
    std::string_view role;
    std::string_view content;
    std::string_view reasoning;
    std::string_view otherParts;
    std::string_view model;
    double timestamp = 0;
    bool completed = true; // where nothing says so, nothing is waited for
};

std::string_view optionalText(od::value value)
{
    if (value.is_null()) {
        return {};
    }
    return value.get_string();
}

QString cut(std::string_view text, qsizetype limit = kMaxText)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).left(limit);
}

RawMessage readRaw(od::object object)
{
    RawMessage raw;
    for (auto entry : object) {
        const std::string_view key = entry.unescaped_key();
        if (key == "id") {
            raw.id = entry.value().get_string();
        } else if (key == "sessionId") {
            raw.session = entry.value().get_string();
        } else if (key == "role") {
            raw.role = entry.value().get_string();
        } else if (key == "content") {
            raw.content = optionalText(entry.value());
        } else if (key == "reasoning") {
            raw.reasoning = optionalText(entry.value());
        } else if (key == "otherParts") {
            raw.otherParts = optionalText(entry.value());
        } else if (key == "model") {
            raw.model = optionalText(entry.value());
        } else if (key == "timestamp") {
            raw.timestamp = entry.value().get_double();
        } else if (key == "completed") {
            od::value completed = entry.value();
            raw.completed = completed.is_null() || completed.get_bool();
        }
    }
    return raw;
}

void readParts(const QByteArray &json, ConsoleMessage &message)
{
    const QJsonArray parts = QJsonDocument::fromJson(json).array();
    for (const auto &part : parts) {
        const QString type = part[u"type"].toString();
        if (type == u"tool" && message.tools.size() < kMaxTools) {
            const QJsonObject state = part[u"state"].toObject();
            message.tools.append({part[u"id"].toString(), part[u"tool"].toString().left(kMaxTitle), state.value(u"status").toString(),
                                  state.value(u"title").toString().left(kMaxTitle)});
        } else if (type == u"error") {
            message.problem = part[u"message"].toString().left(kMaxText);
        }
    }
}

ConsoleMessage messageOf(const RawMessage &raw)
{
    ConsoleMessage message;
    message.id = cut(raw.id);
    message.sessionId = cut(raw.session);
    message.role = raw.role == "user"        ? ConsoleMessage::Role::User
                   : raw.role == "assistant" ? ConsoleMessage::Role::Assistant
                                             : ConsoleMessage::Role::System;
    message.content = cut(raw.content);
    message.reasoning = cut(raw.reasoning);
    message.model = cut(raw.model);
    message.timestamp = static_cast<qint64>(raw.timestamp);
    message.completed = raw.completed;
    if (!raw.otherParts.empty()) {
        readParts(QByteArray::fromRawData(raw.otherParts.data(), static_cast<qsizetype>(raw.otherParts.size())), message);
    }
    return message;
}

/** What the messages of a worker tell of its sessions. */
class SessionSummary
{
public:
    void note(const RawMessage &raw)
    {
        ConsoleSession &session = m_sessions[cut(raw.session)];
        const auto at = static_cast<qint64>(raw.timestamp);
        if (session.id.isEmpty()) {
            session.id = cut(raw.session);
            session.createdAt = at;
        }
        session.lastActivity = std::max(session.lastActivity, at);
        session.running = session.running || (raw.role == "assistant" && !raw.completed);
        if (!raw.model.empty()) {
            session.model = cut(raw.model);
        }
        if (session.name.isEmpty() && raw.role == "user") {
            session.name = cut(raw.content, 4 * kNameLength).simplified().left(kNameLength);
        }
    }

    [[nodiscard]] QList<ConsoleSession> latestFirst() const
    {
        QList<ConsoleSession> sessions = m_sessions.values();
        std::sort(sessions.begin(), sessions.end(), [](const ConsoleSession &left, const ConsoleSession &right) {
            return std::pair(right.lastActivity, left.id) < std::pair(left.lastActivity, right.id);
        });
        return sessions;
    }

private:
    QHash<QString, ConsoleSession> m_sessions;
};

} // namespace

base::Result<ConsoleMessages> readConsoleMessages(const QByteArray &json, const QString &session, qsizetype keep)
{
    const std::string wanted = session.toStdString();
    try {
        const convex::PaddedJson padded(json);
        od::parser parser;
        od::document document = parser.iterate(padded.view());
        std::deque<RawMessage> kept; // the texts stay in the parser's buffer
        SessionSummary summary;
        for (auto item : document.get_array()) {
            const RawMessage raw = readRaw(item.get_object());
            if (raw.id.empty() || raw.session.empty()) {
                continue;
            }
            summary.note(raw);
            if (raw.session != wanted) {
                continue;
            }
            kept.push_back(raw);
            if (static_cast<qsizetype>(kept.size()) > keep) {
                kept.pop_front();
            }
        }
        ConsoleMessages result;
        result.sessions = summary.latestFirst();
        result.messages.reserve(static_cast<qsizetype>(kept.size()));
        std::transform(kept.cbegin(), kept.cend(), std::back_inserter(result.messages), messageOf);
        return result;
    } catch (const simdjson::simdjson_error &error) {
        return base::fail(base::ErrorCode::Protocol, u"The messages of the deployment cannot be read."_s,
                          u"The deployment and this program do not fit; update the older one."_s, QString::fromLatin1(error.what()));
    }
}

} // namespace oco::app
