#include "app/commands/deployment_command.h"

#include "app/console.h"
#include "app/deployment_description.h"
#include "app/exit_status.h"
#include "app/local_files.h"

using namespace Qt::StringLiterals;

namespace oco::app
{

int printDeployment(const config::Paths &paths, bool json)
{
    const base::Result<DeploymentDescription> description = DeploymentDescription::read(LocalFiles::in(paths).description);
    if (!description && description.error().code == base::ErrorCode::NotFound) {
        writeErrorLine(u"There is no local deployment yet. Run opencode-orchestrator --local first."_s);
        return exit_status::kFailure;
    }
    if (!description) {
        writeErrorLine(description.error().toString());
        return exit_status::kFailure;
    }
    writeOut(json ? QString::fromUtf8(description->toJson()) : description->toText());
    return exit_status::kOk;
}

} // namespace oco::app
