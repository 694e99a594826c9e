#pragma once

#include "local/deployment.h"
#include "support/deployment_probe.h"
#include "support/scripted_opencode.h"
#include "worker/worker.h"

#include <QTemporaryDir>

#include <memory>

namespace oco::test_support
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
    [[nodiscard]] ObservedAnswer answer(const QString &chatSession, const QString &messageId);
    /** A message whose answer has begun with "begun" and does not end by itself; empty when it never began. */
    [[nodiscard]] QString sendLong(const QString &chatSession);
    /** A new session, one message, its answer. */
    [[nodiscard]] ObservedAnswer ask(const QString &text);

    QTemporaryDir folder;
    ScriptedOpencode opencode;
    std::unique_ptr<local::Deployment> deployment;
    local::Deployment::LocalWorker registered;
    worker::WorkerSettings settings;
    std::unique_ptr<worker::Worker> worker;
    std::unique_ptr<DeploymentProbe> web;
};

} // namespace oco::test_support
