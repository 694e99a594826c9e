#pragma once

#include "gui/transcript/entry_layout.h"
#include "gui/transcript/row_heights.h"
#include "gui/transcript/transcript_entry.h"

#include <QAbstractItemView>
#include <QCache>
#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

class QPushButton;

namespace oco::gui
{

/**
 * Shows a TranscriptModel, or a proxy of one, as a conversation. Only what is visible is laid out, and an answer that
 * grows at most about ten times a second. While the end is in sight it stays in sight; else what is seen stays where it is.
 */
class TranscriptView : public QAbstractItemView
{
    Q_OBJECT

public:
    explicit TranscriptView(QWidget *parent = nullptr);
    ~TranscriptView() override;

    void setModel(QAbstractItemModel *model) override;
    /** Whether each answer names its worker: where there is more than one. */
    void setShowsWorker(bool shows);

    [[nodiscard]] bool isAtEnd() const { return m_following; }
    /** Whether any reasoning of the entry is unfolded. */
    [[nodiscard]] bool isUnfolded(const QModelIndex &index);
    /** Folds or unfolds the reasoning of an entry. */
    void toggleReasoning(const QModelIndex &index);

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void doItemsLayout() override;
    void reset() override;

public Q_SLOTS:
    void jumpToLatest();
    void copyPrompt();
    void copyAnswer();
    /** Prompt and answer of the current entry. */
    void copyAll();

protected:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /** The first visible row and how far it is scrolled out at the top: stays where it is when heights change. */
    struct Anchor {
        int row = 0;
        int offset = 0;
    };

    [[nodiscard]] TranscriptEntry entryAt(int row) const;
    [[nodiscard]] int estimate(int row) const;
    [[nodiscard]] EntryStyle styleNow() const;
    [[nodiscard]] EntryLayout *layoutOf(int row);
    int measure(int row);
    void relayout();
    void measureFrom(int value);
    void setScrolling(int value);
    void scrolled(int value);
    void forgetLayouts();
    void takeChanges();
    void moveTo(int row, bool atEnd);
    void step(int direction);
    void placeButton();
    [[nodiscard]] EntryLayout::Hit hitAt(const QPoint &point);
    void setFolded(const QModelIndex &index, const QString &key, bool folded);
    [[nodiscard]] static int indexRow(const QModelIndex &index) { return index.isValid() ? index.row() : -1; }

    QPushButton *m_jump;
    RowHeights m_heights;
    QCache<QString, EntryLayout> m_layouts; // by the entry's id
    QSet<QString> m_changed;                // ids whose layout is out of date
    QSet<QString> m_unfolded;
    EntryStyle m_style;
    QTimer m_changeTimer;
    QElapsedTimer m_sinceChange;
    qint64 m_changeCost = 0; // ms of the last change's layout
    EntryLayout::Hit m_pressed;
    Anchor m_anchor;
    int m_value = 0;
    bool m_following = true;
    bool m_showsWorker = false;
    bool m_stale = true; // to be laid out when it is painted
    bool m_settingValue = false;
};

} // namespace oco::gui
