#pragma once

#include "base/result.h"
#include "config/worker_token.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace oco::config
{

/**
 * What the field "token" of a workers.json holds: the token itself, or where it is kept.
 *
 *     machine_<id>:worker_<id>:secret_<secret>
 *     keychain:machine_<id>:worker_<id>
 *     env:NAME
 *     file:/path          (also file:///path and file:~/path)
 *     credential:NAME     (a file of systemd's credentials directory)
 */
class TokenReference
{
public:
    enum class Kind : std::uint8_t { Literal, Keychain, Environment, File, Credential };

    /** home: what `~` stands for. Error InvalidInput, which never repeats a token. */
    [[nodiscard]] static base::Result<TokenReference> parse(const QString &text, const QString &home);
    [[nodiscard]] static TokenReference literal(const WorkerToken &token);
    /** The reference to this token's place in the keychain. */
    [[nodiscard]] static TokenReference keychain(const WorkerToken &token);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /** Literal: the token; else nothing. */
    [[nodiscard]] const std::optional<WorkerToken> &token() const { return m_token; }
    /** Keychain: the key, machine_<id>:worker_<id>; Environment and Credential: the name; File: the absolute path. */
    [[nodiscard]] const QString &name() const { return m_name; }
    /** Which worker it is, in the form machine/worker; empty where only the token itself will say it. */
    [[nodiscard]] const QString &label() const { return m_label; }

    /** As it is written in the file. For Literal this is the secret token: never show it. */
    [[nodiscard]] QString text() const;
    /** Names the worker before its token is known: the label, or env:NAME and the like. Shows no secret. */
    [[nodiscard]] QString display() const;
    /** Where the token is kept, in a few words: "in the keychain", "in this file". */
    [[nodiscard]] QString place() const;

    bool operator==(const TokenReference &) const = default;

private:
    Kind m_kind = Kind::Literal;
    QString m_name;
    QString m_label;
    std::optional<WorkerToken> m_token;
};

} // namespace oco::config
