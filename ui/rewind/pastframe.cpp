// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rewind/pastframe.h"

#include <QEvent>
#include <QPainter>
#include <QRegion>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 4;

} // namespace

PastFrame::PastFrame(const live::FloorStore &store, const Theme &theme, QWidget &window)
    : QWidget(&window)
    , m_store(store)
    , m_theme(theme)
{
    setObjectName(u"pastFrame"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    window.installEventFilter(this);
    connect(&store, &live::FloorStore::pastChanged, this, &PastFrame::follow);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    follow();
}

void PastFrame::follow()
{
    const QRect area = parentWidget()->rect();
    setGeometry(area);
    // Only the edge is there, so that nothing below is painted anew with it.
    setMask(QRegion(area) - QRegion(area.adjusted(kWidth, kWidth, -kWidth, -kWidth)));
    setVisible(m_store.isPast());
    raise();
}

bool PastFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        follow();
    }
    return QWidget::eventFilter(watched, event);
}

void PastFrame::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), m_theme.color(Token::Past));
}

} // namespace fw::ui
