#include "credentials/credential_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::credentials
{

using base::ErrorCode;
using base::fail;

base::Result<void> checkKey(const QString &key)
{
    if (key.isEmpty()) {
        return fail(ErrorCode::InvalidInput, u"The key of a keychain entry is empty."_s, u"Give the entry a name."_s);
    }
    if (key.toUtf8().size() > CredentialStore::kMaxKeyBytes) {
        return fail(ErrorCode::TooLarge, u"The key of a keychain entry is longer than %1 bytes."_s.arg(CredentialStore::kMaxKeyBytes),
                    u"Use a shorter name."_s);
    }
    const auto isControl = [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; };
    if (std::any_of(key.cbegin(), key.cend(), isControl) || !key.isValidUtf16()) {
        return fail(ErrorCode::InvalidInput, u"The key of a keychain entry holds control characters."_s,
                    u"Use letters, digits and punctuation only."_s);
    }
    return {};
}

base::Result<void> checkValue(const QString &value)
{
    if (value.isEmpty()) {
        return fail(ErrorCode::InvalidInput, u"There is nothing to save in the keychain: the value is empty."_s);
    }
    if (value.toUtf8().size() > CredentialStore::kMaxValueBytes) {
        return fail(ErrorCode::TooLarge,
                    u"The value is longer than the %1 bytes that every keychain can hold."_s.arg(CredentialStore::kMaxValueBytes),
                    u"Check that it is the token alone and nothing else."_s);
    }
    // keychains end a text at a NUL, and would silently keep a part of it
    if (value.contains(QChar(u'\0')) || !value.isValidUtf16()) {
        return fail(ErrorCode::InvalidInput, u"The value holds a character that a keychain cannot keep."_s,
                    u"Check that it is the token alone and nothing else."_s);
    }
    return {};
}

} // namespace oco::credentials
