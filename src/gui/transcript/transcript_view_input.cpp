// What the person does in a TranscriptView: keys, clicks, the menu, copying.
#include "gui/transcript/transcript_model.h"
#include "gui/transcript/transcript_text.h"
#include "gui/transcript/transcript_view.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

constexpr int kMaxUnfolded = 500;

} // namespace

void TranscriptView::jumpToLatest()
{
    m_following = true;
    relayout();
    setFocus(Qt::OtherFocusReason); // the button goes away
}

void TranscriptView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.row() >= m_heights.count()) {
        return;
    }
    measure(index.row());
    const QRect rect = visualRect(index);
    const int height = viewport()->height();
    if (hint == EnsureVisible && rect.top() >= 0 && rect.bottom() < height) {
        return;
    }
    moveTo(index.row(), hint == PositionAtBottom || (hint == EnsureVisible && rect.top() > 0 && rect.height() < height));
}

void TranscriptView::moveTo(int row, bool atEnd)
{
    m_following = false;
    if (!atEnd) {
        m_anchor = {row, 0};
        relayout();
        return;
    }
    // Up from the row's end: all heights between are measured, so that it ends where the view ends.
    int missing = viewport()->height() - measure(row);
    while (missing > 0 && row > 0) {
        --row;
        missing -= measure(row);
    }
    m_anchor = {row, std::max(0, -missing)};
    relayout();
}

QModelIndex TranscriptView::moveCursor(CursorAction action, Qt::KeyboardModifiers /*modifiers*/)
{
    const int last = m_heights.count() - 1;
    if (last < 0) {
        return {};
    }
    const int current = indexRow(currentIndex());
    switch (action) {
    case MoveHome:
        return model()->index(0, 0);
    case MoveEnd:
        return model()->index(last, 0);
    case MoveUp:
    case MovePrevious:
    case MovePageUp:
        return model()->index(current < 0 ? last : std::max(0, current - 1), 0);
    default:
        return model()->index(current < 0 ? last : std::min(last, current + 1), 0);
    }
}

void TranscriptView::step(int direction)
{
    const QModelIndex current = currentIndex();
    const QRect rect = visualRect(current);
    const QRect area = viewport()->rect();
    const bool visible = current.isValid() && rect.intersects(area);
    QScrollBar *bar = verticalScrollBar();
    if (visible && (direction > 0 ? rect.bottom() > area.bottom() : rect.top() < area.top())) {
        bar->setValue(bar->value() + direction * bar->singleStep()); // the rest of a long one first
        return;
    }
    QModelIndex next = moveCursor(direction > 0 ? MoveDown : MoveUp, Qt::NoModifier);
    if (current.isValid() && !visible) { // it was scrolled away: go on from what is seen
        next = indexAt(direction > 0 ? area.topLeft() : area.bottomLeft());
    }
    if (!next.isValid()) {
        return;
    }
    selectionModel()->setCurrentIndex(next, QItemSelectionModel::ClearAndSelect);
    measure(next.row());
    const QRect target = visualRect(next);
    if (target.top() < area.top() || target.bottom() > area.bottom()) {
        moveTo(next.row(), direction < 0 ? true : target.height() < area.height());
    }
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    if (event->matches(QKeySequence::Copy)) {
        copyAll();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
        step(-1);
        return;
    case Qt::Key_Down:
        step(1);
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const bool down = event->key() == Qt::Key_PageDown;
        bar->setValue(bar->value() + (down ? 1 : -1) * std::max(bar->singleStep(), viewport()->height() - bar->singleStep()));
        if (const QModelIndex seen = indexAt({0, down ? viewport()->height() - 1 : 0}); seen.isValid()) {
            selectionModel()->setCurrentIndex(seen, QItemSelectionModel::ClearAndSelect);
        }
        return;
    }
    case Qt::Key_Home:
    case Qt::Key_End:
        if (const QModelIndex target = moveCursor(event->key() == Qt::Key_End ? MoveEnd : MoveHome, Qt::NoModifier); target.isValid()) {
            selectionModel()->setCurrentIndex(target, QItemSelectionModel::ClearAndSelect);
            if (event->key() == Qt::Key_End) {
                jumpToLatest();
            } else {
                moveTo(0, false);
            }
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        toggleReasoning(currentIndex());
        return;
    default:
        QAbstractItemView::keyPressEvent(event);
    }
}

bool TranscriptView::isUnfolded(const QModelIndex &index)
{
    if (!index.isValid()) {
        return false;
    }
    const TranscriptEntry entry = entryAt(index.row());
    for (qsizetype block = 0; block < entry.blocks.size(); ++block) {
        if (m_unfolded.contains(EntryLayout::keyOf(entry, block))) {
            return true;
        }
    }
    return false;
}

void TranscriptView::toggleReasoning(const QModelIndex &index)
{
    if (!index.isValid()) {
        return;
    }
    const bool fold = isUnfolded(index);
    const TranscriptEntry entry = entryAt(index.row());
    for (qsizetype block = 0; block < entry.blocks.size(); ++block) {
        if (entry.blocks.at(block).kind == TranscriptBlock::Kind::Reasoning) {
            setFolded(index, EntryLayout::keyOf(entry, block), fold);
        }
    }
}

void TranscriptView::setFolded(const QModelIndex &index, const QString &key, bool folded)
{
    if (folded) {
        m_unfolded.remove(key);
    } else {
        if (m_unfolded.size() >= kMaxUnfolded) {
            m_unfolded.clear(); // of entries that are long gone, most of them
            forgetLayouts();
        }
        m_unfolded.insert(key);
    }
    m_changed.insert(index.data(TranscriptModel::IdRole).toString());
    m_heights.setOutdated(index.row());
    m_following = false; // what was clicked stays where it is
    relayout();
}

EntryLayout::Hit TranscriptView::hitAt(const QPoint &point)
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid()) {
        return {};
    }
    const QPointF origin((viewport()->width() - m_style.width) / 2.0, visualRect(index).top());
    return layoutOf(index.row())->hitAt(point - origin);
}

void TranscriptView::mouseMoveEvent(QMouseEvent *event)
{
    const EntryLayout::Hit hit = hitAt(event->position().toPoint());
    viewport()->setCursor(hit.block.isEmpty() && hit.link.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    viewport()->setToolTip(hit.link.isEmpty() ? QString() : hit.link.toDisplayString().left(300).toHtmlEscaped());
    QAbstractItemView::mouseMoveEvent(event);
}

void TranscriptView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? hitAt(event->position().toPoint()) : EntryLayout::Hit();
    QAbstractItemView::mousePressEvent(event);
}

void TranscriptView::mouseReleaseEvent(QMouseEvent *event)
{
    QAbstractItemView::mouseReleaseEvent(event);
    const QPoint point = event->position().toPoint();
    const EntryLayout::Hit hit = hitAt(point);
    if (event->button() != Qt::LeftButton || hit.block != m_pressed.block || hit.link != m_pressed.link) {
        return;
    }
    if (!hit.link.isEmpty()) {
        QDesktopServices::openUrl(hit.link);
    } else if (!hit.block.isEmpty()) {
        setFolded(indexAt(point), hit.block, m_unfolded.contains(hit.block));
    }
}

void TranscriptView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        if (const QModelIndex index = indexAt(event->pos()); index.isValid()) {
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        }
    }
    if (!currentIndex().isValid()) {
        return;
    }
    const TranscriptEntry entry = entryAt(currentIndex().row());
    auto *menu = new QMenu(this);
    menu->setObjectName(u"transcriptMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QString &name, bool enabled, void (TranscriptView::*slot)()) {
        QAction *action = menu->addAction(text, this, slot);
        action->setObjectName(name);
        action->setEnabled(enabled);
        return action;
    };
    add(tr("Copy &prompt"), u"copyPrompt"_s, !entry.prompt.isEmpty(), &TranscriptView::copyPrompt);
    add(tr("Copy &answer"), u"copyAnswer"_s, !answerText(entry).isEmpty(), &TranscriptView::copyAnswer);
    add(tr("Copy a&ll"), u"copyAll"_s, true, &TranscriptView::copyAll)->setShortcut(QKeySequence::Copy);
    const QRect rect = visualRect(currentIndex()).intersected(viewport()->rect());
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : viewport()->mapToGlobal(rect.center()));
}

void TranscriptView::copyPrompt()
{
    if (currentIndex().isValid()) {
        QGuiApplication::clipboard()->setText(entryAt(currentIndex().row()).prompt);
    }
}

void TranscriptView::copyAnswer()
{
    if (currentIndex().isValid()) {
        QGuiApplication::clipboard()->setText(answerText(entryAt(currentIndex().row())));
    }
}

void TranscriptView::copyAll()
{
    if (currentIndex().isValid()) {
        QGuiApplication::clipboard()->setText(wholeText(entryAt(currentIndex().row())));
    }
}

} // namespace oco::gui
