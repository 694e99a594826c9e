#include "gui/wizard/progress_list.h"

#include "gui/common/icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

constexpr int kIconSize = 20;

Tone toneFor(ProgressList::Mark mark)
{
    switch (mark) {
    case ProgressList::Mark::Open:
        return Tone::Stopped;
    case ProgressList::Mark::Current:
        return Tone::Working;
    case ProgressList::Mark::Waiting:
        return Tone::NeedsYou;
    case ProgressList::Mark::Done:
        return Tone::Idle;
    case ProgressList::Mark::Failed:
        return Tone::Problem;
    }
    return Tone::Stopped;
}

} // namespace

ProgressList::ProgressList(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(10);
    layout->setVerticalSpacing(10);
    layout->setColumnStretch(1, 1);
}

void ProgressList::setLines(const QList<Line> &lines)
{
    auto *grid = qobject_cast<QGridLayout *>(layout());
    while (m_texts.size() < lines.size()) {
        const int row = static_cast<int>(m_texts.size());
        m_icons.append(new QLabel(this));
        m_texts.append(new QLabel(this));
        m_texts.constLast()->setObjectName(u"progressText%1"_s.arg(row));
        m_texts.constLast()->setTextFormat(Qt::PlainText);
        m_texts.constLast()->setWordWrap(true);
        grid->addWidget(m_icons.constLast(), row, 0, Qt::AlignTop);
        grid->addWidget(m_texts.constLast(), row, 1);
    }
    const QList<Line> before = std::exchange(m_lines, lines);
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        m_icons.at(i)->setVisible(i < lines.size());
        m_texts.at(i)->setVisible(i < lines.size());
        if (i < lines.size() && (i >= before.size() || before.at(i) != lines.at(i))) {
            showLine(i);
        }
    }
}

void ProgressList::showLine(qsizetype index)
{
    const Line &line = m_lines.at(index);
    m_icons.at(index)->setPixmap(toneIcon(toneFor(line.mark), palette()).pixmap(kIconSize));
    QLabel *text = m_texts.at(index);
    text->setText(line.text);
    QFont font = this->font();
    font.setBold(line.mark == Mark::Current || line.mark == Mark::Waiting);
    text->setFont(font);
    QPalette colors = palette();
    if (line.mark == Mark::Open) {
        colors.setColor(QPalette::WindowText, toneColor(Tone::Stopped, palette()));
    }
    text->setPalette(colors);
}

void ProgressList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            showLine(i);
        }
    }
}

} // namespace oco::gui
