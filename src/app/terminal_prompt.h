#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <cstdint>
#include <memory>

namespace oco::app
{

/** Whether a person sits at this process's standard input. Questions go to the terminal itself, wherever output goes. */
[[nodiscard]] bool terminalForPrompts();

enum class Echo : std::uint8_t { Shown, Hidden };

/**
 * Questions to the person at the terminal, one at a time, without blocking. The terminal edits the line, so its keys
 * work as everywhere. Main thread only.
 *
 * While an answer is hidden, the terminal's echo is off. It is on again after the answer and after the destruction;
 * signals that ask for the end need no more, because ProcessSignals makes Qt signals of them and the task that owns the
 * prompt destroys it before the program ends. Ctrl-Z does nothing meanwhile: a shell would take over without echo.
 */
class TerminalPrompt : public QObject
{
    Q_OBJECT

public:
    explicit TerminalPrompt(QObject *parent = nullptr);
    ~TerminalPrompt() override;

    /** Error NotFound: there is no terminal, or it cannot be opened. */
    [[nodiscard]] base::Result<void> open();

    /** A line of text for the person. */
    void say(const QString &line);
    /** answered() or closed() follows. Of a paste with several lines, only the first one is the answer. */
    void ask(const QString &question, Echo echo);

Q_SIGNALS:
    void answered(const QString &text);
    /** The person ended the input (Ctrl-D), or the terminal is gone. */
    void closed();

private:
    struct Terminal;

    void read();
    void hideInput();
    void showInput();
    void write(const QByteArray &text) const;
    void end();

    std::unique_ptr<Terminal> m_terminal;
    QByteArray m_line;
};

} // namespace oco::app
