// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"
#include "core/reports/reportsource.h"
#include "tests/reports/memoryreportstore.h"

#include <QPromise>

#include <vector>

namespace fw::tests {

/// Answers from memory: at once, or when it is told to.
class FakeReportSource final : public reports::ReportSource
{
public:
    [[nodiscard]] QFuture<reports::ReportAnswer> make(const reports::ReportDefinition &definition,
                                                      const live::FloorConfig &config,
                                                      TimePoint now) override;
    [[nodiscard]] QFuture<Result<reports::CallPage>>
    calls(const reports::CallsRequest &request) override;
    [[nodiscard]] QFuture<Result<reports::TimeSpan>> covered() override;

    /// From now on reports stay unanswered.
    void hold() { m_isHolding = true; }

    /// The last one that was held.
    [[nodiscard]] QPromise<reports::ReportAnswer> &held() { return *m_held.back(); }

    reports::MemoryReportStore store;
    std::optional<Error> error; ///< the answer to every report, instead of one
    std::vector<reports::ReportDefinition> asked;
    std::vector<reports::CallsRequest> askedCalls;

private:
    bool m_isHolding = false;
    std::vector<std::shared_ptr<QPromise<reports::ReportAnswer>>> m_held;
};

/// Two companies of three teams, four queues and thirty agents, and two weeks of what they did: the
/// last and this one, until Wednesday noon.
class ReportScene
{
public:
    ReportScene();

    /// As a definition that covers the last week, by queue.
    [[nodiscard]] static reports::ReportDefinition lastWeek();

    ManualClock clock;
    live::FloorStore floor;
    FakeReportSource source;

private:
    [[nodiscard]] static live::FloorConfig config();
    void recordQueues(TimePoint start, double load);
    void recordAgents(TimePoint start, double load);
    void recordCalls(std::int64_t queue, TimePoint start, int answered, int abandoned);
    [[nodiscard]] int upTo(int limit);

    std::uint32_t m_random = 7;
};

} // namespace fw::tests
