#pragma once

#include <QByteArray>
#include <QString>
#include <QWidget>

namespace oco::gui
{

/** A drawing of resources/icons/wizard in the colours of the palette, as large as there is room for. */
class Picture : public QWidget
{
    Q_OBJECT

public:
    explicit Picture(QWidget *parent = nullptr);

    /** name: without ".svg". description: what a screen reader says; empty: it is an ornament. mirrors: with the direction of writing. */
    void setPicture(const QString &name, const QString &description, bool mirrors = false);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QByteArray m_svg;
    QSize m_size;
    bool m_mirrors = false;
};

} // namespace oco::gui
