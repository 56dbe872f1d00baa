// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/notice.h"

#include <QAccessible>
#include <QEvent>

namespace fw::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Notice::Notice(QWidget &window)
    : QLabel(&window)
{
    setObjectName(u"notice"_s);
    setTextFormat(Qt::PlainText);
    setProperty("notice", true);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_end.setSingleShot(true);
    m_end.setInterval(4s);
    connect(&m_end, &QTimer::timeout, this, &QWidget::hide);
    window.installEventFilter(this);
}

void Notice::show(QWidget &window, const QString &sentence)
{
    auto *notice = window.findChild<Notice *>(QString(), Qt::FindDirectChildrenOnly);
    if (notice == nullptr) {
        notice = new Notice(window);
    }
    notice->setText(sentence);
    notice->setAccessibleName(sentence);
    notice->adjustSize();
    notice->place();
    notice->setVisible(true);
    notice->raise();
    notice->m_end.start();
    QAccessibleEvent alert(notice, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Notice::place()
{
    const QWidget &window = *parentWidget();
    move((window.width() - width()) / 2, window.height() - height() - 28);
}

bool Notice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        place();
    }
    return QLabel::eventFilter(watched, event);
}

} // namespace fw::ui
