// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/monthchip.h"

#include <QPainter>

namespace fw::ui {

namespace {

constexpr int kHeight = 26;
constexpr int kMark = 8;
constexpr int kSpace = 12;

} // namespace

MonthChip::MonthChip(const QString &objectName, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MonthChip::show(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    setToolTip(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize MonthChip::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(FontRole::Body));
    return {metrics.horizontalAdvance(m_text) + 3 * kSpace + kMark, kHeight};
}

void MonthChip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(m_theme.color(Token::CardBorder));
    painter.setBrush(m_theme.color(Token::Card));
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColour(m_theme, m_tone));
    painter.drawEllipse(QRectF(kSpace, frame.center().y() - kMark / 2.0, kMark, kMark));
    painter.setFont(m_theme.font(FontRole::Body));
    painter.setPen(m_theme.color(Token::Text));
    paintText(painter, rect().adjusted(kSpace + kMark + 6, 0, -kSpace, 0), Qt::AlignLeft, m_text);
}

} // namespace fw::ui
