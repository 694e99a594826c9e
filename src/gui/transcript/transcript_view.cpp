#include "gui/transcript/transcript_view.h"

#include "gui/common/icons.h"
#include "gui/transcript/entry_colors.h"
#include "gui/transcript/transcript_model.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oco::gui
{

namespace
{

constexpr auto kChangeInterval = 100ms;
/** A long answer's layout takes at most about this part of the time. */
constexpr qint64 kCostFactor = 4;
constexpr int kLayouts = 200;
constexpr int kSideMargin = 16;
constexpr int kWidestLine = 96; // characters: longer lines are hard to read
constexpr qsizetype kLongEntry = 20'000;

} // namespace

TranscriptView::TranscriptView(QWidget *parent) : QAbstractItemView(parent), m_jump(new QPushButton(this)), m_layouts(kLayouts)
{
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setAutoScroll(false); // a click should not move what is read
    setAccessibleName(tr("Transcript"));
    viewport()->setMouseTracking(true);
    m_jump->setObjectName(u"jumpToLatest"_s);
    m_jump->setText(tr("&Jump to latest"));
    m_jump->hide();
    m_changeTimer.setSingleShot(true);
    connect(&m_changeTimer, &QTimer::timeout, this, &TranscriptView::takeChanges);
    connect(m_jump, &QPushButton::clicked, this, &TranscriptView::jumpToLatest);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TranscriptView::scrolled);
    placeButton();
}

TranscriptView::~TranscriptView() = default;

void TranscriptView::setModel(QAbstractItemModel *model)
{
    QAbstractItemView::setModel(model);
    if (model != nullptr) {
        connect(model, &QAbstractItemModel::layoutChanged, this, &TranscriptView::reset);
        connect(model, &QAbstractItemModel::rowsMoved, this, &TranscriptView::reset);
    }
}

void TranscriptView::setShowsWorker(bool shows)
{
    m_showsWorker = shows;
    forgetLayouts();
}

TranscriptEntry TranscriptView::entryAt(int row) const
{
    return model()->index(row, 0).data(TranscriptModel::EntryRole).value<TranscriptEntry>();
}

EntryStyle TranscriptView::styleNow() const
{
    const int widest = static_cast<int>(fontMetrics().averageCharWidth() * kWidestLine);
    return {.font = font(),
            .palette = palette(),
            .width = std::clamp(viewport()->width() - 2 * kSideMargin, 80, std::max(80, widest)),
            .direction = layoutDirection(),
            .showsWorker = m_showsWorker,
            .today = QDate::currentDate()};
}

int TranscriptView::estimate(int row) const
{
    const qlonglong size = std::min<qlonglong>(model()->index(row, 0).data(TranscriptModel::SizeRole).toLongLong(), kLongEntry);
    const int inLine = std::max(10, m_style.width / std::max(1, fontMetrics().averageCharWidth()));
    return fontMetrics().lineSpacing() * (5 + static_cast<int>(size) / inLine);
}

EntryLayout *TranscriptView::layoutOf(int row)
{
    const QString id = model()->index(row, 0).data(TranscriptModel::IdRole).toString();
    EntryLayout *layout = m_layouts.object(id);
    const bool isNew = layout == nullptr;
    if (isNew) {
        layout = new EntryLayout; // the cache owns it
        m_layouts.insert(id, layout);
    }
    if (isNew || m_changed.remove(id)) {
        layout->update(entryAt(row), m_style, m_unfolded);
        m_changed.remove(id);
        m_heights.setMeasured(row, layout->height());
    }
    return layout;
}

int TranscriptView::measure(int row)
{
    if (!m_heights.isMeasured(row)) {
        m_heights.setMeasured(row, layoutOf(row)->height());
    }
    return m_heights.height(row);
}

void TranscriptView::measureFrom(int value)
{
    const int end = value + viewport()->height();
    for (int row = m_heights.rowAt(value); row >= 0 && row < m_heights.count() && m_heights.top(row) < end; ++row) {
        measure(row);
    }
}

void TranscriptView::relayout()
{
    const EntryStyle style = styleNow();
    if (style != m_style) {
        m_style = style;
        m_layouts.clear();
        m_changed.clear();
        m_heights.forget([this](int row) { return estimate(row); });
    }
    m_stale = false;
    const int height = viewport()->height();
    const int count = m_heights.count();
    if (m_following || count == 0) {
        int filled = 0;
        for (int row = count - 1; row >= 0 && filled < height; --row) {
            filled += measure(row);
        }
        setScrolling(m_heights.total() - height);
        return;
    }
    m_anchor.row = std::clamp(m_anchor.row, 0, count - 1);
    measure(m_anchor.row);
    m_anchor.offset = std::clamp(m_anchor.offset, 0, m_heights.height(m_anchor.row));
    measureFrom(m_heights.top(m_anchor.row) + m_anchor.offset);
    int value = m_heights.top(m_anchor.row) + m_anchor.offset;
    while (value > 0 && value > m_heights.total() - height) { // too little is below: what is above comes into sight
        const int higher = std::max(0, m_heights.total() - height);
        const int before = m_heights.total();
        measureFrom(higher);
        value = std::max(0, m_heights.total() - height);
        if (before == m_heights.total()) {
            break;
        }
    }
    setScrolling(value);
}

void TranscriptView::setScrolling(int value)
{
    const int last = std::max(0, m_heights.total() - viewport()->height());
    m_settingValue = true;
    verticalScrollBar()->setRange(0, last);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().lineSpacing() * 2);
    verticalScrollBar()->setValue(std::clamp(value, 0, last));
    m_settingValue = false;
    m_value = verticalScrollBar()->value();
    m_anchor.row = std::max(0, m_heights.rowAt(m_value));
    m_anchor.offset = m_heights.count() == 0 ? 0 : m_value - m_heights.top(m_anchor.row);
    m_following = m_following || m_value >= last;
    m_jump->setVisible(!m_following);
    viewport()->update();
}

void TranscriptView::scrolled(int value)
{
    if (m_settingValue || m_heights.count() == 0) {
        return;
    }
    const bool up = value < m_value;
    m_following = value >= verticalScrollBar()->maximum();
    m_anchor.row = m_heights.rowAt(value);
    m_anchor.offset = value - m_heights.top(m_anchor.row);
    if (up && !m_heights.isMeasured(m_anchor.row)) { // it comes in from above: what is below it stays where it is
        const int fromBottom = m_heights.height(m_anchor.row) - m_anchor.offset;
        m_anchor.offset = std::max(0, measure(m_anchor.row) - fromBottom);
    }
    relayout();
}

void TranscriptView::doItemsLayout()
{
    if (isVisible()) {
        relayout();
    } else {
        m_stale = true;
    }
    QAbstractItemView::doItemsLayout();
}

void TranscriptView::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    placeButton();
    if (isVisible() && !m_settingValue) {
        relayout();
    } else {
        m_stale = true;
    }
}

void TranscriptView::reset()
{
    QAbstractItemView::reset();
    m_heights.clear();
    m_layouts.clear();
    m_changed.clear();
    m_following = true;
    if (model() != nullptr) {
        m_heights.insert(0, model()->rowCount(), [this](int row) { return estimate(row); });
    }
    scheduleDelayedItemsLayout();
}

void TranscriptView::forgetLayouts()
{
    m_style = {};
    m_stale = true;
    scheduleDelayedItemsLayout();
    viewport()->update();
}

void TranscriptView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QAbstractItemView::rowsInserted(parent, first, last);
    m_heights.insert(first, last - first + 1, [this](int row) { return estimate(row); });
    if (!m_following && first <= m_anchor.row && m_heights.count() > last - first + 1) {
        m_anchor.row += last - first + 1;
    }
    m_stale = true;
    scheduleDelayedItemsLayout();
}

void TranscriptView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, first, last);
    for (int row = first; row <= last; ++row) {
        const QString id = model()->index(row, 0).data(TranscriptModel::IdRole).toString();
        m_layouts.remove(id);
        m_changed.remove(id);
    }
    m_heights.remove(first, last - first + 1);
    if (m_anchor.row > last) {
        m_anchor.row -= last - first + 1;
    } else if (m_anchor.row >= first) {
        m_anchor = {std::max(0, std::min(first, m_heights.count() - 1)), 0};
    }
    m_stale = true;
    scheduleDelayedItemsLayout();
}

void TranscriptView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> & /*roles*/)
{
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        m_changed.insert(model()->index(row, 0).data(TranscriptModel::IdRole).toString());
        m_heights.setOutdated(row);
    }
    if (!m_changeTimer.isActive()) {
        const qint64 wanted = std::max<qint64>(kChangeInterval.count(), m_changeCost * kCostFactor);
        const qint64 gone = m_sinceChange.isValid() ? m_sinceChange.elapsed() : wanted;
        m_changeTimer.start(static_cast<int>(std::clamp<qint64>(wanted - gone, 0, wanted)));
    }
}

void TranscriptView::takeChanges()
{
    m_sinceChange.start();
    if (isVisible()) {
        relayout();
        m_changeCost = m_sinceChange.elapsed();
    } else {
        m_stale = true;
    }
}

bool TranscriptView::isIndexHidden(const QModelIndex & /*index*/) const
{
    return false;
}

int TranscriptView::verticalOffset() const
{
    return m_value;
}

void TranscriptView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    viewport()->update();
}

QRect TranscriptView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_heights.count()) {
        return {};
    }
    return {0, m_heights.top(index.row()) - m_value, viewport()->width(), m_heights.height(index.row())};
}

QModelIndex TranscriptView::indexAt(const QPoint &point) const
{
    const int y = point.y() + m_value;
    if (model() == nullptr || m_heights.count() == 0 || y < 0 || y >= m_heights.total()) {
        return {};
    }
    return model()->index(m_heights.rowAt(y), 0);
}

void TranscriptView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (const QModelIndex index = indexAt(rect.topLeft()); index.isValid()) {
        selectionModel()->select(index, command);
    } else {
        selectionModel()->select(QItemSelection(), command);
    }
}

QRegion TranscriptView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const QModelIndexList indexes = selection.indexes();
    for (const QModelIndex &index : indexes) {
        region += visualRect(index);
    }
    return region;
}

void TranscriptView::paintEvent(QPaintEvent *event)
{
    if (m_stale) {
        relayout();
    }
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = (viewport()->width() - m_style.width) / 2;
    const EntryColors colors(palette());
    const int end = m_value + viewport()->height();
    for (int row = m_heights.rowAt(m_value); row >= 0 && row < m_heights.count() && m_heights.top(row) < end; ++row) {
        const QRect place(0, m_heights.top(row) - m_value, viewport()->width(), m_heights.height(row));
        if (!event->rect().intersects(place)) {
            continue;
        }
        if (hasFocus() && row == indexRow(currentIndex())) {
            painter.fillRect(place, colors.current);
            painter.fillRect(layoutDirection() == Qt::RightToLeft ? place.width() - 3 : 0, place.top(), 3, place.height(),
                             palette().color(QPalette::Highlight));
        }
        painter.save();
        painter.translate(side, place.top());
        layoutOf(row)->paint(&painter, QRectF(event->rect()).translated(-side, -place.top()));
        painter.restore();
    }
}

void TranscriptView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        forgetLayouts();
        placeButton();
        break;
    default:
        break;
    }
}

void TranscriptView::placeButton()
{
    m_jump->setIcon(symbolIcon(u"down"_s, palette()));
    m_jump->adjustSize();
    const QRect area = viewport()->geometry();
    m_jump->move(area.center().x() - m_jump->width() / 2, area.bottom() - m_jump->height() - 10);
    m_jump->raise();
}

} // namespace oco::gui
