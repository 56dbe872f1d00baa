// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/calibrationtrend.h"

#include <QDateTime>

#include <algorithm>

namespace fw::quality {

namespace {

/// Invalid: nothing was submitted.
QDate monthOf(const Calibration &session, const QTimeZone &zone)
{
    TimePoint last = kNoTime;
    for (const CalibrationSheet &sheet : session.sheets) {
        last = std::max(last, sheet.at);
    }
    if (!isKnown(last)) {
        return {};
    }
    const auto at = std::chrono::floor<std::chrono::milliseconds>(last.time_since_epoch());
    const QDate day = QDateTime::fromMSecsSinceEpoch(at.count(), zone).date();
    return {day.year(), day.month(), 1};
}

std::optional<Rating> ratingOf(const Calibration &session, const QString &rater,
                               const QString &call)
{
    const CalibrationSheet *const sheet = session.sheet(rater, call);
    return sheet != nullptr && sheet->isSubmitted() && sheet->score.final
               ? std::optional(Rating{sheet->score.final->text(), sheet->score.final})
               : std::nullopt;
}

/// What each person gave to each call of all sessions.
std::vector<Ratings> ratingsOf(const std::vector<const Calibration *> &sessions)
{
    QStringList people;
    for (const Calibration *session : sessions) {
        people += session->participants;
    }
    people.removeDuplicates();
    std::vector<Ratings> all;
    for (const QString &rater : std::as_const(people)) {
        Ratings ratings;
        for (const Calibration *session : sessions) {
            for (const JudgedCall &call : session->calls) {
                ratings.push_back(ratingOf(*session, rater, call.id));
            }
        }
        all.push_back(std::move(ratings));
    }
    return all;
}

int unitsRated(const std::vector<Ratings> &raters)
{
    int units = 0;
    const std::size_t calls = raters.empty() ? 0 : raters.front().size();
    for (std::size_t unit = 0; unit < calls; ++unit) {
        const auto rated = std::ranges::count_if(
            raters, [unit](const Ratings &each) { return each[unit].has_value(); });
        units += rated > 1 ? 1 : 0;
    }
    return units;
}

} // namespace

std::vector<MonthAgreement> agreementByMonth(const std::vector<Calibration> &sessions,
                                             const QTimeZone &zone)
{
    std::map<QDate, std::vector<const Calibration *>> byMonth;
    for (const Calibration &each : sessions) {
        if (const QDate month = monthOf(each, zone); each.isRevealed() && month.isValid()) {
            byMonth[month].push_back(&each);
        }
    }
    std::vector<MonthAgreement> months;
    std::optional<Exact> before;
    for (const auto &[month, own] : byMonth) {
        const std::vector<Ratings> ratings = ratingsOf(own);
        MonthAgreement next;
        next.month = month;
        next.sessions = static_cast<int>(own.size());
        next.calls = unitsRated(ratings);
        next.alpha = alpha(ratings, Metric::Interval);
        next.verdict = reliabilityOf(next.alpha);
        if (next.alpha && before) {
            next.change = *next.alpha - *before;
        }
        before = next.alpha ? next.alpha : before;
        months.push_back(std::move(next));
    }
    std::ranges::reverse(months);
    return months;
}

} // namespace fw::quality
