// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/watermarks.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>

namespace fw::ui {

Watermarks::Watermarks(QObject &application, const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
    application.installEventFilter(this);
}

void Watermarks::setText(const QString &text)
{
    m_text = text;
    std::erase_if(m_marks, [](const QPointer<Watermark> &mark) { return !mark; });
    for (const QPointer<Watermark> &mark : m_marks) {
        mark->setText(text);
    }
    if (!text.isEmpty()) {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->isVisible()) {
                mark(*window);
            }
        }
    }
}

void Watermarks::mark(QWidget &window)
{
    const Qt::WindowType type = window.windowType();
    const bool isOfPages = type == Qt::Window || type == Qt::Dialog;
    const bool isMarked = std::ranges::any_of(m_marks, [&window](const QPointer<Watermark> &mark) {
        return mark && mark->parentWidget() == &window;
    });
    if (isOfPages && !isMarked && !window.property("publicDisplay").toBool()) {
        auto *mark = new Watermark(m_theme, window);
        mark->setText(m_text);
        m_marks.emplace_back(mark);
    }
}

bool Watermarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && watched->isWidgetType() && !m_text.isEmpty()) {
        auto *widget = static_cast<QWidget *>(watched);
        if (widget->isWindow()) {
            mark(*widget);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace fw::ui
