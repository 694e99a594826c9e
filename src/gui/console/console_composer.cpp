#include "gui/console/console_composer.h"

#include "gui/common/icons.h"
#include "ui/console/ui_console_composer.h"

#include <QCompleter>
#include <QEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace oco::gui
{

ConsoleComposer::ConsoleComposer(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::ConsoleComposer>())
{
    m_ui->setupUi(this);
    m_ui->hintLabel->hide();
    // Hundreds of models are found by a part of their name.
    auto *completer = m_ui->modelCombo->completer();
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_ui->modelCombo->lineEdit()->setAccessibleName(tr("Model"));
    connect(m_ui->modelCombo->lineEdit(), &QLineEdit::editingFinished, this, [this] { // what is no model is none
        const int index = m_ui->modelCombo->findText(m_ui->modelCombo->currentText(), Qt::MatchFixedString);
        m_ui->modelCombo->setCurrentIndex(index >= 0 ? index : m_ui->modelCombo->currentIndex());
        m_ui->modelCombo->setEditText(m_ui->modelCombo->itemText(m_ui->modelCombo->currentIndex()));
    });
    connect(m_ui->promptEdit, &PromptEdit::textChanged, this, &ConsoleComposer::updateButtons);
    connect(m_ui->promptEdit, &PromptEdit::sendRequested, this, &ConsoleComposer::send);
    connect(m_ui->promptEdit, &PromptEdit::stopRequested, this, &ConsoleComposer::stop);
    connect(m_ui->sendButton, &QPushButton::clicked, this, &ConsoleComposer::send);
    connect(m_ui->stopButton, &QPushButton::clicked, this, &ConsoleComposer::stop);
    setFocusProxy(m_ui->promptEdit);
    applyIcons();
    updateButtons();
}

ConsoleComposer::~ConsoleComposer() = default;

void ConsoleComposer::setModels(const QList<app::ConsoleModel> &models)
{
    const QString chosen = model();
    m_ui->modelCombo->clear();
    for (const app::ConsoleModel &model : models) {
        const QString name = model.name.isEmpty() ? model.id : model.name;
        m_ui->modelCombo->addItem(model.provider.isEmpty() ? name : tr("%1 (%2)", "model (provider)").arg(name, model.provider), model.id);
        m_ui->modelCombo->setItemData(m_ui->modelCombo->count() - 1, model.id, Qt::ToolTipRole);
    }
    m_ui->modelCombo->setCurrentIndex(models.isEmpty() ? -1 : 0);
    chooseModel(chosen);
    m_ui->modelCombo->setEnabled(!models.isEmpty());
    m_ui->modelCombo->lineEdit()->setPlaceholderText(models.isEmpty() ? tr("No models yet") : QString());
    updateButtons();
}

void ConsoleComposer::chooseModel(const QString &id)
{
    const int index = id.isEmpty() ? -1 : m_ui->modelCombo->findData(id);
    if (index >= 0) {
        m_ui->modelCombo->setCurrentIndex(index);
    }
}

QString ConsoleComposer::model() const
{
    return m_ui->modelCombo->currentData().toString();
}

void ConsoleComposer::setCanSend(bool can, const QString &hint)
{
    m_canSend = can;
    m_ui->hintLabel->setText(hint);
    m_ui->hintLabel->setVisible(!hint.isEmpty());
    updateButtons();
}

void ConsoleComposer::setRunning(bool running)
{
    m_running = running;
    updateButtons();
}

void ConsoleComposer::restore(const QString &text)
{
    if (m_ui->promptEdit->toPlainText().isEmpty()) {
        m_ui->promptEdit->setPlainText(text);
        m_ui->promptEdit->moveCursor(QTextCursor::End);
    }
}

void ConsoleComposer::focusPrompt()
{
    m_ui->promptEdit->setFocus(Qt::OtherFocusReason);
}

void ConsoleComposer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyIcons();
    }
}

void ConsoleComposer::send()
{
    const QString text = m_ui->promptEdit->toPlainText().trimmed();
    if (!m_canSend || text.isEmpty() || model().isEmpty()) {
        return;
    }
    const QString chosen = model();
    m_ui->promptEdit->clear();
    focusPrompt();
    Q_EMIT sendRequested(text, chosen);
}

void ConsoleComposer::stop()
{
    if (m_running) {
        Q_EMIT stopRequested();
    }
}

void ConsoleComposer::updateButtons()
{
    m_ui->sendButton->setEnabled(m_canSend && !model().isEmpty() && !m_ui->promptEdit->toPlainText().trimmed().isEmpty());
    const bool hadFocus = m_ui->stopButton->hasFocus();
    m_ui->stopButton->setEnabled(m_running);
    if (hadFocus && !m_running) {
        focusPrompt();
    }
}

void ConsoleComposer::applyIcons()
{
    m_ui->sendButton->setIcon(symbolIcon(u"send"_s, palette()));
    m_ui->stopButton->setIcon(symbolIcon(u"stop"_s, palette()));
}

} // namespace oco::gui
