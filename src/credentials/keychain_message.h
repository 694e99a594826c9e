#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>

namespace oco::credentials
{

/** What went wrong with a keychain; KeychainErrors has the words for a person. */
enum class KeychainProblem : std::uint8_t {
    Locked,       // a person must unlock it
    NoSession,    // no D-Bus session, so no keychain can be reached
    NoService,    // a session, but no keychain program in it
    NoCollection, // a keychain program that keeps nothing yet
    NoEntry,
    Denied,
    NoAnswer,     // the helper passed its limit
    HelperFailed, // the helper could not be run, crashed, or said what is no answer
    NotKept,      // what was read back differs from what was written
    Failed,       // anything else
};

/** What the helper is asked, one line of JSON on its standard input. */
struct KeychainRequest {
    enum class Operation : std::uint8_t { Read, Write, Remove };

    Operation operation = Operation::Read;
    QString service;
    QString key;
    QString value;
    bool mayPrompt = false;

    bool operator==(const KeychainRequest &) const = default;

    [[nodiscard]] QByteArray toJson() const;
    /** Error: Protocol. */
    [[nodiscard]] static base::Result<KeychainRequest> fromJson(const QByteArray &json);
};

/** What the helper answers, one line of JSON on its standard output. */
struct KeychainAnswer {
    static constexpr qsizetype kMaxBytes = qsizetype{64} * 1024;

    std::optional<KeychainProblem> problem;
    QString value;   // of a read
    QString cause;   // of a problem: technical text, no secret
    QString backend; // the kind of keychain, for people

    bool operator==(const KeychainAnswer &) const = default;

    [[nodiscard]] QByteArray toJson() const;
    /** Error: Protocol. */
    [[nodiscard]] static base::Result<KeychainAnswer> fromJson(const QByteArray &json);
};

} // namespace oco::credentials
