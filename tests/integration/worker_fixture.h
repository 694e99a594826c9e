#pragma once

#include "deployment_probe.h"
#include "local/deployment.h"
#include "scripted_opencode.h"
#include "worker/worker.h"

#include <QTemporaryDir>

#include <memory>

namespace oco::test
{

/** A worker in this thread, between an embedded deployment and a scripted opencode, with short times. */
class WorkerFixture
{
public:
    WorkerFixture();
    ~WorkerFixture();

    /** Starts the worker and waits until it is ready. */
    [[nodiscard]] bool startReady();
    [[nodiscard]] std::unique_ptr<worker::Worker> makeWorker() const;

    [[nodiscard]] QString startSession();
    [[nodiscard]] QString send(const QString &chatSession, const QString &text, const QString &model = QStringLiteral("stub/stub"));
    [[nodiscard]] test_support::ObservedAnswer answer(const QString &chatSession, const QString &messageId);
    /** A new session, one message, its answer. */
    [[nodiscard]] test_support::ObservedAnswer ask(const QString &text);

    QTemporaryDir folder;
    ScriptedOpencode opencode;
    std::unique_ptr<local::Deployment> deployment;
    local::Deployment::LocalWorker registered;
    worker::WorkerSettings settings;
    std::unique_ptr<worker::Worker> worker;
    std::unique_ptr<test_support::DeploymentProbe> web;
};

} // namespace oco::test
