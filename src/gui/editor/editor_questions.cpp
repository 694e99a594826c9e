#include "gui/editor/editor_questions.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

struct EditorQuestions {
    Q_DECLARE_TR_FUNCTIONS(oco::gui::EditorQuestions)
};

QMessageBox *boxOver(QWidget *window, QMessageBox::Icon icon, const QString &name)
{
    auto *box = new QMessageBox(window);
    box->setObjectName(name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(icon);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(window->windowTitle().remove(u"[*]"_s));
    return box;
}

} // namespace

void askAboutChanges(QWidget *window, const std::function<void()> &save, const std::function<void()> &discard,
                     const std::function<void()> &cancel)
{
    QMessageBox *box = boxOver(window, QMessageBox::Question, u"unsavedBox"_s);
    box->setText(EditorQuestions::tr("Do you want to save your changes?"));
    box->setInformativeText(EditorQuestions::tr("Without saving, they are lost."));
    QPushButton *saveButton = box->addButton(EditorQuestions::tr("&Save"), QMessageBox::AcceptRole);
    QPushButton *discardButton = box->addButton(EditorQuestions::tr("&Discard"), QMessageBox::DestructiveRole);
    saveButton->setObjectName(u"unsavedSave"_s);
    discardButton->setObjectName(u"unsavedDiscard"_s);
    box->addButton(QMessageBox::Cancel)->setObjectName(u"unsavedCancel"_s);
    box->setDefaultButton(saveButton);
    QObject::connect(box, &QDialog::finished, window, [=] {
        const QAbstractButton *answer = box->clickedButton();
        answer == saveButton ? save() : answer == discardButton ? discard() : cancel();
    });
    box->open();
}

void askAboutKeychain(QWidget *window, const base::Error &error, const std::function<void()> &saveInFile,
                      const std::function<void()> &cancel)
{
    QMessageBox *box = boxOver(window, QMessageBox::Warning, u"keychainBox"_s);
    box->setText(EditorQuestions::tr("The token could not be put into the keychain, and nothing was saved."));
    box->setInformativeText(error.toString());
    QPushButton *save = box->addButton(EditorQuestions::tr("Save in the &file instead (readable only by you)"), QMessageBox::AcceptRole);
    save->setObjectName(u"keychainSaveInFile"_s);
    QPushButton *cancelButton = box->addButton(QMessageBox::Cancel);
    cancelButton->setObjectName(u"keychainCancel"_s);
    box->setDefaultButton(cancelButton);
    QObject::connect(box, &QDialog::finished, window, [=] { box->clickedButton() == save ? saveInFile() : cancel(); });
    box->open();
}

} // namespace oco::gui
