#pragma once

#include "gui/dashboard/worker_row.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QLineEdit;

namespace oco::gui
{

namespace Ui
{
class DetailsPage;
}

/** Everything that is known of one worker: its state, its problem with what to do about it, and what a report needs. */
class DetailsPage : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPage(QWidget *parent = nullptr);
    ~DetailsPage() override;

    /** Nothing: says that one must be selected. What did not change keeps its selection. */
    void setRow(const std::optional<WorkerRow> &row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();
    void showProblem();
    void showFields();
    void showModels(const QStringList &models);
    void applyPalette();
    void copyProblem() const;

    std::unique_ptr<Ui::DetailsPage> m_ui;
    std::optional<WorkerRow> m_row;
};

} // namespace oco::gui
