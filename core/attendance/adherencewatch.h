// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/adherenceboard.h"

#include <QObject>

namespace fw::live {
class FloorStore;
}

namespace fw::attendance {

/// Holds the floor that is shown against the released roster, every few seconds; also a floor of
/// the past, against the roster of its day.
class AdherenceWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AdherenceWatch)

public:
    static constexpr int kSeconds = 5; ///< between two looks

    explicit AdherenceWatch(const live::FloorStore &floor, QObject *parent = nullptr);

    /// What people are held to. \a date is the business day in its middle.
    void setRoster(RosterOfDay roster, QDate date);
    /// Nothing was released, or nobody may see it.
    void clear();

    [[nodiscard]] bool hasRoster() const { return m_date.isValid(); }

    /// The business day that is shown now; the roster should be of it.
    [[nodiscard]] QDate today() const;

    [[nodiscard]] const RosterOfDay &roster() const { return m_roster; }

    [[nodiscard]] const std::vector<AdherenceRow> &rows() const { return m_rows; }

    /// Null when nothing is known of the agent.
    [[nodiscard]] const AdherenceRow *find(live::AgentId agent) const;
    /// Looks again at once.
    void refresh();

signals:
    void changed();
    /// The day that is shown is another: its roster is wanted.
    void dateChanged(QDate date);

private:
    void tick();

    const live::FloorStore &m_floor;
    RosterOfDay m_roster;
    QDate m_date;
    QDate m_asked;
    std::vector<AdherenceRow> m_rows;
    int m_second = 0;
    TimePoint m_heardSince = kNoTime; ///< the present floor
};

} // namespace fw::attendance
