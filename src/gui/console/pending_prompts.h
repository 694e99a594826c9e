#pragma once

#include "gui/transcript/transcript_entry.h"

#include <QList>
#include <QString>

namespace oco::gui
{

/** Prompts that were sent but are not in the deployment's messages yet, so that they show at once. */
class PendingPrompts
{
public:
    /** session: empty: it is just being made. Returns a number for the calls below. */
    int add(const QString &session, const QString &text, const QString &model);
    void setSession(int number, const QString &session);
    /** The deployment has it; the answer goes to this message. */
    void setMessage(int number, const QString &messageId);
    /** It was not sent. Returns its text. */
    QString take(int number);
    void clear() { m_prompts.clear(); }

    /** Of one session, in front of the messages that come from the deployment: drops those that are among them. */
    [[nodiscard]] QList<TranscriptEntry> missingIn(const QString &session, const QList<TranscriptEntry> &entries);

private:
    struct Prompt {
        int number = 0;
        QString session;
        QString text;
        QString model;
        QString message;
        qint64 at = 0; // ms since the epoch
    };

    [[nodiscard]] static bool isAmong(const Prompt &prompt, const QList<TranscriptEntry> &entries);
    [[nodiscard]] Prompt *find(int number);

    QList<Prompt> m_prompts;
    int m_next = 1;
};

} // namespace oco::gui
