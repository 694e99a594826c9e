#include "app/desktop_services.h"

#include "app/launch.h"

#include <utility>

namespace oco::app
{

namespace
{

credentials::KeychainOptions optionsWithWindows(const config::Paths &paths)
{
    credentials::KeychainOptions options = credentials::KeychainOptions::withWindows();
    options.notesFile = keychainOptions(paths).notesFile;
    return options;
}

} // namespace

DesktopServices::DesktopServices(const config::Paths &paths, const QString &workersFile, bool startWorkers,
                                 std::function<QString()> opencodeBinary)
    : m_paths(paths), m_opencodeBinary(std::move(opencodeBinary)), m_keychain(optionsWithWindows(paths)), m_access(paths, &m_keychain),
      m_vault(&m_keychain), m_local(paths), m_host({.paths = paths,
                                                    .workersFile = workersFile,
                                                    .access = &m_access,
                                                    .whenAllFailed = HostedWorkers::WhenAllFailed::StaysUp,
                                                    .startWorkers = startWorkers,
                                                    .hasWindows = true})
{
}

QString DesktopServices::configuredOpencode() const
{
    const QString &inFile = m_host.content().opencodeBinary;
    return inFile.isEmpty() ? m_opencodeBinary() : inFile;
}

void DesktopServices::run(const config::WorkersFileContent &content)
{
    m_host.run(content, patientServerOptions(m_paths, [this] { return configuredOpencode(); }));
}

} // namespace oco::app
