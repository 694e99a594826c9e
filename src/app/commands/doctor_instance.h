#pragma once

#include "app/commands/doctor_step.h"
#include "app/control/control_client.h"
#include "app/control/workers_instance.h"

namespace oco::app
{

/** Who runs the workers of this workers.json: nobody, or a program that has to answer. */
class DoctorInstance : public DoctorStep
{
    Q_OBJECT

public:
    explicit DoctorInstance(const DoctorContext &context);

    void start() override;

private:
    void notFound(const base::Error &error);
    void silent(const base::Error &error);

    WorkersInstance m_instance;
    ControlClient m_client;
};

} // namespace oco::app
