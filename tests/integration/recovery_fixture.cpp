#include "recovery_fixture.h"

#include "worker/worker_state.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;

namespace oco::test_support
{

void RecoveryFixture::killWorker()
{
    worker.reset();
}

void RecoveryFixture::killBoth()
{
    worker.reset();
    opencode.crash();
    opencode.comeBack();
}

QString RecoveryFixture::sendUntilShown(const QString &chatSession, const QString &text, const QString &shown)
{
    const QString message = send(chatSession, text);
    const bool seen = QTest::qWaitFor(
        [&] {
            ObservedAnswer answer;
            answer.chunks = web->chunks(chatSession, message);
            return answer.joinedChunks() == shown;
        },
        20'000);
    return seen ? message : QString();
}

QString RecoveryFixture::stateFile() const
{
    return worker::stateFile(settings.stateFolder, settings.config);
}

bool RecoveryFixture::removeState() const
{
    QDir folder = QFileInfo(stateFile()).absoluteDir();
    return folder.exists(QFileInfo(stateFile()).fileName()) && folder.removeRecursively();
}

QVariant RecoveryFixture::inState(const QString &sql) const
{
    const QString name = u"look into the state"_s;
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(stateFile());
        QSqlQuery query(database);
        if (!database.open() || !query.exec(sql)) {
            qFatal("%s", qPrintable(database.lastError().text() + query.lastError().text()));
        }
        if (query.next()) {
            value = query.value(0);
        }
    }
    QSqlDatabase::removeDatabase(name);
    return value;
}

QStringList RecoveryFixture::promptIds() const
{
    QStringList ids;
    for (const ScriptedCall &call : opencode.callsTo(u"/prompt_async"_s)) {
        ids += call.body[u"messageID"].toString();
    }
    return ids;
}

QStringList RecoveryFixture::promptTexts() const
{
    QStringList texts;
    for (const ScriptedCall &call : opencode.callsTo(u"/prompt_async"_s)) {
        texts += call.body[u"parts"][0][u"text"].toString();
    }
    return texts;
}

QStringList RecoveryFixture::promptSessions() const
{
    QStringList sessions;
    for (const ScriptedCall &call : opencode.callsTo(u"/prompt_async"_s)) {
        sessions += call.path.section(u'/', 2, 2);
    }
    return sessions;
}

QStringList RecoveryFixture::rolesIn(const QString &opencodeSession) const
{
    QStringList roles;
    for (const QJsonValue message : opencode.messages(opencodeSession)) {
        roles += message[u"info"][u"role"].toString();
    }
    return roles;
}

QString RecoveryFixture::toldSession(const QString &chatSession)
{
    const ProbeResult result = web->query(u"chat:listSessions"_s, {{u"workerId"_s, registered.workerId}});
    for (const QJsonValue session : result.value.toArray()) {
        if (session[u"sessionId"].toString() == chatSession) {
            return session[u"opencodeSessionId"].toString();
        }
    }
    return {};
}

QString faultOf(const ObservedAnswer &answer, const QString &content)
{
    const bool whole = answer.completed && answer.sequenceIsWhole() && answer.content() == content && answer.joinedChunks() == content;
    return whole ? QString() : answer.toString();
}

QString faultOfSecondRun(const ObservedAnswer &answer, const QString &shownBefore, const QString &content)
{
    const QString shown = answer.joinedChunks();
    const QString between = shown.mid(shownBefore.size(), shown.size() - shownBefore.size() - content.size());
    const bool whole = answer.completed && answer.sequenceIsWhole() && answer.content() == content && shown.startsWith(shownBefore) &&
                       shown.endsWith(content) && between.contains(u"begins again"_s);
    return whole ? QString() : answer.toString();
}

} // namespace oco::test_support
