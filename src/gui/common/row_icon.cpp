#include "gui/common/row_icon.h"

#include <QPainter>
#include <QPixmap>

#include <array>

namespace oco::gui
{

namespace
{

constexpr std::array kSizes{16, 20, 24, 32, 48};
constexpr double kInDisc = 0.88; // of the disc's width

} // namespace

QIcon rowIcon(const QIcon &icon, const QPalette &palette)
{
    QIcon row = icon;
    for (const int size : kSizes) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.color(QPalette::Active, QPalette::Base));
        painter.drawEllipse(pixmap.rect());
        const double inner = size * kInDisc;
        const double margin = (size - inner) / 2;
        painter.drawPixmap(QRectF(margin, margin, inner, inner), icon.pixmap(2 * size), QRectF());
        painter.end();
        row.addPixmap(pixmap, QIcon::Selected);
    }
    return row;
}

} // namespace oco::gui
