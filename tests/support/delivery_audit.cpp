#include "support/delivery_audit.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::test_support
{

namespace
{

constexpr qsizetype kShown = 400;
constexpr qsizetype kListed = 12;

QString quoted(const QString &text)
{
    return text.size() <= kShown ? u"«%1»"_s.arg(text) : u"«%1 … %2»"_s.arg(text.left(kShown / 2), text.right(kShown / 2));
}

QString listed(const QList<int> &numbers)
{
    QStringList texts;
    for (qsizetype i = 0; i < std::min(kListed, numbers.size()); ++i) {
        texts << QString::number(numbers[i]);
    }
    const qsizetype more = numbers.size() - texts.size();
    return texts.join(u", "_s) + (more > 0 ? u" and %1 more"_s.arg(more) : QString());
}

void auditNumbers(const QJsonArray &chunks, QStringList &findings)
{
    QMap<int, int> times;
    for (const QJsonValue chunk : chunks) {
        ++times[chunk[u"sequence"].toInt(-1)];
    }
    QList<int> doubled;
    QList<int> missing;
    for (auto it = times.cbegin(); it != times.cend(); ++it) {
        if (it.value() > 1) {
            doubled << it.key();
        }
    }
    for (int number = 0; !times.isEmpty() && number < times.lastKey(); ++number) {
        if (!times.contains(number)) {
            missing << number;
        }
    }
    if (times.contains(-1)) {
        findings << u"a chunk has no number"_s;
    }
    if (!doubled.isEmpty()) {
        findings << u"chunks that are there more than once: %1"_s.arg(listed(doubled));
    }
    if (!missing.isEmpty()) {
        findings << u"chunks that are missing: %1"_s.arg(listed(missing));
    }
}

bool fits(const QString &joined, const QString &content, ExpectedAnswer::Chunks chunks)
{
    switch (chunks) {
    case ExpectedAnswer::Chunks::Whole:
        return joined == content;
    case ExpectedAnswer::Chunks::Beginning:
        return content.startsWith(joined);
    case ExpectedAnswer::Chunks::Restarted:
        return joined.endsWith(content);
    case ExpectedAnswer::Chunks::Any:
        break;
    }
    return true;
}

} // namespace

QStringList auditAnswer(const ObservedAnswer &answer, const ExpectedAnswer &expected)
{
    QStringList findings;
    if (!answer.completed) {
        findings << u"not completed; chunks so far: "_s + quoted(answer.joinedChunks());
    }
    if (expected.phrases.isEmpty() && answer.content() != expected.content) {
        findings << u"the content is %1 instead of %2"_s.arg(quoted(answer.content()), quoted(expected.content));
    }
    for (const QString &phrase : expected.phrases) {
        if (!answer.content().contains(phrase)) {
            findings << u"the content is %1 and lacks %2"_s.arg(quoted(answer.content()), quoted(phrase));
        }
    }
    auditNumbers(answer.chunks, findings);
    if (!fits(answer.joinedChunks(), answer.content(), expected.chunks)) {
        findings << u"the chunks give %1, the content is %2"_s.arg(quoted(answer.joinedChunks()), quoted(answer.content()));
    }
    return findings;
}

QStringList auditSession(const QJsonArray &messages)
{
    QStringList findings;
    int questions = 0;
    int answers = 0;
    for (const QJsonValue message : messages) {
        const bool isAnswer = message[u"role"].toString() == u"assistant";
        (isAnswer ? answers : questions) += 1;
        if (isAnswer && !message[u"completed"].toBool()) {
            findings << u"message %1 is not completed"_s.arg(message[u"id"].toString());
        }
        if (isAnswer && message[u"content"].toString().isEmpty()) {
            findings << u"message %1 is empty"_s.arg(message[u"id"].toString());
        }
    }
    if (questions != answers) {
        findings << u"%1 questions have %2 answers"_s.arg(questions).arg(answers);
    }
    return findings;
}

QStringList auditSession(DeploymentProbe &probe, const QString &chatSession)
{
    const ProbeResult messages = probe.query(u"chat:getMessages"_s, {{u"chatSessionId"_s, chatSession}});
    return messages.ok ? auditSession(messages.value.toArray()) : QStringList{probe.lastError()};
}

} // namespace oco::test_support
