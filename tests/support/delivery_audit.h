#pragma once

#include "support/deployment_probe.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace oco::test_support
{

/** What an answer must be. */
struct ExpectedAnswer {
    /** How the chunks relate to the content; their numbers must be whole in every case. */
    enum class Chunks : std::uint8_t {
        Whole,     // joined they are the content: the turn was not interrupted
        Beginning, // joined they begin the content: after a while over HTTP the rest is not sent
        Restarted, // the turn was run again: the content, alone or after what was shown before and a mark
        Any,       // the turn was interrupted for good
    };

    QString content;     // exact
    QStringList phrases; // where the content is not known: what must be in it
    Chunks chunks = Chunks::Whole;
};

/** What is wrong with the answer, a sentence each; empty when it was delivered once and whole. */
[[nodiscard]] QStringList auditAnswer(const ObservedAnswer &answer, const ExpectedAnswer &expected);

/** What is wrong with a chat session that nobody works on: open placeholders, answers without a question. */
[[nodiscard]] QStringList auditSession(const QJsonArray &messages);
[[nodiscard]] QStringList auditSession(DeploymentProbe &probe, const QString &chatSession);

} // namespace oco::test_support
