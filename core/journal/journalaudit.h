// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalfold.h"

#include <map>
#include <memory>
#include <tuple>
#include <utility>

namespace fw::journal {

/// Folds a whole journal again and compares bit by bit: every keyframe with the floor that was
/// folded up to it, which is then folded on from the keyframe; and every interval with the stored
/// one.
class JournalAudit final
{
public:
    struct Report
    {
        std::int64_t sessions = 0;
        std::int64_t chunks = 0;
        std::int64_t events = 0;
        std::int64_t keyframes = 0;
        std::int64_t queueIntervals = 0;
        std::int64_t agentIntervals = 0;
        /// What is not as it was written, the first of all; empty when everything is.
        QString difference;
    };

    explicit JournalAudit(const JournalStore &store);

    /// An error only when the journal can't be read; a difference is a result.
    [[nodiscard]] Result<Report> run();

private:
    template<typename Counters>
    using Rows = std::map<std::tuple<TimePoint, QString, QString>, Counters>;

    [[nodiscard]] Outcome findKeyframes();
    [[nodiscard]] Outcome begin(SessionId session);
    [[nodiscard]] Outcome take(const Chunk &chunk);
    [[nodiscard]] Outcome compareKeyframe(const Chunk &chunk);
    void endSession();
    [[nodiscard]] Outcome compareIntervals();
    template<typename Row, typename Counters>
    void compareRows(const std::vector<Row> &stored, const Rows<Counters> &folded,
                     const QString &what);
    [[nodiscard]] bool isOfSessions(const QString &switchName, TimePoint start) const;
    void differ(const QString &difference);

    const JournalStore &m_store;
    Report m_report;
    std::vector<Session> m_sessions;
    std::map<std::pair<SessionId, std::int64_t>, TimePoint> m_keyframes;
    live::FloorConfig m_config;
    SessionId m_session = 0;
    QStringList m_switches;
    std::int64_t m_number = 0; ///< of the last chunk
    std::unique_ptr<JournalFold> m_fold;
    Rows<live::QueueCounters> m_queueRows;
    Rows<live::AgentCounters> m_agentRows;

    /// From the first to the last event of a session, and whose they are.
    struct Span
    {
        QStringList switches;
        TimePoint first;
        TimePoint last;
    };

    std::vector<Span> m_spans;
};

} // namespace fw::journal
