// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/watermark.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>

namespace fw::ui {

namespace {

constexpr int kTileWidth = 360;
constexpr int kTileHeight = 180;
constexpr double kTurn = -24;
constexpr int kAlpha = 22; // a reader looks through it, a photograph of the screen keeps it

} // namespace

Watermark::Watermark(const Theme &theme, QWidget &window)
    : QWidget(&window)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("watermark"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    window.installEventFilter(this);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void Watermark::setText(const QString &text)
{
    m_text = text;
    setGeometry(parentWidget()->rect());
    setVisible(!text.isEmpty());
    raise();
    update();
}

bool Watermark::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    if (watched == parent() && event->type() == QEvent::ChildAdded) {
        raise();
    }
    return QWidget::eventFilter(watched, event);
}

void Watermark::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ink = m_theme.color(Token::Text);
    ink.setAlpha(kAlpha);
    painter.setPen(ink);
    painter.setFont(m_theme.font(FontRole::Body));
    for (int row = 0; row * kTileHeight < height() + kTileHeight; ++row) {
        const int shift = row % 2 == 0 ? 0 : kTileWidth / 2;
        for (int column = 0; column * kTileWidth < width() + kTileWidth; ++column) {
            const QRect tile(column * kTileWidth - shift, row * kTileHeight, kTileWidth,
                             kTileHeight);
            if (!tile.intersects(event->rect().adjusted(-40, -40, 40, 40))) {
                continue;
            }
            painter.save();
            painter.translate(tile.center());
            painter.rotate(kTurn);
            painter.drawText(QRect(-kTileWidth / 2, -12, kTileWidth, 24), Qt::AlignCenter, m_text);
            painter.restore();
        }
    }
}

} // namespace fw::ui
