#include "gui/fields/directory_edit.h"

#include "app/launch.h"
#include "base/when_done.h"
#include "config/field_checks.h"
#include "gui/common/icons.h"
#include "gui/fields/field_message.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

constexpr int kTypingPause = 150; // ms without a key before the disk is asked

/** The one thing that was dragged here, where it is of this computer. */
QString droppedPath(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

class DirectoryEdit::Private
{
public:
    explicit Private(DirectoryEdit *owner)
        : q(owner), line(new QLineEdit(owner)), browse(new QPushButton(owner)), message(new FieldMessage(u"directoryMessage"_s, owner))
    {
    }

    void hint() { say(std::nullopt, DirectoryEdit::tr("The folder in which the worker works. You can also drop one here.")); }

    void say(std::optional<Tone> tone, const QString &text)
    {
        message->show(tone, text);
        line->setAccessibleDescription(text);
    }

    /** One check at a time: what was typed meanwhile is checked behind it. */
    void check()
    {
        pause.stop();
        if (running) {
            again = true;
            return;
        }
        running = true;
        again = false;
        const QString text = q->text();
        const config::WorkersFileContext context = app::workersFileContext();
        const base::Future<QString> future = QtConcurrent::run([text, context] { return config::checkWorkingDirectory(text, context); });
        base::whenDone(future, q, [this, text](const base::Result<QString> &directory) {
            running = false;
            if (text == q->text()) {
                showResult(directory);
                Q_EMIT q->checked(directory);
            } else if (again) {
                check();
            }
        });
    }

    void showResult(const base::Result<QString> &directory)
    {
        if (q->text().isEmpty()) {
            hint();
        } else if (directory) {
            say(Tone::Idle, *directory == q->text()
                                ? DirectoryEdit::tr("The folder is there.")
                                : DirectoryEdit::tr("The folder %1 is there.").arg(QDir::toNativeSeparators(*directory)));
        } else {
            say(Tone::Problem, asSentence(config::inOneLine(directory.error())));
        }
    }

    void choose(const QString &path)
    {
        if (path.isEmpty() || path == q->text()) {
            return;
        }
        line->setText(path);
        check();
        Q_EMIT q->edited();
    }

    void openDialog()
    {
        auto *dialog = new QFileDialog(q, DirectoryEdit::tr("Choose the folder of the project"));
        dialog->setObjectName(u"directoryDialog"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        QString start = q->text();
        if (start == u"~"_s || start.startsWith(u"~/"_s)) {
            start.replace(0, 1, QDir::homePath());
        }
        dialog->setDirectory(start.isEmpty() ? QDir::homePath() : start);
        QObject::connect(dialog, &QFileDialog::fileSelected, q, [this](const QString &path) { choose(path); });
        dialog->open();
    }

    DirectoryEdit *q;
    QLineEdit *line;
    QPushButton *browse;
    FieldMessage *message;
    QTimer pause;
    bool running = false;
    bool again = false;
};

DirectoryEdit::DirectoryEdit(QWidget *parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(d->line, 1);
    row->addWidget(d->browse);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(d->message);
    d->line->setObjectName(u"directoryText"_s);
    d->line->setAccessibleName(tr("Project folder"));
    d->line->setPlaceholderText(tr("~/project"));
    d->line->setAcceptDrops(false); // they go to this widget, which takes folders and not texts
    d->browse->setObjectName(u"directoryBrowse"_s);
    d->browse->setText(tr("B&rowse…"));
    d->browse->setIcon(symbolIcon(u"folder"_s, palette()));
    setFocusProxy(d->line);
    setAcceptDrops(true);
    d->pause.setSingleShot(true);
    d->pause.setInterval(kTypingPause);
    connect(&d->pause, &QTimer::timeout, this, [this] { d->check(); });
    connect(d->line, &QLineEdit::textEdited, this, [this] {
        if (d->running) {
            d->again = true;
        }
        d->pause.start();
        Q_EMIT edited();
    });
    connect(d->browse, &QPushButton::clicked, this, [this] { d->openDialog(); });
    d->hint();
}

DirectoryEdit::~DirectoryEdit() = default;

void DirectoryEdit::setText(const QString &text)
{
    if (text == this->text()) {
        return; // keeps the cursor of somebody who types
    }
    d->line->setText(text);
    d->hint();
    d->check();
}

QString DirectoryEdit::text() const
{
    return d->line->text().trimmed();
}

void DirectoryEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedPath(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void DirectoryEdit::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    d->choose(droppedPath(event->mimeData()));
}

void DirectoryEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        d->browse->setIcon(symbolIcon(u"folder"_s, palette()));
    }
}

} // namespace oco::gui
