#include "gui/transcript/markdown_document.h"

#include "gui/transcript/entry_colors.h"

#include <QAbstractTextDocumentLayout>
#include <QFontDatabase>
#include <QImage>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFragment>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

constexpr int kIndent = 22;
constexpr int kMargin = 6;
constexpr int kCodeMargin = 12;
constexpr int kCodePadding = 7;
constexpr int kCellPadding = 4;

bool isCode(const QTextBlock &block)
{
    return block.blockFormat().hasProperty(QTextFormat::BlockCodeFence) || block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage);
}

} // namespace

MarkdownDocument::MarkdownDocument(QObject *parent) : QTextDocument(parent)
{
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
    setIndentWidth(kIndent);
    QTextOption option = defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setDefaultTextOption(option);
}

void MarkdownDocument::setLook(const QFont &font, const QPalette &palette)
{
    setDefaultFont(font);
    m_palette = palette;
}

void MarkdownDocument::showMarkdown(const QString &text)
{
    setMarkdown(text, MarkdownFeatures(MarkdownDialectGitHub) | MarkdownNoHTML);
    replaceImages(); // before anything is laid out: an image's file would be read then
    tintCode();
    calmHeadings();
    calmTables();
    markTasks();
}

void MarkdownDocument::showPlain(const QString &text)
{
    setPlainText(text);
}

QVariant MarkdownDocument::loadResource(int type, const QUrl & /*name*/)
{
    if (type != ImageResource) {
        return {};
    }
    QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied); // without one QTextDocument looks for a file of that name
    nothing.fill(Qt::transparent);
    return nothing;
}

void MarkdownDocument::replaceImages()
{
    QList<int> positions;
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().isImageFormat()) {
                for (int i = 0; i < it.fragment().length(); ++i) {
                    positions.append(it.fragment().position() + i);
                }
            }
        }
    }
    QTextCursor cursor(this);
    for (auto position = positions.crbegin(); position != positions.crend(); ++position) {
        cursor.setPosition(*position);
        cursor.setPosition(*position + 1, QTextCursor::KeepAnchor);
        const QTextImageFormat image = cursor.charFormat().toImageFormat();
        const QString description = image.property(QTextFormat::ImageAltText).toString();
        QTextCharFormat link;
        link.setAnchor(true);
        link.setAnchorHref(image.name());
        link.setForeground(m_palette.link());
        link.setFontUnderline(true);
        cursor.insertText(description.isEmpty() ? image.name() : description, link);
    }
}

void MarkdownDocument::tintCode()
{
    const QColor tint = EntryColors(m_palette).code;
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    QTextCharFormat code;
    code.setFontFamilies(fixed.families());
    code.setFontFixedPitch(true);
    QTextCharFormat inlineCode = code;
    inlineCode.setBackground(tint);
    QTextCursor cursor(this);
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        if (isCode(block)) {
            QTextBlockFormat format = block.blockFormat();
            format.setNonBreakableLines(false);
            format.setLeftMargin(kCodeMargin);
            format.setRightMargin(kCodeMargin);
            format.setTopMargin(isCode(block.previous()) ? 0 : kCodeMargin);
            format.setBottomMargin(isCode(block.next()) ? 0 : kCodeMargin);
            cursor.setPosition(block.position());
            cursor.setBlockFormat(format);
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(code);
            continue;
        }
        QList<std::pair<int, int>> spans;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().fontFixedPitch()) {
                spans.append({it.fragment().position(), it.fragment().length()});
            }
        }
        for (const auto &[position, length] : std::as_const(spans)) {
            cursor.setPosition(position);
            cursor.setPosition(position + length, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(inlineCode);
        }
    }
}

void MarkdownDocument::calmHeadings()
{
    QTextCursor cursor(this);
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0) {
            continue;
        }
        QTextCharFormat format;
        format.setProperty(QTextFormat::FontSizeAdjustment, level == 1 ? 2 : (level <= 3 ? 1 : 0));
        cursor.setPosition(block.position());
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }
}

void MarkdownDocument::calmTables()
{
    const QList<QTextFrame *> frames = rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorderCollapse(true);
            format.setBorder(1);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(EntryColors(m_palette).line);
            format.setCellPadding(kCellPadding);
            format.setTopMargin(kMargin);
            format.setBottomMargin(kMargin);
            table->setFormat(format);
        }
    }
}

void MarkdownDocument::markTasks()
{
    QTextCursor cursor(this);
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat::MarkerType marker = block.blockFormat().marker();
        if (marker == QTextBlockFormat::MarkerType::NoMarker) {
            continue;
        }
        // Not every style draws the difference between a ticked box and an empty one here.
        QTextBlockFormat format = block.blockFormat();
        format.setMarker(QTextBlockFormat::MarkerType::NoMarker);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
        cursor.insertText(marker == QTextBlockFormat::MarkerType::Checked ? u"☑ "_s : u"☐ "_s);
    }
}

QList<QRectF> MarkdownDocument::codeAreas() const
{
    QList<QRectF> areas;
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        if (!isCode(block)) {
            continue;
        }
        QRectF area = documentLayout()->blockBoundingRect(block);
        area.adjust(-kCodePadding, 0, 0, 0);
        area.setRight(textWidth());
        if (isCode(block.previous()) && !areas.isEmpty()) {
            areas.last() |= area;
        } else {
            areas.append(area);
        }
    }
    for (QRectF &area : areas) {
        area.adjust(0, -kCodePadding, 0, kCodePadding);
    }
    return areas;
}

} // namespace oco::gui
