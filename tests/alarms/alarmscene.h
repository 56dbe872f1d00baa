// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/alarmengine.h"

namespace fw::alarms::tests {

inline constexpr TimePoint kNoon =
    std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + std::chrono::hours{12};

inline std::shared_ptr<const ReadSubject> queueSubject(const QString &name, int source = 0)
{
    ReadSubject made;
    made.subject = {AlarmSubject::Kind::Queue, source, name, {name, {}}, QStringLiteral("site")};
    made.nodes = {QStringLiteral("site"), QStringLiteral("root")};
    made.queues = {name};
    return std::make_shared<const ReadSubject>(std::move(made));
}

inline std::shared_ptr<const ReadSubject> switchSubject(int source = 0)
{
    ReadSubject made;
    made.subject = {AlarmSubject::Kind::Switch, source, QStringLiteral("pbx"), {}, {}};
    return std::make_shared<const ReadSubject>(std::move(made));
}

/// A longest-wait rule with both levels: 60/40 and 120/80, 5 s on, 15 s off.
inline AlarmRule waitRule()
{
    AlarmRule rule;
    rule.id = QStringLiteral("wait");
    rule.warning = AlarmLevel{60, 40};
    rule.critical = AlarmLevel{120, 80};
    rule.onDelay = std::chrono::seconds(5);
    rule.offDelay = std::chrono::seconds(15);
    return rule;
}

/// An engine with one queue, second by second.
class AlarmScene
{
public:
    explicit AlarmScene(std::vector<AlarmRule> rules = {waitRule()}, AlarmPolicy policy = {})
        : engine(std::move(rules), policy)
    {
    }

    /// Holds \a value for \a seconds and gives what changed.
    std::vector<AlarmChangeKind> hold(double value, int seconds = 1)
    {
        return run(seconds, [&](AlarmReadings &readings) {
            readings.list.push_back({AlarmMetric::LongestWait, queue, {}, value, 1, 1});
        });
    }

    std::vector<AlarmChangeKind> quiet(int seconds)
    {
        return run(seconds, [](AlarmReadings &) {});
    }

    template<typename Fill>
    std::vector<AlarmChangeKind> run(int seconds, Fill fill)
    {
        std::vector<AlarmChangeKind> kinds;
        for (int second = 0; second < seconds; ++second) {
            now += std::chrono::seconds(1);
            AlarmReadings readings;
            fill(readings);
            for (const AlarmChange &change : engine.evaluate(readings, now)) {
                kinds.push_back(change.kind);
                changes.push_back(change);
            }
        }
        return kinds;
    }

    [[nodiscard]] const Alarm &only() const { return engine.alarms().begin()->second; }

    AlarmEngine engine;
    TimePoint now = kNoon;
    std::shared_ptr<const ReadSubject> queue = queueSubject(QStringLiteral("q"));
    std::vector<AlarmChange> changes;
};

} // namespace fw::alarms::tests
