// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demospeech.h"
#include "core/quality/qualitystore.h"
#include "core/simulation/demofloor.h"

namespace fw::demo {

/// Twelve weeks of scores of the demo floor: this week each team has a dozen or so, some of them
/// low, one or two fatal, at each step of their life; what was scored in the last two weeks has
/// recordings. With them come a sampling plan, calibration sessions, coaching and certificates. The
/// same floor, moment and seed give the same.
class DemoQuality final
{
public:
    static constexpr int kWeeks = 12;

    /// \a inspector: log-in name of the carrier who has something left to score.
    DemoQuality(const simulation::DemoFloor &floor, TimePoint now,
                const QString &inspector = QStringLiteral("qs"), std::uint64_t seed = 1);

    [[nodiscard]] const std::vector<quality::ScorecardVersion> &scorecards() const
    {
        return m_scorecards;
    }

    /// By team, and by call within a team. Those of this week are of plan 1.
    [[nodiscard]] const std::vector<quality::Evaluation> &evaluations() const
    {
        return m_evaluations;
    }

    /// In the order of their evaluations.
    [[nodiscard]] const std::vector<quality::Recording> &recordings() const { return m_recordings; }

    [[nodiscard]] const quality::SamplingPlan &plan() const { return m_plan; }

    [[nodiscard]] const std::vector<quality::Calibration> &calibrations() const
    {
        return m_calibrations;
    }

    /// Their evaluations are places in evaluations(), counted from 1.
    [[nodiscard]] const std::vector<quality::CoachingTask> &coaching() const { return m_coaching; }

    [[nodiscard]] const std::vector<quality::Certificate> &certificates() const
    {
        return m_certificates;
    }

    [[nodiscard]] const std::vector<quality::ReplayComment> &comments() const { return m_comments; }

    /// What is to be heard in each of recordings().
    [[nodiscard]] std::vector<DemoSpeech> speech() const;

    /// Puts all of it there, once: parts() parts, one after the other.
    [[nodiscard]] Outcome store(quality::QualityStore &store, TimePoint now) const;

    /// Small enough for one turn of an event loop each.
    [[nodiscard]] std::size_t parts() const;
    /// One of them; in order, of a store that has all before it.
    [[nodiscard]] Outcome storePart(quality::QualityStore &store, std::size_t part,
                                    TimePoint now) const;

private:
    friend class DemoQualityBuilder;

    [[nodiscard]] Outcome storeBasis(quality::QualityStore &store, TimePoint now) const;
    [[nodiscard]] Outcome storeScores(quality::QualityStore &store, std::size_t first,
                                      TimePoint now) const;
    [[nodiscard]] Outcome storeRest(quality::QualityStore &store, TimePoint now) const;
    [[nodiscard]] Outcome storeCertificates(quality::QualityStore &store, std::size_t first,
                                            TimePoint now) const;

    std::vector<quality::ScorecardVersion> m_scorecards;
    std::vector<quality::Evaluation> m_evaluations;
    std::vector<quality::Recording> m_recordings;
    quality::SamplingPlan m_plan;
    std::vector<quality::Calibration> m_calibrations;
    std::vector<quality::CoachingTask> m_coaching;
    std::vector<quality::Certificate> m_certificates;
    std::vector<quality::ReplayComment> m_comments;
};

} // namespace fw::demo
