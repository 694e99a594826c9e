#include "gui/console/prompt_edit.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>
#include <cmath>

namespace oco::gui
{

namespace
{

constexpr int kMaxLines = 6;
constexpr qsizetype kMaxPaste = 1024 * 1024; // characters; a deployment takes no more in a message

} // namespace

PromptEdit::PromptEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &PromptEdit::fitHeight);
    fitHeight();
}

void PromptEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->modifiers().testFlag(Qt::ShiftModifier)) {
        Q_EMIT sendRequested();
        event->accept();
    } else if (event->key() == Qt::Key_Escape && toPlainText().isEmpty()) {
        Q_EMIT stopRequested();
        event->accept();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void PromptEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitHeight();
    }
}

void PromptEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText()) {
        insertPlainText(source->text().left(kMaxPaste));
    }
}

int PromptEdit::heightOf(int lines) const
{
    const QMargins margins = contentsMargins() + viewportMargins();
    const auto padding = static_cast<int>(std::ceil(2 * document()->documentMargin()));
    return lines * fontMetrics().lineSpacing() + padding + margins.top() + margins.bottom() + 2 * frameWidth();
}

void PromptEdit::fitHeight()
{
    // The size of a plain text document is in lines.
    const int lines = static_cast<int>(std::ceil(document()->size().height()));
    setFixedHeight(heightOf(std::clamp(lines, 1, kMaxLines)));
}

QSize PromptEdit::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), minimumHeight()};
}

QSize PromptEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, minimumHeight()};
}

} // namespace oco::gui
