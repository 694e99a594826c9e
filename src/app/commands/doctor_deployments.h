#pragma once

#include "app/commands/doctor_step.h"
#include "app/commands/online_jobs.h"

#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace oco::app
{

/** Whether each deployment answers, each address asked once, and how far its clock is from ours. */
class DoctorDeployments : public DoctorStep
{
    Q_OBJECT

public:
    explicit DoctorDeployments(DoctorContext *context);

    void start() override;

    /** What one address gave. */
    struct Answer {
        std::optional<base::Error> problem;
        std::optional<std::chrono::milliseconds> skew; // where it has told its time
    };

private:
    void ask(qsizetype index, const OnlineJobs::Done &done);
    void report();
    [[nodiscard]] Check clockCheck() const;

    DoctorContext *m_context;
    QList<QUrl> m_urls;
    QList<Answer> m_answers;
    OnlineJobs m_jobs;
};

} // namespace oco::app
