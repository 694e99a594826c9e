#include "base/log_sink.h"

#include "base/log_context.h"
#include "base/redaction.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <cstdio>
#include <mutex>
#include <shared_mutex>
#include <utility>

using namespace Qt::StringLiterals;

namespace oco::base
{

namespace
{

LogFormat installedFormat = LogFormat::Text; // written once, before threads start

/** Read by every line, written rarely. */
struct ListenerSlot {
    std::shared_mutex mutex;
    LogListener listener;
};

ListenerSlot &listenerSlot()
{
    static ListenerSlot slot;
    return slot;
}

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        return LogLevel::Error;
    }
    return LogLevel::Error;
}

QString levelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return u"debug"_s;
    case LogLevel::Info:
        return u"info"_s;
    case LogLevel::Warning:
        return u"warning"_s;
    case LogLevel::Error:
        return u"error"_s;
    }
    return u"error"_s;
}

QByteArray formatLine(const LogRecord &record)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(record.time, Qt::UTC).toString(Qt::ISODateWithMs);
    const QString level = levelName(record.level);
    if (installedFormat == LogFormat::Json) {
        QJsonObject line{{u"time"_s, time}, {u"level"_s, level}, {u"category"_s, record.category}, {u"message"_s, record.text}};
        if (!record.context.isEmpty()) {
            line.insert(u"worker"_s, record.context);
        }
        return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    const QString where = record.context.isEmpty() ? QString() : u'[' + record.context + u"] "_s;
    return (time + u' ' + level.leftJustified(7) + u' ' + record.category + u": "_s + where + record.text + u'\n').toUtf8();
}

void tellListener(const LogRecord &record)
{
    static thread_local bool telling = false;
    if (telling) {
        return;
    }
    ListenerSlot &slot = listenerSlot();
    const std::shared_lock lock(slot.mutex); // held over the call: who takes a listener away may destroy it
    if (slot.listener) {
        telling = true;
        slot.listener(record);
        telling = false;
    }
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const LogRecord record{QDateTime::currentMSecsSinceEpoch(), levelOf(type),
                           context.category != nullptr ? QString::fromUtf8(context.category) : u"default"_s, threadLogContext(),
                           redacted(text)};
    const QByteArray line = formatLine(record);
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr); // one call a line: lines never mix
    std::fflush(stderr);
    tellListener(record);
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
    setLogLevel(level);
    qInstallMessageHandler(handleMessage);
}

void setLogLevel(LogLevel level)
{
    QString rules = u"*.debug=%1\noco.*.info=%2\n*.warning=%3"_s;
    rules = rules.arg(level <= LogLevel::Debug ? u"true"_s : u"false"_s, level <= LogLevel::Info ? u"true"_s : u"false"_s,
                      level <= LogLevel::Warning ? u"true"_s : u"false"_s);
    // Qt's own debug output is noise for a person who looks for what a worker does.
    rules += u"\nqt.*.debug=false"_s;
    QLoggingCategory::setFilterRules(rules);
}

void setLogListener(LogListener listener)
{
    ListenerSlot &slot = listenerSlot();
    const std::unique_lock lock(slot.mutex);
    slot.listener = std::move(listener);
}

} // namespace oco::base
