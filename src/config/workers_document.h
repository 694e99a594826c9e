#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace oco::config
{

/** A workers.json as it was read, to be changed and saved. What somebody else wrote in the meantime is never lost. */
class WorkersDocument
{
public:
    /** Any content, unreadable JSON too. Errors: NotFound (a link to nothing, too), PermissionDenied, TooLarge, Io. */
    [[nodiscard]] static base::Result<WorkersDocument> open(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QByteArray &text() const { return m_text; }

    /**
     * Replaces the file in one step; it keeps its mode, and a link stays a link. Afterwards text() is the new text.
     * Errors, the file being left as it is each time: InvalidInput (the text is no JSON with comments), Rejected (the
     * file is no longer what was read; the new text is kept beside it as <file>.mine-<date>-<time>, mode 0600),
     * NotFound (a link to nothing), PermissionDenied, Io.
     */
    [[nodiscard]] base::Result<void> save(const QByteArray &text);

private:
    [[nodiscard]] base::Error conflict(const QByteArray &text) const;

    QString m_path;
    QByteArray m_text;
};

} // namespace oco::config
