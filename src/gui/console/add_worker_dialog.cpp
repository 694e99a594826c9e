#include "gui/console/add_worker_dialog.h"

#include "base/when_done.h"
#include "gui/common/icons.h"
#include "ui/console/ui_add_worker_dialog.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace oco::gui
{

AddWorkerDialog::AddWorkerDialog(app::ConsoleSource *source, QWidget *parent)
    : QDialog(parent), m_source(source), m_ui(std::make_unique<Ui::AddWorkerDialog>())
{
    m_ui->setupUi(this);
    m_make = m_ui->buttonBox->addButton(tr("&Add worker"), QDialogButtonBox::ActionRole);
    m_close = m_ui->buttonBox->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    m_make->setObjectName(u"makeButton"_s);
    m_close->setObjectName(u"closeButton"_s);
    m_make->setDefault(true);
    m_ui->copyTokenButton->setIcon(symbolIcon(u"copy"_s, palette()));
    m_ui->copyCommandButton->setIcon(symbolIcon(u"copy"_s, palette()));
    connect(m_make, &QPushButton::clicked, this, &AddWorkerDialog::make);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    const auto copies = [this](QPushButton *button, QLineEdit *edit) {
        connect(button, &QPushButton::clicked, this, [button, edit] {
            QGuiApplication::clipboard()->setText(edit->text());
            button->setText(tr("Copied"));
        });
    };
    copies(m_ui->copyTokenButton, m_ui->tokenEdit);
    copies(m_ui->copyCommandButton, m_ui->commandEdit);
    m_ui->nameEdit->setFocus();
    const QFontMetrics metrics(font());
    resize(metrics.averageCharWidth() * 80, sizeHint().height());
}

AddWorkerDialog::~AddWorkerDialog() = default;

void AddWorkerDialog::make()
{
    m_make->setEnabled(false);
    m_ui->dialogMessage->clear();
    base::whenDone(m_source->addWorker(m_ui->nameEdit->text().simplified()), this,
                   [this](const base::Result<app::NewConsoleWorker> &worker) {
                       if (worker) {
                           showWorker(*worker);
                       } else {
                           m_make->setEnabled(true);
                           m_ui->dialogMessage->show(worker.error());
                       }
                   });
}

void AddWorkerDialog::showWorker(const app::NewConsoleWorker &worker)
{
    m_ui->tokenEdit->setText(worker.token.text());
    m_ui->tokenEdit->setCursorPosition(0);
    m_ui->commandEdit->setText(u"opencode-orchestrator workers add --url %1"_s.arg(worker.deployment.toString()));
    m_ui->commandEdit->setCursorPosition(0);
    m_ui->pages->setCurrentWidget(m_ui->tokenPage);
    m_make->hide();
    m_close->setText(tr("&Done"));
    m_close->setDefault(true);
    m_ui->copyTokenButton->setFocus();
}

} // namespace oco::gui
