#include "credentials/keychain_outlook.h"

using namespace Qt::StringLiterals;

namespace oco::credentials
{

KeychainOutlook lookAtKeychain(const KeychainRequest & /*request*/)
{
    return {std::nullopt, {}, u"Windows Credential Store"_s};
}

bool canPrompt()
{
    return true;
}

QString entryName(const KeychainRequest &request)
{
    return request.service + u'/' + request.key; // Windows has one name space for all programs
}

} // namespace oco::credentials
