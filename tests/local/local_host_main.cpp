#include "base/log_sink.h"
#include "local/deployment.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTextStream>

#include <cstdio>
#include <functional>

#include <unistd.h>

using namespace Qt::StringLiterals;
using oco::local::Deployment;
using oco::local::DeploymentOptions;

/**
 * An embedded deployment as a process of its own, for tests in other languages. Prints one JSON line
 * {url, loginSessionId, machineId, workers: [{workerId, token}]} and obeys lines on stdin: drop-sockets, quit.
 */
class Host : public QObject
{
    Q_OBJECT

public:
    Host(const DeploymentOptions &options, int workers, int approved) : m_deployment(options), m_wanted(workers), m_approved(approved) {}

    bool start()
    {
        if (const auto started = m_deployment.start(); !started) {
            std::fputs(qPrintable(started.error().toString() + u'\n'), stderr);
            return false;
        }
        connect(&m_stdin, &QSocketNotifier::activated, this, &Host::obey);
        const auto known = m_deployment.workers();
        if (known && !known->isEmpty()) { // a second start with the same database
            announce();
        } else {
            makeNext();
        }
        return true;
    }

private:
    void makeNext()
    {
        if (m_made == m_wanted) {
            announce();
            return;
        }
        const QString workerId = u"worker-%1"_s.arg(++m_made);
        call(u"workers:create"_s, {{u"machineId"_s, m_deployment.machineId()}, {u"workerId"_s, workerId}, {u"name"_s, workerId}},
             [this, workerId] {
                 if (m_made <= m_approved) {
                     call(u"workers:approve"_s, {{u"workerId"_s, workerId}}, [this] { makeNext(); });
                 } else {
                     makeNext();
                 }
             });
    }

    void call(const QString &path, QJsonObject arguments, const std::function<void()> &then)
    {
        arguments.insert(u"sessionId"_s, m_deployment.loginSessionId());
        QUrl url = m_deployment.url();
        url.setPath(u"/api/mutation"_s);
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QNetworkReply *reply = m_network.post(request, QJsonDocument(QJsonObject{{u"path"_s, path}, {u"args"_s, arguments}}).toJson());
        connect(reply, &QNetworkReply::finished, this, [reply, path, then] {
            reply->deleteLater();
            const QByteArray body = reply->readAll();
            if (!body.startsWith(R"({"status":"success")")) {
                std::fprintf(stderr, "%s: %s\n", qPrintable(path), body.constData());
                QCoreApplication::exit(1);
                return;
            }
            then();
        });
    }

    void announce()
    {
        QJsonArray workers;
        for (const auto &worker : m_deployment.workers().value_or(QList<Deployment::LocalWorker>())) {
            workers.append(QJsonObject{{u"workerId"_s, worker.workerId}, {u"token"_s, worker.token}});
        }
        const QJsonObject state{{u"url"_s, m_deployment.url().toString()},
                                {u"loginSessionId"_s, m_deployment.loginSessionId()},
                                {u"machineId"_s, m_deployment.machineId()},
                                {u"workers"_s, workers}};
        QTextStream(stdout) << QJsonDocument(state).toJson(QJsonDocument::Compact) << Qt::endl;
    }

    void obey()
    {
        char buffer[256];
        const ssize_t size = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (size <= 0) {
            m_stdin.setEnabled(false);
            QCoreApplication::quit(); // whoever started us is gone
            return;
        }
        m_line.append(buffer, size);
        for (qsizetype end = m_line.indexOf('\n'); end >= 0; end = m_line.indexOf('\n')) {
            const QByteArray command = m_line.first(end).trimmed();
            m_line.remove(0, end + 1);
            if (command == "drop-sockets") {
                m_deployment.dropSockets();
            } else if (command == "quit") {
                QCoreApplication::quit();
            }
        }
    }

    Deployment m_deployment;
    QNetworkAccessManager m_network;
    QSocketNotifier m_stdin{STDIN_FILENO, QSocketNotifier::Read};
    QByteArray m_line;
    int m_wanted;
    int m_approved;
    int m_made = 0;
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    oco::base::installLogSink(oco::base::LogLevel::Warning, oco::base::LogFormat::Text);
    QCommandLineParser parser;
    parser.addOptions({{u"workers"_s, u"Workers to make."_s, u"N"_s, u"2"_s},
                       {u"approve"_s, u"How many of them are approved (default: all)."_s, u"K"_s, u"1000000"_s},
                       {u"data"_s, u"Database file; without it a temporary one."_s, u"FILE"_s},
                       {u"port"_s, u"Port."_s, u"P"_s, u"0"_s}});
    parser.process(app);

    const QTemporaryDir folder;
    DeploymentOptions options;
    options.databaseFile = parser.isSet(u"data"_s) ? parser.value(u"data"_s) : folder.filePath(u"local.sqlite"_s);
    options.port = parser.value(u"port"_s).toUShort();
    Host host(options, parser.value(u"workers"_s).toInt(), parser.value(u"approve"_s).toInt());
    return host.start() ? QCoreApplication::exec() : 1;
}

#include "local_host_main.moc"
