// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/alarmtrack.h"
#include "core/base/result.h"

#include <map>
#include <unordered_map>

namespace fw::alarms {

/// What holds for all rules.
struct AlarmPolicy
{
    int floodLimit = 20; ///< more than this many raised within a minute are a flood; 0: never
    std::chrono::seconds chatterSpan{600};
    int chatterLimit = 4; ///< raised as often as this within chatterSpan: it chatters
    std::chrono::seconds longestGap{10}; ///< between evaluations, without delays starting anew
    std::chrono::hours longestShelf{8};
    /// Rules that can't be disabled can't be put away for long either, or shelving would be
    /// disabling by another name.
    std::chrono::minutes longestFixedShelf{15};
};

/// The life of alarms: readings in, changes out. No clock, no floor. Time that goes back, or jumps,
/// starts the delays anew, because nothing is known of the time between.
class AlarmEngine final
{
public:
    static constexpr qsizetype kLongestText = 500;

    explicit AlarmEngine(std::vector<AlarmRule> rules = AlarmRule::defaults(),
                         AlarmPolicy policy = {});

    [[nodiscard]] std::vector<AlarmChange> evaluate(const AlarmReadings &readings, TimePoint now);

    /// Alarms of rules that are gone or disabled go with them. The rules must pass checkRules().
    [[nodiscard]] std::vector<AlarmChange> setRules(std::vector<AlarmRule> rules, TimePoint now);
    /// Continues with the alarms of an earlier run; new ids start above \a lastId.
    void restore(const std::vector<Alarm> &alarms, AlarmId lastId);

    /// Errors: NotFound; InvalidArgument with "owner" or "text" (missing, or too long).
    [[nodiscard]] Result<std::vector<AlarmChange>> acknowledge(AlarmId id, const QString &owner,
                                                               const QString &text, TimePoint now);
    /// Puts an alarm away for \a span; it comes back when it is still bad then, or sooner when it
    /// becomes critical. Errors: as acknowledge(), and "duration" when it is not within
    /// longestShelf().
    [[nodiscard]] Result<std::vector<AlarmChange>> shelve(AlarmId id, std::chrono::seconds span,
                                                          const QString &owner, const QString &text,
                                                          TimePoint now);
    [[nodiscard]] Result<std::vector<AlarmChange>> unshelve(AlarmId id, const QString &owner,
                                                            TimePoint now);

    [[nodiscard]] const std::vector<AlarmRule> &rules() const { return m_rules; }

    [[nodiscard]] const AlarmPolicy &policy() const { return m_policy; }

    /// By id, so in the order in which they were first raised.
    [[nodiscard]] const std::map<AlarmId, Alarm> &alarms() const { return m_alarms; }

    [[nodiscard]] const AlarmRule *rule(const QString &id) const;
    [[nodiscard]] std::chrono::seconds longestShelf(const Alarm &alarm) const;
    [[nodiscard]] bool isChattering(const Alarm &alarm) const;
    /// What an acknowledgement of this alarm needs.
    [[nodiscard]] AcknowledgeRule acknowledgeRule(const Alarm &alarm) const;

private:
    struct Key
    {
        QString rule;
        AlarmSubject::Kind kind;
        int source;
        QString subject;
        QString aspect;

        bool operator==(const Key &) const = default;
    };

    struct KeyHash
    {
        std::size_t operator()(const Key &key) const noexcept
        {
            return qHashMulti(0, key.rule, key.source, key.subject, key.aspect);
        }
    };

    using Tracks = std::unordered_map<Key, AlarmTrack, KeyHash>;

    [[nodiscard]] static Key keyOf(const QString &rule, const AlarmSubject &subject,
                                   const QString &aspect);
    [[nodiscard]] std::vector<const AlarmRule *> inOrderOfSuppression() const;
    [[nodiscard]] std::vector<const Alarm *> suppressors(const AlarmRule &rule) const;
    void startAnewAfterGap(TimePoint now);
    void readOne(const AlarmRule &rule, const AlarmReading &reading, bool mayRise);
    void readAbsent(const AlarmReadings &readings);
    void settle(const AlarmRule &rule, AlarmTrack &track, const AlarmReading *reading);
    void raise(const AlarmRule &rule, AlarmTrack &track, const AlarmReading &reading,
               AlarmSeverity severity);
    void raiseAgain(AlarmTrack &track, Alarm &alarm);
    void changeSeverity(Alarm &alarm, AlarmSeverity severity);
    void clear(const AlarmRule &rule, Alarm &alarm);
    void countRaise(Alarm &alarm);
    void judgeFlood();
    void endShelf(Alarm &alarm, const QString &by);
    void passTime();
    void end(AlarmId id, const QString &by = {});
    void note(AlarmChangeKind kind, const Alarm &alarm, const QString &by = {});
    [[nodiscard]] Result<Alarm *> alarmFor(AlarmId id, const QString &owner, const QString &text);

    std::vector<AlarmRule> m_rules;
    AlarmPolicy m_policy;
    Tracks m_tracks;
    std::map<AlarmId, Alarm> m_alarms;
    AlarmId m_lastId = 0;
    AlarmId m_flood = 0;
    std::deque<TimePoint> m_recentRaises;
    std::uint64_t m_evaluation = 0;
    TimePoint m_now = kNoTime;
    std::vector<AlarmChange> m_changes; ///< of the call that runs
};

} // namespace fw::alarms
