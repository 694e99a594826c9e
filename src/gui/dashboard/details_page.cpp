#include "gui/dashboard/details_page.h"

#include "base/version.h"
#include "config/worker_config.h"
#include "gui/common/icons.h"
#include "ui/dashboard/ui_details_page.h"

#include <QClipboard>
#include <QDateTime>
#include <QEvent>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

constexpr int kStateIcon = 20;
constexpr qsizetype kMaxText = 4'000;
constexpr qsizetype kLongWord = 40; // from here on a word may be broken
constexpr qsizetype kMaxModels = 500;
constexpr int kModelLines = 5;
constexpr QChar kMayBreak(0x200b);

QString unknown()
{
    return u"–"_s;
}

/** Words without end are given places to break, so that they need no room of their own. */
QString breakable(const QString &text)
{
    QString broken;
    qsizetype word = 0;
    for (const QChar character : text.left(kMaxText)) {
        word = character.isSpace() ? 0 : word + 1;
        broken += character;
        if (word >= kLongWord && !character.isHighSurrogate()) {
            broken += kMayBreak;
            word = 0;
        }
    }
    return broken;
}

void setText(QLabel *label, const QString &text)
{
    if (label->text() != text) {
        label->setText(text);
    }
    label->setVisible(!text.isEmpty());
}

void setText(QLineEdit *field, QToolButton *copy, const QString &text)
{
    const QString shown = text.isEmpty() ? unknown() : text.left(kMaxText);
    if (field->text() != shown) {
        field->setText(shown);
        field->setCursorPosition(0);
        field->setToolTip(plainToolTip(text));
    }
    copy->setEnabled(!text.isEmpty());
}

QString bulleted(const QStringList &lines)
{
    QStringList bullets;
    for (const QString &line : lines) {
        bullets.append(u"• "_s + breakable(line));
    }
    return bullets.join(u'\n');
}

} // namespace

DetailsPage::DetailsPage(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::DetailsPage>())
{
    m_ui->setupUi(this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_ui->stateText->setFont(large);
    m_ui->models->setMaximumHeight(m_ui->models->fontMetrics().lineSpacing() * kModelLines + 2 * m_ui->models->frameWidth() + 10);
    m_ui->programVersion->setText(QString::fromLatin1(base::kVersion));
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_ui->directory, m_ui->deployment, m_ui->machineId, m_ui->workerId, m_ui->models}) {
        QPalette flat = field->palette(); // can be selected but not changed, so that it is no box to write in
        flat.setColor(QPalette::Base, Qt::transparent);
        field->setPalette(flat);
    }
    const std::pair<QToolButton *, QLineEdit *> copies[] = {{m_ui->directoryCopy, m_ui->directory},
                                                            {m_ui->deploymentCopy, m_ui->deployment},
                                                            {m_ui->machineIdCopy, m_ui->machineId},
                                                            {m_ui->workerIdCopy, m_ui->workerId}};
    for (const auto &copy : copies) {
        connect(copy.first, &QToolButton::clicked, copy.second,
                [field = copy.second] { QGuiApplication::clipboard()->setText(field->text()); });
    }
    connect(m_ui->problemCopy, &QPushButton::clicked, this, &DetailsPage::copyProblem);
    applyPalette();
    setRow(std::nullopt);
}

DetailsPage::~DetailsPage() = default;

void DetailsPage::setRow(const std::optional<WorkerRow> &row)
{
    m_row = row;
    m_ui->pages->setCurrentIndex(row ? 1 : 0);
    if (!row) {
        return;
    }
    showState();
    showProblem();
    showFields();
}

void DetailsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyPalette();
    } else if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_ui->programVersion->setText(QString::fromLatin1(base::kVersion));
        setRow(m_row);
    }
}

void DetailsPage::applyPalette()
{
    const QIcon copy = symbolIcon(u"copy"_s, palette());
    for (QToolButton *button : {m_ui->directoryCopy, m_ui->deploymentCopy, m_ui->machineIdCopy, m_ui->workerIdCopy}) {
        button->setIcon(copy);
    }
    m_ui->problemCopy->setIcon(copy);
    if (m_row) {
        showState();
    }
}

void DetailsPage::showState()
{
    m_ui->stateIcon->setPixmap(toneIcon(m_row->tone(), palette()).pixmap(kStateIcon));
    const QString doing = m_row->hosted && !m_row->worker.status.problem ? doingWords(*m_row) : QString();
    const QString state = stateWords(*m_row);
    setText(m_ui->stateText, doing.isEmpty() ? state : tr("%1 – %2").arg(state, breakable(doing)));
}

void DetailsPage::showProblem()
{
    const worker::WorkerStatus &status = m_row->worker.status;
    const base::Error problem = status.problem.value_or(base::Error{});
    setText(m_ui->problemMessage, breakable(problem.message));
    setText(m_ui->problemRemedy, breakable(problem.remedy));
    setText(m_ui->problemCause, problem.cause.isEmpty() ? QString() : tr("Cause: %1").arg(breakable(problem.cause)));
    m_ui->problemBox->setVisible(status.problem.has_value());

    QString mistakes = breakable(mistakeWords(m_row->mistakes));
    if (!mistakes.isEmpty()) {
        const QString file = m_row->mistakes.first().file;
        const QString heading =
            m_row->hasMistake() ? tr("Its entry in %1 has mistakes (choose Edit… to correct them):") : tr("About its entry in %1:");
        mistakes = heading.arg(directoryWords(file)) + u'\n' + mistakes;
    }
    setText(m_ui->mistakes, mistakes);
    setText(m_ui->notes, bulleted(status.notes));
}

void DetailsPage::showFields()
{
    const worker::WorkerStatus &status = m_row->worker.status;
    const qsizetype slash = status.label.indexOf(u'/');
    setText(m_ui->directory, m_ui->directoryCopy, status.workingDirectory);
    setText(m_ui->deployment, m_ui->deploymentCopy, status.deployment);
    setText(m_ui->machineId, m_ui->machineIdCopy, slash < 0 ? QString() : status.label.left(slash));
    setText(m_ui->workerId, m_ui->workerIdCopy, slash < 0 ? QString() : status.label.sliced(slash + 1));
    const QLocale locale;
    setText(m_ui->lastContact, m_row->hosted ? timeAgo(status.lastContact, QDateTime::currentMSecsSinceEpoch()) : unknown());
    setText(m_ui->sessions, m_row->hosted ? locale.toString(status.sessions) : unknown());
    setText(m_ui->answersToday, m_row->hosted ? locale.toString(status.answersToday) : unknown());
    QString recovery = unknown();
    if (m_row->recovery == config::recoveryName(config::Recovery::Resume)) {
        recovery = tr("Goes on with interrupted answers and answers what came meanwhile");
    } else if (m_row->recovery == config::recoveryName(config::Recovery::AnswerOnlyNew)) {
        recovery = tr("Answers only what comes after the start");
    } else if (!m_row->recovery.isEmpty()) {
        recovery = m_row->recovery.left(kMaxText);
    }
    setText(m_ui->recovery, recovery);
    setText(m_ui->opencodeVersion, status.opencodeVersion.isEmpty() ? unknown() : status.opencodeVersion.left(kMaxText));
    showModels(status.models);
}

void DetailsPage::showModels(const QStringList &models)
{
    QString text = models.first(std::min(models.size(), kMaxModels)).join(u'\n');
    if (models.isEmpty()) {
        text = unknown();
    } else if (models.size() > kMaxModels) {
        text += u'\n' + tr("… and %n more", nullptr, static_cast<int>(models.size() - kMaxModels));
    }
    if (m_ui->models->toPlainText() != text) {
        m_ui->models->setPlainText(text);
    }
}

void DetailsPage::copyProblem() const
{
    if (!m_row || !m_row->worker.status.problem) {
        return;
    }
    const base::Error &problem = *m_row->worker.status.problem;
    QStringList lines{m_row->worker.name, stateWords(*m_row), problem.message, problem.remedy, problem.cause};
    lines.removeAll(QString());
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

} // namespace oco::gui
