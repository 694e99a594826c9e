#pragma once

#include "app/log_history.h"

#include <QPointer>
#include <QWidget>

#include <memory>

namespace oco::gui
{

namespace Ui
{
class LogPage;
}

class LogFilter;
class LogModel;

/** The log of this run: filtered by level, text and worker; following what comes until the person looks back. */
class LogPage : public QWidget
{
    Q_OBJECT

public:
    explicit LogPage(QWidget *parent = nullptr);
    ~LogPage() override;

    /** Shows what it has kept and everything that comes. Null: nothing any more. */
    void setHistory(app::LogHistory *history);
    void append(const QList<base::LogRecord> &records);
    /** machine/worker: only its lines, while the person wants that; empty: all. */
    void setWorker(const QString &worker);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectControls();
    void connectView();
    void applyPalette();
    void applyWorker();
    void applyLevel();
    void follow(bool on);
    void showEnd();
    void updateState();
    void showCurrentLine();
    void copySelection() const;
    void copyAll() const;
    void clearView();
    void showEverything();
    [[nodiscard]] QString textOfRow(int row) const;

    std::unique_ptr<Ui::LogPage> m_ui;
    LogModel *m_model;
    LogFilter *m_filter;
    QPointer<app::LogHistory> m_history;
    QString m_worker;
};

} // namespace oco::gui
