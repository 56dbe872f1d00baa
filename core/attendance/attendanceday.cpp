// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/attendanceday.h"

#include <algorithm>

namespace fw::attendance {

namespace {

using live::AgentState;
using live::StateSpan;
using namespace std::chrono_literals;

/// How long before its begin signing in still belongs to a shift, and after its end signing out.
constexpr std::chrono::hours kBefore{2};
constexpr std::chrono::hours kAfter{4};

struct Window
{
    TimePoint from;
    TimePoint to;

    [[nodiscard]] bool isEmpty() const { return to <= from; }
};

struct Presence
{
    Window window;
    AgentState state;
};

Window intersection(const Window &one, const Window &other)
{
    return {std::max(one.from, other.from), std::min(one.to, other.to)};
}

Window extentOf(const std::vector<DutySpan> &duties)
{
    return duties.empty() ? Window{kNoTime, kNoTime}
                          : Window{duties.front().from, duties.back().to};
}

qint64 secondsOf(const Window &window)
{
    return window.isEmpty() ? 0 : wholeSeconds(window.to - window.from);
}

/// A span of states cut to whole seconds and to the window: sums of seconds then equal the second
/// of their sum.
std::vector<Presence> presencesIn(const Window &window, std::span<const StateSpan> spans,
                                  TimePoint now)
{
    std::vector<Presence> presences;
    for (const StateSpan &span : spans) {
        const Window held{std::chrono::floor<std::chrono::seconds>(span.from),
                          std::chrono::floor<std::chrono::seconds>(
                              isKnown(span.to) ? std::min(span.to, now) : now)};
        const Window shared = intersection(held, window);
        if (span.state != AgentState::LoggedOut && !shared.isEmpty()) {
            presences.push_back({shared, span.state});
        }
    }
    return presences;
}

/// The time around a shift that is not the neighbours'.
Window belonging(const Window &shift, const Window &before, const Window &after)
{
    Window window{shift.from - kBefore, shift.to + kAfter};
    if (!before.isEmpty()) {
        window.from =
            std::max(window.from, std::min(before.to + (shift.from - before.to) / 2, shift.from));
    }
    if (!after.isEmpty()) {
        window.to = std::min(window.to, std::max(shift.to + (after.from - shift.to) / 2, shift.to));
    }
    return window;
}

class DayJudge final
{
public:
    DayJudge(AttendanceDay &day, std::vector<DutySpan> duties, std::vector<Presence> presences,
             TimePoint now)
        : m_day(day)
        , m_duties(std::move(duties))
        , m_presences(std::move(presences))
        , m_now(now)
    {
    }

    void judge(const roster::Cell &cell)
    {
        for (const DutySpan &duty : m_duties) {
            m_day.scheduledSeconds += duty.isPaid ? secondsOf({duty.from, duty.to}) : 0;
        }
        sumWork(cell);
        findOverstays();
        findAbsence();
        findOverBreak();
        std::stable_sort(m_day.exceptions.begin(), m_day.exceptions.end(),
                         [](const AttendanceException &one, const AttendanceException &other) {
                             return one.from < other.from;
                         });
    }

private:
    void sumWork(const roster::Cell &cell)
    {
        for (const Presence &presence : m_presences) {
            for (const DutySpan &duty : m_duties) {
                const qint64 seconds =
                    secondsOf(intersection(presence.window, {duty.from, duty.to}));
                m_day.workedSeconds += duty.isPaid ? seconds : 0;
                m_day.breakSeconds += presence.state == AgentState::OnBreak ? seconds : 0;
            }
        }
        const qint64 usual = m_day.scheduledSeconds - qint64(60) * cell.overtimeMinutes;
        m_day.overtimeSeconds =
            cell.overtimeMinutes > 0 ? std::max<qint64>(0, m_day.workedSeconds - usual) : 0;
    }

    void add(ExceptionKind kind, const Window &window, qint64 seconds)
    {
        if (seconds > 0) {
            m_day.exceptions.push_back(
                {kind, window.from, window.to, seconds, {}, {}, {}, kNoTime});
        }
    }

    void findOverstays()
    {
        const Window shift = extentOf(m_duties);
        for (const Presence &presence : m_presences) {
            const Window early = intersection(presence.window, {presence.window.from, shift.from});
            const Window late = intersection(presence.window, {shift.to, presence.window.to});
            addTo(ExceptionKind::Overstayed, early);
            addTo(ExceptionKind::Overstayed, late);
        }
    }

    /// Joins what touches: states follow each other, and one stay is one exception.
    void addTo(ExceptionKind kind, const Window &window)
    {
        if (window.isEmpty()) {
            return;
        }
        if (!m_day.exceptions.empty() && m_day.exceptions.back().kind == kind &&
            m_day.exceptions.back().to == window.from) {
            m_day.exceptions.back().to = window.to;
            m_day.exceptions.back().seconds += secondsOf(window);
            return;
        }
        add(kind, window, secondsOf(window));
    }

    [[nodiscard]] qint64 paidSecondsIn(const Window &window) const
    {
        qint64 seconds = 0;
        for (const DutySpan &duty : m_duties) {
            const bool isDue =
                duty.isPaid && duty.duty != Duty::Training && duty.duty != Duty::Meeting;
            seconds += isDue ? secondsOf(intersection(window, {duty.from, duty.to})) : 0;
        }
        return seconds;
    }

    void findAbsence()
    {
        const Window shift = extentOf(m_duties);
        const Window past{shift.from, std::min(shift.to, m_now)};
        if (past.isEmpty()) {
            return;
        }
        std::vector<Window> stays;
        for (const Presence &presence : m_presences) {
            const Window stay = intersection(presence.window, past);
            if (stay.isEmpty()) {
                continue;
            }
            if (!stays.empty() && stays.back().to == stay.from) {
                stays.back().to = stay.to;
            } else {
                stays.push_back(stay);
            }
        }
        if (stays.empty()) {
            add(ExceptionKind::Absent, past, paidSecondsIn(past));
            return;
        }
        TimePoint gone = past.from;
        for (const Window &stay : stays) {
            const Window gap{gone, stay.from};
            add(gone == past.from ? ExceptionKind::Late : ExceptionKind::Away, gap,
                paidSecondsIn(gap));
            gone = stay.to;
        }
        const bool isOver = past.to == shift.to;
        const Window rest{gone, past.to};
        add(isOver ? ExceptionKind::LeftEarly : ExceptionKind::Away, rest, paidSecondsIn(rest));
    }

    void findOverBreak()
    {
        qint64 planned = 0;
        Window window{};
        for (const DutySpan &duty : m_duties) {
            planned += duty.duty == Duty::Serve ? 0 : secondsOf({duty.from, duty.to});
        }
        for (const Presence &presence : m_presences) {
            if (presence.state == AgentState::OnBreak) {
                window = {isKnown(window.from) ? window.from : presence.window.from,
                          presence.window.to};
            }
        }
        add(ExceptionKind::OverBreak, window, m_day.breakSeconds - planned);
    }

    AttendanceDay &m_day;
    std::vector<DutySpan> m_duties;
    std::vector<Presence> m_presences;
    TimePoint m_now;
};

/// A day without a shift: calls served outside of the neighbours' time.
void judgeFreeDay(AttendanceDay &day, const Window &before, const Window &after,
                  std::span<const StateSpan> spans, TimePoint now, const QTimeZone &zone)
{
    Window window{timeOfMinute(day.date, 0, zone), timeOfMinute(day.date.addDays(1), 0, zone)};
    if (!before.isEmpty()) {
        window.from = std::max(window.from, before.to + kAfter);
    }
    if (!after.isEmpty()) {
        window.to = std::min(window.to, after.from - kBefore);
    }
    const std::vector<Presence> presences = presencesIn(window, spans, now);
    if (presences.empty()) {
        return;
    }
    qint64 seconds = 0;
    for (const Presence &presence : presences) {
        seconds += secondsOf(presence.window);
    }
    day.signedIn = presences.front().window.from;
    day.signedOut = presences.back().window.to;
    day.exceptions.push_back({ExceptionKind::NotRostered,
                              day.signedIn,
                              day.signedOut,
                              seconds,
                              Decision::Open,
                              {},
                              {},
                              kNoTime});
}

} // namespace

qint64 AttendanceDay::writtenOffSeconds() const
{
    qint64 seconds = 0;
    for (const AttendanceException &exception : exceptions) {
        seconds += exception.decision == Decision::WrittenOff ? exception.seconds : 0;
    }
    return seconds;
}

AttendanceDay attendanceOf(const QString &person, QDate date, const roster::Cell &before,
                           const roster::Cell &cell, const roster::Cell &after,
                           std::span<const StateSpan> spans, TimePoint now, const QTimeZone &zone,
                           const AdherenceLimits &limits)
{
    AttendanceDay day;
    day.person = person;
    day.date = date;
    const Window yesterday = extentOf(dutiesOf(before, date.addDays(-1), zone));
    const Window tomorrow = extentOf(dutiesOf(after, date.addDays(1), zone));
    const std::vector<DutySpan> duties = dutiesOf(cell, date, zone);
    if (duties.empty()) {
        judgeFreeDay(day, yesterday, tomorrow, spans, now, zone);
        return day;
    }
    const Window shift = extentOf(duties);
    const std::vector<Presence> presences =
        presencesIn(belonging(shift, yesterday, tomorrow), spans, now);
    if (!presences.empty()) {
        day.signedIn = presences.front().window.from;
        const bool isThere =
            presences.back().window.to == std::chrono::floor<std::chrono::seconds>(now);
        day.signedOut = isThere ? kNoTime : presences.back().window.to;
    }
    day.adherence = adherenceBetween(duties, spans, shift.from, std::min(shift.to, now), limits);
    DayJudge(day, duties, presences, now).judge(cell);
    return day;
}

AttendanceDay withDecisionsOf(AttendanceDay day, const AttendanceDay &before)
{
    for (AttendanceException &exception : day.exceptions) {
        const auto found =
            std::find_if(before.exceptions.begin(), before.exceptions.end(),
                         [&exception](const AttendanceException &it) {
                             return it.kind == exception.kind && it.from == exception.from;
                         });
        if (found != before.exceptions.end()) {
            exception.decision = found->decision;
            exception.reason = found->reason;
            exception.decidedBy = found->decidedBy;
            exception.decidedAt = found->decidedAt;
        }
    }
    return day;
}

} // namespace fw::attendance
