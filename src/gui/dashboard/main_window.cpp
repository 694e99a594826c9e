#include "gui/dashboard/main_window.h"

#include "base/version.h"
#include "gui/common/icons.h"
#include "gui/common/tool_bar_texts.h"
#include "gui/dashboard/elided_delegate.h"
#include "ui/dashboard/ui_main_window.h"

#include <QCloseEvent>
#include <QDataStream>
#include <QIODevice>
#include <QMenu>
#include <QMessageBox>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QTimer>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

constexpr auto kTimesGrowOld = 30s;
constexpr quint32 kLayoutMark = 0x0c0d0001; // of what saveLayout() writes; the last digits are its version
constexpr int kEmptyIcon = 72;
constexpr int kAboutIcon = 64;

QStringList names(const QList<WorkerRow> &rows, bool (WorkerRow::*which)() const)
{
    QStringList names;
    for (const WorkerRow &row : rows) {
        if ((row.*which)()) {
            names.append(row.worker.name);
        }
    }
    return names;
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), m_ui(std::make_unique<Ui::MainWindow>()), m_model(new WorkersModel(this)),
      m_sorted(new QSortFilterProxyModel(this)), m_contextMenu(new QMenu(this)), m_clock(new QTimer(this))
{
    m_ui->setupUi(this);
    takeKeysFromTexts(m_ui->toolBar);
    setWindowIcon(applicationIcon());
    prepareTable();
    prepareTabs();
    connectFileActions();
    connectWorkerActions();
    connect(m_ui->notices, &NoticeArea::buttonClicked, this, &MainWindow::noticeButtonClicked);
    m_clock->setInterval(kTimesGrowOld);
    connect(m_clock, &QTimer::timeout, m_model, &WorkersModel::refreshTimes);
    applyPalette();
    resize(QSize(fontMetrics().averageCharWidth() * 204, fontMetrics().height() * 46).boundedTo(screen()->availableSize()));
    rowsReset();
}

MainWindow::~MainWindow() = default;

void MainWindow::prepareTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(WorkersModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    QTableView *view = m_ui->workersView;
    QHeaderView *header = view->horizontalHeader();
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder); // as the file has them
    view->setModel(m_sorted);
    auto *middle = new ElidedDelegate(Qt::ElideMiddle, this);
    for (const auto column : {WorkersModel::Name, WorkersModel::Directory, WorkersModel::Deployment}) {
        view->setItemDelegateForColumn(column, middle);
    }
    const QFontMetrics metrics = view->fontMetrics();
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(metrics.height() + 12);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    const std::array<std::pair<WorkersModel::Column, int>, 7> widths{{{WorkersModel::Name, 24},
                                                                      {WorkersModel::Directory, 22},
                                                                      {WorkersModel::Deployment, 22},
                                                                      {WorkersModel::State, 35},
                                                                      {WorkersModel::LastContact, 16},
                                                                      {WorkersModel::Sessions, 11},
                                                                      {WorkersModel::AnswersToday, 16}}};
    for (const auto &[column, characters] : widths) {
        header->resizeSection(column, std::max(metrics.averageCharWidth() * characters, header->sectionSizeHint(column)));
    }
    header->setSectionResizeMode(WorkersModel::Doing, QHeaderView::Stretch);
    header->moveSection(header->visualIndex(WorkersModel::State), 1); // what one looks for comes first
    header->moveSection(header->visualIndex(WorkersModel::Doing), 2);

    connect(view, &QWidget::customContextMenuRequested, this, &MainWindow::showContextMenu);
    connect(view, &QAbstractItemView::activated, this, &MainWindow::activate);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MainWindow::selectionMoved);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &MainWindow::rowsReset);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &MainWindow::rowsChanged);
}

void MainWindow::prepareTabs()
{
    m_ui->splitter->setStretchFactor(0, 2);
    m_ui->splitter->setStretchFactor(1, 3);
    m_ui->emptyTitle->setFont([this] {
        QFont large = font();
        large.setPointSizeF(large.pointSizeF() * 1.4);
        large.setBold(true);
        return large;
    }());
    connect(m_ui->actionActivityTab, &QAction::triggered, this, [this] { showTab(Tab::Activity); });
    connect(m_ui->actionLogTab, &QAction::triggered, this, [this] { showTab(Tab::Log); });
    connect(m_ui->actionDetailsTab, &QAction::triggered, this, [this] { showTab(Tab::Details); });
}

void MainWindow::connectFileActions()
{
    connect(m_ui->actionAddWorker, &QAction::triggered, this, &MainWindow::addWorkerRequested);
    connect(m_ui->emptyAddWorker, &QPushButton::clicked, this, &MainWindow::addWorkerRequested);
    connect(m_ui->actionSetUp, &QAction::triggered, this, &MainWindow::setUpRequested);
    connect(m_ui->emptySetUp, &QPushButton::clicked, this, &MainWindow::setUpRequested);
    connect(m_ui->actionEditConfiguration, &QAction::triggered, this, [this] { Q_EMIT editRequested({}); });
    connect(m_ui->actionReload, &QAction::triggered, this, &MainWindow::reloadRequested);
    connect(m_ui->actionConsole, &QAction::triggered, this, &MainWindow::consoleRequested);
    connect(m_ui->actionPreferences, &QAction::triggered, this, &MainWindow::preferencesRequested);
    connect(m_ui->actionClose, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->actionQuit, &QAction::triggered, this, &MainWindow::quitRequested);
    connect(m_ui->actionAbout, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::connectWorkerActions()
{
    connect(m_ui->actionStart, &QAction::triggered, this, [this] { Q_EMIT startRequested(names(selectedRows(), &WorkerRow::canStart)); });
    connect(m_ui->actionStop, &QAction::triggered, this, [this] { Q_EMIT stopRequested(names(selectedRows(), &WorkerRow::canStop)); });
    connect(m_ui->actionRestart, &QAction::triggered, this,
            [this] { Q_EMIT restartRequested(names(selectedRows(), &WorkerRow::canRestart)); });
    connect(m_ui->actionStartAll, &QAction::triggered, this,
            [this] { Q_EMIT startRequested(names(m_model->rows(), &WorkerRow::canStart)); });
    connect(m_ui->actionStopAll, &QAction::triggered, this, [this] { Q_EMIT stopRequested(names(m_model->rows(), &WorkerRow::canStop)); });
    connect(m_ui->actionOpenDirectory, &QAction::triggered, this, [this] { Q_EMIT openDirectoryRequested(m_selected); });
    connect(m_ui->actionOpenTerminal, &QAction::triggered, this, [this] { Q_EMIT openTerminalRequested(m_selected); });
    connect(m_ui->actionShowActivity, &QAction::triggered, this, [this] { showTab(Tab::Activity); });
    connect(m_ui->actionEdit, &QAction::triggered, this, [this] { Q_EMIT editRequested(m_selected); });
    m_contextMenu->setObjectName(u"workerMenu"_s);
    m_contextMenu->addActions({m_ui->actionStart, m_ui->actionStop, m_ui->actionRestart});
    m_contextMenu->addSeparator();
    m_contextMenu->addActions({m_ui->actionOpenDirectory, m_ui->actionOpenTerminal});
    m_contextMenu->addSeparator();
    m_contextMenu->addActions({m_ui->actionShowActivity, m_ui->actionEdit});
}

void MainWindow::applyPalette()
{
    const std::array<std::pair<QAction *, QString>, 17> symbols{{{m_ui->actionStartAll, u"start"_s},
                                                                 {m_ui->actionStopAll, u"stop"_s},
                                                                 {m_ui->actionAddWorker, u"add"_s},
                                                                 {m_ui->actionEditConfiguration, u"edit"_s},
                                                                 {m_ui->actionReload, u"restart"_s},
                                                                 {m_ui->actionConsole, u"chat"_s},
                                                                 {m_ui->actionPreferences, u"settings"_s},
                                                                 {m_ui->actionStart, u"start"_s},
                                                                 {m_ui->actionStop, u"stop"_s},
                                                                 {m_ui->actionRestart, u"restart"_s},
                                                                 {m_ui->actionOpenDirectory, u"folder"_s},
                                                                 {m_ui->actionOpenTerminal, u"terminal"_s},
                                                                 {m_ui->actionShowActivity, u"activity"_s},
                                                                 {m_ui->actionEdit, u"edit"_s},
                                                                 {m_ui->actionActivityTab, u"activity"_s},
                                                                 {m_ui->actionLogTab, u"log"_s},
                                                                 {m_ui->actionDetailsTab, u"info"_s}}};
    QHash<QString, QIcon> icons;
    for (const auto &[action, name] : symbols) {
        if (!icons.contains(name)) {
            icons.insert(name, symbolIcon(name, palette()));
        }
        action->setIcon(icons.value(name));
    }
    m_ui->tabs->setTabIcon(static_cast<int>(Tab::Activity), icons.value(u"activity"_s));
    m_ui->tabs->setTabIcon(static_cast<int>(Tab::Log), icons.value(u"log"_s));
    m_ui->tabs->setTabIcon(static_cast<int>(Tab::Details), icons.value(u"info"_s));
    m_ui->emptyAddWorker->setIcon(icons.value(u"add"_s));
    m_ui->emptyIcon->setPixmap(applicationIcon().pixmap(kEmptyIcon));
    m_model->setPalette(palette());
}

void MainWindow::setActivityPage(QWidget *page)
{
    while (QLayoutItem *item = m_ui->activityLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_ui->activityLayout->addWidget(page);
}

void MainWindow::setLogHistory(app::LogHistory *history)
{
    m_ui->logTab->setHistory(history);
}

void MainWindow::showNotice(const QString &matter, MessageStrip::Kind kind, const QString &text, const QString &button)
{
    m_ui->notices->setNotice(matter, kind, text, button);
}

void MainWindow::clearNotice(const QString &matter)
{
    m_ui->notices->clearNotice(matter);
}

QString MainWindow::selectedWorker() const
{
    return m_selected;
}

void MainWindow::selectWorker(const QString &name)
{
    const qsizetype row = m_model->indexOf(name);
    if (row < 0) {
        return;
    }
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(static_cast<int>(row), 0));
    m_ui->workersView->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_ui->workersView->scrollTo(index);
}

void MainWindow::showTab(Tab tab)
{
    m_ui->tabs->setVisible(true);
    m_ui->tabs->setCurrentIndex(static_cast<int>(tab));
    m_ui->tabs->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

QByteArray MainWindow::saveLayout() const
{
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << kLayoutMark << saveGeometry() << m_ui->splitter->saveState() << m_ui->workersView->horizontalHeader()->saveState()
           << qint32{m_ui->tabs->currentIndex()};
    return layout;
}

bool MainWindow::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 mark = 0;
    QByteArray geometry;
    QByteArray splitter;
    QByteArray columns;
    qint32 tab = 0;
    stream >> mark >> geometry >> splitter >> columns >> tab;
    if (stream.status() != QDataStream::Ok || mark != kLayoutMark || tab < 0 || tab >= m_ui->tabs->count()) {
        return false;
    }
    m_ui->tabs->setCurrentIndex(tab);
    const bool restored = m_ui->workersView->horizontalHeader()->restoreState(columns);
    m_ui->workersView->horizontalHeader()->setSectionResizeMode(WorkersModel::Doing, QHeaderView::Stretch);
    return m_ui->splitter->restoreState(splitter) && restoreGeometry(geometry) && restored;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_model->refreshTimes();
    m_clock->start();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    m_clock->stop();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyPalette();
    } else if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        takeKeysFromTexts(m_ui->toolBar);
        Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, WorkersModel::ColumnCount - 1);
        rowsChanged();
    }
}

void MainWindow::rowsReset()
{
    const bool empty = m_model->rows().isEmpty();
    m_ui->pages->setCurrentWidget(empty ? m_ui->emptyPage : m_ui->workersPage);
    m_ui->tabs->setHidden(empty);
    m_restoring = true;
    const QString before = m_selected;
    if (!empty) {
        const qsizetype row = m_model->indexOf(before);
        selectWorker(row < 0 ? m_sorted->index(0, 0).data(WorkersModel::NameRole).toString() : before);
    }
    m_restoring = false;
    selectionMoved();
}

void MainWindow::rowsChanged()
{
    updateActions();
    showSelected();
}

void MainWindow::selectionMoved()
{
    if (m_restoring) {
        return;
    }
    const QItemSelectionModel *selection = m_ui->workersView->selectionModel();
    const QModelIndex current = selection->currentIndex();
    QString name;
    if (selection->isRowSelected(current.row()) && current.isValid()) {
        name = current.data(WorkersModel::NameRole).toString();
    } else if (const QModelIndexList rows = selection->selectedRows(); !rows.isEmpty()) {
        name = rows.first().data(WorkersModel::NameRole).toString();
    }
    const bool other = name != m_selected;
    m_selected = name;
    rowsChanged();
    if (other) {
        Q_EMIT selectionChanged(name);
    }
}

QList<WorkerRow> MainWindow::selectedRows() const
{
    QList<WorkerRow> rows;
    for (const QModelIndex &index : m_ui->workersView->selectionModel()->selectedRows()) {
        if (const auto row = m_model->row(index.data(WorkersModel::NameRole).toString())) {
            rows.append(*row);
        }
    }
    return rows;
}

void MainWindow::updateActions()
{
    const QList<WorkerRow> selected = selectedRows();
    m_ui->actionStart->setEnabled(!names(selected, &WorkerRow::canStart).isEmpty());
    m_ui->actionStop->setEnabled(!names(selected, &WorkerRow::canStop).isEmpty());
    m_ui->actionRestart->setEnabled(!names(selected, &WorkerRow::canRestart).isEmpty());
    m_ui->actionStartAll->setEnabled(!names(m_model->rows(), &WorkerRow::canStart).isEmpty());
    m_ui->actionStopAll->setEnabled(!names(m_model->rows(), &WorkerRow::canStop).isEmpty());
    const std::optional<WorkerRow> one = m_model->row(m_selected);
    m_ui->actionOpenDirectory->setEnabled(one && !one->worker.status.workingDirectory.isEmpty());
    m_ui->actionOpenTerminal->setEnabled(one && one->canStop());
    m_ui->actionShowActivity->setEnabled(one && one->hosted);
    m_ui->actionEdit->setEnabled(one.has_value());
    const bool any = !m_model->rows().isEmpty();
    m_ui->actionActivityTab->setEnabled(any);
    m_ui->actionDetailsTab->setEnabled(any);
}

void MainWindow::showSelected()
{
    const std::optional<WorkerRow> row = m_model->row(m_selected);
    m_ui->detailsTab->setRow(row);
    m_ui->logTab->setWorker(row ? row->worker.status.label : QString());
}

void MainWindow::showContextMenu(const QPoint &position)
{
    if (!m_selected.isEmpty()) {
        m_contextMenu->popup(m_ui->workersView->viewport()->mapToGlobal(position));
    }
}

void MainWindow::activate(const QModelIndex &index)
{
    const std::optional<WorkerRow> row = m_model->row(index.data(WorkersModel::NameRole).toString());
    if (row) {
        showTab(row->tone() == Tone::Problem || row->tone() == Tone::NeedsYou ? Tab::Details : Tab::Activity);
    }
}

void MainWindow::showAbout()
{
    auto *about =
        new QMessageBox(QMessageBox::NoIcon, tr("About OpenCode Orchestrator"), u"OpenCode Orchestrator"_s, QMessageBox::Close, this);
    about->setObjectName(u"aboutBox"_s);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setIconPixmap(applicationIcon().pixmap(kAboutIcon));
    about->setInformativeText(
        tr("Version %1\nRuns workers that answer your messages with opencode on this computer.").arg(QString::fromLatin1(base::kVersion)));
    about->open();
}

} // namespace oco::gui
