#pragma once

#include "app/frontend.h"

namespace oco::gui
{

/** Makes the program a tray application. */
class DesktopFrontend : public app::Frontend
{
public:
    [[nodiscard]] base::Result<std::unique_ptr<QCoreApplication>> makeApplication(int &argc, char **argv) override;
    [[nodiscard]] base::Result<std::unique_ptr<app::Task>> makeTask(const app::CommandLine &line, const config::Paths &paths) override;
};

} // namespace oco::gui
