// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/agenttimeline.h"

#include "ui/agents/agentselection.h"
#include "ui/agents/spanpainter.h"
#include "ui/floor/statetext.h"

#include <QScrollBar>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using live::StateSpan;

namespace {

constexpr int kRightMargin = 10;
constexpr int kMostPieces = 12;
constexpr qint64 kKeyRestMs = 5000;

} // namespace

AgentTimeline::AgentTimeline(live::FloorStore &store, const Theme &theme, AgentSelection &selection,
                             QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_store(store)
    , m_theme(theme)
    , m_selection(selection)
{
    exposePaintedCells();
    setObjectName(u"agentTimeline"_s);
    setAccessibleName(tr("Timeline of the agents"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    horizontalScrollBar()->setObjectName(u"timelineTimeBar"_s);
    verticalScrollBar()->setObjectName(u"timelineRowBar"_s);
    refill();
    horizontalScrollBar()->setValue(horizontalScrollBar()->maximum());
    connect(&store, &live::FloorStore::changed, this, &AgentTimeline::applyChanges);
    connect(&selection, &AgentSelection::changed, viewport(), qOverload<>(&QWidget::update));
}

void AgentTimeline::setFilter(const AgentFilter &filter)
{
    m_filter = filter;
    refill();
}

void AgentTimeline::setOrder(TimelineOrder order)
{
    m_order = order;
    refill();
}

void AgentTimeline::setWindow(std::chrono::minutes window)
{
    m_window = window;
    layOut();
}

void AgentTimeline::setFolded(int scope, bool isFolded)
{
    m_rows.setFolded(scope, isFolded);
    refill();
}

void AgentTimeline::tick()
{
    if (isInUse()) {
        m_rows.recount(m_store.floor(), m_filter, m_store.now());
        viewport()->update();
    } else {
        refill();
    }
}

bool AgentTimeline::isInUse() const
{
    const bool hasFreshKey = m_sinceKey.isValid() && m_sinceKey.elapsed() < kKeyRestMs;
    return viewport()->underMouse() || (hasFocus() && hasFreshKey);
}

void AgentTimeline::applyChanges(const live::Changes &changes)
{
    if (changes.hasStructureChanged) {
        refill();
        return;
    }
    // A few changes cost less than all; many small pieces cost more than the area around them.
    QRegion dirty;
    for (const live::AgentId agent : changes.agents) {
        if (const int row = m_rows.rowOf(agent); row >= 0) {
            const QRect area = rowArea(row);
            if (area.intersects(viewport()->rect())) {
                dirty += area;
            }
        }
    }
    if (dirty.rectCount() > kMostPieces) {
        viewport()->update(dirty.boundingRect());
    } else if (!dirty.isEmpty()) {
        viewport()->update(dirty);
    }
}

void AgentTimeline::refill()
{
    const bool hadCurrent = m_current >= 0 && m_current < m_rows.size();
    const TimelineRows::Row before = hadCurrent ? m_rows.at(m_current) : TimelineRows::Row{};
    const bool differs = m_rows.refill(m_store.floor(), m_filter, m_order, m_store.now());
    if (differs) {
        m_anchor = -1;
        m_current = -1;
        if (hadCurrent) {
            m_current = before.isHead() ? -1 : m_rows.rowOf(before.agent);
            m_current = m_current < 0 ? m_rows.headOf(before.scope) : m_current;
        }
        layOut();
    }
    viewport()->update();
}

Microseconds AgentTimeline::windowLength() const
{
    if (m_window > 0min) {
        return m_window;
    }
    const Microseconds shift =
        isKnown(m_shiftStart) ? m_store.now() - m_shiftStart : Microseconds(1h);
    return std::clamp<Microseconds>(shift + 2min, 1h, kReach);
}

void AgentTimeline::findShiftStart()
{
    m_shiftStart = kNoTime;
    for (const TimelineRows::Row &row : m_rows.rows()) {
        const TimePoint start =
            row.isHead() ? kNoTime
                         : shiftStart(m_store.floor().agentSpans(row.agent), m_store.now());
        if (isKnown(start) && (!isKnown(m_shiftStart) || start < m_shiftStart)) {
            m_shiftStart = start;
        }
    }
}

void AgentTimeline::layOut()
{
    if (m_window == 0min) {
        findShiftStart();
    }
    QScrollBar *time = horizontalScrollBar();
    const bool isAtNow = time->value() == time->maximum();
    const int window = int(std::chrono::ceil<std::chrono::minutes>(windowLength()).count());
    const int reach = int(std::chrono::minutes(kReach).count());
    time->setRange(0, std::max(0, reach - window));
    time->setPageStep(window);
    time->setSingleStep(std::max(1, window / 12));
    if (isAtNow) {
        time->setValue(time->maximum());
    }
    QScrollBar *lines = verticalScrollBar();
    const int room = viewport()->height() - kAxisHeight;
    lines->setRange(0, std::max(0, m_rows.size() * kRowHeight - room));
    lines->setPageStep(std::max(kRowHeight, room));
    lines->setSingleStep(kRowHeight);
    viewport()->update();
}

int AgentTimeline::captionWidth() const
{
    return std::clamp(viewport()->width() / 4, 150, 240);
}

TimelineScale AgentTimeline::scale() const
{
    const QScrollBar *time = horizontalScrollBar();
    const TimePoint to = m_store.now() - std::chrono::minutes(time->maximum() - time->value());
    return {to - windowLength(), to, captionWidth(),
            std::max(1, viewport()->width() - captionWidth() - kRightMargin)};
}

QRect AgentTimeline::rowArea(int row) const
{
    return {0, kAxisHeight + row * kRowHeight - verticalScrollBar()->value(), viewport()->width(),
            kRowHeight};
}

int AgentTimeline::rowAt(int y) const
{
    if (y < kAxisHeight) {
        return -1;
    }
    const int row = (y - kAxisHeight + verticalScrollBar()->value()) / kRowHeight;
    return row < m_rows.size() ? row : -1;
}

live::AgentId AgentTimeline::currentAgent() const
{
    return m_current >= 0 && m_current < m_rows.size() ? m_rows.at(m_current).agent
                                                       : live::AgentId();
}

const std::deque<StateSpan> &AgentTimeline::spansOf(int row) const
{
    return m_store.floor().agentSpans(m_rows.at(row).agent);
}

std::pair<std::size_t, std::size_t> AgentTimeline::spansInSight(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).isHead()) {
        return {0, 0};
    }
    const TimelineScale sight = scale();
    const std::deque<StateSpan> &spans = spansOf(row);
    const std::size_t first = firstSpanAfter(spans, sight.from);
    std::size_t end = first;
    while (end < spans.size() && spans[end].from < sight.to) {
        ++end;
    }
    return {first, end};
}

int AgentTimeline::spanAt(int row, int x) const
{
    const TimelineScale sight = scale();
    const auto [first, end] = spansInSight(row);
    if (x < sight.left || x > sight.left + sight.width || first == end) {
        return -1;
    }
    const std::size_t span = firstSpanAfter(spansOf(row), sight.timeAt(x));
    return span >= first && span < end && spansOf(row)[span].from <= sight.timeAt(x) ? int(span)
                                                                                     : -1;
}

QString AgentTimeline::spanText(int row, std::size_t span) const
{
    return SpanPainter::describe(spansOf(row)[span], m_store.floor().config(), m_store.now());
}

// --- cells
// -----------------------------------------------------------------------------------------

int AgentTimeline::cellCount() const
{
    const auto [first, end] = spansInSight(m_current);
    return m_rows.size() + int(end - first);
}

QString AgentTimeline::cellText(int cell) const
{
    const live::FloorConfig &config = m_store.floor().config();
    if (cell >= m_rows.size()) {
        return spanText(m_current,
                        spansInSight(m_current).first + std::size_t(cell - m_rows.size()));
    }
    const TimelineRows::Row &row = m_rows.at(cell);
    if (!row.isHead()) {
        return StateText::describe(m_store.floor().agent(row.agent), config, m_store.now());
    }
    const QString name = StateText::scopeName(row.scope, config);
    //: the head of a team: %1 its name, %2 agents signed in, %3 all
    const QString text = tr("%1, %2 of %3 signed in").arg(name).arg(row.present).arg(row.total);
    return m_rows.isFolded(row.scope) ? text + u", "_s + tr("folded up") : text;
}

QRect AgentTimeline::cellArea(int cell) const
{
    if (cell < m_rows.size()) {
        return rowArea(cell);
    }
    const std::size_t index = spansInSight(m_current).first + std::size_t(cell - m_rows.size());
    const StateSpan &span = spansOf(m_current)[index];
    const TimelineScale sight = scale();
    const QRect row = rowArea(m_current);
    const int left = sight.xOf(span.from);
    return {left, row.top(), std::max(1, sight.xOf(endOf(span, m_store.now())) - left),
            row.height()};
}

int AgentTimeline::cellAt(const QPoint &point) const
{
    const int row = rowAt(point.y());
    if (row >= 0 && row == m_current) {
        if (const int span = spanAt(row, point.x()); span >= 0) {
            return m_rows.size() + span - int(spansInSight(row).first);
        }
    }
    return row;
}

int AgentTimeline::currentCell() const
{
    const auto [first, end] = spansInSight(m_current);
    for (std::size_t span = first; isKnown(m_spanFrom) && span < end; ++span) {
        if (spansOf(m_current)[span].from == m_spanFrom) {
            return m_rows.size() + int(span - first);
        }
    }
    return m_current;
}

bool AgentTimeline::isCellSelected(int cell) const
{
    return cell < m_rows.size() ? m_selection.has(m_rows.at(cell).agent) : cell == currentCell();
}

// --- moving and choosing
// ---------------------------------------------------------------------------

void AgentTimeline::setCurrentRow(int row)
{
    moveTo(row, Qt::NoModifier);
}

void AgentTimeline::moveTo(int row, Qt::KeyboardModifiers modifiers)
{
    if (m_rows.size() == 0) {
        return;
    }
    const int anchor = m_anchor >= 0 ? m_anchor : std::max(0, m_current);
    m_current = std::clamp(row, 0, m_rows.size() - 1);
    m_spanFrom = kNoTime;
    showRow(m_current);
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        m_anchor = anchor;
        selectRows(std::min(anchor, m_current), std::max(anchor, m_current), false);
    } else if (!modifiers.testFlag(Qt::ControlModifier)) {
        m_anchor = -1;
        selectRows(m_current, m_current, false);
    }
    announceCell(*this, m_current);
    viewport()->update();
}

void AgentTimeline::selectRows(int first, int last, bool isAdded)
{
    std::set<live::AgentId> agents;
    if (isAdded) {
        agents = m_selection.agents();
    }
    for (int row = first; row <= last; ++row) {
        if (!m_rows.at(row).isHead()) {
            agents.insert(m_rows.at(row).agent);
        }
    }
    m_selection.set(std::move(agents), currentAgent());
}

void AgentTimeline::selectAll()
{
    if (m_rows.size() > 0) {
        selectRows(0, m_rows.size() - 1, false);
    }
}

void AgentTimeline::toggleCurrent()
{
    if (m_current < 0) {
        return;
    }
    // On the head of a team: all of it, or none when all were chosen.
    std::vector<live::AgentId> line;
    const TimelineRows::Row &current = m_rows.at(m_current);
    for (const TimelineRows::Row &row : m_rows.rows()) {
        if (!row.isHead() &&
            (current.isHead() ? row.scope == current.scope : row.agent == current.agent)) {
            line.push_back(row.agent);
        }
    }
    std::set<live::AgentId> agents = m_selection.agents();
    const bool areAll =
        std::ranges::all_of(line, [&](live::AgentId agent) { return agents.contains(agent); });
    for (const live::AgentId agent : line) {
        if (areAll) {
            agents.erase(agent);
        } else {
            agents.insert(agent);
        }
    }
    m_selection.set(std::move(agents), currentAgent());
}

void AgentTimeline::moveSpan(int step)
{
    const std::deque<StateSpan> &spans = spansOf(m_current);
    const auto [first, end] = spansInSight(m_current);
    if (spans.empty()) {
        return;
    }
    const auto known = std::ranges::find(spans, m_spanFrom, &StateSpan::from);
    // The first step goes to the newest in sight.
    qint64 target = end > first ? qint64(end) - 1 : 0;
    if (isKnown(m_spanFrom) && known != spans.end()) {
        target = std::clamp<qint64>(known - spans.begin() + step, 0, qint64(spans.size()) - 1);
    }
    const StateSpan &span = spans[std::size_t(target)];
    m_spanFrom = span.from;
    const TimelineScale sight = scale();
    QScrollBar *time = horizontalScrollBar();
    const auto minutes = [](Microseconds length) {
        return int(std::chrono::ceil<std::chrono::minutes>(length).count());
    };
    if (endOf(span, m_store.now()) <= sight.from || span.from < sight.from) {
        time->setValue(time->value() - minutes(sight.from - span.from));
    } else if (span.from >= sight.to) {
        time->setValue(time->value() + minutes(span.from - sight.to) + 1);
    }
    announceCell(*this, currentCell());
    viewport()->update();
}

void AgentTimeline::toggleFold(int row)
{
    const int scope = m_rows.at(row).scope;
    setFolded(scope, !m_rows.isFolded(scope));
}

void AgentTimeline::showRow(int row)
{
    const QRect area = rowArea(row);
    QScrollBar *bar = verticalScrollBar();
    if (area.top() < kAxisHeight) {
        bar->setValue(bar->value() + area.top() - kAxisHeight);
    } else if (area.bottom() >= viewport()->height()) {
        bar->setValue(bar->value() + area.bottom() + 1 - viewport()->height());
    }
}

} // namespace fw::ui
