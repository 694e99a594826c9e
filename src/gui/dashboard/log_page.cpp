#include "gui/dashboard/log_page.h"

#include "gui/common/icons.h"
#include "gui/dashboard/log_filter.h"
#include "gui/dashboard/log_model.h"
#include "ui/dashboard/ui_log_page.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

constexpr std::array kLevels{base::LogLevel::Debug, base::LogLevel::Info, base::LogLevel::Warning, base::LogLevel::Error};
constexpr int kLinesOfCurrent = 3;

} // namespace

LogPage::LogPage(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::LogPage>()), m_model(new LogModel(app::LogHistory::kCapacity, this)),
      m_filter(new LogFilter(this))
{
    m_ui->setupUi(this);
    m_filter->setSourceModel(m_model);
    m_ui->logView->setModel(m_filter);
    connectControls();
    connectView();
    applyPalette();
    applyWorker();
    updateState();
}

LogPage::~LogPage() = default;

void LogPage::setHistory(app::LogHistory *history)
{
    if (m_history != nullptr) {
        m_history->disconnect(this);
    }
    m_history = history;
    m_model->clear();
    if (history != nullptr) {
        append(history->records());
        connect(history, &app::LogHistory::appended, this, &LogPage::append);
    }
}

void LogPage::append(const QList<base::LogRecord> &records)
{
    if (m_ui->followButton->isChecked()) {
        m_model->append(records);
        showEnd();
        return;
    }
    const QPersistentModelIndex top = m_ui->logView->indexAt({0, 0});
    const int row = top.row();
    m_model->append(records);
    if (top.isValid() && top.row() != row) { // the oldest lines went; what is read stays where it is
        m_ui->logView->scrollTo(top, QAbstractItemView::PositionAtTop);
    }
}

void LogPage::setWorker(const QString &worker)
{
    m_worker = worker;
    applyWorker();
}

void LogPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyPalette();
    } else if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        updateState();
    }
}

void LogPage::connectControls()
{
    connect(m_ui->levelBox, &QComboBox::currentIndexChanged, this, &LogPage::applyLevel);
    connect(m_ui->textFilter, &QLineEdit::textChanged, this, [this](const QString &text) { m_filter->setText(text.trimmed()); });
    connect(m_ui->onlyWorker, &QCheckBox::toggled, this, &LogPage::applyWorker);
    connect(m_ui->followButton, &QToolButton::toggled, this, &LogPage::follow);
    connect(m_ui->copyAllButton, &QToolButton::clicked, this, &LogPage::copyAll);
    connect(m_ui->clearButton, &QToolButton::clicked, this, &LogPage::clearView);
    connect(m_ui->showAllButton, &QPushButton::clicked, this, &LogPage::showEverything);

    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, this, [this] {
        m_ui->textFilter->setFocus(Qt::ShortcutFocusReason);
        m_ui->textFilter->selectAll();
    });
    addAction(find);

    m_ui->actionCopyLines->setShortcut(QKeySequence::Copy);
    m_ui->actionCopyLines->setShortcutContext(Qt::WidgetShortcut);
    connect(m_ui->actionCopyLines, &QAction::triggered, this, &LogPage::copySelection);
    m_ui->logView->addAction(m_ui->actionCopyLines);
}

void LogPage::connectView()
{
    QTableView *view = m_ui->logView;
    const QFontMetrics metrics = view->fontMetrics();
    // All rows are of one height, so that 10,000 of them cost no measuring.
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(metrics.height() + 6);
    view->verticalHeader()->hide();
    QHeaderView *header = view->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->resizeSection(LogModel::Time, metrics.horizontalAdvance(u"00:00:00.000MMM"_s));
    header->resizeSection(LogModel::Level, metrics.horizontalAdvance(u"Informationen"_s) + 2 * metrics.height());
    header->resizeSection(LogModel::Worker, metrics.averageCharWidth() * 22);
    header->resizeSection(LogModel::Source, metrics.horizontalAdvance(u"orchestratorMM"_s));

    m_ui->textFilter->setMinimumWidth(metrics.averageCharWidth() * 20);
    m_ui->currentLine->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->currentLine->setFixedHeight(QFontMetrics(m_ui->currentLine->font()).lineSpacing() * kLinesOfCurrent + 10);

    // Who scrolls back or picks an earlier line wants to read, not to be carried off.
    connect(view->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        const QScrollBar *bar = m_ui->logView->verticalScrollBar();
        m_ui->followButton->setChecked(bar->sliderPosition() >= bar->maximum());
    });
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && current.row() < m_filter->rowCount() - 1) {
            m_ui->followButton->setChecked(false);
        }
        showCurrentLine();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_filter, signal, this, &LogPage::updateState);
    }
    connect(m_filter, &QAbstractItemModel::modelReset, this, [this] {
        updateState();
        showCurrentLine();
    });
}

void LogPage::applyPalette()
{
    m_model->setPalette(palette());
    m_ui->followButton->setIcon(symbolIcon(u"down"_s, palette()));
    m_ui->copyAllButton->setIcon(symbolIcon(u"copy"_s, palette()));
    m_ui->clearButton->setIcon(symbolIcon(u"delete"_s, palette()));
    m_ui->actionCopyLines->setIcon(symbolIcon(u"copy"_s, palette()));
    m_ui->emptyIcon->setPixmap(symbolIcon(u"log"_s, palette()).pixmap(48));
}

void LogPage::applyWorker()
{
    m_ui->onlyWorker->setEnabled(!m_worker.isEmpty());
    const bool only = m_ui->onlyWorker->isChecked() && !m_worker.isEmpty();
    m_filter->setWorker(only ? m_worker : QString());
    m_ui->logView->setColumnHidden(LogModel::Worker, only);
    updateState();
    if (m_ui->followButton->isChecked()) {
        showEnd();
    }
}

void LogPage::applyLevel()
{
    const auto index = static_cast<std::size_t>(std::clamp(m_ui->levelBox->currentIndex(), 0, static_cast<int>(kLevels.size()) - 1));
    m_filter->setLevel(kLevels.at(index));
}

void LogPage::follow(bool on)
{
    if (on) {
        showEnd();
    }
}

void LogPage::showEnd()
{
    m_ui->logView->scrollToBottom();
}

void LogPage::updateState()
{
    const bool any = m_filter->rowCount() > 0;
    const bool hidden = !any && m_model->rowCount() > 0;
    m_ui->pages->setCurrentWidget(any ? m_ui->linesPage : m_ui->emptyPage);
    m_ui->emptyText->setText(hidden ? tr("No line fits the filter.") : tr("Nothing has been logged yet."));
    m_ui->showAllButton->setVisible(hidden);
    m_ui->copyAllButton->setEnabled(any);
    m_ui->clearButton->setEnabled(m_model->rowCount() > 0);
}

void LogPage::showCurrentLine()
{
    const QModelIndex current = m_ui->logView->currentIndex();
    m_ui->currentLine->setPlainText(current.isValid() ? m_model->record(m_filter->mapToSource(current).row()).text : QString());
}

void LogPage::copySelection() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_ui->logView->selectionModel()->selectedRows()) {
        rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const int row : std::as_const(rows)) {
        lines.append(textOfRow(row));
    }
    if (!lines.isEmpty()) {
        QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
    }
}

void LogPage::copyAll() const
{
    QString text;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        text += textOfRow(row) + u'\n';
    }
    QGuiApplication::clipboard()->setText(text);
}

void LogPage::clearView()
{
    m_model->clear();
    m_ui->followButton->setChecked(true);
}

void LogPage::showEverything()
{
    m_ui->levelBox->setCurrentIndex(0);
    m_ui->textFilter->clear();
    m_ui->onlyWorker->setChecked(false);
}

QString LogPage::textOfRow(int row) const
{
    return recordText(m_model->record(m_filter->mapToSource(m_filter->index(row, 0)).row()));
}

} // namespace oco::gui
