#include "gui/dashboard/notice_area.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oco::gui
{

NoticeArea::NoticeArea(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    hide();
}

void NoticeArea::setNotice(const QString &matter, MessageStrip::Kind kind, const QString &text, const QString &button)
{
    if (text.isEmpty()) {
        clearNotice(matter);
        return;
    }
    MessageStrip *&strip = m_strips[matter];
    if (strip == nullptr) {
        strip = new MessageStrip(this);
        strip->setObjectName(u"notice_"_s + matter);
        connect(strip, &MessageStrip::buttonClicked, this, [this, matter] { Q_EMIT buttonClicked(matter); });
        m_layout->addWidget(strip);
    }
    strip->show(kind, text, button);
    setVisible(true);
}

void NoticeArea::clearNotice(const QString &matter)
{
    if (MessageStrip *strip = m_strips.take(matter); strip != nullptr) {
        strip->hide();
        strip->deleteLater(); // its own button may be what asked for this
    }
    setVisible(!m_strips.isEmpty());
}

} // namespace oco::gui
