#pragma once

#include "app/commands/doctor_step.h"

#include <QProcess>
#include <QTimer>

namespace oco::app
{

/** Finds opencode as the workers would, and asks it for its version. */
class DoctorOpencode : public DoctorStep
{
    Q_OBJECT

public:
    explicit DoctorOpencode(const DoctorContext &context);
    ~DoctorOpencode() override;

    void start() override;

private:
    void ended(int exitCode, QProcess::ExitStatus status);
    void report(const Check &check);

    QString m_configured;
    QString m_binary;
    QProcess m_process;
    QTimer m_limit;
};

} // namespace oco::app
