#include "credentials/keychain_store.h"

#include "credentials/helper_process.h"
#include "credentials/keychain_errors.h"
#include "credentials/keychain_message.h"
#include "credentials/keychain_notes.h"
#include "credentials/logging.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QPromise>

#include <algorithm>
#include <deque>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oco::credentials
{

namespace
{

using Callback = std::function<void(const base::Result<KeychainAnswer> &)>;

struct Call {
    KeychainRequest request;
    Callback done;
};

/** A promise that a std::function can hold. */
template <typename T> class Pending
{
public:
    Pending() { m_promise->start(); }
    [[nodiscard]] base::Future<T> future() const { return m_promise->future(); }
    void finish(base::Result<T> result) const
    {
        m_promise->addResult(std::move(result));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<base::Result<T>>> m_promise = std::make_shared<QPromise<base::Result<T>>>();
};

base::Error cancelled()
{
    return {base::ErrorCode::Cancelled, u"The program ends, so the keychain is not asked any more."_s, {}, {}};
}

} // namespace

class KeychainStore::Private : public QObject
{
    Q_OBJECT

public:
    explicit Private(KeychainOptions options) : m_options(std::move(options))
    {
        if (m_options.program.isEmpty()) {
            m_options.program = QCoreApplication::applicationFilePath();
        }
    }
    ~Private() override;

    base::Future<void> change(KeychainRequest request);
    void enqueue(KeychainRequest request, Callback done);
    [[nodiscard]] KeychainRequest request(KeychainRequest::Operation operation, const QString &key, const QString &value = {}) const
    {
        return {operation, m_options.service, key, value, m_options.mayPrompt};
    }

private:
    void startNext();
    void start(Call call);
    base::Result<KeychainAnswer> resultOf(const KeychainRequest &request, HelperProcess::End end, const QByteArray &text) const;
    base::Error problemOf(const KeychainRequest &request, KeychainProblem problem, const QString &cause) const;
    void keepNote(const KeychainRequest &request, const base::Result<KeychainAnswer> &result) const;
    [[nodiscard]] QString desktop() const { return m_options.environment.value(u"XDG_CURRENT_DESKTOP"_s); }

    KeychainOptions m_options;
    std::deque<Call> m_waiting;
    QHash<HelperProcess *, Callback> m_running;
};

KeychainStore::Private::~Private()
{
    const auto running = std::exchange(m_running, {});
    const auto waiting = std::exchange(m_waiting, {});
    for (auto it = running.begin(); it != running.end(); ++it) {
        it.key()->disconnect(this);
        it.value()(base::fail(cancelled()));
    }
    for (const Call &call : waiting) {
        call.done(base::fail(cancelled()));
    }
    const QList<HelperProcess *> helpers = findChildren<HelperProcess *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(helpers);
}

void KeychainStore::Private::enqueue(KeychainRequest request, Callback done)
{
    m_waiting.push_back({std::move(request), std::move(done)});
    startNext();
}

void KeychainStore::Private::startNext()
{
    while (!m_waiting.empty() && m_running.size() < std::max<qsizetype>(1, m_options.maxHelpers)) {
        Call call = std::move(m_waiting.front());
        m_waiting.pop_front();
        start(std::move(call));
    }
}

void KeychainStore::Private::start(Call call)
{
    auto *helper = new HelperProcess(m_options.program, m_options.environment, this);
    m_running.insert(helper, call.done);
    const QByteArray line = call.request.toJson();
    call.request.value.clear(); // the helper has it
    connect(helper, &HelperProcess::finished, this, [this, helper, request = call.request](HelperProcess::End end, const QByteArray &text) {
        const Callback done = m_running.take(helper);
        const base::Result<KeychainAnswer> result = resultOf(request, end, text);
        keepNote(request, result);
        done(result);
        startNext();
    });
    helper->start(line, m_options.limit);
}

base::Result<KeychainAnswer> KeychainStore::Private::resultOf(const KeychainRequest &request, HelperProcess::End end,
                                                              const QByteArray &text) const
{
    if (end == HelperProcess::End::Expired) {
        return base::fail(problemOf(request, KeychainProblem::NoAnswer, {}));
    }
    if (end == HelperProcess::End::Failed) {
        return base::fail(problemOf(request, KeychainProblem::HelperFailed, QString::fromUtf8(text)));
    }
    base::Result<KeychainAnswer> answer = KeychainAnswer::fromJson(text);
    if (!answer) {
        return base::fail(problemOf(request, KeychainProblem::HelperFailed, u"what it said is no answer"_s));
    }
    if (answer->problem) {
        return base::fail(problemOf(request, *answer->problem, answer->cause));
    }
    if (request.operation == KeychainRequest::Operation::Read && !checkValue(answer->value)) {
        return base::fail(problemOf(request, KeychainProblem::Failed, u"the value is empty, too long, or no text"_s));
    }
    return answer;
}

base::Error KeychainStore::Private::problemOf(const KeychainRequest &request, KeychainProblem problem, const QString &cause) const
{
    KeychainContext context{request.key, request.mayPrompt, m_options.limit, desktop(), std::nullopt};
    if (problem == KeychainProblem::NoEntry && !m_options.notesFile.isEmpty()) {
        context.note = KeychainNotes(m_options.notesFile).find(request.key).value_or(std::nullopt);
    }
    return keychainError(problem, cause, context);
}

void KeychainStore::Private::keepNote(const KeychainRequest &request, const base::Result<KeychainAnswer> &result) const
{
    if (m_options.notesFile.isEmpty() || !result || request.operation == KeychainRequest::Operation::Read) {
        return;
    }
    const KeychainNotes notes(m_options.notesFile);
    QDateTime now = QDateTime::currentDateTimeUtc();
    now.setTime(QTime(now.time().hour(), now.time().minute(), now.time().second()));
    const base::Result<void> kept = request.operation == KeychainRequest::Operation::Write
                                        ? notes.add(request.key, {result->backend, desktop(), now})
                                        : notes.remove(request.key);
    if (!kept) {
        qCWarning(lcCredentials).noquote() << kept.error().toString(); // the entry itself is safe
    }
}

base::Future<void> KeychainStore::Private::change(KeychainRequest request)
{
    const Pending<void> pending;
    enqueue(std::move(request), [pending](const base::Result<KeychainAnswer> &answer) {
        pending.finish(answer ? base::Result<void>() : base::fail(answer.error()));
    });
    return pending.future();
}

KeychainOptions KeychainOptions::withWindows()
{
    return {};
}

KeychainOptions KeychainOptions::headless()
{
    KeychainOptions options;
    options.mayPrompt = false;
    return options;
}

KeychainStore::KeychainStore(KeychainOptions options, QObject *parent) : QObject(parent), d(std::make_unique<Private>(std::move(options)))
{
}

KeychainStore::~KeychainStore() = default;

base::Future<QString> KeychainStore::read(const QString &key)
{
    if (const base::Result<void> valid = checkKey(key); !valid) {
        return base::ready<QString>(base::fail(valid.error()));
    }
    const Pending<QString> pending;
    d->enqueue(d->request(KeychainRequest::Operation::Read, key), [pending](const base::Result<KeychainAnswer> &answer) {
        pending.finish(answer ? base::Result<QString>(answer->value) : base::fail(answer.error()));
    });
    return pending.future();
}

base::Future<void> KeychainStore::write(const QString &key, const QString &value)
{
    if (const base::Result<void> valid = checkKey(key).and_then([&] { return checkValue(value); }); !valid) {
        return base::ready<void>(valid);
    }
    return d->change(d->request(KeychainRequest::Operation::Write, key, value));
}

base::Future<void> KeychainStore::remove(const QString &key)
{
    if (const base::Result<void> valid = checkKey(key); !valid) {
        return base::ready<void>(valid);
    }
    return d->change(d->request(KeychainRequest::Operation::Remove, key));
}

} // namespace oco::credentials

#include "keychain_store.moc"
