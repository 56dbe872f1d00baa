// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/alarm.h"

#include <map>
#include <optional>
#include <tuple>

namespace fw::alarms {

/// What somebody did about an alarm at one of several desks that see the same floor, or that it was
/// over there. Each desk finds its alarms by itself, so that the mark names the alarm by what is
/// the same for all of them: rule, subject and aspect.
struct AlarmMark
{
    enum class Kind : std::uint8_t { Acknowledged, Shelved, Unshelved, Over };

    Kind kind = Kind::Acknowledged;
    TimePoint at = kNoTime;
    QString by;
    QString ruleId;
    AlarmSubject subject; ///< without its name
    QString aspect;
    AlarmSeverity severity = AlarmSeverity::Warning;
    Microseconds shelf{0}; ///< for how long, when it is shelved
    QString note;
    bool isOwn = false; ///< done at this desk, which knows it

    /// Nothing for what is no other desk's affair: what the engine did, but for the end, and alarms
    /// of a floor as a whole, which is another one for each part of it.
    [[nodiscard]] static std::optional<AlarmMark> of(const AlarmChange &change);
    [[nodiscard]] bool isOf(const Alarm &alarm) const;
};

/// The newest mark of each alarm.
class AlarmMarkBook final
{
public:
    /// An alarm that is not found sooner than this after what was done about it is another one.
    static constexpr std::chrono::hours kKept{8};

    void take(const AlarmMark &mark);

    /// What holds for an alarm: acknowledged, or shelved and not over yet; null for nothing, or for
    /// what was done when it was less severe.
    [[nodiscard]] const AlarmMark *markFor(const Alarm &alarm, TimePoint now) const;
    /// Whether somebody did something about it, and nobody has said that it is over.
    [[nodiscard]] bool isOpen(const Alarm &alarm) const;

    void clear() { m_newest.clear(); }

private:
    using Key = std::tuple<QString, AlarmSubject::Kind, int, QString, QString, QString>;

    [[nodiscard]] static Key keyOf(const QString &rule, const AlarmSubject &subject,
                                   const QString &aspect);
    [[nodiscard]] const AlarmMark *newestOf(const Alarm &alarm) const;

    std::map<Key, AlarmMark> m_newest;
};

} // namespace fw::alarms

Q_DECLARE_METATYPE(fw::alarms::AlarmMark)
