#pragma once

#include "app/editing/workers_editing.h"

#include <QObject>

#include <functional>

class QWidget;

namespace oco::gui
{

class SaveFlow;

/** The closing of the editor: waits for what runs, asks about changes, and tells whoever waits for the close. */
class CloseFlow : public QObject
{
    Q_OBJECT

public:
    /** All outlive this object. */
    CloseFlow(app::WorkersEditing *editing, SaveFlow *saving, QWidget *window);

    /** Whether the window may close at once; else this goes on, and closes it where the person does not keep it open. */
    [[nodiscard]] bool mayClose();
    /** closed: once, behind the close; never where the person keeps the window open or the save fails. */
    void closeThen(const std::function<void()> &closed);

Q_SIGNALS:
    /** With SaveFlow::Then::Close. */
    void saveRequested();
    /** The changes were given up. */
    void discarded();

private:
    void settle();
    void ask();
    void stay();
    void finish();

    app::WorkersEditing *m_editing;
    SaveFlow *m_saving;
    QWidget *m_window;
    std::function<void()> m_closed;
    bool m_waiting = false; // for what is busy
    bool m_asking = false;
};

} // namespace oco::gui
