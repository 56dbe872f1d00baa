// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kpitile.h"

#include <QPainterPath>

namespace fw::ui {

namespace {

QString fitting(const QPainter &painter, const QString &text, const QString &shorter, int width)
{
    const bool fits = painter.fontMetrics().horizontalAdvance(text) <= width;
    return fits || shorter.isEmpty() ? text : shorter;
}

} // namespace

KpiTile::KpiTile(const QString &objectName, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KpiTile::setContent(const Content &content)
{
    m_content = content;
    setAccessibleName(content.name + u' ' + content.value);
    setAccessibleDescription(content.remark);
    update();
}

void KpiTile::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(frame, 8, 8);
    painter.fillPath(outline, m_theme.color(Token::Card));
    painter.setClipPath(outline);
    const QColor tone = toneColour(m_theme, m_content.tone);
    if (m_content.tone != Tone::Neutral) {
        painter.fillRect(QRectF(0, 0, 4, height()), tone);
    }
    painter.setClipping(false);
    painter.setPen(m_theme.color(Token::CardBorder));
    painter.drawPath(outline);

    const QRect inner = rect().adjusted(14, 8, -10, -8);
    painter.setFont(m_theme.font(FontRole::Small));
    painter.setPen(m_theme.color(Token::MutedText));
    const QRect nameArea(inner.left(), inner.top(), inner.width() - 14, 18);
    paintText(painter, nameArea, Qt::AlignLeft,
              fitting(painter, m_content.name, m_content.shortName, nameArea.width()));
    if (const QChar glyph = toneGlyph(m_content.tone); !glyph.isNull()) {
        painter.setPen(tone);
        painter.drawText(QRect(inner.right() - 12, inner.top(), 13, 18),
                         int(Qt::AlignRight | Qt::AlignVCenter), glyph);
    }
    QFont figure = m_theme.font(FontRole::Figure);
    const QRect valueArea(inner.left(), inner.top() + 18, inner.width(), 32);
    if (QFontMetrics(figure).horizontalAdvance(m_content.value) > valueArea.width()) {
        figure.setPixelSize(20);
    }
    painter.setFont(figure);
    painter.setPen(m_theme.color(Token::Text));
    painter.drawText(valueArea, int(Qt::AlignLeft | Qt::AlignVCenter), m_content.value);
    const int used = painter.fontMetrics().horizontalAdvance(m_content.value) + 14;
    if (const int left = inner.width() - used; left >= 36) {
        const int width = qMin(left, 96);
        paintTrend(painter, QRectF(inner.right() - width, inner.top() + 24, width - 2, 22),
                   m_content.trend, tone, m_theme.color(Token::MutedText));
    }
    painter.setFont(m_theme.font(FontRole::Small));
    painter.setPen(m_theme.color(Token::MutedText));
    paintText(painter, QRect(inner.left(), inner.bottom() - 16, inner.width(), 18), Qt::AlignLeft,
              fitting(painter, m_content.remark, m_content.shortRemark, inner.width()));
}

} // namespace fw::ui
