// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/expectation.h"
#include "core/live/floorconfig.h"
#include "core/simulation/centreparameters.h"

namespace fw::simulation {

/// What a planner would have expected of a centre's days: the calls that come and the people on
/// shift. Wrong in three places, as plans are: one queue gets far more calls, one far fewer, and of
/// one team two more are rostered than there are.
class DemoPlan final
{
public:
    DemoPlan(const CentreParameters &centre, const live::FloorConfig &config);

    [[nodiscard]] const live::Expectation &expectation() const { return m_expectation; }

    [[nodiscard]] const std::string &surgingQueue() const { return m_surging; }

    [[nodiscard]] const std::string &collapsingQueue() const { return m_collapsing; }

    [[nodiscard]] const QString &shortTeam() const { return m_shortTeam; }

private:
    void chooseWrongPlaces(const CentreParameters &centre, const live::FloorConfig &config);
    void addCalls(const CentreParameters &centre);
    void addPeople(const CentreParameters &centre, const live::FloorConfig &config);

    live::Expectation m_expectation;
    std::string m_surging;
    std::string m_collapsing;
    QString m_shortTeam;
};

} // namespace fw::simulation
