#include "gui/preferences/preferences_dialog.h"

#include "base/when_done.h"
#include "gui/common/languages.h"
#include "ui/preferences/ui_preferences_dialog.h"

#include <QFileDialog>
#include <QPushButton>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

using config::AppSettings;

template <typename T> void select(QComboBox *box, T value)
{
    box->setCurrentIndex(box->findData(QVariant::fromValue(static_cast<int>(value))));
}

template <typename T> T selected(const QComboBox *box)
{
    return static_cast<T>(box->currentData().toInt());
}

} // namespace

PreferencesDialog::PreferencesDialog(app::Autostart autostart, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::PreferencesDialog>()), m_autostart(std::move(autostart))
{
    m_ui->setupUi(this);
    m_ui->buttons->button(QDialogButtonBox::Close)->setIcon({});
    ensurePolished(); // for the widths of texts
    fillLists();
    for (QCheckBox *box : {m_ui->startWorkers, m_ui->notifyApproval, m_ui->notifyNeedsYou, m_ui->notifyFailed, m_ui->notifyBack,
                           m_ui->notifyAnswer, m_ui->localDeployment}) {
        connect(box, &QCheckBox::toggled, this, &PreferencesDialog::take);
    }
    for (QComboBox *box : {m_ui->quitBehaviour, m_ui->appearance, m_ui->logLevel, m_ui->language}) {
        connect(box, &QComboBox::currentIndexChanged, this, &PreferencesDialog::take);
    }
    connect(m_ui->startAtLogin, &QCheckBox::clicked, this, &PreferencesDialog::setStartAtLogin);
    connect(m_ui->opencodePath, &QLineEdit::editingFinished, this, &PreferencesDialog::take);
    connect(m_ui->opencodeBrowse, &QPushButton::clicked, this, &PreferencesDialog::chooseOpencode);
    connect(m_ui->opencodeCheck, &QPushButton::clicked, this, &PreferencesDialog::opencodeCheckRequested);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

PreferencesDialog::~PreferencesDialog() = default;

void PreferencesDialog::fillLists()
{
    m_ui->quitBehaviour->addItem(tr("Ask what to do"), static_cast<int>(AppSettings::Quit::Ask));
    m_ui->quitBehaviour->addItem(tr("Finish them first"), static_cast<int>(AppSettings::Quit::FinishAnswers));
    m_ui->quitBehaviour->addItem(tr("Stop them at once"), static_cast<int>(AppSettings::Quit::StopNow));
    m_ui->appearance->addItem(tr("As the desktop"), static_cast<int>(AppSettings::Appearance::System));
    m_ui->appearance->addItem(tr("Light"), static_cast<int>(AppSettings::Appearance::Light));
    m_ui->appearance->addItem(tr("Dark"), static_cast<int>(AppSettings::Appearance::Dark));
    m_ui->logLevel->addItem(tr("Everything (for troubleshooting)"), static_cast<int>(base::LogLevel::Debug));
    m_ui->logLevel->addItem(tr("Information and above"), static_cast<int>(base::LogLevel::Info));
    m_ui->logLevel->addItem(tr("Warnings and errors"), static_cast<int>(base::LogLevel::Warning));
    m_ui->logLevel->addItem(tr("Errors only"), static_cast<int>(base::LogLevel::Error));
    m_ui->language->addItem(tr("As the system"), QString());
    for (const Language &language : availableLanguages()) {
        m_ui->language->addItem(language.nativeName, language.code);
    }
    for (QComboBox *box : {m_ui->quitBehaviour, m_ui->appearance, m_ui->logLevel, m_ui->language}) {
        box->setMinimumWidth(box->sizeHint().width()); // its own least width is narrower than its texts
    }
}

void PreferencesDialog::setSettings(const AppSettings &settings)
{
    m_settings = settings;
    m_showing = true;
    m_ui->startWorkers->setChecked(settings.startWorkersOnLaunch);
    m_ui->localDeployment->setChecked(settings.localDeployment);
    m_ui->notifyApproval->setChecked(settings.notifyApproval);
    m_ui->notifyNeedsYou->setChecked(settings.notifyNeedsYou);
    m_ui->notifyFailed->setChecked(settings.notifyFailed);
    m_ui->notifyBack->setChecked(settings.notifyBack);
    m_ui->notifyAnswer->setChecked(settings.notifyAnswer);
    m_ui->opencodePath->setText(settings.opencodeBinary);
    select(m_ui->quitBehaviour, settings.quit);
    select(m_ui->appearance, settings.appearance);
    select(m_ui->logLevel, settings.logLevel);
    const int language = m_ui->language->findData(settings.language);
    m_ui->language->setCurrentIndex(language < 0 ? 0 : language);
    m_showing = false;
}

void PreferencesDialog::showOpencode(const QString &version, const QString &path)
{
    m_ui->opencodeState->setText(version.isEmpty() ? path : tr("opencode %1 at %2").arg(version, path));
}

void PreferencesDialog::showOpencodeMissing(const base::Error &error)
{
    m_ui->opencodeState->setText(error.remedy.isEmpty() ? error.message : error.message + u' ' + error.remedy);
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_showing = true;
        for (QComboBox *box : {m_ui->quitBehaviour, m_ui->appearance, m_ui->logLevel, m_ui->language}) {
            box->clear();
        }
        fillLists();
        m_showing = false;
        setSettings(m_settings);
    }
}

void PreferencesDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_ui->startAtLogin->setEnabled(false); // until it is known
    base::whenDone(QtConcurrent::run([autostart = m_autostart] { return autostart.isEnabled(); }), this, [this](bool enabled) {
        m_ui->startAtLogin->setChecked(enabled);
        m_ui->startAtLogin->setEnabled(true);
    });
}

void PreferencesDialog::take()
{
    if (m_showing) {
        return;
    }
    AppSettings now = m_settings;
    now.startWorkersOnLaunch = m_ui->startWorkers->isChecked();
    now.localDeployment = m_ui->localDeployment->isChecked();
    now.notifyApproval = m_ui->notifyApproval->isChecked();
    now.notifyNeedsYou = m_ui->notifyNeedsYou->isChecked();
    now.notifyFailed = m_ui->notifyFailed->isChecked();
    now.notifyBack = m_ui->notifyBack->isChecked();
    now.notifyAnswer = m_ui->notifyAnswer->isChecked();
    now.opencodeBinary = m_ui->opencodePath->text().trimmed();
    now.quit = selected<AppSettings::Quit>(m_ui->quitBehaviour);
    now.appearance = selected<AppSettings::Appearance>(m_ui->appearance);
    now.logLevel = selected<base::LogLevel>(m_ui->logLevel);
    now.language = m_ui->language->currentData().toString();
    if (now != m_settings) {
        m_settings = now;
        Q_EMIT changed(now);
    }
}

void PreferencesDialog::chooseOpencode()
{
    auto *dialog = new QFileDialog(this, tr("Choose the opencode program"), m_ui->opencodePath->text());
    dialog->setObjectName(u"opencodeDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_ui->opencodePath->setText(path);
        take();
    });
    dialog->open();
}

void PreferencesDialog::setStartAtLogin(bool enabled)
{
    m_ui->message->clear();
    const auto set = [autostart = m_autostart, enabled] { return autostart.setEnabled(enabled); };
    base::whenDone(QtConcurrent::run(set), this, [this, enabled](const base::Result<void> &done) {
        if (!done) {
            m_ui->startAtLogin->setChecked(!enabled);
            m_ui->message->show(done.error());
        }
    });
}

} // namespace oco::gui
