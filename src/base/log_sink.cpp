#include "base/log_sink.h"

#include "base/log_context.h"
#include "base/redaction.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace oco::base
{

namespace
{

LogFormat installedFormat = LogFormat::Text; // written once, before threads start

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
    case QtFatalMsg:
        return u"error"_s;
    }
    return u"error"_s;
}

QByteArray formatLine(QtMsgType type, const char *category, const QString &text)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QString context = threadLogContext();
    if (installedFormat == LogFormat::Json) {
        QJsonObject line{
            {u"time"_s, time}, {u"level"_s, levelName(type)}, {u"category"_s, QString::fromUtf8(category)}, {u"message"_s, text}};
        if (!context.isEmpty()) {
            line.insert(u"worker"_s, context);
        }
        return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    const QString where = context.isEmpty() ? QString() : u'[' + context + u"] "_s;
    return (time + u' ' + levelName(type).leftJustified(7) + u' ' + QString::fromUtf8(category) + u": "_s + where + text + u'\n').toUtf8();
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QByteArray line = formatLine(type, context.category != nullptr ? context.category : "default", redacted(text));
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr); // one call a line: lines never mix
    std::fflush(stderr);
}

} // namespace

Result<LogLevel> parseLogLevel(const QString &name)
{
    if (name == u"debug") {
        return LogLevel::Debug;
    }
    if (name == u"info") {
        return LogLevel::Info;
    }
    if (name == u"warning") {
        return LogLevel::Warning;
    }
    if (name == u"error") {
        return LogLevel::Error;
    }
    return fail(ErrorCode::InvalidInput, u"Unknown log level \"%1\"."_s.arg(name), u"Use debug, info, warning or error."_s);
}

Result<LogFormat> parseLogFormat(const QString &name)
{
    if (name == u"text") {
        return LogFormat::Text;
    }
    if (name == u"json") {
        return LogFormat::Json;
    }
    return fail(ErrorCode::InvalidInput, u"Unknown log format \"%1\"."_s.arg(name), u"Use text or json."_s);
}

void installLogSink(LogLevel level, LogFormat format)
{
    installedFormat = format;
    QString rules = u"*.debug=%1\noco.*.info=%2\n*.warning=%3"_s;
    rules = rules.arg(level <= LogLevel::Debug ? u"true"_s : u"false"_s, level <= LogLevel::Info ? u"true"_s : u"false"_s,
                      level <= LogLevel::Warning ? u"true"_s : u"false"_s);
    // Qt's own debug output is noise for a person who looks for what a worker does.
    rules += u"\nqt.*.debug=false"_s;
    QLoggingCategory::setFilterRules(rules);
    qInstallMessageHandler(handleMessage);
}

} // namespace oco::base
