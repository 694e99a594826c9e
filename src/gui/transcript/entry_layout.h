#pragma once

#include "gui/transcript/transcript_entry.h"

#include <QDate>
#include <QFont>
#include <QHash>
#include <QList>
#include <QPalette>
#include <QRectF>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <cstdint>
#include <memory>

class QPainter;

namespace oco::gui
{

class MarkdownDocument;

/** What a layout is made for; another one makes everything anew. */
struct EntryStyle {
    QFont font;
    QPalette palette;
    int width = 0;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool showsWorker = false;
    QDate today; // times of other days are shown with their date

    bool operator==(const EntryStyle &) const = default;
};

/**
 * One entry of a transcript, laid out for a width: the prompt in a bubble, then the answer's pieces. A change lays out only
 * the pieces that differ, so that an answer that grows costs its last piece.
 */
class EntryLayout
{
public:
    /** What is at a place. */
    struct Hit {
        QString block; // reasoning that can be folded
        QUrl link;     // http or https
    };

    EntryLayout();
    ~EntryLayout();

    /** open: keys of the reasoning that is unfolded. */
    void update(const TranscriptEntry &entry, const EntryStyle &style, const QSet<QString> &open);

    [[nodiscard]] int height() const { return m_height; }
    /** The keys of the blocks that can be folded. */
    [[nodiscard]] QStringList foldable() const;
    [[nodiscard]] Hit hitAt(const QPointF &point) const;
    /** clip in the entry's own coordinates. */
    void paint(QPainter *painter, const QRectF &clip) const;

    [[nodiscard]] static QString keyOf(const TranscriptEntry &entry, qsizetype block);

private:
    enum class Kind : std::uint8_t { Prompt, Header, Markdown, Fold, Reasoning, Tool, Status, Problem };

    struct Box {
        Kind kind = Kind::Header;
        QRectF rect = {};
        std::shared_ptr<MarkdownDocument> document = {};
        QString text = {};  // a line's
        QString label = {}; // a tool's name
        QString state = {}; // a tool's
        QString key = {};   // what folds it
        bool open = false;
    };

    void addLine(Box box);
    void addDocument(Kind kind, const QString &text);
    void addPrompt(const QString &text);
    void addBlocks(const TranscriptEntry &entry, const QSet<QString> &open);
    [[nodiscard]] std::shared_ptr<MarkdownDocument> document(Kind kind, const QString &text, int width);
    [[nodiscard]] QString header(const TranscriptEntry &entry) const;
    [[nodiscard]] QRectF mirrored(const QRectF &rect) const;
    void paintBox(QPainter *painter, const Box &box, const QRectF &clip) const;
    void paintLine(QPainter *painter, const Box &box) const;

    EntryStyle m_style;
    QList<Box> m_boxes;
    QHash<QString, std::shared_ptr<MarkdownDocument>> m_documents; // by kind and source text: those of m_boxes
    QHash<QString, std::shared_ptr<MarkdownDocument>> m_before;    // while update() runs
    qreal m_y = 0;
    int m_height = 0;
};

} // namespace oco::gui
