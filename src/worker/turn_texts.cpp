#include "worker/turn_texts.h"

#include "base/redaction.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace oco::worker::texts
{

namespace
{

constexpr qsizetype kMaxQuoted = 2'000;

/** Text of the other side, shortened and without secrets. */
QString quoted(const QString &text)
{
    return base::redacted(text).left(kMaxQuoted);
}

} // namespace

QString orphan()
{
    return u"The message that this answer belongs to could not be found. Please send it again."_s;
}

QString noModel(const QString &model)
{
    return u"The message names no usable model (\"%1\"). Choose one from the list (provider/model) and send the message again."_s.arg(
        model.left(200));
}

QString noSession(const base::Error &error)
{
    return u"opencode could not start a session for this message: %1"_s.arg(quoted(error.toString()));
}

QString notAccepted(const base::Error &error)
{
    return u"opencode did not accept the message: %1"_s.arg(quoted(error.toString()));
}

QString opencodeSilent()
{
    return u"opencode does not respond. Send the message again; if this stays so, restart the worker."_s;
}

QString opencodeKeepsDying()
{
    return u"opencode stopped unexpectedly each time it worked on this message. Send the message again to try once more."_s;
}

QString beganAgain()
{
    return u"\n\n---\n\n*Interrupted; the answer begins again:*\n\n"_s;
}

QString interruptedInTool(const QString &tool)
{
    return u"The answer was interrupted while running `%1`; send the message again to go on."_s.arg(QString(tool).remove(u'`').left(100));
}

QString interruptedUnknown()
{
    return u"The answer was interrupted, and what opencode did of it cannot be read. Send the message again to go on."_s;
}

QString interruptedNotResumed()
{
    return u"The answer was interrupted, and this worker is set not to go on by itself. Send the message again to go on."_s;
}

QString cameWhileAway()
{
    return u"This message came while the worker was away, and it is set to answer only new ones. Send the message again."_s;
}

QString sessionGone()
{
    return u"The opencode session of this conversation was deleted while it worked on this message. Send the message again to go on in a new one."_s;
}

QString noAnswer()
{
    return u"opencode took the message but did not answer it. Check that the model is available and send the message again."_s;
}

QString endedWithoutEnd()
{
    return u"opencode stopped working on this message before its answer was complete. Send the message again to go on."_s;
}

QString providerFails(const opencode::SessionStatus &status)
{
    return u"The model's provider failed %1 times in a row: %2 Send the message again later, or choose another model."_s.arg(status.attempt)
        .arg(quoted(status.message));
}

QString providerWantsToWait(const opencode::SessionStatus &status)
{
    return u"The model's provider takes nothing before %1: %2 Send the message again then, or choose another model."_s.arg(
        QDateTime::fromMSecsSinceEpoch(status.next).toString(u"yyyy-MM-dd HH:mm"), quoted(status.message));
}

QString unreadable(const base::Error &error)
{
    return u"The rest of the answer could not be read from opencode: %1"_s.arg(quoted(error.toString()));
}

QString failed(const opencode::MessageError &error)
{
    const QString detail = quoted(error.message.isEmpty() ? error.name : error.message);
    if (error.name == u"MessageAbortedError") {
        return u"The answer was stopped in opencode."_s;
    }
    if (error.name == u"ProviderAuthError") {
        return u"The model's provider refused the credentials: %1 Run `opencode auth login` on the worker's computer, then send the message again."_s
            .arg(detail);
    }
    if (error.name == u"MessageOutputLengthError") {
        return u"The answer became too long for the model and was cut there. Ask it to go on."_s;
    }
    return u"opencode could not complete the answer: %1"_s.arg(detail);
}

QString sessionEnded()
{
    return u"The session was ended before this answer was complete."_s;
}

QString workerStopped()
{
    return u"The worker was stopped before this answer was complete. Send the message again to go on."_s;
}

QString workerRemoved()
{
    return u"The worker was removed before this answer was complete."_s;
}

QString endedElsewhere()
{
    return u"The answer was ended elsewhere: its message is completed or gone."_s;
}

QString leftForNextStart()
{
    return u"The worker was stopped. It begins this answer again when it starts."_s;
}

} // namespace oco::worker::texts
