#pragma once

#include "app/web/console_values.h"

#include <QWidget>

#include <memory>

namespace oco::gui
{

namespace Ui
{
class ConsoleComposer;
}

/** Where a message is written and its model chosen, with Send and Stop. */
class ConsoleComposer : public QWidget
{
    Q_OBJECT

public:
    explicit ConsoleComposer(QWidget *parent = nullptr);
    ~ConsoleComposer() override;

    /** The chosen one stays where it is still there. */
    void setModels(const QList<app::ConsoleModel> &models);
    /** Chooses a model where it is offered. */
    void chooseModel(const QString &id);
    [[nodiscard]] QString model() const;

    /** Whether a message can be sent now; hint: why not, or what happens then; empty: nothing to say. */
    void setCanSend(bool can, const QString &hint);
    /** Whether there is an answer to stop. */
    void setRunning(bool running);

    /** Gives a text back that could not be sent, unless another one was begun. */
    void restore(const QString &text);
    void focusPrompt();

Q_SIGNALS:
    /** The text is out of the field by then. */
    void sendRequested(const QString &text, const QString &model);
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void send();
    void stop();
    void updateButtons();
    void applyIcons();

    std::unique_ptr<Ui::ConsoleComposer> m_ui;
    bool m_canSend = false;
    bool m_running = false;
};

} // namespace oco::gui
