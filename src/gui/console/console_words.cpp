#include "gui/console/console_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

struct ConsoleWords {
    Q_DECLARE_TR_FUNCTIONS(oco::gui::ConsoleWords)
};

using app::ConsoleConnection;
using app::ConsoleWorker;

ConsoleEmptyWords withoutWorker(const app::ConsoleSource &source)
{
    if (!source.canWrite()) {
        return {u"info"_s, ConsoleWords::tr("The deployment does not know this worker"),
                ConsoleWords::tr("It may have been removed there. Add it again in the web UI, and give its new token here."),
                ConsoleWords::tr("Show wor&kers"), ConsoleEmptyWords::Action::ShowWorkers};
    }
    return {u"chat"_s, ConsoleWords::tr("No worker yet"),
            ConsoleWords::tr("A worker answers in one of your project folders. Add one to start a session."),
            ConsoleWords::tr("&Add worker…"), ConsoleEmptyWords::Action::AddWorker};
}

ConsoleEmptyWords notApproved(const ConsoleWorker &worker)
{
    if (worker.approval == ConsoleWorker::Approval::Revoked) {
        return {u"info"_s,
                ConsoleWords::tr("“%1” may not connect any more").arg(worker.label()),
                ConsoleWords::tr("Its approval was withdrawn. Remove it and add a new one."),
                {},
                ConsoleEmptyWords::Action::None};
    }
    if (worker.wantsApproval()) {
        return {u"key"_s,
                ConsoleWords::tr("“%1” waits for approval").arg(worker.label()),
                ConsoleWords::tr("Approve it above to let it work in %1.").arg(worker.directory),
                {},
                ConsoleEmptyWords::Action::None};
    }
    return {u"key"_s, ConsoleWords::tr("“%1” has not connected yet").arg(worker.label()),
            ConsoleWords::tr("Give its token to the workers of this computer and start it. It then asks here to be approved."),
            ConsoleWords::tr("Show wor&kers"), ConsoleEmptyWords::Action::ShowWorkers};
}

} // namespace

ConsoleEmptyWords emptyWords(const app::ConsoleSource *source)
{
    if (source == nullptr) {
        return {u"chat"_s, ConsoleWords::tr("Nothing to show yet"), ConsoleWords::tr("Set up a worker to write to it here."),
                ConsoleWords::tr("&Set up…"), ConsoleEmptyWords::Action::SetUp};
    }
    if (source->connection() == ConsoleConnection::Off || source->connection() == ConsoleConnection::Connecting) {
        return {u"link"_s, ConsoleWords::tr("Connecting…"), {}, {}, ConsoleEmptyWords::Action::None};
    }
    if (source->workers().isEmpty()) {
        if (source->connection() == ConsoleConnection::Lost) {
            return {u"link"_s,
                    ConsoleWords::tr("The deployment does not answer"),
                    ConsoleWords::tr("The program keeps trying."),
                    {},
                    ConsoleEmptyWords::Action::None};
        }
        return withoutWorker(*source);
    }
    const ConsoleWorker *worker = source->worker(source->selectedWorker());
    if (worker == nullptr) {
        return {u"chat"_s, ConsoleWords::tr("Choose a worker"), {}, {}, ConsoleEmptyWords::Action::None};
    }
    if (worker->approval != ConsoleWorker::Approval::Approved) {
        return notApproved(*worker);
    }
    if (!source->canWrite()) {
        return source->sessions().isEmpty()
                   ? ConsoleEmptyWords{u"chat"_s,
                                       ConsoleWords::tr("No sessions yet"),
                                       ConsoleWords::tr("What is written in the web UI of the deployment shows here."),
                                       {},
                                       ConsoleEmptyWords::Action::None}
                   : ConsoleEmptyWords{u"chat"_s, ConsoleWords::tr("Choose a session"), {}, {}, ConsoleEmptyWords::Action::None};
    }
    if (!worker->online) {
        return {u"start"_s, ConsoleWords::tr("“%1” is offline").arg(worker->label()),
                ConsoleWords::tr("Start it to begin a session. You can read the earlier ones meanwhile."),
                ConsoleWords::tr("Show wor&kers"), ConsoleEmptyWords::Action::ShowWorkers};
    }
    return {u"chat"_s,
            ConsoleWords::tr("Start a session"),
            ConsoleWords::tr("Write below what you want done in %1.").arg(worker->directory),
            {},
            ConsoleEmptyWords::Action::None};
}

ConsoleSending sendingOf(const app::ConsoleSource &source)
{
    const ConsoleWorker *worker = source.worker(source.selectedWorker());
    if (worker == nullptr || worker->approval != ConsoleWorker::Approval::Approved || source.connection() != ConsoleConnection::Connected) {
        return {false, {}};
    }
    if (worker->online) {
        return source.models().isEmpty() ? ConsoleSending{false, ConsoleWords::tr("The worker is still starting. Its models come next.")}
                                         : ConsoleSending{true, {}};
    }
    if (source.selectedSession().isEmpty()) {
        return {false, {}};
    }
    return {true, ConsoleWords::tr("“%1” is offline. It answers what you send when it is back.").arg(worker->label())};
}

bool isAnswering(const app::ConsoleSource &source)
{
    const auto &messages = source.messages();
    return std::any_of(messages.crbegin(), messages.crend(), [](const app::ConsoleMessage &message) {
        return message.role == app::ConsoleMessage::Role::Assistant && !message.completed;
    });
}

QString workerWords(const ConsoleWorker &worker)
{
    switch (worker.approval) {
    case ConsoleWorker::Approval::Pending:
        return worker.wantsApproval() ? ConsoleWords::tr("%1 – waits for approval").arg(worker.label())
                                      : ConsoleWords::tr("%1 – not connected yet").arg(worker.label());
    case ConsoleWorker::Approval::Revoked:
        return ConsoleWords::tr("%1 – withdrawn").arg(worker.label());
    case ConsoleWorker::Approval::Approved:
        return worker.online ? worker.label() : ConsoleWords::tr("%1 – offline").arg(worker.label());
    }
    return worker.label();
}

} // namespace oco::gui
