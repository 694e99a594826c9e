#pragma once

#include "app/editing/draft_entry.h"

#include <QUrl>
#include <QWidget>

#include <memory>
#include <optional>

namespace oco::gui
{

namespace Ui
{
class EntryForm;
}

class FieldMessage;

/** The fields of one worker, with what validate says about each below it. */
class EntryForm : public QWidget
{
    Q_OBJECT

public:
    explicit EntryForm(QWidget *parent = nullptr);
    ~EntryForm() override;

    void showEntry(const QString &title, const app::DraftEntry &entry);
    /** movesToken: the token that is written here goes into the keychain with the next save. */
    void showProblems(const QList<config::Diagnostic> &problems, bool movesToken);
    void focusToken();

    /** A test of the connection runs until its result. */
    void showTesting();
    void showTestResult(bool worked, const QString &text);
    void clearTest();

Q_SIGNALS:
    /** By the person. */
    void edited(oco::app::DraftField field, const QString &value);
    void testRequested(const QUrl &deployment, const std::optional<oco::config::TokenReference> &token);

protected:
    /** Undo and redo are the window's, not those of one line. */
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::unique_ptr<Ui::EntryForm> m_ui;
    FieldMessage *m_entryNotice;
    FieldMessage *m_tokenNotice;
    FieldMessage *m_directoryNotice;
    FieldMessage *m_deploymentNotice;
    FieldMessage *m_recoveryNotice;
    app::DraftEntry m_entry;
};

} // namespace oco::gui
