// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/floor/seatmap.h"

#include "ui/floor/freshness.h"
#include "ui/floor/statetext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/hatch.h"
#include "ui/widgets/headset.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/visibletext.h"

#include <QHelpEvent>
#include <QLocale>
#include <QRubberBand>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCaptionWidth = 98;
constexpr int kSeatWidth = 88;
constexpr int kSeatHeight = 40;
constexpr int kGap = 4;
constexpr int kGroupGap = 10;
constexpr int kMargin = 8;
constexpr int kCaptionHeight = 50;
constexpr int kMostPieces = 12;
constexpr int kHeadset = 13;

} // namespace

SeatMap::SeatMap(live::FloorStore &store, const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_store(store)
    , m_theme(theme)
    , m_faces(theme)
    , m_band(new QRubberBand(QRubberBand::Rectangle, viewport()))
{
    exposePaintedCells();
    setObjectName(u"seatMap"_s);
    setAccessibleName(tr("Seats"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    refill();
    connect(&store, &live::FloorStore::changed, this, &SeatMap::applyChanges);
    connect(&theme, &Theme::changed, this, [this] { m_faces.clear(); });
}

void SeatMap::setFilter(const ScopeFilter &filter, const QString &text)
{
    m_filter = filter;
    m_text = text;
    refill();
}

void SeatMap::tick()
{
    countOccupancy();
    viewport()->update();
}

void SeatMap::applyChanges(const live::Changes &changes)
{
    if (changes.hasStructureChanged) {
        refill();
        return;
    }
    // A few changes cost less than all; many small pieces cost more than the area around them.
    QRegion dirty;
    for (const live::AgentId agent : changes.agents) {
        if (const int seat = indexOf(agent); seat >= 0) {
            const QRect area = cellArea(seat);
            if (area.intersects(viewport()->rect())) {
                dirty += area.adjusted(-2, -2, 2, 2);
            }
        }
    }
    if (dirty.rectCount() > kMostPieces) {
        viewport()->update(dirty.boundingRect());
    } else if (!dirty.isEmpty()) {
        viewport()->update(dirty);
    }
}

void SeatMap::refill()
{
    const live::Floor &floor = m_store.floor();
    std::vector<const live::AgentView *> agents;
    for (const live::AgentView &agent : floor.agents()) {
        if (m_filter.hasAgent(floor, agent) &&
            (m_text.isEmpty() ||
             StateText::agentName(agent).contains(m_text, Qt::CaseInsensitive) ||
             visibleText(agent.personId).contains(m_text, Qt::CaseInsensitive))) {
            agents.push_back(&agent);
        }
    }
    std::sort(agents.begin(), agents.end(), [](const auto *a, const auto *b) {
        // Shorter first, so that 99 comes before 101.
        return std::tuple(a->scope, a->personId.size(), a->personId, a->id) <
               std::tuple(b->scope, b->personId.size(), b->personId, b->id);
    });
    m_seats.clear();
    m_groups.clear();
    m_order.clear();
    m_seatOfAgent.assign(floor.agents().size(), -1);
    for (const live::AgentView *agent : agents) {
        if (m_groups.empty() || m_groups.back().scope != agent->scope) {
            Group &group = m_groups.emplace_back();
            group.scope = agent->scope;
            group.firstSeat = m_seats.size();
        }
        ++m_groups.back().seatCount;
        m_seatOfAgent[agent->id.index()] = int(m_seats.size());
        m_seats.push_back({agent->id, {}});
        m_order.push_back(agent->id);
    }
    m_selection.keepOnly(m_order);
    countOccupancy();
    layOut();
}

void SeatMap::countOccupancy()
{
    const TimePoint now = m_store.now();
    for (Group &group : m_groups) {
        live::AgentCounters sum;
        for (std::size_t seat = 0; seat < group.seatCount; ++seat) {
            sum += m_store.floor().agentInterval(m_seats[group.firstSeat + seat].agent, now);
        }
        group.occupancy = sum.occupancy();
    }
}

void SeatMap::layOut()
{
    const int room = viewport()->width() - kCaptionWidth - 2 * kMargin;
    m_perRow = std::max(1, (room + kGap) / (kSeatWidth + kGap));
    const int width = std::max(kSeatWidth, (room + kGap) / m_perRow - kGap);
    int top = kMargin;
    for (Group &group : m_groups) {
        group.top = top;
        for (std::size_t index = 0; index < group.seatCount; ++index) {
            const int column = int(index) % m_perRow;
            const int row = int(index) / m_perRow;
            m_seats[group.firstSeat + index].area =
                QRect(kMargin + kCaptionWidth + column * (width + kGap),
                      top + row * (kSeatHeight + kGap), width, kSeatHeight);
        }
        const int rows = (int(group.seatCount) + m_perRow - 1) / m_perRow;
        group.height = std::max(kCaptionHeight, rows * (kSeatHeight + kGap) - kGap);
        top += group.height + kGroupGap;
    }
    verticalScrollBar()->setRange(0, std::max(0, top - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(kSeatHeight + kGap);
    viewport()->update();
}

int SeatMap::indexOf(live::AgentId agent) const
{
    return agent.isValid() && agent.index() < m_seatOfAgent.size() ? m_seatOfAgent[agent.index()]
                                                                   : -1;
}

QRect SeatMap::cellArea(int cell) const
{
    return m_seats[std::size_t(cell)].area.translated(0, -verticalScrollBar()->value());
}

int SeatMap::cellAt(const QPoint &point) const
{
    const QPoint inContent = point + QPoint(0, verticalScrollBar()->value());
    for (const Group &group : m_groups) {
        if (inContent.y() < group.top || inContent.y() >= group.top + group.height) {
            continue;
        }
        for (std::size_t seat = group.firstSeat; seat < group.firstSeat + group.seatCount; ++seat) {
            if (m_seats[seat].area.contains(inContent)) {
                return int(seat);
            }
        }
    }
    return -1;
}

QString SeatMap::cellText(int cell) const
{
    const live::Floor &floor = m_store.floor();
    return StateText::describe(floor.agent(m_seats[std::size_t(cell)].agent), floor.config(),
                               m_store.now());
}

void SeatMap::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.color(Token::Card));
    painter.translate(0, -verticalScrollBar()->value());
    const QRect visible = event->rect().translated(0, verticalScrollBar()->value());
    m_isPartlyStale = freshnessOf(m_store, {}).isPartlyStale();
    for (const Group &group : m_groups) {
        if (group.top > visible.bottom() || group.top + group.height < visible.top()) {
            continue;
        }
        paintGroup(painter, group);
        for (std::size_t seat = group.firstSeat; seat < group.firstSeat + group.seatCount; ++seat) {
            if (m_seats[seat].area.adjusted(-2, -2, 2, 2).intersects(visible)) {
                paintSeat(painter, m_seats[seat]);
            }
        }
    }
    if (m_seats.empty()) {
        painter.setPen(m_theme.color(Token::MutedText));
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("No agents here"));
    }
}

void SeatMap::paintGroup(QPainter &painter, const Group &group) const
{
    const live::FloorConfig &config = m_store.floor().config();
    const LocalizedText &name = config.scopes.scopes().at(std::size_t(group.scope)).name;
    int present = 0;
    for (std::size_t seat = 0; seat < group.seatCount; ++seat) {
        const live::AgentView &agent = m_store.floor().agent(m_seats[group.firstSeat + seat].agent);
        present += agent.state == live::AgentState::LoggedOut ? 0 : 1;
    }
    const auto line = [&](int number) {
        return QRect(kMargin + 2, group.top + number * 16, kCaptionWidth - 8, 16);
    };
    painter.setFont(m_theme.font(FontRole::Strong));
    painter.setPen(m_theme.color(Token::Text));
    paintText(painter, line(0), Qt::AlignLeft, visibleText(name.in(QLocale().name())));
    painter.setFont(m_theme.font(FontRole::Small));
    painter.setPen(m_theme.color(Token::MutedText));
    //: agents of a team signed in / all
    paintText(painter, line(1), Qt::AlignLeft, tr("In %1/%2").arg(present).arg(group.seatCount));
    //: occupancy of a team, as short as possible
    paintText(painter, line(2), Qt::AlignLeft, tr("Occ. %1").arg(formatShare(group.occupancy)));
}

void SeatMap::paintSeat(QPainter &painter, const Seat &seat)
{
    const live::AgentView &agent = m_store.floor().agent(seat.agent);
    const TimePoint now = m_store.now();
    const double share = limitShare(agent, now);
    const bool isOver = share > 1.0;
    const bool isAbsent = agent.state == live::AgentState::LoggedOut;
    const QColor warning = m_theme.color(Token::Warning);
    const QRect area = seat.area;
    const SeatFace &face =
        m_faces.face({agent.state, isOver, isSelected(seat.agent), agent.isPartlyPaused},
                     area.size(), viewport()->devicePixelRatioF());
    painter.drawPixmap(area.topLeft(), face.picture);
    if (isKnown(agent.stateSince) && !isAbsent) {
        painter.setFont(m_theme.font(FontRole::Small));
        painter.setPen(isOver ? warning : m_theme.color(Token::MutedText));
        paintText(painter, SeatFaces::secondLine(area), Qt::AlignRight,
                  formatDuration(now - agent.stateSince));
    }
    if (!agent.listeners.empty()) {
        const int after = agent.isPartlyPaused ? 28 : 16; // the state's sign
        paintHeadset(painter,
                     QRectF(SeatFaces::secondLine(area).translated(after, 2).topLeft(),
                            QSizeF(kHeadset, kHeadset)),
                     m_theme.color(Token::Accent));
    }
    painter.setFont(m_theme.font(FontRole::Strong));
    painter.setPen(m_theme.color(isAbsent ? Token::MutedText : Token::Text));
    paintText(painter, SeatFaces::firstLine(area).adjusted(0, 0, -face.wordWidth, 0), Qt::AlignLeft,
              visibleText(agent.personId));
    if (agent.limit && !isAbsent) {
        paintLimitBar(painter, QRectF(area.left() + 9, area.bottom() - 4, area.width() - 15, 2),
                      share, isOver ? warning : m_theme.stateInk(agent.state),
                      m_theme.color(Token::Track));
    }
    if (m_isPartlyStale && m_store.isStale(agent.source)) {
        paintHatch(painter, area, m_theme);
    }
    if (seat.agent == current() && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(Token::FocusRing), 2));
        painter.drawRoundedRect(area.adjusted(-1, -1, 1, 1), 5, 5);
    }
}

void SeatMap::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void SeatMap::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (!current().isValid() && !m_seats.empty()) {
        setCurrent(m_seats.front().agent);
    }
    viewport()->update();
}

void SeatMap::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool SeatMap::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int seat = cellAt(help->pos());
        QToolTip::showText(help->globalPos(), seat < 0 ? QString() : cellText(seat).toHtmlEscaped(),
                           viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void SeatMap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Seats"));
        m_faces.clear();
        viewport()->update();
    }
    QAbstractScrollArea::changeEvent(event);
}

} // namespace fw::ui
