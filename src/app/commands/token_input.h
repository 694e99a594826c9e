#pragma once

#include "app/terminal_prompt.h"
#include "base/result.h"
#include "config/worker_token.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace oco::app
{

/** What standard input holds, where it is no terminal: to be read before signals are handled, so that Ctrl-C ends the wait. */
[[nodiscard]] std::optional<base::Result<QString>> pipedSecret();

/** A worker's token as a person or a script gives it: asked for at the terminal, hidden, or piped in. Never an argument. */
class TokenInput : public QObject
{
    Q_OBJECT

public:
    explicit TokenInput(QObject *parent = nullptr);
    ~TokenInput() override;

    /** piped: from pipedSecret(); nothing: ask. given() or failed() follows. */
    void get(const std::optional<base::Result<QString>> &piped);

Q_SIGNALS:
    void given(const oco::config::WorkerToken &token);
    void failed(const oco::base::Error &error);

private:
    void ask();
    void check(const QString &text);

    std::unique_ptr<TerminalPrompt> m_prompt;
};

} // namespace oco::app
