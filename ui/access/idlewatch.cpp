// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/idlewatch.h"

#include <QEvent>

namespace fw::ui {

IdleWatch::IdleWatch(QObject &application, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(patience);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    application.installEventFilter(this);
}

void IdleWatch::setRunning(bool isRunning)
{
    if (isRunning) {
        m_timer.start();
    } else {
        m_timer.stop();
    }
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool isInput = type == QEvent::KeyPress || type == QEvent::MouseButtonPress ||
                         type == QEvent::MouseMove || type == QEvent::Wheel ||
                         type == QEvent::TouchBegin || type == QEvent::TabletPress;
    if (isInput && event->spontaneous() && m_timer.isActive()) {
        m_timer.start();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace fw::ui
