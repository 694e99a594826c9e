#pragma once

#include <QFont>
#include <QList>
#include <QPalette>
#include <QRectF>
#include <QTextDocument>

namespace oco::gui
{

/**
 * A piece of text from outside, laid out: Markdown without HTML. It loads nothing from anywhere: an image is shown as a
 * link with its description.
 */
class MarkdownDocument : public QTextDocument
{
    Q_OBJECT

public:
    explicit MarkdownDocument(QObject *parent = nullptr);

    void setLook(const QFont &font, const QPalette &palette);
    /** After setLook(). */
    void showMarkdown(const QString &text);
    void showPlain(const QString &text);
    /** Where code blocks stand, with some room around them: to be tinted before the text is drawn. */
    [[nodiscard]] QList<QRectF> codeAreas() const;

protected:
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

private:
    void replaceImages();
    void tintCode();
    void calmHeadings();
    void calmTables();
    void markTasks();

    QPalette m_palette;
};

} // namespace oco::gui
