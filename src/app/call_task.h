#pragma once

#include "app/task.h"

#include <functional>
#include <utility>

namespace oco::app
{

/** A command that is done when a function returns. */
class CallTask : public Task
{
    Q_OBJECT

public:
    /** call: gives the exit status. */
    explicit CallTask(std::function<int()> call, QObject *parent = nullptr) : Task(parent), m_call(std::move(call)) {}

    void start() override { Q_EMIT finished(m_call()); }
    void requestStop(int /*count*/) override {}

private:
    std::function<int()> m_call;
};

} // namespace oco::app
