#pragma once

#include <QString>
#include <QWidget>

#include <memory>

class QAction;

namespace oco::gui
{

namespace Ui
{
class ActivityPage;
}

class ActivityLog;
class TranscriptFilter;

/** The answers of this run of the program, all or one worker's, with a line to find some. */
class ActivityPage : public QWidget
{
    Q_OBJECT

public:
    /** log outlives this page. */
    explicit ActivityPage(ActivityLog *log, QWidget *parent = nullptr);
    ~ActivityPage() override;

    /** The worker whose answers are shown; empty: all. Also one that has not answered yet. */
    void setWorker(const QString &worker);
    [[nodiscard]] QString worker() const;
    /** Whether the worker can be chosen here: not where the page stands beside a list of them. */
    void setWorkerChoice(bool visible);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillWorkers();
    void showState();
    void showIcons();

    std::unique_ptr<Ui::ActivityPage> m_ui;
    ActivityLog *m_log;
    TranscriptFilter *m_filter;
    QAction *m_findIcon;
    QString m_worker;
};

} // namespace oco::gui
