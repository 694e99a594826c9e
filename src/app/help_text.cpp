#include "app/help_text.h"

#include "base/version.h"

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

const QString kRunHelp = uR"(opencode-orchestrator hosts the workers that connect folders of this computer to a
web UI: messages written there are answered by opencode, in the worker's folder.

Usage:
  opencode-orchestrator [--config FILE] [OPTIONS]   run the workers of workers.json
  opencode-orchestrator --local [OPTIONS]           run a deployment of our own on this computer,
                                                    with one worker for the current folder
  opencode-orchestrator chat [OPTIONS] PROMPT       ask that worker, print its answer
  opencode-orchestrator deployment [--json]         say how to reach the deployment of --local

Commands (each has a --help of its own):
  chat          Sends PROMPT to the worker of the current folder and prints the answer as it
                comes. Uses a running --local, or starts what it needs and stops it again.
  deployment    Prints URL, login and workers of the local deployment.

Options:
  --no-gui              Run without a window. This is the default.
  --local               Leave workers.json alone: serve a deployment on 127.0.0.1, made on first
                        use and kept, and a worker for the current folder.
  --config FILE         Read FILE instead of the usual workers.json.
  --log-level LEVEL     debug, info (default), warning or error. The log goes to standard error.
  --log-format FORMAT   text (default), or json: one object a line.
  -h, --help            This page.
  -v, --version         The version.

Files:
  ~/.config/opencode-orchestrator/workers.json
      The workers: token, working_directory and convex_url of each. JSON with comments. Without
      it a template is written. XDG_CONFIG_HOME moves it.
  ~/.local/state/opencode-orchestrator/
      What must survive a restart; local/ holds the local deployment and its login (readable by
      you only). XDG_STATE_HOME moves it.

Stopping:
  Ctrl-C (or SIGTERM, SIGQUIT) lets running answers finish for up to 30 seconds and sets the
  workers offline. A second one ends within two seconds, a third at once.

Exit status:
  0    stopped as asked
  1    no worker could be started or is left, or the command failed
  64   wrong usage
  78   workers.json is missing (a template has been written), untouched or unusable

Environment:
  OCO_OPENCODE_BINARY   Path of the opencode program, where it is not found by itself.
  OCO_LAUNCH=service    Started by a service or the login: relative folders are refused.

Examples:
  opencode-orchestrator --local
  opencode-orchestrator chat "What does this project do?"
  opencode-orchestrator --config ~/projects/workers.json --log-format json
)"_s;

const QString kDeploymentHelp = uR"(Prints how to reach the deployment that `opencode-orchestrator --local` serves.

Usage:
  opencode-orchestrator deployment [--json]

Options:
  --json        One JSON object: {"url", "loginSessionId", "machineId",
                "workers": [{"workerId", "workingDirectory"}]}
  -h, --help    This page.
  (--log-level and --log-format as in opencode-orchestrator --help)

The login id lets its holder give orders to your workers: keep it to yourself.

Exit status: 0, or 1 when --local (or chat) was never run. 64: wrong usage.
)"_s;

const QString kChatHelp = uR"(Asks the worker of the current folder and prints its answer as it comes.

Usage:
  opencode-orchestrator chat [--session ID] [--model MODEL] PROMPT

  PROMPT is one argument (put it in quotes), or - to read it from standard input.
  A running `opencode-orchestrator --local` of this folder is used; where none runs, deployment,
  worker and opencode are started for this one answer and stopped again.

Options:
  --session ID          Go on with a chat session instead of beginning a new one. With
                        --log-level info the id of each session is logged.
  --model MODEL         provider/model; without it the default of opencode's configuration.
  --log-level LEVEL     debug, info, warning (default here) or error, on standard error.
  --log-format FORMAT   text (default), or json: one object a line.
  -h, --help            This page.

Ctrl-C ends the session and with it the answer.

Exit status:
  0    the whole answer was printed
  1    no answer; standard error says why
  64   wrong usage
  130  given up by Ctrl-C

Examples:
  opencode-orchestrator chat "Explain the build in three sentences."
  git diff | opencode-orchestrator chat --model openai/gpt-5 -
)"_s;

} // namespace

QString helpText(Command command)
{
    switch (command) {
    case Command::Run:
        return kRunHelp;
    case Command::Deployment:
        return kDeploymentHelp;
    case Command::Chat:
        return kChatHelp;
    }
    return {};
}

QString versionText()
{
    return u"opencode-orchestrator %1\n"_s.arg(QString::fromLatin1(base::kVersion));
}

} // namespace oco::app
