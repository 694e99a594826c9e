#pragma once

#include "config/token_reference.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace oco::gui
{

/**
 * A field for a worker's token: masked, with a button to show it. A whole token that is pasted is split into readable
 * ids and its secret part; a reference (keychain:…, env:NAME, file:…, credential:NAME) is taken as well.
 */
class TokenEdit : public QWidget
{
    Q_OBJECT

public:
    explicit TokenEdit(QWidget *parent = nullptr);
    ~TokenEdit() override;

    /** As it stands in the file. */
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /** What the text is. Error: InvalidInput, with the sentence that validate prints. */
    [[nodiscard]] base::Result<config::TokenReference> reference() const;

Q_SIGNALS:
    /** By the person. */
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace oco::gui
