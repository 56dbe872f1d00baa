// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/chipbutton.h"

#include <QEvent>
#include <QPainter>

namespace fw::ui {

namespace {

constexpr int kHeight = 28;
constexpr int kIconSize = 18;
constexpr int kPadding = 10;

} // namespace

ChipButton::ChipButton(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChipButton::setIconId(IconId id)
{
    m_icon = id;
    updateGeometry();
    update();
}

QSize ChipButton::sizeHint() const
{
    if (m_icon) {
        return {kHeight + 6, kHeight};
    }
    const QFontMetrics metrics(m_theme.font(FontRole::Body));
    return {metrics.horizontalAdvance(text()) + 2 * kPadding, kHeight};
}

bool ChipButton::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        update();
    }
    return QAbstractButton::event(event);
}

void ChipButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF face = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(m_theme.color(hasFocus() ? Token::FocusRing : Token::CardBorder),
                        hasFocus() ? 2.0 : 1.0));
    painter.setBrush(m_theme.color(isDown()       ? Token::AccentSoft
                                   : underMouse() ? Token::RowHover
                                                  : Token::Card));
    painter.drawRoundedRect(face, face.height() / 2.0, face.height() / 2.0);
    if (m_icon) {
        const QPixmap pixmap =
            iconPixmap(*m_icon, m_theme.color(Token::MutedText), kIconSize, devicePixelRatioF());
        painter.drawPixmap((width() - kIconSize) / 2, (height() - kIconSize) / 2, pixmap);
        return;
    }
    painter.setPen(m_theme.color(Token::Text));
    painter.setFont(m_theme.font(FontRole::Body));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace fw::ui
