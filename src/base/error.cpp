#include "base/error.h"

using namespace Qt::StringLiterals;

namespace oco::base
{

QString Error::toString() const
{
    QString text = message;
    if (!cause.isEmpty()) {
        text += u" ("_s + cause.simplified() + u')'; // it may have several lines
    }
    if (!remedy.isEmpty()) {
        text += u' ' + remedy;
    }
    return text;
}

bool isTemporary(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Unreachable:
    case ErrorCode::Timeout:
    case ErrorCode::Ambiguous:
    case ErrorCode::Overloaded:
    case ErrorCode::Locked:
        return true;
    case ErrorCode::InvalidInput:
    case ErrorCode::NotFound:
    case ErrorCode::PermissionDenied:
    case ErrorCode::Io:
    case ErrorCode::Rejected:
    case ErrorCode::Protocol:
    case ErrorCode::TooLarge:
    case ErrorCode::Cancelled:
    case ErrorCode::Internal:
        return false;
    }
    return false;
}

} // namespace oco::base
