#include "gui/editor/save_flow.h"

#include "gui/editor/conflict_dialog.h"
#include "gui/editor/editor_questions.h"

#include <utility>

namespace oco::gui
{

SaveFlow::SaveFlow(app::WorkersEditing *editing, QWidget *window) : QObject(window), m_editing(editing), m_window(window)
{
    connect(m_editing, &app::WorkersEditing::saved, this, &SaveFlow::noteSaved);
    connect(m_editing, &app::WorkersEditing::saveFailed, this, &SaveFlow::noteFailure);
    connect(m_editing, &app::WorkersEditing::keychainFailed, this, &SaveFlow::noteKeychain);
    connect(m_editing, &app::WorkersEditing::conflict, this, &SaveFlow::noteConflict);
}

void SaveFlow::save(bool forgetAbandoned, Then then)
{
    m_forget = forgetAbandoned;
    m_then = then;
    m_saving = true;
    Q_EMIT started();
    m_editing->save(forgetAbandoned);
}

void SaveFlow::noteSaved()
{
    m_saving = false;
    const Then then = std::exchange(m_then, Then::Stay);
    Q_EMIT saved();
    if (then == Then::Close) {
        Q_EMIT closeRequested();
    }
}

void SaveFlow::noteFailure(const base::Error &error)
{
    m_saving = false;
    Q_EMIT failed(error);
    giveUp();
}

void SaveFlow::giveUp()
{
    m_then = Then::Stay;
    Q_EMIT givenUp();
}

void SaveFlow::noteKeychain(const base::Error &error)
{
    if (!m_saving) {
        Q_EMIT failed(error); // tokens were to be moved: they stay where they are
        return;
    }
    m_saving = false;
    askAboutKeychain(
        m_window, error,
        [this] {
            m_saving = true;
            m_editing->saveInFile(m_forget);
        },
        [this] { giveUp(); });
}

void SaveFlow::noteConflict()
{
    Q_EMIT undecided();
    if (m_saving) {
        openConflict();
    }
}

void SaveFlow::openConflict()
{
    const bool saving = std::exchange(m_saving, false);
    auto *dialog = new ConflictDialog(QString::fromUtf8(m_editing->theirText()), QString::fromUtf8(m_editing->textToSave()),
                                      m_editing->isFileGone(), m_window);
    connect(dialog, &ConflictDialog::keepMine, this, [this, saving] {
        Q_EMIT decided();
        m_editing->keepMine();
        if (saving) {
            save(m_forget, m_then);
        }
    });
    connect(dialog, &ConflictDialog::useTheirs, this, [this] {
        Q_EMIT decided();
        m_editing->useTheirs();
        giveUp();
    });
    connect(dialog, &ConflictDialog::rejected, this, [this] {
        Q_EMIT undecided();
        giveUp();
    });
    dialog->open();
}

} // namespace oco::gui
