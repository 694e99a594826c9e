#pragma once

#include "app/web/console_values.h"

#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;

namespace oco::gui
{

/** A line for the first of the workers that wait for a person: Approve or Reject. Hidden while there is none. */
class PendingStrip : public QFrame
{
    Q_OBJECT

public:
    explicit PendingStrip(QWidget *parent = nullptr);

    void setWorkers(const QList<app::ConsoleWorker> &pending);

Q_SIGNALS:
    void approveRequested(const QString &worker);
    void rejectRequested(const QString &worker);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColors();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_approve;
    QPushButton *m_reject;
    QString m_worker;
};

} // namespace oco::gui
