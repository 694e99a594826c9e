#pragma once

#include "app/commands/outcome.h"
#include "app/commands/workers_file_edit.h"
#include "app/task.h"
#include "config/paths.h"
#include "credentials/keychain_store.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace oco::app
{

/** `token move`: tokens that stand in workers.json go to the keychain, one after the other. */
class TokenMoveRun : public Task
{
    Q_OBJECT

public:
    /** workers: as the person calls them; none: all whose token stands in the file. */
    TokenMoveRun(QStringList workers, const config::Paths &paths, QString workersFile, bool json, QObject *parent = nullptr);

    void start() override;
    void requestStop(int count) override;

private:
    [[nodiscard]] base::Result<QList<qsizetype>> places() const;
    void moveNext();
    void refer(qsizetype place);
    void finish();

    QStringList m_workers;
    QString m_workersFile;
    Outcome m_outcome;
    std::optional<WorkersFileEdit> m_file;
    credentials::KeychainStore m_keychain;
    QList<qsizetype> m_left;
    QStringList m_moved;
    std::optional<base::Error> m_error; // the first one; the keychain would most likely refuse the others as well
};

} // namespace oco::app
