#pragma once

#include "app/web/console_source.h"

#include <QPromise>
#include <QStringList>

#include <memory>

/** A source whose values a test sets, and whose commands it sees and answers. */
class ScriptedConsole : public oco::app::ConsoleSource
{
    Q_OBJECT

public:
    explicit ScriptedConsole(bool canWrite = true) : m_canWrite(canWrite) {}

    [[nodiscard]] bool canWrite() const override { return m_canWrite; }
    void start() override { setConnection(oco::app::ConsoleConnection::Connecting); }

    using ConsoleSource::setAnswer;
    using ConsoleSource::setConnection;
    using ConsoleSource::setMessages;
    using ConsoleSource::setModels;
    using ConsoleSource::setSessions;
    using ConsoleSource::setWorkers;

    [[nodiscard]] oco::base::Future<QString> startSession(const QString &worker) override { return text({u"start", worker}); }
    [[nodiscard]] oco::base::Future<QString> sendMessage(const QString &session, const QString &prompt, const QString &model) override
    {
        return text({u"send", session, prompt, model});
    }
    [[nodiscard]] oco::base::Future<void> endSession(const QString &session) override { return nothing({u"end", session}); }
    [[nodiscard]] oco::base::Future<void> approve(const QString &worker) override { return nothing({u"approve", worker}); }
    [[nodiscard]] oco::base::Future<void> reject(const QString &worker) override { return nothing({u"reject", worker}); }
    [[nodiscard]] oco::base::Future<void> removeWorker(const QString &worker) override { return nothing({u"remove", worker}); }
    [[nodiscard]] oco::base::Future<void> requestConnect(const QString &worker) override { return nothing({u"connect", worker}); }
    [[nodiscard]] oco::base::Future<oco::app::NewConsoleWorker> addWorker(const QString &name) override
    {
        note({u"add", name});
        return oco::base::ready<oco::app::NewConsoleWorker>(newWorker);
    }

    /** Answers the oldest call that waits for a text. */
    void answer(const oco::base::Result<QString> &result)
    {
        const auto promise = m_waiting.takeFirst();
        promise->addResult(result);
        promise->finish();
    }

    QStringList calls; // words joined by "|"
    oco::base::Result<void> outcome = {};
    oco::base::Result<oco::app::NewConsoleWorker> newWorker = oco::base::fail(oco::base::ErrorCode::Rejected, QStringLiteral("Refused."));

private:
    using Promise = QPromise<oco::base::Result<QString>>;

    void note(const QList<QStringView> &words)
    {
        QStringList texts;
        for (const QStringView word : words) {
            texts.append(word.toString());
        }
        calls.append(texts.join(u'|'));
    }

    [[nodiscard]] oco::base::Future<QString> text(const QList<QStringView> &words)
    {
        note(words);
        auto promise = std::make_shared<Promise>();
        promise->start();
        m_waiting.append(promise);
        return promise->future();
    }

    [[nodiscard]] oco::base::Future<void> nothing(const QList<QStringView> &words)
    {
        note(words);
        return oco::base::ready<void>(outcome);
    }

    bool m_canWrite;
    QList<std::shared_ptr<Promise>> m_waiting;
};
