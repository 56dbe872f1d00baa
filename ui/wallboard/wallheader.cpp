// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallboard/wallheader.h"

namespace fw::ui {

using namespace Qt::StringLiterals;

WallHeader::WallHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"wallHeader"_s);
    setFocusPolicy(Qt::NoFocus);
}

void WallHeader::setScale(const WallScale &scale)
{
    m_scale = scale;
    update();
}

void WallHeader::show(const Content &content)
{
    m_content = content;
    setAccessibleName(content.title + u' ' + content.subtitle);
    setAccessibleDescription(content.age);
    update();
}

int WallHeader::paintRight(QPainter &painter, int right) const
{
    const auto px = [this](double hundredths) { return qRound(m_scale.px(hundredths)); };
    const auto put = [&](const QString &text, const QColor &ink, const QFont &font) {
        painter.setFont(font);
        painter.setPen(ink);
        const int width = painter.fontMetrics().horizontalAdvance(text);
        right -= width;
        painter.drawText(QRect(right, 0, width + px(1), height()),
                         int(Qt::AlignLeft | Qt::AlignVCenter), text);
        right -= px(2);
    };
    put(m_content.time, m_theme.color(Token::Text), m_scale.font(m_theme, FontRole::Figure, 4));
    put(toneGlyph(m_content.tone) + u' ' + m_content.age, toneColour(m_theme, m_content.tone),
        m_scale.font(m_theme, FontRole::Body, 3));
    if (m_content.isHeld) {
        put(toneGlyph(Tone::Critical) + u' ' + tr("Alarm not acknowledged"),
            toneColour(m_theme, Tone::Critical), m_scale.font(m_theme, FontRole::Strong, 3));
    }
    if (m_content.pages > 1) {
        const int dot = std::max(3, px(0.9));
        right -= m_content.pages * dot * 2;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        for (int page = 0; page < m_content.pages; ++page) {
            painter.setBrush(m_theme.color(page == m_content.page ? Token::Text : Token::Track));
            painter.drawEllipse(QRect(right + page * dot * 2, height() / 2 - dot / 2, dot, dot));
        }
        right -= px(2);
    }
    return right;
}

void WallHeader::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const int right = paintRight(painter, width());
    painter.setFont(m_scale.font(m_theme, FontRole::Strong, 4));
    painter.setPen(m_theme.color(Token::Text));
    const int titleWidth =
        std::min(right, painter.fontMetrics().horizontalAdvance(m_content.title) + 1);
    paintText(painter, QRect(0, 0, titleWidth, height()), Qt::AlignLeft, m_content.title);
    painter.setFont(m_scale.font(m_theme, FontRole::Body, 2.8));
    painter.setPen(m_theme.color(Token::MutedText));
    const int left = titleWidth + qRound(m_scale.px(2));
    if (right - left > qRound(m_scale.px(12))) {
        paintText(painter, QRect(left, 0, right - left, height()), Qt::AlignLeft,
                  m_content.subtitle);
    }
}

} // namespace fw::ui
