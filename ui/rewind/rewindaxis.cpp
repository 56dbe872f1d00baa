// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rewind/rewindaxis.h"

#include "ui/rewind/happeningsmodel.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>
#include <QToolTip>

#include <algorithm>
#include <cstdlib>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 14;
constexpr int kSignRow = 7; ///< middle of the signs
constexpr int kTrackTop = 15;
constexpr int kTrackHeight = 8;
constexpr int kHeight = 44;
constexpr int kTickRoom = 76;
constexpr int kReach = 6; ///< pixels around a sign in which it is meant

QPainterPath signOf(HappeningKind kind, const QPointF &middle)
{
    constexpr qreal kHalf = 4.5;
    QPainterPath path;
    switch (kind) {
    case HappeningKind::Alarm:
        path.addPolygon(QPolygonF({middle + QPointF(0, -kHalf), middle + QPointF(kHalf, kHalf),
                                   middle + QPointF(-kHalf, kHalf)}));
        break;
    case HappeningKind::Action:
        path.addEllipse(middle, 3, 3);
        break;
    case HappeningKind::Incident:
        path.addRect(QRectF(middle.x() - 4, middle.y() - 4, 8, 8));
        break;
    case HappeningKind::Mark:
        path.addPolygon(QPolygonF({middle + QPointF(0, -kHalf), middle + QPointF(kHalf, 0),
                                   middle + QPointF(0, kHalf), middle + QPointF(-kHalf, 0)}));
        break;
    }
    return path;
}

} // namespace

RewindAxis::RewindAxis(const Theme &theme, QWidget *parent)
    : QAbstractSlider(parent)
    , m_theme(theme)
{
    setObjectName(u"rewindAxis"_s);
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSingleStep(60);
    setPageStep(600);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractSlider::valueChanged, this, &RewindAxis::takeValue);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RewindAxis::setDay(TimePoint from, TimePoint to, const journal::JournalStore::Span &span,
                        const QTimeZone &zone)
{
    m_from = from;
    m_to = to;
    m_span = span;
    m_zone = zone;
    const QSignalBlocker quiet(this);
    setRange(
        static_cast<int>(std::max<std::int64_t>(0, wholeSeconds(span.first - from))),
        static_cast<int>(std::max<std::int64_t>(0, wholeSeconds(std::min(span.last, to) - from))));
    update();
}

void RewindAxis::setMoment(TimePoint moment)
{
    m_moment = moment;
    const QSignalBlocker quiet(this);
    setValue(static_cast<int>(wholeSeconds(moment - m_from)));
    update();
}

void RewindAxis::setHappenings(std::vector<Happening> happenings)
{
    m_happenings = std::move(happenings);
    update();
}

QSize RewindAxis::sizeHint() const
{
    return {600, kHeight};
}

QSize RewindAxis::minimumSizeHint() const
{
    return {200, kHeight};
}

TimelineScale RewindAxis::scale() const
{
    return {m_from, m_to, kMargin, std::max(1, width() - 2 * kMargin)};
}

void RewindAxis::takeValue(int value)
{
    m_moment = m_from + std::chrono::seconds(value);
    update();
    emit sought(m_moment);
}

void RewindAxis::seekTo(int x)
{
    setValue(static_cast<int>(wholeSeconds(scale().timeAt(x) - m_from)));
}

void RewindAxis::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        seekTo(event->position().toPoint().x());
    }
}

void RewindAxis::mouseMoveEvent(QMouseEvent *event)
{
    if ((event->buttons() & Qt::LeftButton) != 0) {
        seekTo(event->position().toPoint().x());
    }
}

QString RewindAxis::textAt(int x) const
{
    const TimelineScale axis = scale();
    const TimePoint time = axis.timeAt(x);
    QString text = formatClock(time, m_zone, true);
    if (m_span.holeAt(time) != nullptr) {
        text += u'\n' + tr("Nobody recorded then");
    }
    for (const Happening &each : m_happenings) {
        if (each.isLandmark && std::abs(axis.xOf(each.at) - x) <= kReach) {
            text += u'\n' + formatClock(each.at, m_zone, true) + u"  "_s +
                    HappeningsModel::kindText(each.kind) + u": "_s + each.text;
        }
    }
    return text;
}

bool RewindAxis::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = textAt(help->pos().x()).toHtmlEscaped();
        QToolTip::showText(help->globalPos(), QString(text).replace(u'\n', "<br>"_L1), this);
        return true;
    }
    return QAbstractSlider::event(event);
}

void RewindAxis::paintTrack(QPainter &painter, const TimelineScale &axis) const
{
    painter.fillRect(QRect(axis.left, kTrackTop, axis.width, kTrackHeight),
                     m_theme.color(Token::Track));
    const int first = axis.xOf(m_span.first);
    QColor kept = m_theme.color(Token::Past);
    kept.setAlphaF(0.45F);
    painter.fillRect(QRect(first, kTrackTop, axis.xOf(m_span.last) - first, kTrackHeight), kept);
    for (const auto &hole : m_span.holes) {
        if (hole.to <= m_from || hole.from >= m_to) {
            continue;
        }
        const int from = axis.xOf(std::max(hole.from, m_from));
        const QRect track(from, kTrackTop, std::max(axis.xOf(std::min(hole.to, m_to)) - from, 2),
                          kTrackHeight);
        painter.fillRect(track, m_theme.color(Token::Track));
        painter.fillRect(track, QBrush(m_theme.color(Token::Warning), Qt::BDiagPattern));
    }
    painter.setFont(m_theme.font(FontRole::Small));
    for (const TimelineScale::Tick &tick : axis.ticks(m_zone, kTickRoom)) {
        painter.setPen(m_theme.color(Token::CardBorder));
        painter.drawLine(tick.x, kTrackTop, tick.x, kTrackTop + kTrackHeight + 3);
        painter.setPen(m_theme.color(Token::MutedText));
        painter.drawText(QRect(tick.x - kTickRoom / 2, kTrackTop + kTrackHeight + 3, kTickRoom, 16),
                         Qt::AlignCenter, tick.label);
    }
}

void RewindAxis::paintHappening(QPainter &painter, const TimelineScale &axis,
                                const Happening &happening) const
{
    Token ink = Token::Accent;
    if (happening.kind == HappeningKind::Alarm || happening.kind == HappeningKind::Incident) {
        ink = happening.isCritical ? Token::Critical : Token::Warning;
    } else if (happening.kind == HappeningKind::Mark) {
        ink = Token::Past;
    }
    painter.fillPath(signOf(happening.kind, QPointF(axis.xOf(happening.at) + 0.5, kSignRow)),
                     m_theme.color(ink));
}

void RewindAxis::paintMoment(QPainter &painter, const TimelineScale &axis) const
{
    const int x = axis.xOf(m_moment);
    const QColor ink = m_theme.color(Token::Text);
    painter.fillRect(QRect(x - 1, 2, 2, kTrackTop + kTrackHeight), ink);
    QPainterPath handle;
    handle.addEllipse(QPointF(x, kTrackTop + kTrackHeight / 2.0), 7, 7);
    painter.fillPath(handle, m_theme.color(Token::Card));
    painter.setPen(QPen(hasFocus() ? m_theme.color(Token::FocusRing) : ink, 2));
    painter.drawPath(handle);
}

void RewindAxis::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const TimelineScale axis = scale();
    if (m_to <= m_from) {
        return;
    }
    paintTrack(painter, axis);
    for (const Happening &each : m_happenings) {
        if (each.isLandmark && each.at >= m_from && each.at < m_to) {
            paintHappening(painter, axis, each);
        }
    }
    paintMoment(painter, axis);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(Token::FocusRing), 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace fw::ui
