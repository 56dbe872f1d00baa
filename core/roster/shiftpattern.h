// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"

#include <QDate>

#include <cstdint>
#include <optional>
#include <vector>

namespace fw::roster {

/// What kind of shift a pattern is: decides its colour, and which shifts count as nights.
enum class ShiftKind : std::uint8_t { Early, Middle, Late, Night, Split, PartTime, Training };

inline constexpr int kShiftKinds = 7;
inline constexpr int kMinutesOfDay = 24 * 60;

/// A span of minutes, counted from local midnight of the day on which its shift starts; a night's
/// end is beyond 1440.
struct MinuteSpan
{
    int from = 0;
    int to = 0; ///< after the last minute

    [[nodiscard]] int length() const { return to - from; }

    [[nodiscard]] bool overlaps(const MinuteSpan &other) const
    {
        return from < other.to && other.from < to;
    }

    auto operator<=>(const MinuteSpan &) const = default;
};

/// What a person does within a shift other than serving calls.
enum class ActivityKind : std::uint8_t { Break, Meal, Training, Meeting };

/// A part of a shift that is not spent on the queues.
struct Activity
{
    ActivityKind kind = ActivityKind::Break;
    MinuteSpan span;
    bool isPaid = true;

    bool operator==(const Activity &) const = default;
};

/// A break or meal that a shift of the pattern contains, and where it may be placed.
struct BreakRule
{
    ActivityKind kind = ActivityKind::Break;
    int minutes = 0;
    MinuteSpan window; ///< it lies wholly within this span
    bool isPaid = true;

    bool operator==(const BreakRule &) const = default;
};

/// A shift as it may be given to people. Its code is what a roster keeps, so a pattern is never
/// changed once used, only ended by its dates and followed by another.
struct ShiftPattern
{
    QString code; ///< unique, short, as it stands in files: "E", "N2"
    LocalizedText name;
    LocalizedText letter; ///< what a cell shows in front of the hours: one or two characters
    ShiftKind kind = ShiftKind::Early;
    std::vector<MinuteSpan> spans; ///< in order, apart; two for a split shift
    std::vector<BreakRule> breaks;
    QDate validFrom; ///< null: always was
    QDate validTo;   ///< the last day; null: no end

    /// From the first span's begin to the last one's end.
    [[nodiscard]] MinuteSpan extent() const;
    /// Minutes that are paid: the spans without their unpaid breaks.
    [[nodiscard]] int paidMinutes() const;
    /// Touches the night hours of a rule set (22:00 to 06:00 unless it says otherwise).
    [[nodiscard]] bool touches(const MinuteSpan &nightHours) const;
    [[nodiscard]] bool isValidOn(QDate date) const;
    /// The breaks at the middle of their windows, moved so that none overlap.
    [[nodiscard]] std::vector<Activity> usualActivities() const;

    bool operator==(const ShiftPattern &) const = default;
};

/// The patterns of a site, found by code.
class ShiftPatterns final
{
public:
    ShiftPatterns() = default;
    explicit ShiftPatterns(std::vector<ShiftPattern> patterns);

    [[nodiscard]] const std::vector<ShiftPattern> &all() const { return m_patterns; }

    /// Null when no pattern has the code.
    [[nodiscard]] const ShiftPattern *find(const QString &code) const;
    [[nodiscard]] std::optional<int> indexOf(const QString &code) const;

    bool operator==(const ShiftPatterns &) const = default;

private:
    std::vector<ShiftPattern> m_patterns;
};

} // namespace fw::roster
