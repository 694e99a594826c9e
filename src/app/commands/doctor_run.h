#pragma once

#include "app/command_line.h"
#include "app/commands/doctor_step.h"
#include "app/task.h"
#include "app/token_access.h"
#include "config/paths.h"
#include "credentials/keychain_store.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace oco::app
{

/** doctor: one step after the other, each printed when it is done; all of it within a limit. */
class DoctorRun : public Task
{
    Q_OBJECT

public:
    DoctorRun(const CommandLine &line, const config::Paths &paths, const QString &workersFile, QObject *parent = nullptr);
    ~DoctorRun() override;

    void start() override;
    void requestStop(int count) override;

private:
    void makeSteps();
    void next();
    void take(const QList<Check> &checks);
    void timeIsOver();
    void finish();

    bool m_json;
    credentials::KeychainStore m_keychain;
    TokenAccess m_access;
    DoctorContext m_context;
    std::vector<std::unique_ptr<DoctorStep>> m_steps;
    std::size_t m_current = 0;
    QList<Check> m_checks;
    QTimer m_limit;
};

} // namespace oco::app
