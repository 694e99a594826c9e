#include "gui/editor/conflict_dialog.h"

#include "ui/editor/ui_conflict_dialog.h"

namespace oco::gui
{

ConflictDialog::ConflictDialog(const QString &theirs, const QString &mine, bool gone, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ConflictDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->conflictText->setText(gone ? tr("Another program deleted the file. Below is what saving your version writes.")
                                     : tr("Another program changed the file since you began. Lines with − are in the file now, lines "
                                          "with + are in your version only. Which one do you want to go on with?"));
    m_ui->conflictDiff->show(theirs, mine);
    connect(m_ui->keepMineButton, &QPushButton::clicked, this, [this] {
        Q_EMIT keepMine();
        accept();
    });
    connect(m_ui->useTheirsButton, &QPushButton::clicked, this, [this] {
        Q_EMIT useTheirs();
        accept();
    });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 26);
}

ConflictDialog::~ConflictDialog() = default;

} // namespace oco::gui
