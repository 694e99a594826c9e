#pragma once

#include <QString>

namespace oco::app
{

/** What `--version --verbose` tells: about this program, what it is built with, and what it runs with. */
struct VersionFacts {
    QString commit; // empty: not known
    QString build;  // type, compiler, processor
    QString qtBuilt;
    QString qtRunning;
    QString keychain;
    QString opencode; // version and path, or why there is none
    QString system;

    /** All but opencode. */
    [[nodiscard]] static VersionFacts ofThisProgram();
};

/** The version's line as `--version` prints it, then a line for each fact. */
[[nodiscard]] QString versionReport(const VersionFacts &facts);

} // namespace oco::app
