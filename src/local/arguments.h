#pragma once

#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <vector>

namespace oco::local
{

enum class ArgumentType : std::uint8_t { String, OptionalString, Number, Models };

struct ArgumentRule {
    QLatin1StringView name;
    ArgumentType type = ArgumentType::String;
};

/** The fields that a function takes, checked like a Convex argument validator. */
class ArgumentValidator
{
public:
    ArgumentValidator() = default;
    ArgumentValidator(std::initializer_list<ArgumentRule> rules) : m_rules(rules) {}

    /** The text of an ArgumentValidationError, or nothing where the arguments fit. */
    [[nodiscard]] std::optional<QString> objection(const QJsonObject &arguments) const;

private:
    std::vector<ArgumentRule> m_rules;
};

/** Validated arguments of one call. */
class Arguments
{
public:
    explicit Arguments(QJsonObject values) : m_values(std::move(values)) {}

    [[nodiscard]] QString string(QLatin1StringView name) const { return m_values.value(name).toString(); }
    [[nodiscard]] std::optional<QString> optionalString(QLatin1StringView name) const;
    [[nodiscard]] double number(QLatin1StringView name) const;
    [[nodiscard]] QJsonArray array(QLatin1StringView name) const;

private:
    QJsonObject m_values;
};

/** What is wrong with the encoding of arguments (unknown `$` forms, too deep, too many fields); nothing where it is right. */
[[nodiscard]] std::optional<QString> encodingObjection(const QJsonValue &value, int depth = 0);

} // namespace oco::local
