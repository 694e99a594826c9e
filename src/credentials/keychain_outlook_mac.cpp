#include "credentials/keychain_outlook.h"

using namespace Qt::StringLiterals;

namespace oco::credentials
{

KeychainOutlook lookAtKeychain(const KeychainRequest & /*request*/)
{
    return {std::nullopt, {}, u"macOS Keychain"_s};
}

bool canPrompt()
{
    return true;
}

QString entryName(const KeychainRequest &request)
{
    return request.key;
}

} // namespace oco::credentials
