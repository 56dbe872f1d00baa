// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/adherencewatch.h"

#include "core/live/floorstore.h"

#include <QDateTime>

#include <algorithm>

namespace fw::attendance {

AdherenceWatch::AdherenceWatch(const live::FloorStore &floor, QObject *parent)
    : QObject(parent)
    , m_floor(floor)
{
    connect(&floor, &live::FloorStore::secondPassed, this, &AdherenceWatch::tick);
    connect(&floor, &live::FloorStore::pastChanged, this, &AdherenceWatch::refresh);
}

void AdherenceWatch::setRoster(RosterOfDay roster, QDate date)
{
    m_roster = std::move(roster);
    m_date = date;
    m_asked = date;
    refresh();
}

void AdherenceWatch::clear()
{
    m_roster = {};
    m_date = {};
    refresh();
}

QDate AdherenceWatch::today() const
{
    const auto ms = std::chrono::floor<std::chrono::milliseconds>(m_floor.now().time_since_epoch());
    const QTimeZone &zone = m_floor.floor().config().grid.zone();
    return QDateTime::fromMSecsSinceEpoch(ms.count(), zone).date();
}

const AdherenceRow *AdherenceWatch::find(live::AgentId agent) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [agent](const auto &row) { return row.agent == agent; });
    return found != m_rows.end() ? &*found : nullptr;
}

void AdherenceWatch::refresh()
{
    m_rows.clear();
    if (hasRoster()) {
        const live::Floor &floor = m_floor.floor();
        const bool isUp = std::any_of(floor.sources().begin(), floor.sources().end(),
                                      [](const live::SourceView &source) { return source.isUp; });
        if (!isKnown(m_heardSince) && isUp && !m_floor.isPast()) {
            m_heardSince = m_floor.now();
        }
        const bool isHeard = isKnown(m_heardSince) && !m_floor.isPast();
        m_rows = adherenceBoard(floor, m_roster, m_floor.now(), floor.config().grid.zone(),
                                isHeard ? m_heardSince : m_floor.now());
    }
    emit changed();
}

void AdherenceWatch::tick()
{
    const QDate date = today();
    if (date != m_asked) {
        m_asked = date;
        emit dateChanged(date);
    }
    if (++m_second >= kSeconds) {
        m_second = 0;
        refresh();
    }
}

} // namespace fw::attendance
