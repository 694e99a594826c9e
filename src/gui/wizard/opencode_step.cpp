#include "gui/wizard/opencode_step.h"

#include "gui/common/icons.h"
#include "ui/wizard/ui_opencode_step.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace oco::gui
{

OpencodeStep::OpencodeStep(app::FirstRun *run, QWidget *parent) : WizardStep(run, parent), m_ui(std::make_unique<Ui::OpencodeStep>())
{
    m_ui->setupUi(this);
    m_ui->installCommand->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->copyCommand->setIcon(symbolIcon(u"copy"_s, palette()));
    connect(m_ui->copyCommand, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_ui->installCommand->text());
        m_ui->copyCommand->setText(tr("Copied"));
    });
    connect(m_ui->chooseProgram, &QPushButton::clicked, this, &OpencodeStep::chooseProgram);
    connect(&run->opencode(), &app::OpencodeProbe::looking, this, &OpencodeStep::completeChanged);
    connect(&run->opencode(), &app::OpencodeProbe::looked, this, &OpencodeStep::refresh);
}

OpencodeStep::~OpencodeStep() = default;

QString OpencodeStep::name() const
{
    return tr("opencode");
}

QString OpencodeStep::title() const
{
    return tr("opencode on this computer");
}

QString OpencodeStep::subtitle() const
{
    return tr("Workers hand your messages to opencode, which has to be installed here.");
}

bool OpencodeStep::isComplete() const
{
    return run().check(app::FirstRunPage::Opencode).has_value();
}

void OpencodeStep::enter()
{
    m_ui->copyCommand->setText(tr("&Copy"));
    if (isComplete()) {
        refresh();
        return;
    }
    m_ui->opencodeResult->show(MessageStrip::Kind::Information, tr("Looking for opencode…"));
    m_ui->installPanel->hide();
    run().opencode().setWatched(true);
}

void OpencodeStep::leave()
{
    run().opencode().setWatched(false);
}

void OpencodeStep::refresh()
{
    const base::Result<app::OpencodeFound> &result = run().opencode().result();
    m_ui->installPanel->setVisible(!result);
    if (result) {
        m_ui->opencodeResult->show(MessageStrip::Kind::Success,
                                   tr("opencode %1 was found at %2.").arg(result->version, QDir::toNativeSeparators(result->path)));
        m_ui->chooseText->setText(tr("Is it the wrong one?"));
    } else {
        const bool isMissing = result.error().code == base::ErrorCode::NotFound && run().opencode().configured().isEmpty();
        m_ui->opencodeResult->show(MessageStrip::Kind::Warning,
                                   isMissing ? tr("opencode was not found on this computer.") : result.error().message);
        m_ui->chooseText->setText(tr("Is it in an unusual place?"));
    }
    Q_EMIT completeChanged();
}

void OpencodeStep::chooseProgram()
{
    auto *dialog = new QFileDialog(this, tr("Choose the opencode program"));
    dialog->setObjectName(u"opencodeDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setDirectory(QDir::homePath());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { run().chooseOpencode(path); });
    dialog->open();
}

} // namespace oco::gui
