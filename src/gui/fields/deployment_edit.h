#pragma once

#include "base/result.h"

#include <QUrl>
#include <QWidget>

#include <memory>

namespace oco::gui
{

/** A field for a deployment's URL with the button "Test connection" and its live result below. */
class DeploymentEdit : public QWidget
{
    Q_OBJECT

public:
    explicit DeploymentEdit(QWidget *parent = nullptr);
    ~DeploymentEdit() override;

    /** As it stands in the file. */
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /** Error: InvalidInput, with the sentence that validate prints. */
    [[nodiscard]] base::Result<QUrl> url() const;

    /** A test runs until showTestResult(). */
    void showTesting();
    void showTestResult(bool worked, const QString &text);
    /** No test runs any more, and what the last one said counts no more. */
    void clearTest();

Q_SIGNALS:
    /** By the person. */
    void edited();
    void testRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace oco::gui
