// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demolife.h"
#include "core/demo/demoquality.h"

#include <QTimeZone>

namespace fw::demo {

/// Makes what a DemoQuality has, team by team.
class DemoQualityBuilder final
{
public:
    DemoQualityBuilder(DemoQuality &made, const simulation::DemoFloor &floor, TimePoint now,
                       const QString &inspector, std::uint64_t seed);

    void build();

private:
    struct Member
    {
        QString id;
        QString name;
        QString queue; ///< that they serve first
    };

    struct Team
    {
        QString id;
        QString partner;
        bool isOutsourced = false;
        std::size_t place = 0; ///< among the teams
        std::vector<Member> members;
    };

    /// What one evaluation is to become.
    struct Case
    {
        CallLevel level = CallLevel::Good;
        DemoLife life = DemoLife::Acknowledged;
        TimePoint at = kNoTime;
        bool isOfThisWeek = false;
    };

    void addScorecards();
    void addPlan();
    [[nodiscard]] std::vector<Team> teams() const;
    void addTeam(const Team &team);
    [[nodiscard]] Case caseOfThisWeek(std::size_t number, std::size_t team);
    [[nodiscard]] Case usualCase(int weeksAgo);
    [[nodiscard]] TimePoint momentOfThisWeek();
    void addEvaluation(const Team &team, const Case &wanted);
    [[nodiscard]] quality::Recording recordingOf(const quality::JudgedCall &call);
    [[nodiscard]] QString evaluatorOf(const Team &team, const Case &wanted);
    void addComment(const quality::Evaluation &evaluation);
    void addCoaching(const Team &team, std::size_t first);
    void addCertificates(const Team &team);
    void addCalibration(const LocalizedText &title, std::size_t from, bool isDone);

    [[nodiscard]] TimePoint timeOf(QDate day, double hour) const;
    [[nodiscard]] const quality::ScorecardVersion &versionAt(TimePoint at) const;

    DemoQuality &m_made;
    const simulation::DemoFloor &m_floor;
    TimePoint m_now;
    QString m_inspector;
    QTimeZone m_zone;
    QDate m_today;
    QDate m_monday;
    simulation::Random m_random;
};

} // namespace fw::demo
