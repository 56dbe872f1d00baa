// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/iconset.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// Outside any namespace; a static library's resources are lost without it.
static void initIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

QString fileOf(IconId id)
{
    switch (id) {
    case IconId::Mark:
        return u":/icons/mark.svg"_s;
    case IconId::Floor:
        return u":/icons/floor.svg"_s;
    case IconId::Queues:
        return u":/icons/queues.svg"_s;
    case IconId::Agents:
        return u":/icons/agents.svg"_s;
    case IconId::Alarms:
        return u":/icons/alarms.svg"_s;
    case IconId::Forecast:
        return u":/icons/forecast.svg"_s;
    case IconId::Roster:
        return u":/icons/roster.svg"_s;
    case IconId::Attendance:
        return u":/icons/attendance.svg"_s;
    case IconId::Intraday:
        return u":/icons/intraday.svg"_s;
    case IconId::Quality:
        return u":/icons/quality.svg"_s;
    case IconId::Incidents:
        return u":/icons/incidents.svg"_s;
    case IconId::Settlement:
        return u":/icons/settlement.svg"_s;
    case IconId::Reports:
        return u":/icons/reports.svg"_s;
    case IconId::Settings:
        return u":/icons/settings.svg"_s;
    case IconId::Sun:
        return u":/icons/sun.svg"_s;
    case IconId::Moon:
        return u":/icons/moon.svg"_s;
    case IconId::Close:
        return u":/icons/close.svg"_s;
    case IconId::Alert:
        return u":/icons/alert.svg"_s;
    case IconId::Link:
        return u":/icons/link.svg"_s;
    case IconId::History:
        return u":/icons/history.svg"_s;
    case IconId::Audit:
        return u":/icons/audit.svg"_s;
    }
    return {};
}

QPixmap render(const QByteArray &svg, int size, qreal devicePixelRatio)
{
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

QByteArray contentOf(const QString &name)
{
    initIconResources();
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QPixmap iconPixmap(IconId id, QColor color, int size, qreal devicePixelRatio)
{
    const QString key =
        "icon %1 %2 %3 %4"_L1.arg(QString::number(int(id)), color.name(), QString::number(size),
                                  QString::number(devicePixelRatio));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QByteArray svg = contentOf(fileOf(id));
        svg.replace("currentColor", color.name().toLatin1());
        pixmap = render(svg, size, devicePixelRatio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QIcon productIcon()
{
    QIcon icon;
    const QByteArray svg = contentOf(u":/icons/product.svg"_s);
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        icon.addPixmap(render(svg, size, 1.0));
    }
    return icon;
}

} // namespace fw::ui
