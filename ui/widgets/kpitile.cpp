// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kpitile.h"

#include "ui/theme/theme.h"
#include "ui/widgets/hatching.h"

#include <QPainter>
#include <QPainterPath>

namespace fw::ui {

namespace {

QString glyphOf(TileLevel level)
{
    switch (level) {
    case TileLevel::Good:
        return QStringLiteral("\u2713");
    case TileLevel::Warning:
        return QStringLiteral("\u25c6");
    case TileLevel::Critical:
        return QStringLiteral("\u25b2");
    case TileLevel::Neutral:
        break;
    }
    return {};
}

} // namespace

KpiTile::KpiTile(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void KpiTile::setFigure(const KpiFigure &figure)
{
    if (m_figure == figure) {
        return;
    }
    m_figure = figure;
    setToolTip(figure.tooltip);
    setAccessibleName(figure.label % QStringLiteral(": ") % figure.value);
    setAccessibleDescription(figure.remarks.value(0));
    update();
}

void KpiTile::setStale(bool isStale)
{
    if (std::exchange(m_isStale, isStale) != isStale) {
        update();
    }
}

QSize KpiTile::sizeHint() const
{
    return {168, 78};
}

QSize KpiTile::minimumSizeHint() const
{
    return {112, 78};
}

QColor KpiTile::levelInk() const
{
    switch (m_figure.level) {
    case TileLevel::Good:
        return m_theme.color(Token::Good);
    case TileLevel::Warning:
        return m_theme.color(Token::Warning);
    case TileLevel::Critical:
        return m_theme.color(Token::Critical);
    case TileLevel::Neutral:
        break;
    }
    return m_theme.color(Token::Accent);
}

void KpiTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = levelInk();
    QPainterPath face;
    face.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.fillPath(face, m_theme.color(Token::Card));
    painter.save();
    painter.setClipPath(face);
    painter.fillRect(0, 0, 4, height(), ink);
    if (m_isStale) {
        paintHatching(painter, rect(), m_theme);
    }
    painter.restore();
    painter.setPen(m_theme.color(Token::CardBorder));
    painter.drawPath(face);

    const QRect inner = rect().adjusted(13, 8, -9, -8);
    const double trendWidth = std::min(96.0, inner.width() * 0.44);
    paintSparkline(painter, QRectF(inner.right() - trendWidth, inner.top() + 20, trendWidth, 22),
                   m_figure.trend, m_isStale ? m_theme.color(Token::FaintText) : ink,
                   m_theme.color(Token::MutedText));
    paintText(painter, inner, ink);
}

void KpiTile::paintText(QPainter &painter, const QRect &area, const QColor &levelColor) const
{
    const QFont small = m_theme.font(FontRole::Small);
    QFont label = small;
    label.setPixelSize(12);
    painter.setFont(label);
    painter.setPen(m_theme.color(Token::MutedText));
    const QString glyph = glyphOf(m_figure.level);
    const int glyphWidth = glyph.isEmpty() ? 0 : 14;
    painter.drawText(
        area.adjusted(0, 0, -glyphWidth, 0), Qt::AlignLeft | Qt::AlignTop,
        QFontMetrics(label).elidedText(m_figure.label, Qt::ElideRight, area.width() - glyphWidth));
    painter.setPen(levelColor);
    painter.drawText(area, Qt::AlignRight | Qt::AlignTop, glyph);

    painter.setFont(m_theme.font(FontRole::Figure));
    painter.setPen(m_theme.color(m_isStale ? Token::MutedText : Token::Text));
    painter.drawText(area.adjusted(0, 14, 0, 0), Qt::AlignLeft | Qt::AlignTop, m_figure.value);

    painter.setFont(small);
    painter.setPen(m_theme.color(Token::MutedText));
    const QFontMetrics metrics(small);
    for (const QString &remark : m_figure.remarks) {
        if (metrics.horizontalAdvance(remark) <= area.width() ||
            remark == m_figure.remarks.last()) {
            painter.drawText(area, Qt::AlignLeft | Qt::AlignBottom,
                             metrics.elidedText(remark, Qt::ElideRight, area.width()));
            break;
        }
    }
}

} // namespace fw::ui
