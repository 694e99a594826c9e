#pragma once

#include "gui/common/state_words.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace oco::gui
{

/** The line under a field: a hint, that all is well, or what is wrong and what to do. Mark and colour say which. */
class FieldMessage : public QWidget
{
    Q_OBJECT

public:
    /** textName: the objectName of the label with the text. */
    explicit FieldMessage(const QString &textName, QWidget *parent = nullptr);

    /** Nothing as tone: a hint. Empty text: hidden. */
    void show(std::optional<Tone> tone, const QString &text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] std::optional<Tone> tone() const { return m_tone; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTone();

    std::optional<Tone> m_tone;
    QLabel *m_icon;
    QLabel *m_text;
};

/** A message that goes on after the name of a field, as a sentence of its own. */
[[nodiscard]] QString asSentence(const QString &text);

} // namespace oco::gui
