#include "e2e/soak.h"

#include "support/delivery_audit.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <array>
#include <csignal>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace oco::e2e
{

using namespace test_support;
using Chunks = ExpectedAnswer::Chunks;

namespace
{

constexpr int kChats = 4;
constexpr int kLook = 150;            // ms between looks at the chats
constexpr int kShortestPause = 1'500; // ms between faults
constexpr int kPauses = 5'000;        // and up to this much more
constexpr int kMostKills = 2;         // of one answer: the program gives up where opencode dies at every attempt
constexpr int kQuietLimit = 300'000;
constexpr int kMoreHandles = 16; // connections that come and go
constexpr qint64 kMoreKiB = 48 * 1024;

QString toolAnswer()
{
    return QString::fromUtf16(kTextBeforeTool) + u"\n\n"_s + QString::fromUtf16(kTextAfterTool);
}

} // namespace

ProcessUse ProcessUse::of(qint64 pid)
{
    const QString folder = u"/proc/%1/"_s.arg(pid);
    ProcessUse use;
    use.handles = static_cast<int>(QDir(folder + u"fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size());
    QFile status(folder + u"status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:")) {
                use.residentKiB = line.mid(6).trimmed().split(' ').first().toLongLong();
            }
        }
    }
    return use;
}

QString SoakReport::toTable() const
{
    QStringList lines;
    const auto row = [&](const QString &name, const QString &value) { lines << name.leftJustified(42, u' ') + value; };
    int faultCount = 0;
    for (auto it = faults.cbegin(); it != faults.cend(); ++it) {
        row(u"fault: "_s + it.key(), QString::number(it.value()));
        faultCount += it.value();
    }
    row(u"faults"_s, QString::number(faultCount));
    row(u"messages"_s, QString::number(messages));
    row(u"run again after text was shown"_s, QString::number(restarted));
    row(u"interrupted in a tool, and told so"_s, QString::number(interrupted));
    row(u"processes left"_s, QString::number(leftProcesses));
    row(u"file handles"_s, u"%1 → %2"_s.arg(before.handles).arg(after.handles));
    row(u"resident memory (MiB)"_s, u"%1 → %2"_s.arg(before.residentKiB / 1024).arg(after.residentKiB / 1024));
    row(u"violations"_s, QString::number(violations.size()));
    return lines.join(u'\n') + (violations.isEmpty() ? QString() : u"\n  "_s + violations.join(u"\n  "_s));
}

bool Soak::start()
{
    if (!m_llm.listen() || !m_deployment.startEmbedded(m_llm.baseUrl())) {
        return false;
    }
    m_line = std::make_unique<FaultProxy>(m_deployment.info().url);
    const DeploymentInfo::Worker &worker = m_deployment.info().workers[0];
    if (!m_line->listen() || !m_workers.start(m_line->url(), {{worker.token, m_workers.makeProject(u"project"_s, m_llm.baseUrl())}}) ||
        !m_deployment.answers(worker)) {
        return false;
    }
    for (int i = 0; i < kChats; ++i) {
        m_chats.append({m_deployment.probe().startSession(worker.workerId), 0, {}});
    }
    return !m_chats.last().id.isEmpty();
}

SoakReport Soak::run(std::chrono::seconds length)
{
    const qint64 end = std::chrono::milliseconds(length).count();
    m_elapsed.start();
    qint64 nextFault = kShortestPause;
    while (m_elapsed.elapsed() < end) {
        keepChatting();
        measureBefore();
        if (m_healAt != 0 && m_elapsed.elapsed() >= m_healAt) {
            m_healAt = 0;
            m_line->heal();
        }
        if (m_elapsed.elapsed() >= nextFault) {
            injectFault();
            nextFault = m_elapsed.elapsed() + kShortestPause + upTo(kPauses);
        }
        QTest::qWait(kLook);
    }
    m_line->heal();
    waitQuiet();
    measureBefore();
    m_report.after = ProcessUse::of(m_workers.program().pid());
    audit();
    m_workers.program().signal(SIGTERM);
    if (!m_workers.program().waitForExit(40s) || m_workers.program().exitCode() != 0) {
        m_report.violations << u"the program did not stop as it should"_s;
    }
    if (!m_workers.waitNothingLeft(15s)) {
        m_report.leftProcesses = static_cast<int>(m_workers.processes().size());
        m_report.violations << u"processes are left"_s;
    }
    if (m_report.after.handles > m_report.before.handles + kMoreHandles) {
        m_report.violations << u"file handles are left"_s;
    }
    if (m_report.after.residentKiB > m_report.before.residentKiB + kMoreKiB) {
        m_report.violations << u"memory has grown"_s;
    }
    return m_report;
}

void Soak::keepChatting()
{
    for (Chat &chat : m_chats) {
        if (chat.open.isEmpty() || m_deployment.probe().message(chat.id, chat.open)[u"completed"].toBool()) {
            sendIn(chat);
        }
    }
}

void Soak::sendIn(Chat &chat)
{
    static constexpr std::array kKinds{
        u"[[words 12]]",       u"[[slow 20]] [[words 60]]", u"[[slow 60]] [[words 40]]", u"[[reason]] [[words 20]]",
        u"[[tool echo done]]", u"[[tool sleep 1]]",         u"[[slow 80]] [[words 60]]", u"[[slow 5]] [[words 300]]",
    };
    const QString kind = QString::fromUtf16(kKinds[static_cast<std::size_t>(upTo(static_cast<int>(kKinds.size())))]);
    const QString prompt = u"%1 number %2 of %3"_s.arg(kind).arg(++chat.sent).arg(chat.id);
    chat.open = m_deployment.probe().sendMessage(chat.id, prompt);
    chat.kills = 0;
}

void Soak::note(const QString &fault)
{
    ++m_report.faults[fault];
    qInfo().noquote() << QString::number(static_cast<double>(m_elapsed.elapsed()) / 1000, 'f', 1).rightJustified(7, u' ') << fault;
}

void Soak::injectFault()
{
    int choice = upTo(100);
    const qint64 later = m_elapsed.elapsed() + 1'000 + upTo(9'000);
    if (choice >= 66 && choice < 94 && !mayKill()) {
        choice = 0;
    }
    if (choice < 20) {
        note(u"every connection cut"_s);
        m_line->cutAll();
    } else if (choice < 32) {
        note(u"connections frozen"_s);
        m_line->freezePresent();
        m_healAt = later;
    } else if (choice < 44) {
        note(u"refused for a while"_s);
        m_line->refuse();
        m_line->cutAll();
        m_healAt = later;
    } else if (choice < 54) {
        note(u"HTTP 503"_s);
        m_line->answerHttpWith(503, 1 + upTo(5));
    } else if (choice < 66) {
        note(u"cut after a mutation was applied"_s);
        m_line->cutAt({choice % 2 == 0 ? "chat:writeChunk"_ba : "chat:complete"_ba, MessageFault::When::AfterAnswer, 1 + upTo(4)});
    } else if (choice < 82) {
        note(u"kill -9 of the program"_s);
        killProgram();
    } else if (choice < 94) {
        note(u"kill -9 of opencode"_s);
        killOpencode();
    } else {
        note(u"kill -9 of the deployment"_s);
        killDeployment();
    }
}

bool Soak::mayKill()
{
    if (std::ranges::any_of(m_chats, [](const Chat &chat) { return chat.kills >= kMostKills; })) {
        return false;
    }
    for (Chat &chat : m_chats) {
        ++chat.kills;
    }
    return true;
}

void Soak::killProgram()
{
    m_workers.program().signal(SIGKILL);
    if (!m_workers.program().waitForExit(10s) || !m_workers.waitNothingLeft(15s)) {
        m_report.violations << u"a kill of the program left something"_s;
    }
    m_measured = false;
    if (!m_workers.restart()) {
        m_report.violations << u"the program did not start again"_s;
    }
}

void Soak::killOpencode()
{
    if (const auto opencode = m_workers.findOpencode()) {
        ::kill(static_cast<pid_t>(*opencode), SIGKILL);
    }
}

void Soak::killDeployment()
{
    if (!m_deployment.killEmbedded() || !m_deployment.restartEmbedded()) {
        m_report.violations << u"the deployment did not start again"_s;
    }
}

/** Once after each start of the program, when it has begun to answer. */
void Soak::measureBefore()
{
    if (!m_measured && m_llm.openRequests() > 0 && m_workers.findOpencode()) {
        m_measured = true;
        m_report.before = ProcessUse::of(m_workers.program().pid());
    }
}

void Soak::waitQuiet()
{
    const auto quiet = [this] {
        for (const Chat &chat : std::as_const(m_chats)) {
            const QJsonArray messages = m_deployment.probe().query(u"chat:getMessages"_s, {{u"chatSessionId"_s, chat.id}}).value.toArray();
            for (const QJsonValue message : messages) {
                if (!message[u"completed"].toBool()) {
                    return false;
                }
            }
        }
        return true;
    };
    if (!QTest::qWaitFor(quiet, kQuietLimit)) {
        m_report.violations << u"some messages were never answered"_s;
    }
    QTest::qWait(3'000); // whatever would still be sent twice
}

void Soak::audit()
{
    for (const Chat &chat : std::as_const(m_chats)) {
        const QJsonArray messages = m_deployment.probe().query(u"chat:getMessages"_s, {{u"chatSessionId"_s, chat.id}}).value.toArray();
        m_report.violations += auditSession(messages);
        QStringList questions; // not yet paired: they are answered in their order
        for (const QJsonValue message : messages) {
            if (message[u"role"].toString() == u"user") {
                questions << message[u"content"].toString();
            } else if (!questions.isEmpty()) {
                auditAnswerOf(questions.takeFirst(), chat.id, message.toObject());
            }
        }
    }
}

void Soak::auditAnswerOf(const QString &question, const QString &chat, const QJsonObject &message)
{
    ++m_report.messages;
    ObservedAnswer answer;
    answer.message = message;
    answer.completed = message[u"completed"].toBool();
    answer.chunks = m_deployment.probe().chunks(chat, message[u"id"].toString());
    const bool usesTool = question.contains(u"[[tool"_s);
    const QString whole = usesTool ? toolAnswer() : expectedAnswer(question);
    ExpectedAnswer expected{whole, {}, Chunks::Restarted};
    if (answer.content() != whole && (usesTool || answer.content().contains(u"`bash`"_s))) {
        ++m_report.interrupted;
        expected = {{}, {u"bash"_s}, Chunks::Any};
    } else if (answer.joinedChunks() != whole) {
        ++m_report.restarted;
    }
    for (const QString &fault : auditAnswer(answer, expected)) {
        m_report.violations << question + u": "_s + fault;
    }
}

} // namespace oco::e2e
