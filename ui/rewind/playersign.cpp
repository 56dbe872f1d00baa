// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rewind/playersign.h"

#include <QPainter>
#include <QPixmap>
#include <QTransform>

namespace fw::ui {

namespace {

constexpr int kSize = 16;

bool isBack(PlayerSign sign)
{
    return sign == PlayerSign::StepBack || sign == PlayerSign::PreviousMark;
}

void paintForward(QPainter &painter, PlayerSign sign)
{
    const QPolygonF arrow({QPointF(3, 2.5), QPointF(12, 8), QPointF(3, 13.5)});
    switch (sign) {
    case PlayerSign::Play:
        painter.drawPolygon(arrow.translated(1, 0));
        break;
    case PlayerSign::Pause:
        painter.drawRect(QRectF(3, 3, 3.5, 10));
        painter.drawRect(QRectF(9.5, 3, 3.5, 10));
        break;
    case PlayerSign::StepBack:
    case PlayerSign::StepForward:
        painter.drawRect(QRectF(2, 3, 2.5, 10));
        painter.drawPolygon(arrow.translated(3, 0));
        break;
    case PlayerSign::PreviousMark:
    case PlayerSign::NextMark:
        painter.drawPolygon(QPolygonF({QPointF(1, 3), QPointF(6.5, 8), QPointF(1, 13)}));
        painter.drawPolygon(QPolygonF({QPointF(6.5, 3), QPointF(12, 8), QPointF(6.5, 13)}));
        painter.drawRect(QRectF(12.5, 3, 2, 10));
        break;
    }
}

} // namespace

QIcon playerIcon(PlayerSign sign, const QColor &ink, qreal devicePixelRatio)
{
    QPixmap pixmap(QSize(kSize, kSize) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    if (isBack(sign)) {
        painter.setTransform(QTransform(-1, 0, 0, 1, kSize, 0));
    }
    paintForward(painter, sign);
    return QIcon(pixmap);
}

} // namespace fw::ui
