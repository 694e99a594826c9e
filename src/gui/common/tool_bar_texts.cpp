#include "gui/common/tool_bar_texts.h"

#include <QAction>
#include <QRegularExpression>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace oco::gui
{

void takeKeysFromTexts(const QToolBar *bar)
{
    static const QRegularExpression kKeyBehind(u"\\s*\\(&.\\)"_s);
    const QList<QAction *> actions = bar->actions();
    for (QAction *action : actions) {
        action->setIconText(action->text().remove(kKeyBehind).remove(u'&'));
    }
}

} // namespace oco::gui
