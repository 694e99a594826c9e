#include "app/commands/token_input.h"

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

constexpr std::size_t kMaxSecretBytes = 4096;

/** What people paste along: the quotes and the name of a line of an .env. */
QString bare(QString text)
{
    text = text.trimmed();
    for (const QString &prefix : {u"export "_s, u"WORKER_TOKEN="_s}) {
        if (text.startsWith(prefix)) {
            text = text.mid(prefix.size()).trimmed();
        }
    }
    const bool quoted = text.size() >= 2 && (text.front() == u'"' || text.front() == u'\'') && text.back() == text.front();
    return quoted ? text.mid(1, text.size() - 2) : text;
}

} // namespace

std::optional<base::Result<QString>> pipedSecret()
{
    if (terminalForPrompts()) {
        return std::nullopt;
    }
    QByteArray bytes;
    std::array<char, 1024> buffer{};
    while (const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), stdin)) {
        bytes.append(buffer.data(), static_cast<qsizetype>(count));
        if (static_cast<std::size_t>(bytes.size()) > kMaxSecretBytes) {
            return base::fail(base::ErrorCode::TooLarge, u"What came on standard input is too long for a token."_s);
        }
        if (std::feof(stdin) != 0) {
            break;
        }
    }
    const QString text = QString::fromUtf8(bytes).trimmed();
    if (text.isEmpty()) {
        return base::fail(base::ErrorCode::InvalidInput, u"No token came on standard input, and there is no terminal to ask at."_s,
                          u"Pipe it in, or run the command in a terminal."_s);
    }
    return text;
}

TokenInput::TokenInput(QObject *parent) : QObject(parent) {}

TokenInput::~TokenInput() = default;

void TokenInput::get(const std::optional<base::Result<QString>> &piped)
{
    if (!piped) {
        ask();
        return;
    }
    const base::Result<config::WorkerToken> token = *piped ? config::WorkerToken::parse(bare(**piped)) : base::fail(piped->error());
    if (token) {
        Q_EMIT given(*token);
        return;
    }
    base::Error error = token.error();
    error.message += *piped ? u"."_s : QString();
    Q_EMIT failed(error);
}

void TokenInput::ask()
{
    m_prompt = std::make_unique<TerminalPrompt>();
    if (const base::Result<void> opened = m_prompt->open(); !opened) {
        Q_EMIT failed(opened.error());
        return;
    }
    connect(m_prompt.get(), &TerminalPrompt::answered, this, &TokenInput::check);
    connect(m_prompt.get(), &TerminalPrompt::closed, this, [this] {
        Q_EMIT failed({base::ErrorCode::Cancelled, u"No token was given; nothing was changed."_s, {}, {}});
    });
    m_prompt->say(u"The token comes from the web UI: Machine → ⋮ → Add Worker."_s);
    m_prompt->ask(u"Worker token (not shown): "_s, Echo::Hidden);
}

void TokenInput::check(const QString &text)
{
    const base::Result<config::WorkerToken> token = config::WorkerToken::parse(bare(text));
    if (token) {
        Q_EMIT given(*token);
        return;
    }
    m_prompt->say(token.error().message + u'.');
    m_prompt->ask(u"Worker token (not shown): "_s, Echo::Hidden);
}

} // namespace oco::app
