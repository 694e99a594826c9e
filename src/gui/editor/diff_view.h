#pragma once

#include "app/editing/line_diff.h"

#include <QPlainTextEdit>

namespace oco::gui
{

/** Shows the difference of two texts, by sign and colour, with secrets left out. */
class DiffView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);

    /** Lines around the changes only. Where the texts are the same, it is empty. */
    void show(const QString &before, const QString &after);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QList<app::DiffLine> m_lines;
};

} // namespace oco::gui
