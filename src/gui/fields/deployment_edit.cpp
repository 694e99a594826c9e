#include "gui/fields/deployment_edit.h"

#include "config/field_checks.h"
#include "gui/common/icons.h"
#include "gui/fields/field_message.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oco::gui
{

class DeploymentEdit::Private
{
public:
    /** Outdated: the URL was changed while a test ran, whose result concerns the old one. */
    enum class Test : std::uint8_t { None, Running, Outdated };

    explicit Private(DeploymentEdit *owner)
        : q(owner), line(new QLineEdit(owner)), test(new QPushButton(owner)), message(new FieldMessage(u"deploymentMessage"_s, owner))
    {
    }

    void say(std::optional<Tone> tone, const QString &text)
    {
        message->show(tone, text);
        line->setAccessibleDescription(text);
    }

    void check()
    {
        const base::Result<QUrl> url = q->url();
        if (q->text().isEmpty()) {
            say(std::nullopt, DeploymentEdit::tr("As the web UI or the deployment’s dashboard shows it."));
        } else if (url) {
            say(std::nullopt, DeploymentEdit::tr("Looks right. Test the connection to be sure."));
        } else {
            say(Tone::Problem, asSentence(config::inOneLine(url.error())));
        }
        updateButton();
    }

    void updateButton()
    {
        test->setText(state == Test::Running ? DeploymentEdit::tr("Testing…") : DeploymentEdit::tr("Test conn&ection"));
        test->setEnabled(state != Test::Running && q->url().has_value());
    }

    void textChanged()
    {
        state = state == Test::None ? Test::None : Test::Outdated;
        check();
    }

    DeploymentEdit *q;
    QLineEdit *line;
    QPushButton *test;
    FieldMessage *message;
    Test state = Test::None;
};

DeploymentEdit::DeploymentEdit(QWidget *parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(d->line, 1);
    row->addWidget(d->test);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(d->message);
    d->line->setObjectName(u"deploymentText"_s);
    d->line->setAccessibleName(tr("Deployment URL"));
    d->line->setPlaceholderText(u"https://happy-otter-123.convex.cloud"_s);
    d->line->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    d->test->setObjectName(u"deploymentTest"_s);
    d->test->setIcon(symbolIcon(u"link"_s, palette()));
    setFocusProxy(d->line);
    connect(d->line, &QLineEdit::textEdited, this, [this] {
        d->textChanged();
        Q_EMIT edited();
    });
    connect(d->test, &QPushButton::clicked, this, &DeploymentEdit::testRequested);
    d->check();
}

DeploymentEdit::~DeploymentEdit() = default;

void DeploymentEdit::setText(const QString &text)
{
    if (text == this->text()) {
        return; // keeps the cursor of somebody who types
    }
    d->line->setText(text);
    d->textChanged();
}

QString DeploymentEdit::text() const
{
    return d->line->text().trimmed();
}

base::Result<QUrl> DeploymentEdit::url() const
{
    return config::checkConvexUrl(text());
}

void DeploymentEdit::showTesting()
{
    d->state = Private::Test::Running;
    d->say(Tone::Working, tr("Asking the deployment…"));
    d->updateButton();
}

void DeploymentEdit::showTestResult(bool worked, const QString &text)
{
    const bool outdated = d->state == Private::Test::Outdated;
    d->state = Private::Test::None;
    if (outdated) {
        d->check();
        return;
    }
    d->say(worked ? Tone::Idle : Tone::Problem, text);
    d->updateButton();
}

void DeploymentEdit::clearTest()
{
    d->state = Private::Test::None;
    d->check();
}

void DeploymentEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        d->test->setIcon(symbolIcon(u"link"_s, palette()));
    }
}

} // namespace oco::gui
