#pragma once

#include "base/result.h"

#include <QWidget>

#include <memory>

namespace oco::gui
{

/** A field for a project folder: typed, chosen in a dialog, or dropped; checked as validate does. */
class DirectoryEdit : public QWidget
{
    Q_OBJECT

public:
    explicit DirectoryEdit(QWidget *parent = nullptr);
    ~DirectoryEdit() override;

    /** As it stands in the file. */
    void setText(const QString &text);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /** By the person. */
    void edited();
    /** The check of text(), made on a pool: absolute, or why it will not do. */
    void checked(const oco::base::Result<QString> &directory);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace oco::gui
