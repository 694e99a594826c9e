#pragma once

#include "worker_fixture.h"

#include <QStringList>
#include <QVariant>

namespace oco::test_support
{

/** A worker that is killed and started again, on the same state. */
class RecoveryFixture : public WorkerFixture
{
public:
    /** The worker is gone without having told anybody, as after kill -9; opencode goes on. */
    void killWorker();
    /** The same with opencode, which dies with its owner, and is there again for the next start. */
    void killBoth();

    /** Sends it, and waits until the chunks show this text; empty when they never do. */
    [[nodiscard]] QString sendUntilShown(const QString &chatSession, const QString &text, const QString &shown);

    [[nodiscard]] QString stateFile() const;
    /** The state is gone; the worker must not live. */
    [[nodiscard]] bool removeState() const;
    /** Runs SQL in the state, whoever has it open; the first value of the first row. */
    QVariant inState(const QString &sql) const;

    /** The message ids of the prompts that came, in their order. */
    [[nodiscard]] QStringList promptIds() const;
    /** Their texts. */
    [[nodiscard]] QStringList promptTexts() const;
    /** The opencode sessions that they went to. */
    [[nodiscard]] QStringList promptSessions() const;
    /** "user" and "assistant", as opencode keeps them. */
    [[nodiscard]] QStringList rolesIn(const QString &opencodeSession) const;
    /** Which opencode session the deployment names for the chat. */
    [[nodiscard]] QString toldSession(const QString &chatSession);
};

/** Empty where the answer is completed, its numbers are whole, and its content and chunks are this text. */
[[nodiscard]] QString faultOf(const ObservedAnswer &answer, const QString &content);
/** The same where the chunks show an answer that began again: they begin and end so, and hold the mark. */
[[nodiscard]] QString faultOfSecondRun(const ObservedAnswer &answer, const QString &shownBefore, const QString &content);

} // namespace oco::test_support
