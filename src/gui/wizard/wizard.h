#pragma once

#include "app/first_run/first_run_pages.h"
#include "base/error.h"

#include <QDialog>
#include <QMap>

#include <cstdint>
#include <memory>

class QMessageBox;

namespace oco::app
{
class FirstRun;
}

namespace oco::gui
{

namespace Ui
{
class Wizard;
}

class DoneStep;
class StartStep;
class WizardStep;

/** The window of the first run, and of "Add worker…": one page at a time over the first run, which has all that is entered. */
class Wizard : public QDialog
{
    Q_OBJECT

public:
    /** run outlives this window. Begins at the welcome page. */
    explicit Wizard(app::FirstRun *run, QWidget *parent = nullptr);
    ~Wizard() override;

    /** From the first page on, with nothing entered; but while a worker is on its way here, that stays. */
    void startAtWelcome();
    /** The same from the token on. */
    void startAtAddWorker();
    [[nodiscard]] app::FirstRunPage page() const { return m_page; }

    void reject() override;

Q_SIGNALS:
    /** The worker stays; the window is closed. */
    void finished();
    /** Nothing is left of it; the window is closed. */
    void cancelled();
    void openDashboardRequested();
    void openConsoleRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    /** What follows once everything is taken back. */
    enum class AfterUndo : std::uint8_t { Nothing, GoBack, Close };

    void begin(bool onlyWorker);
    void goNext();
    void goBack();
    void turnTo(app::FirstRunPage page);
    void refresh();
    void enableNext(bool enabled);
    void progressed();
    void finish(bool withSettings);
    void closeFinished();
    void undo(AfterUndo then);
    void undone();
    void undoFailed(const base::Error &error);
    void askWhetherToKeep();
    void applyPalette();
    [[nodiscard]] WizardStep *step(app::FirstRunPage page) const { return m_steps.value(page); }
    [[nodiscard]] bool isCurrent(app::FirstRunPage page) const { return m_page == page; }

    app::FirstRun *m_run;
    std::unique_ptr<Ui::Wizard> m_ui;
    QMap<app::FirstRunPage, WizardStep *> m_steps;
    StartStep *m_start = nullptr; // two of m_steps
    DoneStep *m_done = nullptr;
    app::FirstRunPage m_page = app::FirstRunPage::Welcome;
    AfterUndo m_afterUndo = AfterUndo::Nothing;
    bool m_isFinishing = false;
    bool m_wasReady = false; // the page went on by itself
    QMessageBox *m_question = nullptr;
};

} // namespace oco::gui
