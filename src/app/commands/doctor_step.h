#pragma once

#include "app/commands/doctor_check.h"
#include "config/paths.h"
#include "config/workers_file.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <utility>

namespace oco::credentials
{
class CredentialStore;
}

namespace oco::orchestrator
{
class WorkerAccess;
}

namespace oco::app
{

/** What the steps of `doctor` work on, and leave for those behind them. */
struct DoctorContext {
    config::Paths paths;
    QString workersFile;
    base::Result<config::WorkersFileContent> content; // of workersFile
    credentials::CredentialStore *keychain = nullptr;
    orchestrator::WorkerAccess *access = nullptr;
    QList<QUrl> silentDeployments; // those that did not answer

    [[nodiscard]] QList<config::WorkerEntry> workers() const { return content ? content->workers : QList<config::WorkerEntry>(); }
};

/** One of the things that `doctor` looks at; may give several checks. One use; destroying it ends it. */
class DoctorStep : public QObject
{
    Q_OBJECT

public:
    explicit DoctorStep(QString name, QObject *parent = nullptr) : QObject(parent), m_name(std::move(name)) {}

    /** Of its checks, should it not come to an end. */
    [[nodiscard]] const QString &name() const { return m_name; }
    virtual void start() = 0;

Q_SIGNALS:
    /** Last signal, perhaps within start(). */
    void finished(const QList<oco::app::Check> &checks);

private:
    QString m_name;
};

/** A step that is done when a function returns. */
class DoctorCall : public DoctorStep
{
    Q_OBJECT

public:
    using Call = std::function<QList<Check>()>;

    DoctorCall(const QString &name, Call call) : DoctorStep(name), m_call(std::move(call)) {}

    void start() override { Q_EMIT finished(m_call()); }

private:
    Call m_call;
};

} // namespace oco::app
