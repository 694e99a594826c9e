#pragma once

#include "app/command_line.h"
#include "app/task.h"
#include "base/result.h"
#include "config/paths.h"

#include <QCoreApplication>

#include <memory>

namespace oco::app
{

/** What a program with windows adds: its application object, and the run that has no command. */
class Frontend
{
public:
    Frontend() = default;
    virtual ~Frontend() = default;
    Frontend(const Frontend &) = delete;
    Frontend &operator=(const Frontend &) = delete;
    Frontend(Frontend &&) = delete;
    Frontend &operator=(Frontend &&) = delete;

    /** Error Unreachable: there is no display. */
    [[nodiscard]] virtual base::Result<std::unique_ptr<QCoreApplication>> makeApplication(int &argc, char **argv) = 0;
    [[nodiscard]] virtual base::Result<std::unique_ptr<Task>> makeTask(const CommandLine &line, const config::Paths &paths) = 0;
};

} // namespace oco::app
