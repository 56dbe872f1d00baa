// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectionpill.h"

#include "ui/settings/feedtext.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using live::FeedState;

namespace {

constexpr int kHeight = 28;
constexpr int kPadding = 12;
constexpr int kGlyph = 10;
constexpr int kGap = 7;
constexpr int kLongestName = 180;

} // namespace

ConnectionPill::ConnectionPill(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setObjectName(u"connectionPill"_s);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ConnectionPill::showHealth(const live::FeedHealth &health)
{
    m_health = health;
    refresh();
}

void ConnectionPill::refresh()
{
    m_name = FeedText::name(m_health);
    m_state = FeedText::state(m_health.state);
    if (m_health.state == FeedState::Live && m_health.latency.count() >= 0) {
        //: round trip to the switch in milliseconds
        m_state += u" · "_s + tr("%1 ms").arg(m_health.latency.count());
    }
    const QString problem = FeedText::problem(m_health);
    setAccessibleName(m_name + u", "_s + m_state);
    setAccessibleDescription(problem);
    const QString tip =
        (problem.isEmpty() ? tr("Click for details of the connection.") : problem).toHtmlEscaped();
    setToolTip(u"<qt>"_s + tip + u"</qt>"_s);
    updateGeometry();
    update();
}

QSize ConnectionPill::sizeHint() const
{
    const QFontMetrics strong(m_theme.font(FontRole::Strong));
    const QFontMetrics body(m_theme.font(FontRole::Body));
    const int name = std::min(strong.horizontalAdvance(m_name) + 1, kLongestName);
    return {2 * kPadding + kGlyph + 2 * kGap + name + body.horizontalAdvance(m_state) + 1, kHeight};
}

QSize ConnectionPill::minimumSizeHint() const
{
    const QFontMetrics body(m_theme.font(FontRole::Body));
    return {2 * kPadding + kGlyph + 2 * kGap + 40 + body.horizontalAdvance(m_state), kHeight};
}

bool ConnectionPill::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        update();
    }
    return QAbstractButton::event(event);
}

void ConnectionPill::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QAbstractButton::changeEvent(event);
}

Token ConnectionPill::stateToken() const
{
    switch (m_health.state) {
    case FeedState::Live:
        return Token::Good;
    case FeedState::Connecting:
    case FeedState::Authenticating:
    case FeedState::Synchronising:
    case FeedState::Draining:
        return Token::Warning;
    case FeedState::Waiting:
        return Token::Critical;
    case FeedState::Offline:
        break;
    }
    return m_health.problem == live::FeedProblem::None ? Token::MutedText : Token::Critical;
}

void ConnectionPill::paintGlyph(QPainter &painter, QRectF place) const
{
    // A shape for each colour: disc, ring, triangle, dash.
    const Token token = stateToken();
    const QColor color = m_theme.color(token);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    if (token == Token::Good) {
        painter.drawEllipse(place);
    } else if (token == Token::Warning) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, 2.4));
        painter.drawEllipse(place.adjusted(1.2, 1.2, -1.2, -1.2));
    } else if (token == Token::Critical) {
        const QPointF top(place.center().x(), place.top());
        painter.drawPolygon(QPolygonF({top, place.bottomRight(), place.bottomLeft()}));
    } else {
        painter.drawRect(QRectF(place.left(), place.center().y() - 1.0, place.width(), 2.0));
    }
}

void ConnectionPill::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF face = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(m_theme.color(hasFocus() ? Token::FocusRing : Token::CardBorder),
                        hasFocus() ? 2.0 : 1.0));
    painter.setBrush(m_theme.color(underMouse() ? Token::RowHover : Token::Card));
    painter.drawRoundedRect(face, face.height() / 2.0, face.height() / 2.0);
    paintGlyph(painter, QRectF(kPadding, (height() - kGlyph) / 2.0, kGlyph, kGlyph));

    const QFont strong = m_theme.font(FontRole::Strong);
    const QFont body = m_theme.font(FontRole::Body);
    const int stateWidth = QFontMetrics(body).horizontalAdvance(m_state) + 1;
    const int left = kPadding + kGlyph + kGap;
    const int nameWidth = std::max(0, width() - left - kGap - stateWidth - kPadding);
    painter.setPen(m_theme.color(Token::Text));
    painter.setFont(strong);
    painter.drawText(QRect(left, 0, nameWidth, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(strong).elidedText(m_name, Qt::ElideRight, nameWidth));
    painter.setFont(body);
    const Token ink = stateToken() == Token::Good ? Token::MutedText : stateToken();
    painter.setPen(m_theme.color(ink));
    painter.drawText(QRect(width() - kPadding - stateWidth, 0, stateWidth, height()),
                     Qt::AlignVCenter | Qt::AlignRight, m_state);
}

} // namespace fw::ui
