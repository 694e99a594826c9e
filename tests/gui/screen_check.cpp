#include "screen_check.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace oco::test
{

namespace
{

/** The keys of what is reachable at one time. */
class Keys
{
public:
    Keys(QString where, QStringList *faults) : m_where(std::move(where)), m_faults(faults) {}

    void add(const QString &text)
    {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty()) {
            return;
        }
        const QString other = m_taken.value(key.toString());
        if (!other.isEmpty() && other != text) {
            m_faults->append(u"%1: “%2” and “%3” share %4"_s.arg(m_where, other, text, key.toString()));
        }
        m_taken.insert(key.toString(), text);
    }

private:
    QString m_where;
    QStringList *m_faults;
    QHash<QString, QString> m_taken;
};

bool isInToolBar(const QWidget *widget)
{
    return qobject_cast<const QToolBar *>(widget->parentWidget()) != nullptr;
}

void checkKeys(const QWidget &window, QStringList &faults)
{
    Keys keys(window.objectName(), &faults);
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->window() != &window || !widget->isVisible()) {
            continue;
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && !isInToolBar(button)) {
            keys.add(button->text());
        } else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy()) {
            keys.add(label->text());
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                keys.add(tabs->tabText(i));
            }
        } else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *action : bar->actions()) {
                keys.add(action->text());
            }
        }
    }
    const QList<QMenu *> menus = window.findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        Keys ofMenu(menu->title().isEmpty() ? menu->objectName() : menu->title(), &faults);
        for (const QAction *action : menu->actions()) {
            if (action->isVisible()) {
                ofMenu.add(action->text());
            }
        }
    }
}

QString nameOf(const QWidget *widget, const QString &text)
{
    return u"%1 “%2” (%3 × %4)"_s.arg(widget->objectName(), text).arg(widget->width()).arg(widget->height());
}

QString cutLabel(const QLabel *label)
{
    if (label->text().isEmpty()) {
        return {};
    }
    const bool cut =
        label->wordWrap() ? label->height() < label->heightForWidth(label->width()) : label->width() < label->sizeHint().width();
    return cut ? nameOf(label, label->text()) : QString();
}

QString cutButton(const QAbstractButton *button)
{
    const bool cut = !button->text().isEmpty() && button->width() < button->sizeHint().width();
    return cut ? nameOf(button, button->text()) : QString();
}

QString cutHeader(const QHeaderView *header)
{
    if (header->orientation() != Qt::Horizontal || !header->model()) {
        return {};
    }
    QStringList cut;
    for (int section = 0; section < header->count(); ++section) {
        if (!header->isSectionHidden(section) && header->sectionSize(section) < header->sectionSizeHint(section)) {
            cut.append(header->model()->headerData(section, Qt::Horizontal).toString());
        }
    }
    return cut.isEmpty() ? QString() : nameOf(header, cut.join(u", "_s));
}

QString cutText(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        return cutLabel(label);
    }
    if (const auto *extension = qobject_cast<const QToolButton *>(widget); extension && isInToolBar(widget)) {
        return extension->objectName() == u"qt_toolbar_ext_button"_s ? u"the tool bar does not fit"_s : QString();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        return cutButton(button);
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
        return cutHeader(header);
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
        constexpr int kFrame = 12;
        const bool cut = line->fontMetrics().horizontalAdvance(line->placeholderText()) > line->width() - kFrame;
        return cut && line->text().isEmpty() ? nameOf(line, line->placeholderText()) : QString();
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        const bool cut = tabs->count() > 0 && tabs->tabRect(tabs->count() - 1).united(tabs->tabRect(0)).width() > tabs->width();
        return cut ? nameOf(tabs, tabs->tabText(0)) : QString();
    }
    return {};
}

/** Empty where the whole control is within what shows it; what scrolls may be larger. */
QString beyondItsParent(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
    // A splitter places its first pane a pixel too far when it goes from right to left: what is in a pane has to fit.
    if (qobject_cast<const QSplitter *>(parent) != nullptr || (area != nullptr && area->viewport() == parent)) {
        return {};
    }
    if (const auto *splitter = qobject_cast<const QSplitter *>(parent->parentWidget())) {
        parent = splitter;
    }
    const QRect place(widget->mapTo(parent, QPoint()), widget->size());
    if (parent->rect().contains(place)) {
        return {};
    }
    return u"%1 (%2 to %3 of %4 %5)"_s.arg(widget->objectName())
        .arg(place.left())
        .arg(place.right())
        .arg(parent->objectName())
        .arg(parent->width());
}

} // namespace

QStringList faultsOf(QWidget &window)
{
    QStringList faults;
    checkKeys(window, faults);
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->window() != &window || !widget->isVisible()) {
            continue;
        }
        const QString cut = cutText(widget);
        if (!cut.isEmpty()) {
            faults.append(u"cut off: "_s + cut);
        }
        const QString beyond = beyondItsParent(widget);
        if (!beyond.isEmpty()) {
            faults.append(u"reaches beyond what it is in: "_s + beyond);
        }
    }
    constexpr QSize kSmallScreen(1366, 768);
    if (window.width() > kSmallScreen.width() || window.height() > kSmallScreen.height()) {
        faults.append(u"%1 is larger than a small screen: %2 × %3"_s.arg(window.objectName()).arg(window.width()).arg(window.height()));
    }
    return faults;
}

QStringList faultsOfAllTabs(QWidget &window)
{
    QStringList faults = faultsOf(window);
    const QList<QTabWidget *> all = window.findChildren<QTabWidget *>();
    for (QTabWidget *tabs : all) {
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            faults += faultsOf(window);
        }
    }
    faults.removeDuplicates();
    return faults;
}

} // namespace oco::test
