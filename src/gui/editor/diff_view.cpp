#include "gui/editor/diff_view.h"

#include "base/redaction.h"
#include "gui/common/icons.h"

#include <QEvent>
#include <QFontDatabase>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

using Kind = app::DiffLine::Kind;

constexpr int kContext = 3;
constexpr qsizetype kMaxLine = 400;
constexpr int kTint = 36; // of 255

/** Without secrets; where a token is kept is none. */
QString withoutSecrets(const QString &line)
{
    static const QRegularExpression reference(uR"("token"\s*:\s*"(keychain|env|file|credential):(?![^"]*secret_)[^"]*")"_s);
    QString shown;
    qsizetype done = 0;
    for (auto found = reference.globalMatch(line); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        shown += base::redacted(line.mid(done, match.capturedStart() - done)) + match.captured();
        done = match.capturedEnd();
    }
    return shown + base::redacted(line.mid(done));
}

QString shownText(const app::DiffLine &line)
{
    const QString text = withoutSecrets(line.text).left(kMaxLine);
    switch (line.kind) {
    case Kind::Removed:
        return u"\u2212 "_s + text;
    case Kind::Added:
        return u"+ "_s + text;
    case Kind::Skipped:
        return u"⋯ "_s + DiffView::tr("%n unchanged line(s)", nullptr, line.skipped);
    case Kind::Same:
        break;
    }
    return u"  "_s + text;
}

void dress(QTextCursor &cursor, Kind kind, const QPalette &palette)
{
    QTextBlockFormat block;
    QTextCharFormat format;
    if (kind == Kind::Removed || kind == Kind::Added) {
        QColor tint = toneColor(kind == Kind::Added ? Tone::Idle : Tone::Problem, palette);
        format.setForeground(tint);
        tint.setAlpha(kTint);
        block.setBackground(tint);
    } else if (kind == Kind::Skipped) {
        format.setForeground(palette.color(QPalette::Disabled, QPalette::Text));
    } else {
        format.setForeground(palette.color(QPalette::Text));
    }
    cursor.setBlockFormat(block);
    cursor.setCharFormat(format);
}

} // namespace

DiffView::DiffView(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setAccessibleName(tr("Difference"));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void DiffView::show(const QString &before, const QString &after)
{
    const QList<app::DiffLine> lines = before == after ? QList<app::DiffLine>() : app::shortened(app::lineDiff(before, after), kContext);
    if (lines != m_lines) {
        m_lines = lines;
        fill();
    }
}

void DiffView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        fill();
    }
}

void DiffView::fill()
{
    const int position = verticalScrollBar()->value();
    clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (i > 0) {
            cursor.insertBlock();
        }
        dress(cursor, m_lines.at(i).kind, palette());
        cursor.insertText(shownText(m_lines.at(i)));
    }
    cursor.endEditBlock();
    verticalScrollBar()->setValue(position);
}

} // namespace oco::gui
