#include "convex/padded_json.h"
#include "convex/sync_protocol.h"
#include "convex/value_codec.h"

#include <cmath>
#include <limits>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace oco::convex
{

namespace
{

namespace od = simdjson::ondemand;

/** Reads one message field by field; a simdjson_error leaves with m_field saying where. */
class Decoder
{
public:
    ServerMessage message(od::object object)
    {
        m_field = "type";
        const std::string type(std::string_view(object.find_field_unordered("type").get_string()));
        if (object.reset().error() != simdjson::SUCCESS) {
            refuse();
        }
        if (type == "Transition") {
            return transition(object);
        }
        if (type == "MutationResponse") {
            return mutationResponse(object);
        }
        if (type == "TransitionChunk") {
            return chunk(object);
        }
        if (type == "Ping") {
            return Ping{};
        }
        if (type == "FatalError") {
            return FatalErrorMessage{errorText(object)};
        }
        if (type == "AuthError") {
            return AuthErrorMessage{errorText(object)};
        }
        return UnknownMessage{QString::fromStdString(type)};
    }

    [[nodiscard]] QString field() const { return QString::fromStdString(m_field); }

private:
    [[noreturn]] static void refuse() { throw simdjson::simdjson_error(simdjson::INCORRECT_TYPE); }

    bool at(std::string_view key, std::string_view name)
    {
        if (key != name) {
            return false;
        }
        m_field = name;
        return true;
    }

    /** All messages need these; a message without is refused instead of read as zeros. */
    void require(bool present, std::string_view name)
    {
        if (!present) {
            m_field = name;
            refuse();
        }
    }

    static quint32 id(od::value value)
    {
        const double number = value.get_double();
        if (number < 0 || number > std::numeric_limits<quint32>::max() || number != std::floor(number)) {
            refuse();
        }
        return static_cast<quint32>(number);
    }

    static quint64 timestamp(od::value value)
    {
        const auto decoded = decodeTimestamp(bytesOf(value));
        if (!decoded) {
            refuse();
        }
        return *decoded;
    }

    static std::optional<QString> optionalText(od::value value) { return value.is_null() ? std::nullopt : std::optional(textOf(value)); }

    StateVersion version(od::object object)
    {
        StateVersion version;
        int seen = 0;
        for (auto entry : object) {
            const std::string_view key = entry.unescaped_key();
            if (at(key, "querySet")) {
                version.querySet = id(entry.value());
                ++seen;
            } else if (at(key, "identity")) {
                version.identity = id(entry.value());
                ++seen;
            } else if (at(key, "ts")) {
                version.timestamp = timestamp(entry.value());
                ++seen;
            }
        }
        require(seen == 3, "version");
        return version;
    }

    /** Nothing for a kind of modification that we do not know. */
    std::optional<QueryModification> modification(od::object object)
    {
        QueryModification result;
        FunctionError error;
        QByteArray value = "null"; // also where the field is absent
        std::string type;
        bool hasId = false;
        for (auto entry : object) {
            const std::string_view key = entry.unescaped_key();
            if (at(key, "type")) {
                type = std::string_view(entry.value().get_string());
            } else if (at(key, "queryId")) {
                result.queryId = id(entry.value());
                hasId = true;
            } else if (at(key, "value")) {
                value = rawOf(entry.value());
            } else if (at(key, "journal")) {
                result.journal = optionalText(entry.value());
            } else if (at(key, "errorMessage")) {
                error.message = textOf(entry.value());
            } else if (at(key, "errorData")) {
                error.data = rawOf(entry.value());
            }
        }
        require(hasId, "queryId");
        if (type == "QueryUpdated") {
            result.outcome = std::move(value);
        } else if (type == "QueryFailed") {
            result.outcome = std::move(error);
        } else if (type == "QueryRemoved") {
            result.removed = true;
        } else {
            return std::nullopt;
        }
        return result;
    }

    Transition transition(od::object object)
    {
        Transition result;
        bool hasStart = false;
        bool hasEnd = false;
        for (auto entry : object) {
            const std::string_view key = entry.unescaped_key();
            if (at(key, "startVersion")) {
                result.start = version(entry.value());
                hasStart = true;
            } else if (at(key, "endVersion")) {
                result.end = version(entry.value());
                hasEnd = true;
            } else if (at(key, "modifications")) {
                for (auto item : od::array(entry.value())) {
                    if (auto change = modification(item.get_object())) {
                        result.modifications.append(*std::move(change));
                    }
                }
            }
        }
        require(hasStart, "startVersion");
        require(hasEnd, "endVersion");
        return result;
    }

    TransitionChunk chunk(od::object object)
    {
        TransitionChunk result;
        bool hasText = false;
        for (auto entry : object) {
            const std::string_view key = entry.unescaped_key();
            if (at(key, "chunk")) {
                result.text = bytesOf(entry.value());
                hasText = true;
            } else if (at(key, "partNumber")) {
                result.part = id(entry.value());
            } else if (at(key, "totalParts")) {
                result.parts = id(entry.value());
            } else if (at(key, "transitionId")) {
                result.transitionId = bytesOf(entry.value());
            }
        }
        require(hasText, "chunk");
        require(result.parts > 0, "totalParts");
        return result;
    }

    MutationResponse mutationResponse(od::object object)
    {
        MutationResponse result;
        FunctionError error;
        QByteArray value = "null";
        std::optional<bool> success;
        std::optional<quint64> committed;
        bool hasId = false;
        for (auto entry : object) {
            const std::string_view key = entry.unescaped_key();
            if (at(key, "requestId")) {
                result.requestId = id(entry.value());
                hasId = true;
            } else if (at(key, "success")) {
                success = entry.value().get_bool();
            } else if (at(key, "result")) {
                od::value field = entry.value();
                if (field.type() == od::json_type::string) {
                    // The text of an error, or a value: only "success" tells, and it may come later.
                    const std::string_view raw = field.raw_json_token();
                    value = QByteArray(raw.data(), static_cast<qsizetype>(raw.size())).trimmed();
                    error.message = textOf(field);
                } else {
                    value = rawOf(field);
                }
            } else if (at(key, "ts")) {
                od::value field = entry.value();
                if (!field.is_null()) {
                    committed = timestamp(field);
                }
            } else if (at(key, "errorData")) {
                error.data = rawOf(entry.value());
            }
        }
        require(hasId, "requestId");
        require(success.has_value(), "success");
        if (*success) {
            require(committed.has_value(), "ts");
            result.timestamp = *committed;
            result.outcome = std::move(value);
        } else {
            result.outcome = std::move(error);
        }
        return result;
    }

    QString errorText(od::object object)
    {
        for (auto entry : object) {
            if (at(entry.unescaped_key(), "error")) {
                return textOf(entry.value());
            }
        }
        return {};
    }

    std::string m_field = "message";
};

} // namespace

base::Result<ServerMessage> decodeServerMessage(const QByteArray &text)
{
    Decoder decoder;
    try {
        const PaddedJson json(text);
        od::parser parser;
        od::document document = parser.iterate(json.view());
        return decoder.message(document.get_object());
    } catch (const simdjson::simdjson_error &error) {
        return base::fail(base::ErrorCode::Protocol, u"The deployment sent a message that cannot be read (at '%1')."_s.arg(decoder.field()),
                          {}, QString::fromLatin1(error.what()));
    }
}

} // namespace oco::convex
