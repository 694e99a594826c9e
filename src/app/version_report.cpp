#include "app/version_report.h"

#include "app/build_info.h"
#include "app/help_text.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

constexpr qsizetype kNameWidth = 12; // characters

QString lineOf(const QString &name, const QString &value)
{
    return (name + u':').leftJustified(kNameWidth) + value + u'\n';
}

} // namespace

VersionFacts VersionFacts::ofThisProgram()
{
    VersionFacts facts;
    facts.commit = QString::fromLatin1(kCommit);
    facts.build = u"%1, %2, %3"_s.arg(QString::fromLatin1(kBuildType), QString::fromLatin1(kCompiler), QSysInfo::buildCpuArchitecture());
    facts.qtBuilt = QStringLiteral(QT_VERSION_STR);
    facts.qtRunning = QString::fromLatin1(qVersion());
    facts.keychain = QString::fromLatin1(kKeychainVersion);
    facts.system = u"%1, %2 %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion());
    return facts;
}

QString versionReport(const VersionFacts &facts)
{
    return versionText() + lineOf(u"commit"_s, facts.commit.isEmpty() ? u"not known"_s : facts.commit) + lineOf(u"build"_s, facts.build) +
           lineOf(u"Qt"_s,
                  facts.qtBuilt == facts.qtRunning ? facts.qtRunning : u"%1, built with %2"_s.arg(facts.qtRunning, facts.qtBuilt)) +
           lineOf(u"QtKeychain"_s, facts.keychain) + lineOf(u"opencode"_s, facts.opencode) + lineOf(u"system"_s, facts.system);
}

} // namespace oco::app
