#include "gui/quit_question.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace oco::gui
{

QuitQuestion::QuitQuestion(int runningAnswers, QWidget *parent)
{
    auto *box = new QMessageBox(parent); // deletes itself, and this with it
    setParent(box);
    box->setObjectName(u"quitQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Quit"));
    box->setText(tr("%n answer(s) are being written.", nullptr, runningAnswers));
    box->setInformativeText(
        tr("Finish them first, or stop now? What is stopped is marked as such in the web UI, or goes on at the next start."));
    QPushButton *finish = box->addButton(tr("&Finish, then quit"), QMessageBox::AcceptRole);
    QPushButton *stop = box->addButton(tr("&Stop now"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    finish->setObjectName(u"quitFinish"_s);
    stop->setObjectName(u"quitStop"_s);
    cancel->setObjectName(u"quitCancel"_s);
    box->setDefaultButton(finish);
    box->setEscapeButton(cancel);
    connect(box, &QMessageBox::finished, this, [this, box, finish, stop] {
        if (box->clickedButton() == finish) {
            Q_EMIT finishFirst();
        } else if (box->clickedButton() == stop) {
            Q_EMIT stopNow();
        } else {
            Q_EMIT cancelled();
        }
    });
    box->open();
}

} // namespace oco::gui
