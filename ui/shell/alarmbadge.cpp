// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/alarmbadge.h"

#include <QEvent>
#include <QPainter>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPadding = 11;
constexpr int kGlyph = 15;
constexpr int kHeight = 28;

} // namespace

AlarmBadge::AlarmBadge(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setObjectName(u"alarmBadge"_s);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void AlarmBadge::show(int count, bool hasCritical)
{
    if (std::exchange(m_count, count) != count ||
        std::exchange(m_hasCritical, hasCritical) != hasCritical) {
        m_hasCritical = hasCritical;
        retranslate();
        updateGeometry();
        update();
    }
}

QString AlarmBadge::figure() const
{
    return m_count > 999 ? u"999+"_s : QString::number(m_count);
}

QSize AlarmBadge::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(FontRole::Strong));
    return {2 * kPadding + kGlyph + metrics.horizontalAdvance(figure()) + 4, kHeight};
}

void AlarmBadge::retranslate()
{
    const QString text = m_count == 0 ? tr("No unacknowledged alarms")
                                      : tr("%n unacknowledged alarm(s)", nullptr, m_count);
    setToolTip(text);
    setAccessibleName(text);
}

bool AlarmBadge::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        update();
    }
    return QAbstractButton::event(event);
}

void AlarmBadge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QAbstractButton::changeEvent(event);
}

void AlarmBadge::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF face = QRectF(rect()).adjusted(1, 1, -1, -1);
    const Token ink = m_count == 0    ? Token::MutedText
                      : m_hasCritical ? Token::Critical
                                      : Token::Warning;
    const Token soft = m_count == 0    ? Token::Card
                       : m_hasCritical ? Token::CriticalSoft
                                       : Token::WarningSoft;
    painter.setPen(QPen(m_theme.color(hasFocus() ? Token::FocusRing : Token::CardBorder),
                        hasFocus() ? 2.0 : 1.0));
    painter.setBrush(m_theme.color(underMouse() ? Token::RowHover : soft));
    painter.drawRoundedRect(face, face.height() / 2.0, face.height() / 2.0);
    painter.setPen(m_theme.color(ink));
    painter.setFont(m_theme.font(FontRole::Strong));
    const QString glyph = m_count > 0 && !m_hasCritical ? u"\u25c6"_s : u"\u25b2"_s;
    painter.drawText(QRect(kPadding, 0, kGlyph, height()), int(Qt::AlignCenter), glyph);
    painter.drawText(QRect(kPadding + kGlyph, 0, width() - 2 * kPadding - kGlyph, height()),
                     int(Qt::AlignRight | Qt::AlignVCenter), figure());
}

} // namespace fw::ui
