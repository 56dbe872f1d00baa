// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staffing/erlang.h"

#include "core/staffing/logconcave.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fw::staffing {

double Grade::serviceLevel(int formula) const
{
    switch (formula) {
    case 2:
        return abandoned < 1 ? answeredInTime / (1 - abandoned) : 0;
    case 3:
        return answeredInTime + abandonedInTime;
    case 4:
        return abandonedInTime < 1 ? answeredInTime / (1 - abandonedInTime) : 0;
    default:
        return answeredInTime;
    }
}

double inverseErlangB(int agents, double load)
{
    const double step = 1 / load;
    double inverse = 1;
    for (int number = 1; number <= agents; ++number) {
        inverse = 1 + inverse * (number * step);
    }
    return inverse;
}

Grade erlangB(int agents, const Traffic &traffic)
{
    Grade grade;
    const double inverse = inverseErlangB(agents, traffic.load());
    grade.abandoned = 1 / inverse;
    grade.abandonedInTime = grade.abandoned;
    grade.answeredInTime = std::isinf(inverse) ? 1 : (inverse - 1) / inverse;
    grade.occupancy = agents > 0 ? traffic.load() * grade.answeredInTime / agents : 0;
    return grade;
}

Grade erlangC(int agents, const Traffic &traffic)
{
    Grade grade;
    const double load = traffic.load();
    if (agents <= load) {
        grade.waits = 1;
        grade.meanWait = std::numeric_limits<double>::infinity();
        grade.occupancy = 1;
        return grade;
    }
    const double spare = agents - load;
    const double before = inverseErlangB(agents - 1, load) * agents / load; // 1/B - 1
    const double inverse = 1 + before;
    const double whole = spare * inverse + load;
    const double late = std::expm1(-spare * traffic.threshold / traffic.aht);
    if (std::isinf(whole)) {
        grade.answeredInTime = 1;
    } else {
        grade.waits = agents / whole;
        // 1 - C exp(-z) without the difference of two near ones.
        grade.answeredInTime = spare * before / whole - grade.waits * late;
    }
    grade.meanWait = grade.waits * traffic.aht / spare;
    grade.occupancy = load / agents;
    return grade;
}

namespace {

/// h(x) = lambda (1 - exp(-theta x)) / theta - n mu x, whose exponential is the density of the
/// virtual wait but for a factor.
struct WaitDensity
{
    double rate;
    double service; ///< of all agents
    double impatience;

    /// The share of those who came x ago that has left.
    [[nodiscard]] double left(double x) const { return -std::expm1(-impatience * x); }

    [[nodiscard]] double log(double x, double hasLeft) const
    {
        return rate * hasLeft / impatience - service * x;
    }

    [[nodiscard]] double slope(double x) const
    {
        return rate * std::exp(-impatience * x) - service;
    }

    [[nodiscard]] double curvature(double x) const
    {
        return -rate * impatience * std::exp(-impatience * x);
    }

    [[nodiscard]] double memory() const { return 1 / impatience; }

    [[nodiscard]] double peak() const
    {
        return rate > service ? std::log(rate / service) / impatience : 0;
    }
};

} // namespace

Grade erlangA(int agents, const Traffic &traffic)
{
    const double rate = traffic.rate();
    const WaitDensity density{rate, agents / traffic.aht, 1 / traffic.patience};
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    const ScaledIntegrals inTime = integralsOf(density, 0, traffic.threshold);
    const ScaledIntegrals late = integralsOf(density, traffic.threshold, kInfinity);

    // All is divided by the greatest exponential, so that an overload does not overflow.
    const double scale = std::max({0.0, inTime.scale, late.scale});
    const double early = rate * inTime.factor(scale);
    const double rest = rate * late.factor(scale);
    const double empty = inverseErlangB(agents - 1, traffic.load()) * std::exp(-scale);
    const double waits = early * inTime.all + rest * late.all;
    const double sum = empty + waits;
    Grade grade;
    if (std::isinf(sum)) {
        grade.answeredInTime = 1;
        grade.occupancy = traffic.load() / agents;
        return grade;
    }
    grade.waits = waits / sum;
    grade.abandoned = (early * inTime.left + rest * late.left) / sum;
    grade.answeredInTime = (empty + early * inTime.kept) / sum;
    grade.abandonedInTime =
        (early * inTime.left + rest * late.all * density.left(traffic.threshold)) / sum;
    grade.meanWait = grade.abandoned * traffic.patience;
    grade.occupancy = traffic.load() * (1 - grade.abandoned) / agents;
    return grade;
}

namespace {

/// The probabilities that at least \a first and then one fewer, two fewer ... of a Poisson number
/// happen. Each is a sum of positive terms made from its end, so that also a small one is right.
class PoissonTail final
{
public:
    PoissonTail(double mean, int first)
        : m_mean(mean)
        , m_next(first)
    {
        constexpr double kNegligible = 1e-18;
        constexpr double kFar = 40; // standard deviations
        if (first < mean - kFar * std::sqrt(mean)) {
            m_sum = 1;
            return;
        }
        for (int number = first; mean > 0; ++number) {
            const double term = probability(number);
            m_sum += term;
            if (number > mean && term <= m_sum * kNegligible) {
                break;
            }
        }
    }

    [[nodiscard]] double value() const { return std::min(1.0, m_sum); }

    void oneFewer() { m_sum += probability(--m_next); }

private:
    [[nodiscard]] double probability(int number) const
    {
        return m_mean > 0 ? std::exp(number * std::log(m_mean) - m_mean - std::lgamma(number + 1.0))
                          : double(number == 0);
    }

    double m_mean;
    int m_next;
    double m_sum = 0;
};

} // namespace

Grade erlangWithLines(int agents, int lines, const Traffic &traffic)
{
    const double load = traffic.load();
    const double growth = std::log(load / agents);
    const double perSecond = agents / traffic.aht;
    const int room = lines - agents;
    // Relative to the state in which all agents are busy and nobody waits, and divided by the
    // greatest of all states, so that an overload does not overflow.
    const double scale = std::max(0.0, room * growth);
    const double free = inverseErlangB(agents - 1, load) * (agents / load) * std::exp(-scale);
    const double full = std::exp(room * growth - scale);
    Grade grade;
    if (std::isinf(free)) {
        grade.answeredInTime = 1;
        grade.occupancy = load / agents;
        return grade;
    }
    double waiting = 0;
    double inTime = free;
    double meanWait = 0;
    PoissonTail served(perSecond * traffic.threshold, room);
    for (int queued = room - 1; queued >= 0; --queued) { // before the one who comes
        const double state = std::exp(queued * growth - scale);
        waiting += state;
        inTime += state * served.value(); // at least queued + 1 end in time
        meanWait += state * (queued + 1) / perSecond;
        served.oneFewer();
    }
    const double sum = free + waiting + full;
    grade.abandoned = full / sum;
    grade.abandonedInTime = grade.abandoned;
    grade.waits = waiting / sum;
    grade.answeredInTime = inTime / sum;
    grade.meanWait = meanWait / sum;
    grade.occupancy = load * (1 - grade.abandoned) / agents;
    return grade;
}

} // namespace fw::staffing
