#pragma once

#include "app/editing/workers_editing.h"

#include <QObject>

#include <cstdint>

class QWidget;

namespace oco::gui
{

/** A save from the button to the file, with what has to be asked on the way: keychain, and who changed the file. */
class SaveFlow : public QObject
{
    Q_OBJECT

public:
    enum class Then : std::uint8_t { Stay, Close };

    /** Both outlive this object; the questions open over the window. */
    SaveFlow(app::WorkersEditing *editing, QWidget *window);

    void save(bool forgetAbandoned, Then then);
    [[nodiscard]] bool isSaving() const { return m_saving && m_editing->isBusy(); }
    /** The save that runs closes the window, too. */
    void closeBehind() { m_then = Then::Close; }
    /** Shows both versions and lets the person choose. */
    void openConflict();

Q_SIGNALS:
    void started();
    void saved();
    /** Behind saved(), where that was asked for. */
    void closeRequested();
    void failed(const oco::base::Error &error);
    /** The save has failed, or the person goes on without one. */
    void givenUp();
    /** Somebody has to choose between two versions of the file. */
    void undecided();
    void decided();

private:
    void noteSaved();
    void noteFailure(const base::Error &error);
    void noteKeychain(const base::Error &error);
    void noteConflict();
    void giveUp();

    app::WorkersEditing *m_editing;
    QWidget *m_window;
    Then m_then = Then::Stay;
    bool m_forget = false;
    bool m_saving = false;
};

} // namespace oco::gui
