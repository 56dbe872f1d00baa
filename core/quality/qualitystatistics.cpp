// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/qualitystatistics.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace fw::quality {

namespace {

constexpr double kRangeFactor = 2.66; ///< 3 / 1.128
constexpr int kRunLength = 8;
constexpr std::size_t kLeastTrendWeeks = 4;
constexpr qint64 kFailedBelow = 50; ///< per cent

double realOf(const Exact &value)
{
    return value.text(6, Rounding::HalfUp).toDouble();
}

QDate mondayOf(TimePoint at, const QTimeZone &zone)
{
    const auto span = std::chrono::floor<std::chrono::milliseconds>(at.time_since_epoch());
    const QDate day = QDateTime::fromMSecsSinceEpoch(span.count(), zone).date();
    return day.addDays(1 - day.dayOfWeek());
}

/// Nothing: in no mean.
const Exact *scoreOf(const Evaluation &evaluation)
{
    const Revision *const counting = evaluation.counting();
    return counting != nullptr && counting->score.final ? &*counting->score.final : nullptr;
}

QString keyOf(GroupBy group, const Evaluation &evaluation)
{
    switch (group) {
    case GroupBy::Agent:
        return evaluation.about.agent;
    case GroupBy::Team:
        return evaluation.about.team;
    case GroupBy::Evaluator:
        return evaluation.evaluator;
    }
    return {};
}

/// Count, mean and variance of numbers as they come (Welford).
struct Moments
{
    int count = 0;
    double mean = 0;
    double squares = 0; ///< of the deviations

    void add(double value)
    {
        ++count;
        const double before = value - mean;
        mean += before / count;
        squares += before * (value - mean);
    }

    [[nodiscard]] double variance() const { return count > 1 ? squares / (count - 1) : 0; }
};

void rank(std::vector<GroupMean> &groups)
{
    std::sort(groups.begin(), groups.end(), [](const GroupMean &one, const GroupMean &other) {
        const bool isOne = one.score.isRankable();
        const bool isOther = other.score.isRankable();
        if (isOne != isOther) {
            return isOne;
        }
        if (isOne && *one.score.mean != *other.score.mean) {
            return *one.score.mean > *other.score.mean;
        }
        return one.key < other.key;
    });
    for (std::size_t place = 0; place < groups.size(); ++place) {
        GroupMean &each = groups[place];
        if (!each.score.isRankable()) {
            break;
        }
        const bool isTie = place > 0 && groups[place - 1].score.mean == each.score.mean;
        each.rank = isTie ? groups[place - 1].rank : static_cast<int>(place) + 1;
    }
}

void findSignals(ControlChart &chart)
{
    int run = 0;
    int side = 0;
    for (WeekMean &week : chart.weeks) {
        const double mean = realOf(*week.score.mean);
        week.isOutside = mean < *chart.lower || mean > *chart.upper;
        const int now = mean > *chart.middle ? 1 : (mean < *chart.middle ? -1 : 0);
        run = now != 0 && now == side ? run + 1 : (now != 0 ? 1 : 0);
        side = now;
        week.isShift = run >= kRunLength;
    }
}

/// Of one evaluator and of all others, by week.
using WeekScores = std::map<QDate, std::map<QString, std::vector<double>>>;

struct Comparison
{
    double weighted = 0;
    int count = 0;
    Moments own;
    Moments peers;

    void add(const std::vector<double> &mine, const std::vector<double> &theirs)
    {
        Moments here;
        Moments there;
        for (const double score : mine) {
            here.add(score);
        }
        for (const double score : theirs) {
            there.add(score);
            peers.add(score - there.mean);
        }
        for (const double score : mine) {
            own.add(score - here.mean);
        }
        weighted += here.count * (here.mean - there.mean);
        count += here.count;
    }

    [[nodiscard]] std::optional<double> difference() const
    {
        return count > 0 ? std::optional(weighted / count) : std::nullopt;
    }
};

std::vector<double> scoresOfOthers(const std::map<QString, std::vector<double>> &week,
                                   const QString &evaluator)
{
    std::vector<double> all;
    for (const auto &[name, scores] : week) {
        if (name != evaluator) {
            all.insert(all.end(), scores.begin(), scores.end());
        }
    }
    return all;
}

/// Half the width of the interval of a difference of means, by Welch.
std::optional<double> welch(const Moments &one, const Moments &other)
{
    if (one.count < 2 || other.count < 2) {
        return std::nullopt;
    }
    const double left = one.variance() / one.count;
    const double right = other.variance() / other.count;
    const double sum = left + right;
    if (sum <= 0) {
        return 0.0;
    }
    const double freedom =
        sum * sum / (left * left / (one.count - 1) + right * right / (other.count - 1));
    return tValue(std::max(1, static_cast<int>(freedom))) * std::sqrt(sum);
}

EvaluatorSeverity severityOf(const QString &evaluator, const WeekScores &weeks)
{
    Comparison all;
    Comparison recent;
    Comparison before;
    const QDate newest = weeks.rbegin()->first;
    const QDate since = newest.addDays(-7 * (EvaluatorSeverity::kRecentWeeks - 1));
    for (const auto &[monday, week] : weeks) {
        const auto mine = week.find(evaluator);
        const std::vector<double> theirs = scoresOfOthers(week, evaluator);
        if (mine == week.end() || theirs.empty()) {
            continue;
        }
        all.add(mine->second, theirs);
        (monday >= since ? recent : before).add(mine->second, theirs);
    }
    EvaluatorSeverity result;
    result.evaluator = evaluator;
    result.count = all.own.count;
    result.peers = all.peers.count;
    result.severity = all.difference();
    result.halfWidth = welch(all.own, all.peers);
    if (recent.difference() && before.difference()) {
        result.drift = *recent.difference() - *before.difference();
    }
    return result;
}

} // namespace

double tValue(int freedom)
{
    static constexpr std::array kTable{12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646,
                                       2.3060,  2.2622, 2.2281, 2.2010, 2.1788, 2.1604, 2.1448,
                                       2.1314,  2.1199, 2.1098, 2.1009, 2.0930, 2.0860};
    const auto place = static_cast<std::size_t>(std::max(1, freedom)) - 1;
    if (place < kTable.size()) {
        return kTable[place];
    }
    constexpr double kNormal = 1.959964; // and how the t distribution leans on it, to 1 / n^2
    const double n = freedom;
    const double z3 = kNormal * kNormal * kNormal;
    const double z5 = z3 * kNormal * kNormal;
    return kNormal + (z3 + kNormal) / (4 * n) + (5 * z5 + 16 * z3 + 3 * kNormal) / (96 * n * n);
}

bool ScoreMean::isRankable() const
{
    return mean && (count >= kEnough || (count >= kFewest && halfWidth && *halfWidth <= kNarrow));
}

ScoreMean meanOf(const std::vector<Exact> &scores)
{
    ScoreMean result;
    Exact sum;
    Moments moments;
    for (const Exact &score : scores) {
        sum += score;
        moments.add(realOf(score));
    }
    result.count = moments.count;
    if (result.count > 0) {
        result.mean = sum / Exact(result.count);
    }
    if (result.count > 1) {
        result.halfWidth = tValue(result.count - 1) * std::sqrt(moments.variance() / result.count);
    }
    return result;
}

std::vector<GroupMean> meansBy(GroupBy group, const std::vector<Evaluation> &evaluations)
{
    struct Gathered
    {
        QString name;
        std::vector<Exact> scores;
        int fatal = 0;
    };

    std::map<QString, Gathered> gathered;
    for (const Evaluation &evaluation : evaluations) {
        const Exact *const score = scoreOf(evaluation);
        if (score == nullptr) {
            continue;
        }
        const QString key = keyOf(group, evaluation);
        Gathered &each = gathered[key];
        each.name = group == GroupBy::Agent ? evaluation.about.agentName : key;
        each.scores.push_back(*score);
        each.fatal += evaluation.counting()->score.isFatal ? 1 : 0;
    }
    std::vector<GroupMean> groups;
    for (const auto &[key, each] : gathered) {
        groups.push_back(
            {key, each.name.isEmpty() ? key : each.name, meanOf(each.scores), each.fatal, 0});
    }
    rank(groups);
    return groups;
}

std::vector<FailedQuestion> failedQuestions(const std::vector<Evaluation> &evaluations,
                                            const std::vector<ScorecardVersion> &cards)
{
    std::map<QString, const ScorecardVersion *> byKey;
    for (const ScorecardVersion &card : cards) {
        byKey.emplace(card.key(), &card);
    }
    std::map<std::pair<QString, QString>, std::pair<FailedQuestion, int>> found;
    for (const Evaluation &evaluation : evaluations) {
        const auto card = byKey.find(evaluation.form);
        if (scoreOf(evaluation) == nullptr || card == byKey.end()) {
            continue;
        }
        for (const auto &[id, answer] : evaluation.counting()->answers) {
            const Question *const question = card->second->card.find(id);
            const std::optional<Exact> percent =
                question != nullptr ? percentOf(*question, answer) : std::nullopt;
            if (!percent || question->isBonus()) {
                continue;
            }
            auto &[failed, version] = found[{card->second->form, id}];
            if (version <= card->second->version) {
                version = card->second->version;
                failed.text = question->text;
                failed.critical = question->critical;
                failed.isFatal = question->isFatal;
            }
            ++failed.answered;
            failed.failed += *percent < Exact(kFailedBelow) ? 1 : 0;
        }
    }
    std::vector<FailedQuestion> questions;
    int all = 0;
    for (auto &[key, each] : found) {
        if (each.first.failed > 0) {
            std::tie(each.first.form, each.first.question) = key;
            all += each.first.failed;
            questions.push_back(each.first);
        }
    }
    std::stable_sort(questions.begin(), questions.end(),
                     [](const auto &one, const auto &other) { return one.failed > other.failed; });
    int sum = 0;
    for (FailedQuestion &each : questions) {
        sum += each.failed;
        each.cumulative = double(sum) / all;
    }
    return questions;
}

ControlChart controlChart(const std::vector<Evaluation> &evaluations, const QTimeZone &zone)
{
    std::map<QDate, std::vector<Exact>> weeks;
    for (const Evaluation &evaluation : evaluations) {
        if (const Exact *const score = scoreOf(evaluation)) {
            weeks[mondayOf(evaluation.about.at, zone)].push_back(*score);
        }
    }
    ControlChart chart;
    double sum = 0;
    double ranges = 0;
    for (const auto &[monday, scores] : weeks) {
        WeekMean week;
        week.monday = monday;
        week.score = meanOf(scores);
        const double mean = realOf(*week.score.mean);
        if (!chart.weeks.empty()) {
            ranges += std::abs(mean - realOf(*chart.weeks.back().score.mean));
        }
        sum += mean;
        chart.weeks.push_back(std::move(week));
    }
    if (chart.weeks.size() >= ControlChart::kLeastWeeks) {
        const auto count = static_cast<double>(chart.weeks.size());
        const double apart = kRangeFactor * ranges / (count - 1);
        chart.middle = sum / count;
        chart.lower = std::max(0.0, *chart.middle - apart);
        chart.upper = std::min(100.0, *chart.middle + apart);
        findSignals(chart);
    }
    return chart;
}

bool WeeklyTrend::isReal() const
{
    return std::abs(perWeek) > halfWidth;
}

std::optional<WeeklyTrend> trendOf(const std::vector<WeekMean> &weeks)
{
    if (weeks.size() < kLeastTrendWeeks) {
        return std::nullopt;
    }
    Moments x;
    Moments y;
    for (const WeekMean &week : weeks) {
        x.add(double(weeks.front().monday.daysTo(week.monday)) / 7);
        y.add(realOf(*week.score.mean));
    }
    double products = 0;
    for (const WeekMean &week : weeks) {
        products += (double(weeks.front().monday.daysTo(week.monday)) / 7 - x.mean) *
                    (realOf(*week.score.mean) - y.mean);
    }
    WeeklyTrend trend;
    trend.perWeek = products / x.squares;
    const double rest = std::max(0.0, y.squares - trend.perWeek * products);
    const int freedom = x.count - 2;
    trend.halfWidth = tValue(freedom) * std::sqrt(rest / freedom / x.squares);
    return trend;
}

bool EvaluatorSeverity::isReal() const
{
    return severity && halfWidth && std::abs(*severity) > *halfWidth;
}

std::vector<EvaluatorSeverity> severities(const std::vector<Evaluation> &evaluations,
                                          const QTimeZone &zone)
{
    WeekScores weeks;
    std::map<QString, int> evaluators;
    for (const Evaluation &evaluation : evaluations) {
        if (const Exact *const score = scoreOf(evaluation)) {
            weeks[mondayOf(evaluation.about.at, zone)][evaluation.evaluator].push_back(
                realOf(*score));
            ++evaluators[evaluation.evaluator];
        }
    }
    std::vector<EvaluatorSeverity> all;
    for (const auto &[name, count] : evaluators) {
        all.push_back(severityOf(name, weeks));
    }
    return all;
}

} // namespace fw::quality
