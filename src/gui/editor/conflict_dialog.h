#pragma once

#include <QDialog>

#include <memory>

namespace oco::gui
{

namespace Ui
{
class ConflictDialog;
}

/** Two versions of the file as a difference, and the choice between them. */
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    /** gone: the file was deleted, so that there is nothing of it. */
    ConflictDialog(const QString &theirs, const QString &mine, bool gone, QWidget *parent);
    ~ConflictDialog() override;

Q_SIGNALS:
    void keepMine();
    void useTheirs();

private:
    std::unique_ptr<Ui::ConflictDialog> m_ui;
};

} // namespace oco::gui
