#pragma once

#include "app/commands/doctor_check.h"
#include "app/commands/doctor_step.h"

#include <QList>

/** The checks that only look at files and folders. */
namespace oco::app::doctor
{

[[nodiscard]] QList<Check> workersFile(const DoctorContext &context);
[[nodiscard]] QList<Check> workingDirectories(const DoctorContext &context);
/** Also tries to write there, and removes it again. */
[[nodiscard]] QList<Check> stateFolder(const DoctorContext &context);
[[nodiscard]] QList<Check> room(const DoctorContext &context);

} // namespace oco::app::doctor
