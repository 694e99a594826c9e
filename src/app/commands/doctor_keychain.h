#pragma once

#include "app/commands/doctor_step.h"

namespace oco::app
{

/** Writes, reads and deletes a trial entry in the keychain; never asks anybody for a password. */
class DoctorKeychain : public DoctorStep
{
    Q_OBJECT

public:
    explicit DoctorKeychain(const DoctorContext &context);

    void start() override;

private:
    bool m_needed;
    credentials::CredentialStore *m_store;
};

} // namespace oco::app
