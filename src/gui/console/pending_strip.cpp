#include "gui/console/pending_strip.h"

#include "gui/common/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

constexpr int kIconSize = 18;
constexpr int kTint = 34; // of 255

} // namespace

PendingStrip::PendingStrip(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_approve(new QPushButton(tr("&Approve"), this)),
      m_reject(new QPushButton(tr("&Reject"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_reject);
    layout->addWidget(m_approve);
    m_text->setObjectName(u"pendingText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_approve->setObjectName(u"approveButton"_s);
    m_reject->setObjectName(u"rejectButton"_s);
    m_reject->setToolTip(tr("Deletes this worker. Its token stops working."));
    setAutoFillBackground(true);
    connect(m_approve, &QPushButton::clicked, this, [this] { Q_EMIT approveRequested(m_worker); });
    connect(m_reject, &QPushButton::clicked, this, [this] { Q_EMIT rejectRequested(m_worker); });
    hide();
}

void PendingStrip::setWorkers(const QList<app::ConsoleWorker> &pending)
{
    if (pending.isEmpty()) {
        m_worker.clear();
        hide();
        return;
    }
    const app::ConsoleWorker &first = pending.first();
    m_worker = first.id;
    QString text = tr("Worker “%1” wants to connect and to work in %2.").arg(first.label(), first.directory);
    if (pending.size() > 1) {
        text += u' ' + tr("%n more wait(s).", nullptr, static_cast<int>(pending.size() - 1));
    }
    m_text->setText(text);
    setAccessibleName(text);
    applyColors();
    show();
}

void PendingStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ThemeChange) {
        applyColors();
    }
}

void PendingStrip::applyColors()
{
    const QPalette base = parentWidget() != nullptr ? parentWidget()->palette() : palette();
    const QColor tone = toneColor(Tone::NeedsYou, base);
    const QColor window = base.color(QPalette::Window);
    const auto mixed = [](int over, int under) { return (over * kTint + under * (255 - kTint)) / 255; };
    QPalette tinted = base;
    tinted.setColor(QPalette::Window,
                    QColor(mixed(tone.red(), window.red()), mixed(tone.green(), window.green()), mixed(tone.blue(), window.blue())));
    setPalette(tinted);
    m_icon->setPixmap(toneIcon(Tone::NeedsYou, base).pixmap(kIconSize));
}

} // namespace oco::gui
