#include "gui/editor/close_flow.h"

#include "gui/editor/editor_questions.h"
#include "gui/editor/save_flow.h"

#include <QWidget>

#include <utility>

namespace oco::gui
{

CloseFlow::CloseFlow(app::WorkersEditing *editing, SaveFlow *saving, QWidget *window)
    : QObject(window), m_editing(editing), m_saving(saving), m_window(window)
{
    connect(m_saving, &SaveFlow::closeRequested, this, &CloseFlow::settle); // asks again where something was typed meanwhile
    connect(m_saving, &SaveFlow::givenUp, this, &CloseFlow::stay);
    connect(m_editing, &app::WorkersEditing::busyChanged, this, [this] {
        if (m_waiting && !m_editing->isBusy()) {
            settle();
        }
    });
}

bool CloseFlow::mayClose()
{
    if (!m_editing->isChanged()) {
        return true;
    }
    settle();
    return false;
}

void CloseFlow::closeThen(const std::function<void()> &closed)
{
    m_closed = closed;
    settle();
}

void CloseFlow::settle()
{
    m_waiting = false;
    if (m_saving->isSaving()) {
        m_saving->closeBehind();
    } else if (m_editing->isBusy()) {
        m_waiting = true;
    } else if (m_editing->isChanged()) {
        ask();
    } else {
        finish();
    }
}

void CloseFlow::ask()
{
    if (m_window->isMinimized()) {
        m_window->showNormal();
    } else {
        m_window->show();
    }
    m_window->raise();
    m_window->activateWindow();
    if (std::exchange(m_asking, true)) {
        return;
    }
    const auto answered = [this](const std::function<void()> &action) {
        return [this, action] {
            m_asking = false;
            action();
        };
    };
    askAboutChanges(m_window, answered([this] { Q_EMIT saveRequested(); }), answered([this] {
                        m_editing->discard();
                        Q_EMIT discarded();
                        finish();
                    }),
                    answered([this] { stay(); }));
}

void CloseFlow::stay()
{
    m_waiting = false;
    m_closed = {};
}

void CloseFlow::finish()
{
    const std::function<void()> closed = std::exchange(m_closed, {});
    m_window->close();
    if (closed) {
        closed();
    }
}

} // namespace oco::gui
