#include "gui/fields/token_edit.h"

#include "config/field_checks.h"
#include "gui/common/icons.h"
#include "gui/fields/field_message.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

using config::TokenReference;

/** A text that names a place, or is on the way to; it may be read by anybody. */
bool namesPlace(const QString &text)
{
    constexpr std::array kSchemes{QLatin1String("keychain:"), QLatin1String("env:"), QLatin1String("file:"), QLatin1String("credential:")};
    return !text.contains(u"secret_"_s) && std::ranges::any_of(kSchemes, [&](QLatin1String scheme) { return text.startsWith(scheme); });
}

/** The token in what was pasted: among blanks and line ends, in quotes, or behind WORKER_TOKEN=. */
QString tokenWithin(const QString &text)
{
    static const QRegularExpression pattern(uR"((?:^|[\s"'=])(machine_[\w-]+:worker_[\w-]+:secret_[\w-]+)(?=$|[\s"',;]))"_s);
    return pattern.match(text).captured(1);
}

} // namespace

class TokenEdit::Private
{
public:
    explicit Private(TokenEdit *owner)
        : q(owner), line(new QLineEdit(owner)), reveal(new QToolButton(owner)), message(new FieldMessage(u"tokenSummary"_s, owner))
    {
    }

    /** What stands around a token that was pasted goes. */
    void tidy()
    {
        const QString typed = line->text();
        if (TokenReference::parse(typed, QDir::homePath())) {
            return;
        }
        QString tidied = tokenWithin(typed);
        if (tidied.isEmpty()) {
            const QString joined = QString(typed).remove(QRegularExpression(uR"(\s)"_s)); // broken over lines
            tidied = joined != typed && config::WorkerToken::parse(joined) ? joined : QString();
        }
        if (!tidied.isEmpty() && tidied != typed) {
            line->setText(tidied);
        }
    }

    void refresh()
    {
        const bool open = namesPlace(line->text().trimmed());
        const bool masked = !open && !reveal->isChecked();
        line->setEchoMode(masked ? QLineEdit::Password : QLineEdit::Normal);
        reveal->setVisible(!open);
        reveal->setEnabled(!line->text().isEmpty());
        reveal->setIcon(symbolIcon(reveal->isChecked() ? u"hide"_s : u"show"_s, q->palette()));
        const QString what = reveal->isChecked() ? TokenEdit::tr("Hide the token") : TokenEdit::tr("Show the token");
        reveal->setToolTip(what);
        reveal->setAccessibleName(what);
        summarise();
    }

    void summarise()
    {
        if (q->text().isEmpty()) {
            message->show(std::nullopt, TokenEdit::tr("Copy the whole token from the web UI: Machine → ⋮ → Add Worker."));
        } else if (const auto reference = q->reference()) {
            message->show(Tone::Idle, summary(*reference));
        } else {
            message->show(Tone::Problem, asSentence(config::inOneLine(reference.error())));
        }
        line->setAccessibleDescription(message->text());
    }

    [[nodiscard]] QString summary(const TokenReference &reference) const
    {
        switch (reference.kind()) {
        case TokenReference::Kind::Literal: {
            const config::WorkerToken &token = *reference.token();
            return (reveal->isChecked() ? TokenEdit::tr("Machine %1 · Worker %2 · secret shown")
                                        : TokenEdit::tr("Machine %1 · Worker %2 · secret hidden"))
                .arg(token.machineId(), token.workerId());
        }
        case TokenReference::Kind::Keychain:
            return TokenEdit::tr("Machine %1 · Worker %2 · kept in the keychain")
                .arg(reference.label().section(u'/', 0, 0), reference.label().section(u'/', 1));
        case TokenReference::Kind::Environment:
            return TokenEdit::tr("Read from the environment variable %1 when the worker starts").arg(reference.name());
        case TokenReference::Kind::File:
            return TokenEdit::tr("Read from the file %1 when the worker starts").arg(reference.name());
        case TokenReference::Kind::Credential:
            return TokenEdit::tr("Read from the systemd credential %1 when the worker starts").arg(reference.name());
        }
        return {};
    }

    TokenEdit *q;
    QLineEdit *line;
    QToolButton *reveal;
    FieldMessage *message;
};

TokenEdit::TokenEdit(QWidget *parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(d->line, 1);
    row->addWidget(d->reveal);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(d->message);
    d->line->setObjectName(u"tokenText"_s);
    d->line->setAccessibleName(tr("Worker token"));
    d->line->setPlaceholderText(tr("Paste the token here"));
    d->line->setMaxLength(8192);
    d->reveal->setObjectName(u"tokenReveal"_s);
    d->reveal->setCheckable(true);
    setFocusProxy(d->line);
    connect(d->line, &QLineEdit::textEdited, this, [this] {
        d->tidy();
        d->refresh();
        Q_EMIT edited();
    });
    connect(d->reveal, &QToolButton::toggled, this, [this] { d->refresh(); });
    d->refresh();
}

TokenEdit::~TokenEdit() = default;

void TokenEdit::setText(const QString &text)
{
    if (text == this->text()) {
        return; // keeps the cursor of somebody who types
    }
    const QSignalBlocker quiet(d->reveal);
    d->reveal->setChecked(false);
    d->line->setText(text);
    d->refresh();
}

QString TokenEdit::text() const
{
    return d->line->text().trimmed();
}

base::Result<TokenReference> TokenEdit::reference() const
{
    return TokenReference::parse(text(), QDir::homePath());
}

void TokenEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        d->refresh();
    }
}

} // namespace oco::gui
