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

void StaleOverlay::show(const QString &caption, bool isHatched)
{
    m_isHatched = isHatched;
    m_caption = caption;
    setGeometry(parentWidget()->rect());
    raise();
    setVisible(true);
    update();
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
    for (int left = -height(); m_isHatched && left < width(); left += 9) {
        painter.drawLine(left, height(), left + height(), 0);
    }
    if (m_caption.isEmpty()) {
        return;
    }
    painter.setFont(m_theme.font(FontRole::Small));
    QRect box = painter.fontMetrics().boundingRect(m_caption).adjusted(-10, -5, 10, 5);
    box.moveBottomRight(rect().bottomRight() - QPoint(8, 8));
    painter.setPen(m_theme.color(Token::Warning));
    painter.setBrush(m_theme.color(Token::WarningSoft));
    painter.drawRoundedRect(box, 5, 5);
    painter.setPen(m_theme.color(Token::Text));
    painter.drawText(box, Qt::AlignCenter, m_caption);
}

} // namespace fw::ui
