#pragma once

#include "base/result.h"
#include "config/workers_document.h"
#include "config/workers_edit.h"
#include "config/workers_file.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace oco::app
{

/** A workers.json that a command changes. */
class WorkersFileEdit
{
public:
    enum class Missing : std::uint8_t { IsAnError, IsMade };

    /** Errors: as WorkersDocument::open(), and InvalidInput for a file that is no JSON. */
    [[nodiscard]] static base::Result<WorkersFileEdit> open(const QString &path, Missing missing);

    [[nodiscard]] const QString &path() const { return m_document.path(); }
    [[nodiscard]] const QByteArray &text() const { return m_document.text(); }
    [[nodiscard]] const QList<config::ListedWorker> &workers() const { return m_content.listed; }
    /** Everything that is wrong with the file as it is. */
    [[nodiscard]] const config::WorkersFileContent &content() const { return m_content; }

    /** The place in the list of the worker that a person calls so. Errors: NotFound, InvalidInput (several fit). */
    [[nodiscard]] base::Result<qsizetype> find(const QString &worker) const;

    /** Where the worker of that name would stand after the edit; -1: nowhere. */
    [[nodiscard]] qsizetype placeAfter(const config::JsoncEdit &edit, const config::TokenReference &token) const;
    /** Whether the worker would be valid after the edit. */
    [[nodiscard]] base::Result<void> check(const config::JsoncEdit &edit, qsizetype worker) const;
    /** Without a check. Errors: as WorkersDocument::save(). */
    [[nodiscard]] base::Result<void> save(const config::JsoncEdit &edit);

    /** Removes what open() has made, where nothing was saved since and keep() was not called. */
    void discard();
    void keep() { m_made.clear(); }

private:
    explicit WorkersFileEdit(config::WorkersDocument document);
    [[nodiscard]] config::WorkersFileContent parsed(const QByteArray &text) const;

    config::WorkersDocument m_document;
    config::WorkersFileContent m_content;
    QStringList m_made; // files that were not there before
};

/** What a person reads of an entry: the worker, or env:NAME and the like, or its place in the list. */
[[nodiscard]] QString nameOf(const QList<config::ListedWorker> &workers, qsizetype index);

} // namespace oco::app
