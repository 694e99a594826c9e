#pragma once

#include "base/result.h"
#include "config/jsonc_edit.h"

#include <QByteArray>
#include <QString>

namespace oco::config
{

/** The fields of a new entry, as they are to stand in the file. */
struct WorkerFields {
    QString token; // or a reference to one
    QString workingDirectory;
    QString convexUrl;
    QString recovery = {}; // empty: left out, which is the default
};

/**
 * Edits of the text of a workers.json: an object with a list "workers", or a bare list. Workers are counted from 0, in
 * the order of the file. Errors are those of jsonc_edit.h; nothing is ever half done. The values are not checked here.
 */

/** At the end of the list. The untouched entry of the template is filled in instead; its comments stay. */
[[nodiscard]] base::Result<JsoncEdit> addWorker(const QByteArray &text, const WorkerFields &fields);

/** Changes the field, or adds it behind the others. */
[[nodiscard]] base::Result<JsoncEdit> setWorkerField(const QByteArray &text, qsizetype worker, const QString &field, const QString &value);
[[nodiscard]] base::Result<JsoncEdit> removeWorkerField(const QByteArray &text, qsizetype worker, const QString &field);
[[nodiscard]] base::Result<JsoncEdit> removeWorker(const QByteArray &text, qsizetype worker);

/** Afterwards the worker that was at `from` is at `to`. */
[[nodiscard]] base::Result<JsoncEdit> moveWorker(const QByteArray &text, qsizetype from, qsizetype to);

} // namespace oco::config
