#pragma once

#include <QMetaType>
#include <QString>

#include <cstdint>

namespace oco::base
{

/** What a caller may have to decide on. Texts are for people; never branch on them. */
enum class ErrorCode : std::uint8_t {
    InvalidInput,     // what the person wrote is wrong
    NotFound,         // a file, binary, session or record is not there
    PermissionDenied, // the system or the other side refuses us
    Io,               // reading or writing a file or database failed
    Unreachable,      // no connection: nothing was executed
    Timeout,          // no answer in time: it may have been executed
    Ambiguous,        // the connection broke before the answer: it may have been executed
    Overloaded,       // refused before execution; try again later
    Rejected,         // the other side executed the call and answered with an error
    Protocol,         // the other side says something that the contract does not know
    TooLarge,         // a size limit was passed
    Cancelled,        // we gave it up ourselves
    Internal,         // a fault of this program
    Locked,           // not unlocked yet, or held by somebody else; try again later
};

/** An error as a value: what happened, what to do next, and the technical cause. */
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message; // one sentence, what happened and where
    QString remedy;  // one sentence, what to do next; may be empty
    QString cause;   // technical text of the system or the other side; may be empty

    bool operator==(const Error &) const = default;

    /** message, cause and remedy in one line, for logs and terminals. */
    [[nodiscard]] QString toString() const;
};

/** Whether the same call may be tried again later with hope of success. */
[[nodiscard]] bool isTemporary(ErrorCode code);

} // namespace oco::base

Q_DECLARE_METATYPE(oco::base::Error)
