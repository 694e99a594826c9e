#include "gui/editor/entry_form.h"

#include "config/worker_config.h"
#include "gui/fields/field_message.h"
#include "ui/editor/ui_entry_form.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

using app::DraftField;
using config::Diagnostic;

bool isUndoOrRedo(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride) {
        return false;
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    return key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
}

/** One below the other; the loudest tone. */
void showAll(FieldMessage *message, const QList<Diagnostic> &problems)
{
    QStringList sentences;
    Tone tone = Tone::NeedsYou;
    for (const Diagnostic &problem : problems) {
        sentences.append(asSentence(problem.message));
        tone = problem.severity == Diagnostic::Severity::Error ? Tone::Problem : tone;
    }
    message->show(tone, sentences.join(u'\n'));
}

} // namespace

EntryForm::EntryForm(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::EntryForm>()), m_entryNotice(new FieldMessage(u"entryNotice"_s, this)),
      m_tokenNotice(new FieldMessage(u"tokenNotice"_s, this)), m_directoryNotice(new FieldMessage(u"directoryNotice"_s, this)),
      m_deploymentNotice(new FieldMessage(u"deploymentNotice"_s, this)), m_recoveryNotice(new FieldMessage(u"recoveryNotice"_s, this))
{
    m_ui->setupUi(this);
    m_ui->headBox->addWidget(m_entryNotice);
    m_ui->tokenBox->addWidget(m_tokenNotice);
    m_ui->directoryBox->addWidget(m_directoryNotice);
    m_ui->deploymentBox->addWidget(m_deploymentNotice);
    m_ui->recoveryBox->addWidget(m_recoveryNotice);
    QFont large = m_ui->workerTitle->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_ui->workerTitle->setFont(large);

    connect(m_ui->tokenEdit, &TokenEdit::edited, this, [this] { Q_EMIT edited(DraftField::Token, m_ui->tokenEdit->text()); });
    connect(m_ui->directoryEdit, &DirectoryEdit::edited, this,
            [this] { Q_EMIT edited(DraftField::WorkingDirectory, m_ui->directoryEdit->text()); });
    connect(m_ui->deploymentEdit, &DeploymentEdit::edited, this,
            [this] { Q_EMIT edited(DraftField::ConvexUrl, m_ui->deploymentEdit->text()); });
    connect(m_ui->deploymentEdit, &DeploymentEdit::testRequested, this, [this] {
        const base::Result<QUrl> url = m_ui->deploymentEdit->url();
        const base::Result<config::TokenReference> token = m_ui->tokenEdit->reference();
        if (url) {
            Q_EMIT testRequested(*url, token ? std::optional(*token) : std::nullopt);
        }
    });
    connect(m_ui->recoveryResume, &QRadioButton::clicked, this,
            [this] { Q_EMIT edited(DraftField::Recovery, config::recoveryName(config::Recovery::Resume)); });
    connect(m_ui->recoveryOnlyNew, &QRadioButton::clicked, this,
            [this] { Q_EMIT edited(DraftField::Recovery, config::recoveryName(config::Recovery::AnswerOnlyNew)); });
    const QList<QLineEdit *> lines = findChildren<QLineEdit *>();
    for (QLineEdit *line : lines) {
        line->installEventFilter(this);
    }
}

EntryForm::~EntryForm() = default;

void EntryForm::showEntry(const QString &title, const app::DraftEntry &entry)
{
    m_entry = entry;
    m_ui->workerTitle->setText(title);
    m_ui->tokenEdit->setText(entry.token);
    m_ui->directoryEdit->setText(entry.workingDirectory);
    m_ui->deploymentEdit->setText(entry.convexUrl);
    setEnabled(entry.hasFields);
    const QString resume = config::recoveryName(config::Recovery::Resume);
    const bool isResume = entry.recovery.isEmpty() || entry.recovery == resume;
    const bool isOnlyNew = entry.recovery == config::recoveryName(config::Recovery::AnswerOnlyNew);
    for (QRadioButton *button : {m_ui->recoveryResume, m_ui->recoveryOnlyNew}) {
        button->setAutoExclusive(false); // where the file has a third word, neither is chosen
        button->setChecked(button == m_ui->recoveryResume ? isResume : isOnlyNew);
        button->setAutoExclusive(true);
    }
}

void EntryForm::showProblems(const QList<Diagnostic> &problems, bool movesToken)
{
    QList<Diagnostic> token;
    QList<Diagnostic> directory;
    QList<Diagnostic> deployment;
    QList<Diagnostic> recovery;
    QList<Diagnostic> others;
    QStringList missing;
    const auto isPlain = [this] { return m_entry.reference && m_entry.reference->token().has_value(); };
    for (const Diagnostic &problem : problems) {
        const bool isError = problem.severity == Diagnostic::Severity::Error;
        if (problem.field == app::nameOf(DraftField::Token)) {
            if (isError && m_entry.token.isEmpty()) {
                missing.append(tr("the token"));
            } else if (isError ? m_entry.reference.has_value() : !isPlain()) {
                token.append(problem); // what the field itself does not say
            }
        } else if (problem.field == app::nameOf(DraftField::WorkingDirectory)) {
            if (isError && m_entry.workingDirectory.isEmpty()) {
                missing.append(tr("the project folder"));
            } else if (!isError) {
                directory.append(problem);
            }
        } else if (problem.field == app::nameOf(DraftField::ConvexUrl)) {
            if (isError && m_entry.convexUrl.isEmpty()) {
                missing.append(tr("the deployment URL"));
            } else if (!isError) {
                deployment.append(problem);
            }
        } else if (problem.field == app::nameOf(DraftField::Recovery)) {
            recovery.append(problem);
        } else if (!m_entry.untouched) {
            others.append(problem);
        }
    }
    if (!missing.isEmpty()) {
        m_entryNotice->show(Tone::NeedsYou, tr("Still missing: %1.").arg(QLocale().createSeparatedList(missing)));
    } else {
        showAll(m_entryNotice, others);
    }
    showAll(m_tokenNotice, token);
    if (token.isEmpty() && isPlain()) {
        m_tokenNotice->show(movesToken ? Tone::Working : Tone::NeedsYou,
                            movesToken
                                ? tr("When you save, the token goes into the keychain; the file only refers to it.")
                                : tr("The secret stands in this file in plain text. Move it to the keychain with the button above."));
    }
    showAll(m_directoryNotice, directory);
    showAll(m_deploymentNotice, deployment);
    showAll(m_recoveryNotice, recovery);
}

void EntryForm::focusToken()
{
    m_ui->tokenEdit->setFocus(Qt::OtherFocusReason);
}

void EntryForm::showTesting()
{
    m_ui->deploymentEdit->showTesting();
}

void EntryForm::showTestResult(bool worked, const QString &text)
{
    m_ui->deploymentEdit->showTestResult(worked, text);
}

void EntryForm::clearTest()
{
    m_ui->deploymentEdit->clearTest();
}

bool EntryForm::eventFilter(QObject *watched, QEvent *event)
{
    if (isUndoOrRedo(event)) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace oco::gui
