#include "app/development/dev_setup.h"

#include "base/atomic_file.h"
#include "config/env_file.h"
#include "config/field_checks.h"
#include "worker/final_errors.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

QString approvalText(convex::Approval approval)
{
    return approval == convex::Approval::Approved ? u"approved"_s : u"not approved yet: approve it in the web UI"_s;
}

} // namespace

DevSetup::DevSetup(DevConfig config, QObject *parent) : QObject(parent), m_config(std::move(config))
{
    connect(&m_prompt, &TerminalPrompt::answered, this, &DevSetup::handleAnswer);
    connect(&m_prompt, &TerminalPrompt::closed, this, [this] {
        m_state = State::Done;
        m_prompt.say(u"Nothing was saved."_s);
        Q_EMIT cancelled();
    });
    connect(&m_git, &GitIgnore::finished, this, &DevSetup::tellOfGit);
}

void DevSetup::start()
{
    if (const base::Result<void> opened = m_prompt.open(); !opened) {
        fail(opened.error());
        return;
    }
    explain();
    askNext();
}

void DevSetup::explain()
{
    for (const config::Diagnostic &diagnostic : std::as_const(m_config.diagnostics)) {
        m_prompt.say(diagnostic.toString());
    }
    m_prompt.say(u"The development worker of this folder needs a token and the URL of its deployment."_s);
    m_prompt.say(u"Get the token in the web UI: Machine → ⋮ → Add Worker."_s);
    m_prompt.say(u"Your answers are saved in %1. Ctrl-C gives up."_s.arg(m_config.file));
}

void DevSetup::askNext()
{
    if (!m_config.token) {
        m_state = State::AskingToken;
        m_prompt.ask(u"Worker token (not shown while you type): "_s, Echo::Hidden);
    } else if (!m_config.url) {
        askForUrl();
    } else {
        check();
    }
}

void DevSetup::askForUrl()
{
    m_state = State::AskingUrl;
    const QString hint = m_earlierUrl ? m_earlierUrl->toString() : u"like https://happy-otter-123.convex.cloud"_s;
    m_prompt.ask(u"Deployment URL [%1]: "_s.arg(hint), Echo::Shown);
}

void DevSetup::handleAnswer(const QString &text)
{
    switch (m_state) {
    case State::AskingToken:
        takeToken(text.trimmed());
        return;
    case State::AskingUrl:
        takeUrl(text.trimmed());
        return;
    case State::AskingToKeep:
        decideToKeep(text.trimmed().toLower());
        return;
    case State::Idle:
    case State::Checking:
    case State::AskingGit:
    case State::Done:
        return;
    }
}

void DevSetup::takeToken(const QString &text)
{
    const base::Result<config::WorkerToken> token = config::WorkerToken::parse(text);
    if (token) {
        m_config.token = *token;
        m_writeToken = true;
    } else {
        m_prompt.say(config::inOneLine(token.error()));
    }
    askNext();
}

void DevSetup::takeUrl(const QString &text)
{
    const base::Result<QUrl> url = text.isEmpty() && m_earlierUrl ? *m_earlierUrl : config::checkConvexUrl(text);
    if (url) {
        m_config.url = *url;
        m_writeUrl = true;
    } else {
        m_prompt.say(u"The URL "_s + config::inOneLine(url.error()));
    }
    askNext();
}

void DevSetup::check()
{
    m_state = State::Checking;
    m_prompt.say(u"Checking %1 …"_s.arg(m_config.url->toString()));
    m_check = std::make_unique<WorkerLookup>(*m_config.url, *m_config.token);
    connect(m_check.get(), &WorkerLookup::finished, this, [this](const base::Result<convex::WorkerRecord> &record) {
        if (record && record->approval == convex::Approval::Revoked) {
            handleRefused(worker::final_errors::approvalWithdrawn());
        } else if (record) {
            handleAccepted(*record);
        } else if (isDeploymentsWord(record.error().code)) {
            handleRefused(record.error());
        } else {
            handleUnreachable(record.error());
        }
    });
    m_check->start();
}

void DevSetup::handleAccepted(const convex::WorkerRecord &record)
{
    m_prompt.say(u"The deployment knows the worker \"%1\" (%2)."_s.arg(record.name.isEmpty() ? m_config.token->label() : record.name,
                                                                       approvalText(record.approval)));
    save();
}

void DevSetup::handleRefused(const base::Error &error)
{
    m_prompt.say(error.toString());
    // either of them can be the wrong one; what the environment says cannot be changed from here
    if (!m_config.tokenInEnvironment) {
        m_config.token.reset();
    }
    if (!m_config.urlInEnvironment) {
        m_earlierUrl = std::exchange(m_config.url, std::nullopt);
    }
    askNext();
}

void DevSetup::handleUnreachable(const base::Error &error)
{
    m_prompt.say(error.toString());
    m_state = State::AskingToKeep;
    m_prompt.ask(u"Keep this URL anyway? [y/N] "_s, Echo::Shown);
}

void DevSetup::decideToKeep(const QString &text)
{
    if (text == u"y" || text == u"yes") {
        save();
        return;
    }
    if (m_config.urlInEnvironment) {
        fail({base::ErrorCode::InvalidInput,
              u"The URL is the one of CONVEX_URL in the environment; nothing was saved."_s,
              u"Correct it there, or unset it to be asked for another one."_s,
              {}});
        return;
    }
    m_earlierUrl = std::exchange(m_config.url, std::nullopt);
    askNext();
}

void DevSetup::save()
{
    config::EnvFile file = config::EnvFile::parse({}, m_config.file);
    if (const base::Result<config::EnvFile> present = config::EnvFile::read(m_config.file)) {
        file = *present; // as it is now, not as it was when the questions began
    } else if (present.error().code != base::ErrorCode::NotFound) {
        fail(present.error());
        return;
    }
    QList<config::EnvValue> values;
    if (m_writeToken) {
        values.append({QString::fromUtf16(kTokenVariable), m_config.token->text()});
    }
    if (m_writeUrl) {
        values.append({QString::fromUtf16(kUrlVariable), m_config.url->toString()});
    }
    const base::Result<QByteArray> text = file.withValues(values);
    if (!text) {
        fail(text.error());
        return;
    }
    if (const base::Result<void> written = base::writePrivateFile(m_config.file, *text); !written) {
        fail(written.error());
        return;
    }
    m_prompt.say(u"Saved in %1, which only you can read."_s.arg(m_config.file));
    m_state = State::AskingGit;
    m_git.start(m_config.directory, u".env"_s);
}

void DevSetup::tellOfGit(GitState state)
{
    if (state == GitState::Tracked) {
        m_prompt.say(u"Warning: git tracks .env, so the token would get into your commits. Run `git rm --cached .env`"_s);
        m_prompt.say(u"and add this line to %1/.gitignore:"_s.arg(m_config.directory));
        m_prompt.say(u".env"_s);
    } else if (state == GitState::NotIgnored) {
        m_prompt.say(u"Warning: git does not ignore .env, so the token could get into a commit."_s);
        m_prompt.say(u"Add this line to %1/.gitignore:"_s.arg(m_config.directory));
        m_prompt.say(u".env"_s);
    }
    m_state = State::Done;
    Q_EMIT completed(*m_config.worker());
}

void DevSetup::fail(const base::Error &error)
{
    m_state = State::Done;
    Q_EMIT failed(error);
}

} // namespace oco::app
