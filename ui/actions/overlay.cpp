// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/overlay.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace fw::ui {

namespace {

constexpr int kMargin = 16;

} // namespace

Overlay::Overlay(Place place, const Theme &theme, QWidget &window)
    : QFrame(&window)
    , m_theme(theme)
    , m_place(place)
{
    hide();
    window.installEventFilter(this);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Overlay::settle()
{
    const QWidget *window = parentWidget();
    const int lift = m_bar && m_bar->isVisible() ? m_bar->height() : 0;
    const QSize size = wantedSize(window->size() - QSize(2 * kMargin, 2 * kMargin + lift));
    // What is in the middle keeps clear of what is at the right.
    int right = window->width();
    for (const Overlay *other : window->findChildren<Overlay *>(Qt::FindDirectChildrenOnly)) {
        if (other->m_place == Place::BottomRight && other->isVisible()) {
            right = std::min(right, other->x());
        }
    }
    const int left = m_place == Place::BottomCentre
                         ? std::max(kMargin / 2, (right - size.width()) / 2)
                         : window->width() - size.width() - kMargin;
    setGeometry(left, window->height() - size.height() - kMargin - lift, size.width(),
                size.height());
    raise();
}

void Overlay::standAbove(QWidget &bar)
{
    m_bar = &bar;
    bar.installEventFilter(this);
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    const bool hasMoved = event->type() == QEvent::Resize || event->type() == QEvent::Show ||
                          event->type() == QEvent::Hide;
    if (hasMoved && (watched == parentWidget() || watched == m_bar) && isVisible()) {
        settle();
    }
    return QFrame::eventFilter(watched, event);
}

void Overlay::showEvent(QShowEvent *event)
{
    settle();
    QFrame::showEvent(event);
}

void Overlay::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Token::Accent), 1));
    painter.setBrush(m_theme.color(Token::Card));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace fw::ui
