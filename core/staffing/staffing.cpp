// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staffing/staffing.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fw::staffing {

using namespace Qt::StringLiterals;

namespace {

Error invalid(const QString &field)
{
    return {ErrorCode::InvalidArgument, field};
}

bool isShare(const std::optional<double> &share)
{
    return !share || (*share > 0 && *share <= 1);
}

} // namespace

Outcome check(const Traffic &traffic, const Aim &aim)
{
    const auto isPositive = [](double value) { return value > 0 && std::isfinite(value); };
    if (!(traffic.calls >= 0) || !std::isfinite(traffic.calls)) {
        return invalid(u"calls"_s);
    }
    if (!isPositive(traffic.interval)) {
        return invalid(u"interval_s"_s);
    }
    if (!isPositive(traffic.aht)) {
        return invalid(u"aht_s"_s);
    }
    if (!(traffic.threshold >= 0) || !std::isfinite(traffic.threshold)) {
        return invalid(u"threshold_s"_s);
    }
    if (aim.model == Model::ErlangA && !isPositive(traffic.patience)) {
        return invalid(u"patience_s"_s);
    }
    if (!(aim.target > 0) || !(aim.target < 1)) {
        return invalid(u"target"_s);
    }
    if (!isShare(aim.mostOccupancy)) {
        return invalid(u"max_occupancy"_s);
    }
    return isShare(aim.mostAbandoned) ? success() : Outcome(invalid(u"max_abandon"_s));
}

namespace {

/// The quantile of the standard normal distribution (Acklam's rational approximation, relative
/// error 1.2e-9).
double normalQuantile(double p)
{
    constexpr double kA[]{-3.969683028665376e+01, 2.209460984245205e+02,  -2.759285104469687e+02,
                          1.383577518672690e+02,  -3.066479806614716e+01, 2.506628277459239e+00};
    constexpr double kB[]{-5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02,
                          6.680131188771972e+01, -1.328068155288572e+01};
    constexpr double kC[]{-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
                          -2.549732539343734e+00, 4.374664141464968e+00,  2.938163982698783e+00};
    constexpr double kD[]{7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00,
                          3.754408661907416e+00};
    constexpr double kTail = 0.02425;
    if (p > 1 - kTail) {
        const double q = std::sqrt(-2 * std::log(1 - p));
        return -(((((kC[0] * q + kC[1]) * q + kC[2]) * q + kC[3]) * q + kC[4]) * q + kC[5]) /
               ((((kD[0] * q + kD[1]) * q + kD[2]) * q + kD[3]) * q + 1);
    }
    const double q = p - 0.5;
    const double r = q * q;
    return (((((kA[0] * r + kA[1]) * r + kA[2]) * r + kA[3]) * r + kA[4]) * r + kA[5]) * q /
           (((((kB[0] * r + kB[1]) * r + kB[2]) * r + kB[3]) * r + kB[4]) * r + 1);
}

} // namespace

double shrinkageOf(const std::vector<double> &shares, ShrinkageRule rule)
{
    double sum = 0;
    double left = 1;
    for (const double share : shares) {
        sum += share;
        left *= 1 - share;
    }
    return std::min(rule == ShrinkageRule::Sum ? sum : 1 - left, 0.99);
}

int grossAgents(int agents, double shrinkage)
{
    // 8 / (1 - 0.2) is a little more than ten to a double, and is ten.
    return static_cast<int>(std::ceil(agents / (1 - shrinkage) - 1e-9));
}

bool Aim::isMetBy(const Grade &grade) const
{
    if (model == Model::ErlangB) {
        const double mostLost = target < 0.5 ? target : 1 - target;
        return grade.abandoned <= mostLost && (!mostOccupancy || grade.occupancy <= *mostOccupancy);
    }
    return grade.serviceLevel(formula) >= target &&
           (!mostOccupancy || grade.occupancy <= *mostOccupancy) &&
           (!mostAbandoned || grade.abandoned <= *mostAbandoned);
}

namespace {

/// Nobody is there.
Grade gradeWithoutAgents(const Traffic &traffic, Model model)
{
    Grade grade;
    switch (model) {
    case Model::ErlangB:
        grade.abandoned = 1;
        grade.abandonedInTime = 1;
        break;
    case Model::ErlangC:
        grade.waits = 1;
        grade.meanWait = std::numeric_limits<double>::infinity();
        break;
    case Model::ErlangA:
        grade.waits = 1;
        grade.abandoned = 1;
        grade.abandonedInTime = -std::expm1(-traffic.threshold / traffic.patience);
        grade.meanWait = traffic.patience;
        break;
    }
    return grade;
}

/// Agents for whom there is no line have nothing to do.
Grade gradeWithLines(int agents, const Traffic &traffic, int lines)
{
    const int served = std::min(agents, lines);
    Grade grade = erlangWithLines(served, lines, traffic);
    grade.occupancy *= double(served) / agents;
    return grade;
}

} // namespace

Grade gradeOf(int agents, const Traffic &traffic, const Aim &aim)
{
    if (traffic.calls <= 0) {
        Grade grade;
        grade.answeredInTime = 1;
        return grade;
    }
    if (agents <= 0) {
        return gradeWithoutAgents(traffic, aim.model);
    }
    switch (aim.model) {
    case Model::ErlangB:
        return erlangB(agents, traffic);
    case Model::ErlangC:
        return aim.lines > 0 ? gradeWithLines(agents, traffic, aim.lines)
                             : erlangC(agents, traffic);
    case Model::ErlangA:
        break;
    }
    return erlangA(agents, traffic);
}

Margin marginOf(int agents, const Traffic &traffic, const Aim &aim)
{
    Margin margin;
    if (agents > 0) {
        margin.fewer = gradeOf(agents - 1, traffic, aim);
    }
    margin.now = gradeOf(agents, traffic, aim);
    margin.more = gradeOf(agents + 1, traffic, aim);
    return margin;
}

Result<int> requiredAgents(const Traffic &traffic, const Aim &aim)
{
    if (Outcome checked = check(traffic, aim); !checked) {
        return checked.error();
    }
    if (traffic.calls <= 0) {
        return 0;
    }
    const auto meets = [&](int agents) { return aim.isMetBy(gradeOf(agents, traffic, aim)); };
    int enough = 1;
    int tooFew = 0;
    // More agents never serve worse, so the bounds close in on the one number.
    while (!meets(enough)) {
        tooFew = enough;
        if (enough >= kMostAgents) {
            return invalid(u"target"_s);
        }
        enough = std::min(kMostAgents, 2 * enough);
    }
    while (enough - tooFew > 1) {
        const int middle = tooFew + (enough - tooFew) / 2;
        (meets(middle) ? enough : tooFew) = middle;
    }
    return enough;
}

Result<int> requiredAtRisk(const Traffic &traffic, const Aim &aim, double relativeDeviation,
                           double confidence)
{
    if (!(confidence >= 0.5) || !(confidence < 1)) {
        return invalid(u"confidence"_s);
    }
    // More calls are never served better: the aim holds up to a number of calls, so it is enough to
    // staff for the quantile of that number.
    Traffic high = traffic;
    high.calls *= 1 + std::max(0.0, relativeDeviation) * normalQuantile(confidence);
    return requiredAgents(high, aim);
}

} // namespace fw::staffing
