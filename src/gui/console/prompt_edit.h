#pragma once

#include <QPlainTextEdit>

namespace oco::gui
{

/** Where a prompt is written: Enter sends, Shift+Enter begins a line; it grows from one line to six. */
class PromptEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PromptEdit(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void sendRequested();
    /** Esc, while there is no text. */
    void stopRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fitHeight();
    [[nodiscard]] int heightOf(int lines) const;
};

} // namespace oco::gui
