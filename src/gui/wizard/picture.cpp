#include "gui/wizard/picture.h"

#include "gui/common/icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

constexpr double kSmallest = 0.6; // of the drawing's own size

/** The colours of the drawings, which are those of a light desktop, and what stands for them on a dark one. */
constexpr std::array<std::pair<const char *, const char *>, 6> kDarkColors{{{"#ffffff", "#2b2f36"},
                                                                            {"#eef2f8", "#383d46"},
                                                                            {"#c3cbd8", "#59616e"},
                                                                            {"#7c8698", "#98a2b3"},
                                                                            {"#1f2733", "#e6e9ee"},
                                                                            {"#1a5fc4", "#3b7ddd"}}};

} // namespace

Picture::Picture(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void Picture::setPicture(const QString &name, const QString &description, bool mirrors)
{
    QFile file(u":/icons/wizard/%1.svg"_s.arg(name));
    m_svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    m_size = QSvgRenderer(m_svg).defaultSize();
    m_mirrors = mirrors;
    setAccessibleName(description);
    updateGeometry();
    update();
}

QSize Picture::sizeHint() const
{
    return m_size;
}

QSize Picture::minimumSizeHint() const
{
    return m_size * kSmallest;
}

void Picture::paintEvent(QPaintEvent * /*event*/)
{
    QByteArray svg = m_svg;
    if (palette().color(QPalette::Window).lightness() < 128) {
        for (const auto &[light, dark] : kDarkColors) {
            svg.replace(light, dark);
        }
    }
    QSvgRenderer renderer(svg);
    QSizeF drawn = m_size;
    if (drawn.width() > width() || drawn.height() > height()) {
        drawn.scale(size(), Qt::KeepAspectRatio);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_mirrors && layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const QPointF corner((width() - drawn.width()) / 2, (height() - drawn.height()) / 2);
    renderer.render(&painter, QRectF(corner, drawn));
}

} // namespace oco::gui
