#pragma once

#include "app/deployment_description.h"
#include "app/local_files.h"
#include "base/result.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace oco::convex
{
class ApiClient;
}

namespace oco::app
{

/** Looks for the deployment that another process serves; one that is just starting gets some time. */
class RunningInstance : public QObject
{
    Q_OBJECT

public:
    explicit RunningInstance(LocalFiles files, QObject *parent = nullptr);
    ~RunningInstance() override;

    void find();

Q_SIGNALS:
    void found(const oco::app::DeploymentDescription &description);
    void notFound(const oco::base::Error &error);

private:
    void look();
    void lookAgain(const base::Error &error);

    LocalFiles m_files;
    QTimer m_pause;
    std::unique_ptr<convex::ApiClient> m_api;
    int m_looks = 0;
};

} // namespace oco::app
