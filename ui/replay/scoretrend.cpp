// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/scoretrend.h"

#include <QDateTime>

namespace fw::ui {

ScoreTrend trendOf(const std::vector<quality::Evaluation> &all, const QString &agent, QDate today,
                   const QTimeZone &zone)
{
    ScoreTrend trend;
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const QDate first = monday.addDays(-7 * (ScoreTrend::kWeeks - 1));
    using Scores = std::vector<quality::EvaluationScore>;
    std::array<Scores, ScoreTrend::kWeeks> own;
    std::array<Scores, ScoreTrend::kWeeks> team;
    Scores allOwn;
    Scores allTeam;
    for (const quality::Evaluation &each : all) {
        const quality::Revision *const counting = each.counting();
        const QDate day =
            QDateTime::fromMSecsSinceEpoch(toMicroseconds(each.about.at) / 1000, zone).date();
        const qint64 week = first.daysTo(day) / 7;
        if (counting == nullptr || day < first || week >= ScoreTrend::kWeeks) {
            continue;
        }
        team.at(std::size_t(week)).push_back(counting->score);
        allTeam.push_back(counting->score);
        if (each.about.agent == agent) {
            own.at(std::size_t(week)).push_back(counting->score);
            allOwn.push_back(counting->score);
        }
    }
    for (std::size_t week = 0; week < trend.weeks.size(); ++week) {
        ScoreTrend::Week &made = trend.weeks.at(week);
        made.monday = first.addDays(7 * int(week));
        made.agent = quality::summaryOf(own.at(week)).mean;
        made.team = quality::summaryOf(team.at(week)).mean;
        made.count = int(own.at(week).size());
    }
    trend.agent = quality::summaryOf(allOwn);
    trend.team = quality::summaryOf(allTeam);
    return trend;
}

} // namespace fw::ui
