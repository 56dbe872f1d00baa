// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/staleoverlay.h"

#include <QEvent>
#include <QPainter>

namespace fw::ui {

StaleOverlay::StaleOverlay(const Theme &theme, QWidget *target)
    : QWidget(target)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    target->installEventFilter(this);
    hide();
}

void StaleOverlay::showEvent(QShowEvent *event)
{
    setGeometry(parentWidget()->rect());
    raise();
    QWidget::showEvent(event);
}

bool StaleOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

void StaleOverlay::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Token::Hatch), 1.5));
    for (int left = -height(); left < width(); left += 9) {
        painter.drawLine(left, height(), left + height(), 0);
    }
}

} // namespace fw::ui
