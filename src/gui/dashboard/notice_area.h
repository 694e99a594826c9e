#pragma once

#include "gui/common/message_strip.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace oco::gui
{

/** What concerns the whole program: one strip for each matter, the newest below. Takes no room while there is none. */
class NoticeArea : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeArea(QWidget *parent = nullptr);

    /** matter: which one is shown or changed. An empty text takes it away. */
    void setNotice(const QString &matter, MessageStrip::Kind kind, const QString &text, const QString &button = {});
    void clearNotice(const QString &matter);

Q_SIGNALS:
    void buttonClicked(const QString &matter);

private:
    QVBoxLayout *m_layout;
    QHash<QString, MessageStrip *> m_strips;
};

} // namespace oco::gui
