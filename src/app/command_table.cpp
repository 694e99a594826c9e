#include "app/command_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

using Values = OptionSpec::Values;
using Words = CommandSpec::Words;

QList<CommandSpec> makeTable()
{
    const OptionSpec config{u"config"_s, Values::File, u"another workers.json"_s};
    const OptionSpec json{u"json"_s, Values::None, u"print JSON"_s};
    const OptionSpec wait{u"wait"_s, Values::None, u"return when it is done"_s};
    const OptionSpec directory{u"directory"_s, Values::Directory, u"where the worker works"_s};
    const OptionSpec url{u"url"_s, Values::Any, u"the deployment's URL"_s};
    const OptionSpec tokenFrom{u"token-from"_s, Values::Any, u"where the token is kept: env:, file:, credential: or keychain:"_s};
    const OptionSpec recovery{u"recovery"_s, Values::Recovery, u"what happens to answers that were interrupted"_s};
    const OptionSpec plain{u"plain"_s, Values::None, u"keep the token in the file, not in the keychain"_s};
    return {
        {Command::Run,
         {},
         u"run the workers"_s,
         {{u"local"_s, Values::None, u"serve a deployment on this computer"_s},
          {u"dev"_s, Values::None, u"one worker, from .env in the current directory"_s},
          {u"tray"_s, Values::None, u"start in the tray, without opening a window"_s},
          {u"show"_s, Values::Any, u"open a window: dashboard, console, editor, preferences or wizard"_s},
          {u"language"_s, Values::Any, u"of the windows, like de or pt_BR"_s},
          {u"reset-preferences"_s, Values::None, u"begin with the preferences of a fresh installation"_s},
          {u"verbose"_s, Values::None, u"with --version: the versions of all parts"_s},
          config},
         Words::Nothing,
         {}},
        {Command::Chat,
         {u"chat"_s},
         u"ask the worker of the current folder"_s,
         {{u"session"_s, Values::Any, u"go on with a chat session"_s}, {u"model"_s, Values::Any, u"provider/model"_s}},
         Words::Text,
         u"PROMPT"_s,
         1,
         1},
        {Command::Deployment, {u"deployment"_s}, u"how to reach the local deployment"_s, {json}, Words::Nothing, {}},
        {Command::Validate,
         {u"validate"_s},
         u"check workers.json"_s,
         {{u"online"_s, Values::None, u"ask the deployments as well"_s}, json, config},
         Words::Files,
         u"FILE"_s,
         0,
         1},
        {Command::Workers, {u"workers"_s}, u"list, add, edit or remove workers"_s, {}, Words::Nothing, {}},
        {Command::WorkersList, {u"workers"_s, u"list"_s}, u"list the workers of workers.json"_s, {json, config}, Words::Nothing, {}},
        {Command::WorkersAdd,
         {u"workers"_s, u"add"_s},
         u"add a worker to workers.json"_s,
         {directory, url, tokenFrom, plain, recovery, json, config},
         Words::Nothing,
         {}},
        {Command::WorkersEdit,
         {u"workers"_s, u"edit"_s},
         u"change a worker's directory, URL, token source or recovery"_s,
         {directory, url, tokenFrom, recovery, json, config},
         Words::Workers,
         u"WORKER"_s,
         1,
         1},
        {Command::WorkersRemove,
         {u"workers"_s, u"remove"_s},
         u"remove a worker from workers.json"_s,
         {{u"keep-token"_s, Values::None, u"leave its token in the keychain"_s}, json, config},
         Words::Workers,
         u"WORKER"_s,
         1,
         1},
        {Command::Token, {u"token"_s}, u"set, move or delete tokens in the keychain"_s, {}, Words::Nothing, {}},
        {Command::TokenSet,
         {u"token"_s, u"set"_s},
         u"put a worker's token into the keychain"_s,
         {json, config},
         Words::Workers,
         u"WORKER"_s,
         0,
         1},
        {Command::TokenMove,
         {u"token"_s, u"move"_s},
         u"move tokens from workers.json into the keychain"_s,
         {json, config},
         Words::Workers,
         u"WORKER"_s,
         0,
         -1},
        {Command::TokenDelete,
         {u"token"_s, u"delete"_s},
         u"delete a worker's token from the keychain"_s,
         {json, config},
         Words::Workers,
         u"WORKER"_s,
         1,
         1},
        {Command::Status, {u"status"_s}, u"what the running program does"_s, {json, config}, Words::Nothing, {}},
        {Command::Start, {u"start"_s}, u"start workers of the running program"_s, {wait, json, config}, Words::Workers, u"WORKER"_s, 0, -1},
        {Command::Stop, {u"stop"_s}, u"stop workers of the running program"_s, {wait, json, config}, Words::Workers, u"WORKER"_s, 0, -1},
        {Command::Restart,
         {u"restart"_s},
         u"restart workers of the running program"_s,
         {wait, json, config},
         Words::Workers,
         u"WORKER"_s,
         0,
         -1},
        {Command::Quit, {u"quit"_s}, u"end the running program"_s, {config}, Words::Nothing, {}},
        {Command::Migrate,
         {u"migrate"_s},
         u"make a worker of workers.json from a .env"_s,
         {{u"from"_s, Values::File, u"the .env to read"_s}, directory, plain, json, config},
         Words::Nothing,
         {}},
        {Command::Doctor, {u"doctor"_s}, u"check everything that a worker needs"_s, {json, config}, Words::Nothing, {}},
        {Command::Completion, {u"completion"_s}, u"print the completion script of a shell"_s, {}, Words::Shells, u"SHELL"_s, 1, 1},
    };
}

} // namespace

const QList<CommandSpec> &commandTable()
{
    static const QList<CommandSpec> table = makeTable();
    return table;
}

const QList<OptionSpec> &commonOptions()
{
    static const QList<OptionSpec> options{
        {u"help"_s, Values::None, u"the help page"_s},          {u"version"_s, Values::None, u"the version"_s},
        {u"no-gui"_s, Values::None, u"run without a window"_s}, {u"log-level"_s, Values::Level, u"how much is logged"_s},
        {u"log-format"_s, Values::Format, u"text or json"_s},
    };
    return options;
}

const QStringList &windowOptions()
{
    static const QStringList options{u"tray"_s, u"show"_s, u"language"_s, u"reset-preferences"_s};
    return options;
}

const QStringList &windowNames()
{
    static const QStringList names{u"dashboard"_s, u"console"_s, u"editor"_s, u"preferences"_s, u"wizard"_s};
    return names;
}

const CommandSpec &specOf(Command command)
{
    const QList<CommandSpec> &table = commandTable();
    return *std::ranges::find_if(table, [command](const CommandSpec &spec) { return spec.command == command; });
}

} // namespace oco::app
