// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rosterpaint.h"

#include "ui/roster/rostertext.h"

#include <QPainterPath>

namespace fw::ui {

using namespace Qt::StringLiterals;
using roster::Cell;

namespace {

constexpr int kNarrow = 44; // pixels: a letter fits, hours don't
constexpr double kRadius = 3.0;

} // namespace

RosterPaint::RosterPaint(QPainter &painter, const Theme &theme,
                         const roster::ShiftPatterns &patterns)
    : m_painter(painter)
    , m_theme(theme)
    , m_patterns(patterns)
    , m_small(theme.font(FontRole::Small))
    , m_strong(theme.font(FontRole::Strong))
{
    m_strong.setPixelSize(m_small.pixelSize());
}

Token RosterPaint::tokenOf(roster::ShiftKind kind)
{
    switch (kind) {
    case roster::ShiftKind::Early:
        return Token::ShiftEarly;
    case roster::ShiftKind::Middle:
        return Token::ShiftMiddle;
    case roster::ShiftKind::Late:
        return Token::ShiftLate;
    case roster::ShiftKind::Night:
        return Token::ShiftNight;
    case roster::ShiftKind::Split:
        return Token::ShiftSplit;
    case roster::ShiftKind::PartTime:
        return Token::ShiftPartTime;
    case roster::ShiftKind::Training:
        return Token::ShiftTraining;
    }
    return Token::ShiftMiddle;
}

QString RosterPaint::dayOffText(bool isNarrow)
{
    //: a day off in a narrow cell; one character
    return isNarrow ? tr("·") : tr("Off");
}

QColor RosterPaint::colourOf(const Cell &cell) const
{
    const roster::ShiftPattern *pattern = m_patterns.find(cell.pattern);
    return m_theme.color(pattern != nullptr ? tokenOf(pattern->kind) : Token::MutedText);
}

void RosterPaint::cell(const QRect &area, const Cell &cell, const Look &look)
{
    m_painter.save();
    m_painter.setOpacity(look.isOutside ? 0.4 : look.isTried ? 0.75 : 1.0);
    const QRect inner = area.adjusted(2, 3, -2, -3);
    const bool isNarrow = area.width() < kNarrow;
    switch (cell.kind) {
    case Cell::Kind::Empty:
        break;
    case Cell::Kind::DayOff:
        m_painter.setFont(m_small);
        m_painter.setPen(m_theme.color(Token::MutedText));
        m_painter.drawText(inner, Qt::AlignCenter, dayOffText(isNarrow));
        break;
    case Cell::Kind::Leave:
        chip(inner, m_theme.color(Token::ShiftLeave),
             //: a day of leave in a narrow cell; one character
             isNarrow ? tr("L") : RosterText::shortLeave(cell.leave), {});
        break;
    case Cell::Kind::Shift:
        shift(inner, cell);
        break;
    }
    if (cell.isPinned) {
        pin(inner);
    }
    m_painter.restore();
    outline(area, look.mark);
}

void RosterPaint::shift(const QRect &area, const Cell &cell)
{
    const roster::ShiftPattern *pattern = m_patterns.find(cell.pattern);
    const QString letter = pattern != nullptr ? RosterText::letter(*pattern) : cell.pattern;
    chip(area, colourOf(cell), letter, RosterText::shortHours(cell.spans));
    if (cell.overtimeMinutes > 0) {
        // A corner in the colour of warnings, and the hours where there is room.
        const QPoint corner = area.topRight() + QPoint(1, 0);
        QPainterPath path(corner);
        path.lineTo(corner - QPoint(9, 0));
        path.lineTo(corner + QPoint(0, 9));
        path.closeSubpath();
        m_painter.fillPath(path, m_theme.color(Token::WarningSoft));
        m_painter.setPen(m_theme.color(Token::Warning));
        m_painter.drawPath(path);
    }
}

void RosterPaint::chip(const QRect &area, const QColor &colour, const QString &text,
                       const QString &more)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawRoundedRect(area, kRadius, kRadius);
    m_painter.setPen(m_theme.color(Token::OnShift));
    const int letterWidth = QFontMetrics(m_strong).horizontalAdvance(text);
    const int moreWidth = more.isEmpty() ? 0 : QFontMetrics(m_small).horizontalAdvance(more);
    constexpr int kGap = 4;
    const bool hasMore = moreWidth > 0 && letterWidth + kGap + moreWidth <= area.width() - 2;
    const int width = letterWidth + (hasMore ? kGap + moreWidth : 0);
    const int left = area.left() + std::max(1, (area.width() - width) / 2);
    m_painter.setFont(m_strong);
    m_painter.drawText(
        QRect(left, area.top(), std::min(letterWidth + 1, area.width()), area.height()),
        Qt::AlignLeft | Qt::AlignVCenter, text);
    if (hasMore) {
        m_painter.setFont(m_small);
        m_painter.drawText(
            QRect(left + letterWidth + kGap, area.top(), moreWidth + 1, area.height()),
            Qt::AlignLeft | Qt::AlignVCenter, more);
    }
}

void RosterPaint::bar(const QRect &area, const Cell &cell, const QString &text)
{
    chip(area, colourOf(cell), {}, {});
    m_painter.setFont(m_small);
    m_painter.setPen(m_theme.color(Token::OnShift));
    const QRect inner = area.adjusted(6, -2, -6, -4);
    m_painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                       QFontMetrics(m_small).elidedText(text, Qt::ElideRight, inner.width()));
    if (cell.isPinned) {
        pin(area);
    }
}

void RosterPaint::activity(const QRect &area, roster::ActivityKind kind)
{
    m_painter.setPen(Qt::NoPen);
    QColor face = m_theme.color(Token::Card);
    face.setAlpha(kind == roster::ActivityKind::Meal ? 235 : 200);
    m_painter.setBrush(face);
    m_painter.drawRect(area);
    if (kind == roster::ActivityKind::Training || kind == roster::ActivityKind::Meeting) {
        m_painter.setBrush(QBrush(m_theme.color(Token::MutedText), Qt::Dense6Pattern));
        m_painter.drawRect(area);
    }
}

void RosterPaint::outline(const QRect &area, RosterFindings::Mark mark)
{
    if (mark == RosterFindings::Mark::Binding) {
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(
            QPen(m_theme.color(Token::Critical), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        m_painter.drawRect(area.adjusted(1, 2, -1, -1));
    } else if (mark == RosterFindings::Mark::Advice) {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(QPen(m_theme.color(Token::Card), 1));
        m_painter.setBrush(m_theme.color(Token::Warning));
        const QPointF centre(area.left() + 6.5, area.top() + 6.5);
        m_painter.drawPolygon(QPolygonF({centre + QPointF(0, -4.5), centre + QPointF(4.5, 0),
                                         centre + QPointF(0, 4.5), centre + QPointF(-4.5, 0)}));
    }
}

void RosterPaint::pin(const QRect &area)
{
    m_painter.save();
    m_painter.setClipRect(area);
    m_painter.setRenderHint(QPainter::Antialiasing);
    QColor line = m_theme.color(Token::OnShift);
    line.setAlpha(110);
    m_painter.setPen(QPen(line, 1.2));
    for (int x = area.left() - area.height(); x < area.right(); x += 6) {
        m_painter.drawLine(x, area.bottom() + 1, x + area.height(), area.top());
    }
    m_painter.restore();
}

} // namespace fw::ui
