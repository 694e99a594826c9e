#include "gui/wizard/keychain_step.h"

#include "base/when_done.h"
#include "ui/wizard/ui_keychain_step.h"

#include <QDir>

namespace oco::gui
{

KeychainStep::KeychainStep(app::FirstRun *run, QWidget *parent) : WizardStep(run, parent), m_ui(std::make_unique<Ui::KeychainStep>())
{
    m_ui->setupUi(this);
    connect(m_ui->keychainResult, &MessageStrip::buttonClicked, this, &KeychainStep::checkKeychain);
    connect(m_ui->keepInFile, &QCheckBox::toggled, this,
            [this](bool on) { choose([on](app::FirstRunChoices &choices) { choices.keepInFile = on; }); });
}

KeychainStep::~KeychainStep() = default;

QString KeychainStep::name() const
{
    return tr("Keychain");
}

QString KeychainStep::title() const
{
    return tr("Keeping the token safe");
}

QString KeychainStep::subtitle() const
{
    return tr("The token goes into the keychain of your system.");
}

bool KeychainStep::isComplete() const
{
    return m_checked && (m_checked->has_value() || run().choices().keepInFile);
}

QString KeychainStep::nextText() const
{
    return tr("Add and &start");
}

void KeychainStep::enter()
{
    m_ui->fileText->setText(
        tr("It would stand unencrypted in %1. Programs that you run can read it there, other people on this computer cannot.")
            .arg(QDir::toNativeSeparators(run().workersFile())));
    checkKeychain();
}

void KeychainStep::checkKeychain()
{
    if (!m_isAsking) {
        m_isAsking = true;
        base::whenDone(run().checkKeychain(), this, [this](const base::Result<void> &result) {
            m_isAsking = false;
            m_checked = result;
            refresh();
        });
    }
    m_checked.reset();
    refresh();
}

void KeychainStep::refresh()
{
    const bool isBroken = m_checked && !m_checked->has_value();
    m_ui->keepInFile->setVisible(isBroken);
    m_ui->fileText->setVisible(isBroken);
    if (!m_checked) {
        m_ui->keychainResult->show(MessageStrip::Kind::Information, tr("Trying the keychain… Your system may ask you to unlock it."));
    } else if (isBroken) {
        m_ui->keychainResult->show(MessageStrip::Kind::Warning, m_checked->error().toString(), tr("&Try again"));
        m_ui->keepInFile->setChecked(run().choices().keepInFile);
    } else {
        m_ui->keychainResult->show(MessageStrip::Kind::Success, tr("The keychain works. A test entry was written, read and deleted."));
        m_ui->keepInFile->setChecked(false);
    }
    Q_EMIT completeChanged();
}

} // namespace oco::gui
