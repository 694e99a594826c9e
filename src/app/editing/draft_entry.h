#pragma once

#include "base/result.h"
#include "config/token_reference.h"
#include "config/workers_file.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace oco::app
{

enum class DraftField : std::uint8_t { Token, WorkingDirectory, ConvexUrl, Recovery };

/** As it is called in the file. */
[[nodiscard]] QString nameOf(DraftField field);

/** A worker of a workers.json as it is written there, with mistakes or without. */
struct DraftEntry {
    QString token; // each empty where it is missing, no text, or the template's placeholder
    QString workingDirectory;
    QString convexUrl;
    QString recovery;                                // empty: not written, which is "resume"
    std::optional<config::TokenReference> reference; // where the token can be read
    bool hasFields = true;                           // false: something else than an object stands there
    bool untouched = false;                          // the template's entry

    bool operator==(const DraftEntry &) const = default;

    [[nodiscard]] QString value(DraftField field) const;
};

/** What is known of a text without looking at any disk. */
struct DraftContent {
    QList<DraftEntry> entries;
    std::optional<base::Error> obstacle; // why the text cannot be edited field by field

    [[nodiscard]] static DraftContent read(const QByteArray &text, const QString &home);
};

/** What validate says about a text, by entry. */
struct DraftFindings {
    QByteArray text; // which it is about
    QList<QList<config::Diagnostic>> byEntry;
    QList<config::Diagnostic> aboutFile;
    bool hasErrors = false;

    /** Looks at the directories: for a pool. */
    [[nodiscard]] static DraftFindings find(const QByteArray &text, const QString &file, const config::WorkersFileContext &context);
};

} // namespace oco::app
