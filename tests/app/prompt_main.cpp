// A process for tests on a pseudo-terminal: `ask hidden|shown` puts a question twice and tells of each answer how long
// it is; `setup DIRECTORY` is the first run of the development mode there.

#include "app/console.h"
#include "app/development/dev_setup.h"
#include "app/process_signals.h"
#include "app/terminal_prompt.h"

#include <QCoreApplication>

#include <memory>

using namespace Qt::StringLiterals;
using namespace oco::app;

namespace
{

int ask(Echo echo)
{
    ProcessSignals signals;
    auto prompt = std::make_unique<TerminalPrompt>();
    if (!prompt->open()) {
        writeErrorLine(u"no terminal"_s);
        return 2;
    }
    int answers = 0;
    QObject::connect(&signals, &ProcessSignals::stopRequested, &signals, [&] {
        prompt.reset();
        QCoreApplication::exit(3);
    });
    QObject::connect(prompt.get(), &TerminalPrompt::closed, &signals, [] { QCoreApplication::exit(4); });
    QObject::connect(prompt.get(), &TerminalPrompt::answered, &signals, [&](const QString &text) {
        prompt->say(u"<%1 characters>"_s.arg(text.size()));
        if (++answers == 2) {
            QCoreApplication::exit(0);
        } else {
            prompt->ask(u"second? "_s, echo);
        }
    });
    prompt->ask(u"first? "_s, echo);
    return QCoreApplication::exec();
}

int setUp(const QString &directory)
{
    ProcessSignals signals;
    auto setup = std::make_unique<DevSetup>(DevConfig::read(directory, QProcessEnvironment::systemEnvironment()));
    QObject::connect(&signals, &ProcessSignals::stopRequested, &signals, [&] {
        setup.reset();
        QCoreApplication::exit(3);
    });
    QObject::connect(setup.get(), &DevSetup::completed, &signals, [](const oco::config::WorkerConfig &worker) {
        writeOut(u"<%1 at %2>\n"_s.arg(worker.token.label(), worker.convexUrl.toString()));
        QCoreApplication::exit(0);
    });
    QObject::connect(setup.get(), &DevSetup::cancelled, &signals, [] { QCoreApplication::exit(4); });
    QObject::connect(setup.get(), &DevSetup::failed, &signals, [](const oco::base::Error &error) {
        writeErrorLine(error.toString());
        QCoreApplication::exit(2);
    });
    QMetaObject::invokeMethod(setup.get(), &DevSetup::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"setup") {
        return setUp(arguments.value(2));
    }
    return ask(arguments.value(2) == u"hidden" ? Echo::Hidden : Echo::Shown);
}
