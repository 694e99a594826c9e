#pragma once

#include "app/web/console_source.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace oco::gui
{

namespace Ui
{
class AddWorkerDialog;
}

/** Asks for a name, has the worker made, and shows its token once. */
class AddWorkerDialog : public QDialog
{
    Q_OBJECT

public:
    /** source outlives this dialog. */
    explicit AddWorkerDialog(app::ConsoleSource *source, QWidget *parent = nullptr);
    ~AddWorkerDialog() override;

private:
    void make();
    void showWorker(const app::NewConsoleWorker &worker);

    app::ConsoleSource *m_source;
    std::unique_ptr<Ui::AddWorkerDialog> m_ui;
    QPushButton *m_make;
    QPushButton *m_close;
};

} // namespace oco::gui
