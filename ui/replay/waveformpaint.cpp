// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/replaytext.h"
#include "ui/replay/waveformview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/visibletext.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

// How the recording is painted.
namespace fw::ui {

using namespace Qt::StringLiterals;
using live::AgentState;
using quality::CriticalClass;
using quality::Milliseconds;
using quality::PhaseKind;

namespace {

constexpr double kTickRoom = 64; ///< pixels of a label below the line
constexpr int kFullScale = 127;
constexpr double kMoment = 4; ///< pixels

/// By class: circle, square, diamond, triangle.
QPainterPath shapeOf(CriticalClass critical, const QRectF &area)
{
    QPainterPath path;
    switch (critical) {
    case CriticalClass::None:
        path.addEllipse(area);
        break;
    case CriticalClass::Customer:
        path.addRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        break;
    case CriticalClass::Business:
        path.addPolygon(QPolygonF({QPointF(area.center().x(), area.top() - 2),
                                   QPointF(area.right() + 2, area.center().y()),
                                   QPointF(area.center().x(), area.bottom() + 2),
                                   QPointF(area.left() - 2, area.center().y())}));
        path.closeSubpath();
        break;
    case CriticalClass::Compliance:
        path.addPolygon(QPolygonF({QPointF(area.center().x(), area.top() - 3),
                                   QPointF(area.right() + 2, area.bottom()),
                                   QPointF(area.left() - 2, area.bottom())}));
        path.closeSubpath();
        break;
    }
    return path;
}

} // namespace

QColor WaveformView::phaseFill(PhaseKind kind) const
{
    switch (kind) {
    case PhaseKind::Menu:
        return m_theme.stateFill(AgentState::LoggedOut);
    case PhaseKind::Queue:
    case PhaseKind::Ring:
        return m_theme.stateFill(AgentState::Ringing);
    case PhaseKind::Talk:
        return m_theme.stateFill(AgentState::Talking);
    case PhaseKind::Hold:
        return m_theme.stateFill(AgentState::OnHold);
    case PhaseKind::Transfer:
    case PhaseKind::Consult:
        return m_theme.stateFill(AgentState::OtherCall);
    case PhaseKind::Paused:
        return m_theme.color(Token::Track);
    case PhaseKind::WrapUp:
        return m_theme.stateFill(AgentState::WrapUp);
    }
    return m_theme.color(Token::Track);
}

void WaveformView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (m_isStale) {
        refreshWaves();
    }
    QPainter painter(viewport());
    painter.drawPixmap(0, 0, m_waves);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(FontRole::Small));
    const Lanes place = lanes();
    paintSelection(painter, place);
    paintBadges(painter, place);
    paintComments(painter, place.comments);
    if (!m_notice.isEmpty()) {
        painter.setPen(m_theme.color(Token::MutedText));
        painter.setFont(m_theme.font(FontRole::Body));
        painter.drawText(QRect(place.agent.left() + 20, place.agent.top(), place.agent.width() - 40,
                               place.agent.height() + place.customer.height()),
                         Qt::AlignCenter | Qt::TextWordWrap, m_notice);
        return;
    }
    const double x = m_scale.xOf(m_position);
    if (x >= m_scale.left() - 1 && x <= m_scale.right() + 1) {
        painter.setPen(QPen(m_theme.color(Token::Critical), 2));
        painter.drawLine(QPointF(x, 2), QPointF(x, place.events.bottom()));
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(Token::FocusRing), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(viewport()->rect().adjusted(1, 1, -1, -1), 4, 4);
    }
}

/// What does not move with the position.
void WaveformView::refreshWaves()
{
    m_isStale = false;
    const double ratio = devicePixelRatioF();
    m_waves = QPixmap(viewport()->size() * ratio);
    m_waves.setDevicePixelRatio(ratio);
    m_waves.fill(m_theme.color(Token::Card));
    QPainter painter(&m_waves);
    painter.setFont(m_theme.font(FontRole::Small));
    const Lanes place = lanes();
    paintRuler(painter, place.ruler);
    if (!m_content.sound || !m_notice.isEmpty()) {
        return;
    }
    paintBlocks(painter, place);
    paintWave(painter, 0, place.agent);
    if (m_content.sound->scan.waveform.channels() > 1) {
        paintWave(painter, 1, place.customer);
    } else {
        painter.setPen(m_theme.color(Token::MutedText));
        painter.drawText(place.customer, Qt::AlignCenter,
                         tr("One channel: both speak in the lane above"));
    }
    paintEvents(painter, place.events);
}

void WaveformView::paintBlocks(QPainter &painter, const Lanes &lanes) const
{
    const double top = lanes.agent.top();
    const double height = lanes.agent.height() + lanes.customer.height();
    const auto block = [&](const auto &span, const QColor &colour) {
        const double left = std::max(m_scale.left(), m_scale.xOf(span.from));
        const double right = std::min(m_scale.right(), m_scale.xOf(span.to));
        if (right > left) {
            painter.fillRect(QRectF(left, top, std::max(1.0, right - left), height), colour);
        }
    };
    const audio::TalkMap &talk = m_content.sound->scan.talk;
    QColor quiet = m_theme.color(Token::Track);
    quiet.setAlpha(110);
    for (const audio::SoundSpan &each : talk.silence()) {
        block(each, quiet);
    }
    QColor both = m_theme.color(Token::Warning);
    both.setAlpha(70);
    for (const audio::SoundSpan &each : talk.overtalk()) {
        block(each, both);
    }
    for (const quality::Phase &each : phases()) {
        if (each.kind == PhaseKind::Paused) {
            block(each.span, m_theme.color(Token::Window));
            const double left = std::max(m_scale.left(), m_scale.xOf(each.span.from));
            const double right = std::min(m_scale.right(), m_scale.xOf(each.span.to));
            painter.fillRect(QRectF(left, top, std::max(0.0, right - left), height),
                             QBrush(m_theme.color(Token::Hatch), Qt::BDiagPattern));
        }
    }
}

void WaveformView::paintWave(QPainter &painter, int channel, const QRect &lane) const
{
    const audio::Waveform &wave = m_content.sound->scan.waveform;
    if (channel >= wave.channels()) {
        return;
    }
    const auto frameOf = [&](Milliseconds at) {
        return qint64(double(at.count()) * wave.sampleRate() / 1000.0);
    };
    const int columns = std::max(1, int(m_scale.right() - m_scale.left()));
    const std::vector<audio::Peak> peaks =
        wave.columns(channel, frameOf(m_scale.seen().from), frameOf(m_scale.seen().to), columns);
    const double middle = lane.center().y() + 0.5;
    const double reach = (lane.height() - 6) / 2.0;
    std::vector<QLineF> lines;
    lines.reserve(peaks.size());
    for (std::size_t at = 0; at < peaks.size(); ++at) {
        const double x = m_scale.left() + double(at) + 0.5;
        const double up = std::max(0.5, reach * peaks[at].high / kFullScale);
        const double down = std::max(0.5, -reach * peaks[at].low / kFullScale);
        lines.emplace_back(x, middle - up, x, middle + down);
    }
    painter.setPen(QPen(m_theme.color(channel == 0 ? Token::Accent : Token::Good), 1));
    painter.drawLines(lines.data(), int(lines.size()));
}

void WaveformView::paintEvents(QPainter &painter, const QRect &lane) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    for (const quality::Phase &each : phases()) {
        const double left = std::max(m_scale.left(), m_scale.xOf(each.span.from));
        // A moment, such as that of a transfer, is as wide as can be seen.
        const double least = each.span.from == each.span.to ? kMoment : 0;
        const double right =
            std::min(m_scale.right(), std::max(left + least, m_scale.xOf(each.span.to)));
        if (right <= left) {
            continue;
        }
        const QRectF area(left, lane.top() + 1, std::max(1.0, right - left - 1), lane.height() - 2);
        painter.fillRect(area, phaseFill(each.kind));
        const auto seconds =
            std::chrono::duration_cast<std::chrono::seconds>(each.span.to - each.span.from);
        //: %1 what went on, %2 how many seconds
        const QString longer =
            tr("%1 %2 s").arg(ReplayText::phase(each.kind), QString::number(seconds.count()));
        const QString shorter = ReplayText::phase(each.kind);
        const double room = area.width() - 6;
        painter.setPen(each.kind == PhaseKind::Paused ? m_theme.color(Token::Text)
                                                      : QColor(Qt::black));
        if (each.kind != PhaseKind::Talk && metrics.horizontalAdvance(longer) <= room) {
            painter.drawText(area, Qt::AlignCenter, longer);
        } else if (metrics.horizontalAdvance(shorter) <= room) {
            painter.drawText(area, Qt::AlignCenter, shorter);
        }
    }
}

void WaveformView::paintRuler(QPainter &painter, const QRect &lane) const
{
    const Milliseconds step = m_scale.tick(kTickRoom);
    const Milliseconds from = m_scale.seen().from;
    const auto first = qint64(std::ceil(double(from.count()) / double(step.count())));
    for (qint64 at = first; step * at <= m_scale.seen().to; ++at) {
        const double x = m_scale.xOf(step * at);
        painter.setPen(m_theme.color(Token::Divider));
        painter.drawLine(QPointF(x, lane.top()), QPointF(x, lane.top() + 3));
        painter.setPen(m_theme.color(Token::MutedText));
        const QRectF area(std::clamp(x - kTickRoom / 2, 0.0, lane.width() - kTickRoom),
                          lane.top() + 2, kTickRoom, lane.height() - 2);
        const auto isLeft = x - kTickRoom / 2 < 0;
        painter.drawText(area, int((isLeft ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter),
                         ReplayText::clock(step * at));
    }
}

void WaveformView::paintSelection(QPainter &painter, const Lanes &lanes) const
{
    if (!m_selection) {
        return;
    }
    const double left = std::max(m_scale.left(), m_scale.xOf(m_selection->from));
    const double right = std::min(m_scale.right(), m_scale.xOf(m_selection->to));
    if (right < left) {
        return;
    }
    const QRectF area(left, lanes.agent.top(), right - left,
                      lanes.agent.height() + lanes.customer.height());
    QColor face = m_theme.color(Token::Accent);
    face.setAlpha(40);
    painter.fillRect(area, face);
    painter.setPen(QPen(m_theme.color(Token::Accent), 1));
    painter.drawLine(area.topLeft(), area.bottomLeft());
    painter.drawLine(area.topRight(), area.bottomRight());
    painter.drawText(QRectF(area.left() + 3, area.top() + 1, 14, 14), Qt::AlignLeft, u"A"_s);
    painter.drawText(QRectF(area.right() - 14, area.top() + 1, 12, 14), Qt::AlignRight, u"B"_s);
}

void WaveformView::paintBadges(QPainter &painter, const Lanes &lanes) const
{
    const int bottom = lanes.customer.bottom();
    for (const Badge &each : m_badges) {
        const QColor colour =
            m_theme.color(m_isBlind ? Token::MutedText : ReplayText::token(each.mark->result));
        const double x = m_scale.xOf(each.mark->span->from);
        QColor faint = colour;
        faint.setAlpha(45);
        const double until = std::min(m_scale.right(), m_scale.xOf(each.mark->span->to));
        const double band = each.isMirror ? bottom - 3 : lanes.agent.top();
        painter.fillRect(QRectF(QPointF(std::max(x, m_scale.left()), band),
                                QSizeF(std::max(0.0, until - std::max(x, m_scale.left())), 4)),
                         colour);
        if (!each.isMirror && each.mark->question == m_current) {
            painter.fillRect(QRectF(QPointF(std::max(x, m_scale.left()), lanes.agent.top()),
                                    QPointF(until, bottom)),
                             faint);
        }
        if (!each.isMirror && x >= m_scale.left() - 1) {
            painter.setPen(QPen(colour, 1, Qt::DashLine));
            painter.drawLine(QPointF(x, each.area.bottom()), QPointF(x, bottom));
        }
    }
    for (const Badge &each : m_badges) {
        paintBadge(painter, each);
    }
}

void WaveformView::paintBadge(QPainter &painter, const Badge &badge) const
{
    const ReplayMark &mark = *badge.mark;
    const QColor colour =
        m_theme.color(m_isBlind ? Token::MutedText : ReplayText::token(mark.result));
    const QPainterPath shape =
        shapeOf(m_isBlind ? CriticalClass::None : mark.critical, badge.area.adjusted(1, 1, -1, -1));
    painter.setBrush(colour);
    painter.setPen(QPen(m_theme.color(Token::Card), 1));
    painter.drawPath(shape);
    if (!m_isBlind && mark.result == MarkResult::Fatal) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1.5));
        painter.drawEllipse(badge.area.adjusted(-2.5, -2.5, 2.5, 2.5));
    }
    if (mark.question == m_current) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(Token::FocusRing), 2));
        painter.drawRoundedRect(badge.area.adjusted(-3, -3, 3, 3), 4, 4);
    }
    QFont font = m_theme.font(FontRole::Small);
    font.setBold(true);
    if (mark.number > 9) {
        font.setPixelSize(10);
    }
    painter.setFont(font);
    painter.setPen(m_theme.color(Token::Card));
    const bool isTriangle = !m_isBlind && mark.critical == CriticalClass::Compliance;
    painter.drawText(badge.area.adjusted(0, isTriangle ? 3 : 0, 0, isTriangle ? 3 : 0),
                     Qt::AlignCenter, QString::number(mark.number));
    painter.setFont(m_theme.font(FontRole::Small));
}

/// Small flags; private ones are hollow.
void WaveformView::paintComments(QPainter &painter, const QRect &lane) const
{
    for (const quality::ReplayComment &each : m_content.comments) {
        const double x = m_scale.xOf(each.at);
        if (x < m_scale.left() || x > m_scale.right()) {
            continue;
        }
        const QRectF flag(x - 5, lane.top() + 3, 11, 10);
        painter.setPen(QPen(m_theme.color(Token::Past), 1.5));
        painter.setBrush(each.isPrivate ? QBrush(Qt::NoBrush) : m_theme.color(Token::Past));
        QPainterPath path;
        path.addRoundedRect(flag, 2, 2);
        path.addPolygon(QPolygonF({QPointF(x - 3, flag.bottom()), QPointF(x + 1, flag.bottom()),
                                   QPointF(x - 3, flag.bottom() + 4)}));
        painter.drawPath(path.simplified());
    }
}

} // namespace fw::ui
