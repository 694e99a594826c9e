#include "gui/transcript/activity_page.h"

#include "gui/common/icons.h"
#include "gui/transcript/activity_log.h"
#include "gui/transcript/transcript_filter.h"
#include "ui/transcript/ui_activity_page.h"

#include <QAction>
#include <QEvent>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

constexpr int kEmptyIconSize = 48;

} // namespace

ActivityPage::ActivityPage(ActivityLog *log, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ActivityPage>()), m_log(log), m_filter(new TranscriptFilter(this))
{
    m_ui->setupUi(this);
    m_findIcon = m_ui->findEdit->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_ui->transcript->setShowsWorker(true);
    m_filter->setSourceModel(log->model());
    m_ui->transcript->setModel(m_filter);
    connect(m_ui->findEdit, &QLineEdit::textChanged, m_filter, &TranscriptFilter::setText);
    connect(m_ui->workerBox, &QComboBox::activated, this, [this](int index) { setWorker(m_ui->workerBox->itemData(index).toString()); });
    connect(m_ui->showAllButton, &QPushButton::clicked, this, [this] {
        m_ui->findEdit->clear();
        if (m_ui->workerBox->isVisibleTo(this)) {
            setWorker({});
        }
    });
    connect(log, &ActivityLog::workersChanged, this, &ActivityPage::fillWorkers);
    for (QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(m_filter), static_cast<QAbstractItemModel *>(log->model())}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &ActivityPage::showState);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &ActivityPage::showState);
        connect(model, &QAbstractItemModel::modelReset, this, &ActivityPage::showState);
    }
    fillWorkers();
    showIcons();
    showState();
}

ActivityPage::~ActivityPage() = default;

void ActivityPage::setWorker(const QString &worker)
{
    m_worker = worker;
    m_filter->setWorker(worker);
    m_ui->transcript->setShowsWorker(worker.isEmpty());
    fillWorkers();
    showState();
}

QString ActivityPage::worker() const
{
    return m_worker;
}

void ActivityPage::setWorkerChoice(bool visible)
{
    m_ui->workerLabel->setVisible(visible);
    m_ui->workerBox->setVisible(visible);
}

void ActivityPage::fillWorkers()
{
    const QSignalBlocker blocker(m_ui->workerBox);
    QStringList workers = m_log->workers();
    if (!m_worker.isEmpty() && !workers.contains(m_worker)) {
        workers.append(m_worker);
    }
    m_ui->workerBox->clear();
    m_ui->workerBox->addItem(tr("All workers"), QString());
    for (const QString &worker : std::as_const(workers)) {
        m_ui->workerBox->addItem(worker, worker);
    }
    m_ui->workerBox->setCurrentIndex(m_ui->workerBox->findData(m_worker));
}

void ActivityPage::showState()
{
    if (m_filter->rowCount() > 0) {
        m_ui->stack->setCurrentWidget(m_ui->transcriptPage);
        return;
    }
    const bool chosenHere = !m_filter->text().isEmpty() || (!m_worker.isEmpty() && m_ui->workerBox->isVisibleTo(this));
    const bool canShowAll = chosenHere && m_log->model()->rowCount() > 0;
    if (!canShowAll) {
        m_ui->emptyLabel->setText(
            tr("Nothing has been asked yet since the start of this program. Answers show here while they are written."));
    } else {
        m_ui->emptyLabel->setText(tr("No answer here matches what you are looking for."));
    }
    m_ui->showAllButton->setVisible(canShowAll);
    m_ui->stack->setCurrentWidget(m_ui->emptyPage);
}

void ActivityPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showIcons();
    }
}

void ActivityPage::showIcons()
{
    m_ui->emptyIcon->setPixmap(symbolIcon(u"chat"_s, palette()).pixmap(kEmptyIconSize, QIcon::Disabled));
    m_findIcon->setIcon(symbolIcon(u"search"_s, palette()));
}

} // namespace oco::gui
