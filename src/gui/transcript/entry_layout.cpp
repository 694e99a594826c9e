#include "gui/transcript/entry_layout.h"

#include "gui/transcript/entry_colors.h"
#include "gui/transcript/markdown_document.h"
#include "gui/transcript/transcript_text.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QDateTime>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

constexpr qsizetype kShownPrompt = 20'000;
constexpr qsizetype kShownAnswer = 200 * 1024;
constexpr qsizetype kShownReasoning = 60'000;
constexpr qsizetype kShownProblem = 4'000;
constexpr qsizetype kPieceLength = 1'500;

constexpr qreal kMargin = 12; // above and below an entry
constexpr qreal kGap = 6;     // between its parts
constexpr qreal kPadding = 9; // inside the bubble
constexpr qreal kRadius = 9;
constexpr qreal kIconSize = 14;
constexpr qreal kBar = 14; // reasoning stands beside a bar
constexpr qreal kCodeRadius = 5;
constexpr qreal kBubblePart = 0.82;

struct EntryWords {
    Q_DECLARE_TR_FUNCTIONS(oco::gui::EntryLayout)
};

QFont smallFont(const QFont &font)
{
    QFont smaller = font;
    smaller.setPointSizeF(font.pointSizeF() > 0 ? font.pointSizeF() * 0.9 : smaller.pointSizeF());
    return smaller;
}

bool isWebLink(const QUrl &url)
{
    return url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty();
}

QString duration(qint64 milliseconds)
{
    const qint64 seconds = std::max<qint64>(1, (milliseconds + 500) / 1'000);
    return seconds < 60 ? EntryWords::tr("%1 s").arg(seconds) : EntryWords::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

} // namespace

EntryLayout::EntryLayout() = default;
EntryLayout::~EntryLayout() = default;

QString EntryLayout::keyOf(const TranscriptEntry &entry, qsizetype block)
{
    const QString &id = entry.blocks.at(block).id;
    return entry.id + u'/' + (id.isEmpty() ? QString::number(block) : id);
}

void EntryLayout::update(const TranscriptEntry &entry, const EntryStyle &style, const QSet<QString> &open)
{
    if (style != m_style) {
        m_documents.clear();
        m_style = style;
    }
    m_before = std::exchange(m_documents, {});
    m_boxes.clear();
    m_y = kMargin;
    if (!entry.prompt.isEmpty()) {
        addPrompt(entry.prompt);
    }
    if (const QString line = header(entry); !line.isEmpty()) {
        addLine({.kind = Kind::Header, .text = line});
    }
    addBlocks(entry, open);
    const bool hasText = std::any_of(entry.blocks.cbegin(), entry.blocks.cend(), [](const TranscriptBlock &block) {
        return block.kind == TranscriptBlock::Kind::Text && !block.text.isEmpty();
    });
    if (entry.state == TranscriptEntry::State::Waiting) {
        addLine({.kind = Kind::Status, .text = EntryWords::tr("Waiting…")});
    } else if (entry.state == TranscriptEntry::State::Running) {
        addLine({.kind = Kind::Status, .text = hasText ? EntryWords::tr("Answering…") : EntryWords::tr("Thinking…")});
    } else if (entry.state == TranscriptEntry::State::Failed) {
        const QString why = entry.problem.isEmpty() ? EntryWords::tr("This message could not be answered.") : entry.problem;
        addDocument(Kind::Problem, beginningOf(why, kShownProblem));
    }
    m_before.clear();
    m_height = static_cast<int>(std::ceil(m_y - kGap + kMargin));
}

QString EntryLayout::header(const TranscriptEntry &entry) const
{
    QStringList words;
    if (m_style.showsWorker && !entry.worker.isEmpty()) {
        words.append(entry.worker);
    }
    if (!entry.model.isEmpty()) {
        words.append(entry.model);
    }
    if (entry.startedAt > 0) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(entry.startedAt);
        const QLocale locale;
        words.append(time.date() == m_style.today ? locale.toString(time.time(), QLocale::ShortFormat)
                                                  : locale.toString(time, QLocale::ShortFormat));
        if (entry.endedAt > entry.startedAt) {
            words.append(duration(entry.endedAt - entry.startedAt));
        }
    }
    return words.join(u" · "_s);
}

void EntryLayout::addBlocks(const TranscriptEntry &entry, const QSet<QString> &open)
{
    qsizetype left = kShownAnswer;
    for (qsizetype i = 0; i < entry.blocks.size(); ++i) {
        const TranscriptBlock &block = entry.blocks.at(i);
        if (block.kind == TranscriptBlock::Kind::Tool) {
            addLine({.kind = Kind::Tool, .text = firstLine(block.text, 400), .label = block.tool, .state = block.toolState});
        } else if (block.text.isEmpty()) {
            continue;
        } else if (block.kind == TranscriptBlock::Kind::Reasoning) {
            const QString key = keyOf(entry, i);
            const bool isOpen = open.contains(key);
            addLine({.kind = Kind::Fold, .text = EntryWords::tr("Reasoning"), .key = key, .open = isOpen});
            if (isOpen) {
                for (const QString &piece : markdownPieces(beginningOf(block.text, kShownReasoning), kPieceLength)) {
                    addDocument(Kind::Reasoning, piece);
                }
            }
        } else if (left > 0) {
            for (const QString &piece : markdownPieces(beginningOf(block.text, left), kPieceLength)) {
                addDocument(Kind::Markdown, piece);
            }
            left -= block.text.size();
            if (left <= 0) {
                addLine({.kind = Kind::Status, .text = EntryWords::tr("Shortened here. Copy the answer to read all of it.")});
            }
        }
    }
}

std::shared_ptr<MarkdownDocument> EntryLayout::document(Kind kind, const QString &text, int width)
{
    const QString key = QString::number(static_cast<int>(kind)) + text;
    std::shared_ptr<MarkdownDocument> made = m_before.value(key);
    if (!made) {
        made = std::make_shared<MarkdownDocument>();
        made->setLook(kind == Kind::Reasoning ? smallFont(m_style.font) : m_style.font, m_style.palette);
        if (kind == Kind::Markdown || kind == Kind::Reasoning) {
            made->showMarkdown(text);
        } else {
            made->showPlain(text);
        }
        made->setTextWidth(width);
    }
    m_documents.insert(key, made);
    return made;
}

void EntryLayout::addPrompt(const QString &text)
{
    const int widest = static_cast<int>(m_style.width * kBubblePart - 2 * kPadding);
    QString shown = beginningOf(text.trimmed(), kShownPrompt);
    if (shown.size() < text.trimmed().size()) {
        shown += u" …"_s;
    }
    const std::shared_ptr<MarkdownDocument> made = document(Kind::Prompt, shown, widest);
    made->setTextWidth(std::min<qreal>(widest, std::ceil(made->idealWidth()) + 1));
    const QSizeF size(made->textWidth() + 2 * kPadding, made->size().height() + 2 * kPadding);
    m_boxes.append({.kind = Kind::Prompt, .rect = mirrored({QPointF(m_style.width - size.width(), m_y), size}), .document = made});
    m_y += size.height() + kGap;
}

void EntryLayout::addDocument(Kind kind, const QString &text)
{
    const qreal indent = kind == Kind::Reasoning ? kBar : (kind == Kind::Problem ? kIconSize + kGap : 0);
    const std::shared_ptr<MarkdownDocument> made = document(kind, text, static_cast<int>(m_style.width - indent));
    const qreal height = made->size().height();
    m_boxes.append({.kind = kind, .rect = mirrored({indent, m_y, m_style.width - indent, height}), .document = made});
    m_y += height + kGap;
}

void EntryLayout::addLine(Box box)
{
    const qreal height = std::max(kIconSize, QFontMetricsF(smallFont(m_style.font)).height()) + 2;
    box.rect = QRectF(0, m_y, m_style.width, height);
    if (box.kind == Kind::Tool && !m_boxes.isEmpty() && m_boxes.constLast().kind == Kind::Tool) {
        m_y -= kGap - 1; // tools that follow each other stand together
        box.rect.moveTop(m_y);
    }
    m_y += height + kGap;
    m_boxes.append(std::move(box));
}

QRectF EntryLayout::mirrored(const QRectF &rect) const
{
    return m_style.direction == Qt::RightToLeft ? QRectF(m_style.width - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
}

QStringList EntryLayout::foldable() const
{
    QStringList keys;
    for (const Box &box : m_boxes) {
        if (box.kind == Kind::Fold) {
            keys.append(box.key);
        }
    }
    return keys;
}

EntryLayout::Hit EntryLayout::hitAt(const QPointF &point) const
{
    for (const Box &box : m_boxes) {
        if (!box.rect.contains(point)) {
            continue;
        }
        Hit hit{.block = box.key, .link = {}};
        if (box.kind == Kind::Markdown || box.kind == Kind::Reasoning) {
            const QUrl link(box.document->documentLayout()->anchorAt(point - box.rect.topLeft()));
            hit.link = isWebLink(link) ? link : QUrl();
        }
        return hit;
    }
    return {};
}

void EntryLayout::paint(QPainter *painter, const QRectF &clip) const
{
    for (const Box &box : m_boxes) {
        if (box.rect.intersects(clip.adjusted(0, -1, 0, 1))) {
            paintBox(painter, box, clip);
        }
    }
}

void EntryLayout::paintBox(QPainter *painter, const Box &box, const QRectF &clip) const
{
    if (!box.document) {
        paintLine(painter, box);
        return;
    }
    const EntryColors colors(m_style.palette);
    QPointF origin = box.rect.topLeft();
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = m_style.palette;
    if (box.kind == Kind::Prompt) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.bubble);
        painter->drawRoundedRect(box.rect, kRadius, kRadius);
        origin += QPointF(kPadding, kPadding);
    } else if (box.kind == Kind::Reasoning) {
        const QRectF bar(m_style.direction == Qt::RightToLeft ? box.rect.right() + kBar - 3 : box.rect.left() - kBar + 1,
                         box.rect.top() - kGap / 2, 2, box.rect.height() + kGap);
        painter->fillRect(bar, colors.line);
        context.palette.setColor(QPalette::Text, colors.muted);
    } else if (box.kind == Kind::Problem) {
        const QRectF icon = mirrored({0, box.rect.top() + 2, kIconSize, kIconSize});
        painter->drawPixmap(icon.topLeft(),
                            entryIcon(u"tones/problem"_s, colors.problem, icon.size(), painter->device()->devicePixelRatioF()));
        context.palette.setColor(QPalette::Text, colors.problem);
    }
    painter->save();
    painter->translate(origin);
    context.clip = clip.translated(-origin);
    painter->setClipRect(context.clip.intersected(QRectF(QPointF(0, 0), box.document->size())));
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.code);
    for (const QRectF &area : box.document->codeAreas()) {
        if (area.intersects(context.clip)) {
            painter->drawRoundedRect(area, kCodeRadius, kCodeRadius);
        }
    }
    box.document->documentLayout()->draw(painter, context);
    painter->restore();
}

void EntryLayout::paintLine(QPainter *painter, const Box &box) const
{
    const EntryColors colors(m_style.palette);
    const QFont font = smallFont(m_style.font);
    const qreal ratio = painter->device()->devicePixelRatioF();
    QRectF rect = box.rect;
    QString icon;
    QColor iconColor = colors.muted;
    if (box.kind == Kind::Fold) {
        icon = box.open ? u"symbols/fold-open"_s
                        : (m_style.direction == Qt::RightToLeft ? u"symbols/fold-closed-rtl"_s : u"symbols/fold-closed"_s);
    } else if (box.kind == Kind::Tool) {
        if (box.state == u"completed") {
            icon = u"symbols/check"_s;
            iconColor = colors.done;
        } else if (box.state == u"error") {
            icon = u"symbols/cross"_s;
            iconColor = colors.problem;
        } else {
            icon = box.state == u"running" ? u"tones/working"_s : u"tones/idle"_s;
            iconColor = box.state == u"running" ? colors.working : colors.muted;
        }
    }
    if (!icon.isEmpty()) {
        const QRectF place = mirrored({0, rect.top() + (rect.height() - kIconSize) / 2, kIconSize, kIconSize});
        painter->drawPixmap(place.topLeft(), entryIcon(icon, iconColor, place.size(), ratio));
        rect = mirrored(mirrored(rect).adjusted(kIconSize + kGap, 0, 0, 0));
    }
    const auto draw = [&](const QString &text, const QFont &with, const QColor &color) {
        const QFontMetricsF metrics(with);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
        painter->setFont(with);
        painter->setPen(color);
        painter->drawText(rect, static_cast<int>(QStyle::visualAlignment(m_style.direction, Qt::AlignLeft | Qt::AlignVCenter)), shown);
        rect = mirrored(mirrored(rect).adjusted(metrics.horizontalAdvance(shown) + kGap, 0, 0, 0));
    };
    if (!box.label.isEmpty()) {
        QFont bold = font;
        bold.setWeight(QFont::DemiBold);
        draw(firstLine(box.label, 80), bold, m_style.palette.color(QPalette::Text));
    }
    if (rect.width() > 0) {
        draw(box.text, font, colors.muted);
    }
}

} // namespace oco::gui
