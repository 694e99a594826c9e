#include "app/help_text.h"

#include "base/version.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

/** The file in resources/help: run, dev, chat, workers-add, … */
QString pageName(const CommandLine &line)
{
    if (line.command == Command::Run) {
        return line.has(u"dev"_s) ? u"dev"_s : u"run"_s;
    }
    return specOf(line.command).name.join(u'-');
}

} // namespace

QString helpText(const CommandLine &line)
{
    QFile page(u":/help/%1.txt"_s.arg(pageName(line)));
    return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
}

QString versionText()
{
    return u"opencode-orchestrator %1\n"_s.arg(QString::fromLatin1(base::kVersion));
}

} // namespace oco::app
