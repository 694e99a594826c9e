#pragma once

#include "app/commands/doctor_step.h"
#include "app/commands/online_check.h"

#include <memory>

namespace oco::app
{

/** Fetches each worker's token and asks its deployment, where that one answers, whether it knows the worker. */
class DoctorTokens : public DoctorStep
{
    Q_OBJECT

public:
    explicit DoctorTokens(DoctorContext *context);

    /** Which deployments are silent is looked at here, not before. */
    void start() override;

private:
    DoctorContext *m_context;
    std::unique_ptr<OnlineCheck> m_check;
};

} // namespace oco::app
