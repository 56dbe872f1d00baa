// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/metric.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace fw::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMicrosecondsPerSecond = 1e6;
constexpr double kMicrosecondsPerHour = 3.6e9;

constexpr std::array<const char16_t *, kCounterCount> kSigns{
    u"O",      u"C",       u"A",       u"A_T",    u"A_20",    u"B",     u"B_T",     u"B_s",
    u"TO",     u"NA",      u"WD",      u"K",      u"L",       u"F_T",   u"E_agent", u"E_caller",
    u"X",      u"E_other", u"R",       u"max(w)", u"Σw(A)",   u"Σw(B)", u"Σtalk",   u"Σhold",
    u"Σacw",   u"N",       u"R_a",     u"H",      u"Σtalk_a", u"t_out", u"t_ready", u"t_ring",
    u"t_talk", u"t_hold",  u"t_other", u"t_acw",  u"t_break", u"t_gone"};

/// What overflowed, whatever the way.
Terms overflow()
{
    return {{Counter::TimedOut}, {Counter::NoAgents}, {Counter::Withdrawn}, {Counter::LeftByKey}};
}

Terms completed()
{
    return {{Counter::CompletedByAgent},
            {Counter::CompletedByCaller},
            {Counter::Transferred},
            {Counter::CompletedOtherwise}};
}

/// At work or ready for it: all but signed out and unreachable.
Terms signedIn()
{
    return {{Counter::InAvailable}, {Counter::InRinging}, {Counter::InTalking}, {Counter::InOnHold},
            {Counter::InOtherCall}, {Counter::InWrapUp},  {Counter::InOnBreak}};
}

Terms operator+(Terms terms, const Terms &more)
{
    terms.insert(terms.end(), more.begin(), more.end());
    return terms;
}

Terms of(Counter counter)
{
    return {{counter}};
}

Terms without(Counter counter)
{
    return {{counter, -1}};
}

class Catalogue final
{
public:
    Catalogue()
    {
        addVolumes();
        addServiceLevels();
        addAbandonment();
        addWaiting();
        addHandling();
        addAgents();
    }

    [[nodiscard]] std::vector<Metric> take() { return std::move(m_metrics); }

private:
    void count(const QString &id, const Terms &terms, Direction direction = Direction::Neutral)
    {
        m_metrics.push_back({id, m_family, MetricUnit::Calls, direction, terms, {}});
    }

    void span(const QString &id, const Terms &terms, Direction direction = Direction::Neutral)
    {
        m_metrics.push_back({id, m_family, MetricUnit::Seconds, direction, terms, {}});
    }

    Metric &share(const QString &id, const Terms &part, const Terms &whole, Direction direction)
    {
        return m_metrics.emplace_back(
            Metric{id, m_family, MetricUnit::Share, direction, part, whole});
    }

    void mean(const QString &id, const Terms &spans, const Terms &calls, Direction direction)
    {
        m_metrics.push_back({id, m_family, MetricUnit::Seconds, direction, spans, calls});
    }

    void addVolumes();
    void addServiceLevels();
    void addAbandonment();
    void addWaiting();
    void addHandling();
    void addAgents();

    std::vector<Metric> m_metrics;
    MetricFamily m_family = MetricFamily::Volume;
};

void Catalogue::addVolumes()
{
    m_family = MetricFamily::Volume;
    count(u"OFF"_s, of(Counter::Offered));
    count(u"CAR"_s, of(Counter::CarriedOver));
    count(u"ANS"_s, of(Counter::Answered), Direction::HigherIsBetter);
    count(u"AIT"_s, of(Counter::AnsweredInTime), Direction::HigherIsBetter);
    count(u"A20"_s, of(Counter::AnsweredWithin20), Direction::HigherIsBetter);
    count(u"ABN"_s, of(Counter::Abandoned), Direction::LowerIsBetter);
    count(u"SAB"_s, of(Counter::ShortAbandoned));
    count(u"OVF"_s, overflow(), Direction::LowerIsBetter);
    count(u"TMO"_s, of(Counter::TimedOut), Direction::LowerIsBetter);
    count(u"NOA"_s, of(Counter::NoAgents), Direction::LowerIsBetter);
    count(u"WDR"_s, of(Counter::Withdrawn), Direction::LowerIsBetter);
    count(u"KEY"_s, of(Counter::LeftByKey));
    count(u"LST"_s, of(Counter::Lost), Direction::LowerIsBetter);
    count(u"LOSS"_s, of(Counter::Offered) + without(Counter::Answered), Direction::LowerIsBetter);
    count(u"RNA"_s, of(Counter::MissedOffers), Direction::LowerIsBetter);
    count(u"CMP"_s, completed());
    count(u"TRF"_s, of(Counter::Transferred));
}

void Catalogue::addServiceLevels()
{
    m_family = MetricFamily::ServiceLevel;
    const Terms answered = of(Counter::Answered);
    const Terms inTime = of(Counter::AnsweredInTime);
    const Terms abandoned = of(Counter::Abandoned);
    const Terms abandonedInTime = of(Counter::AbandonedInTime);
    constexpr Direction kUp = Direction::HigherIsBetter;
    share(u"SL-1"_s, inTime, answered + abandoned, kUp);
    share(u"SL-2"_s, inTime, answered, kUp);
    share(u"SL-3"_s, inTime + abandonedInTime, answered + abandoned, kUp);
    share(u"SL-4"_s, inTime, answered + abandoned + without(Counter::AbandonedInTime), kUp);
    share(u"SL-5"_s, inTime, answered + abandoned + without(Counter::ShortAbandoned), kUp);
    share(u"SL-6"_s, inTime, answered + abandoned + overflow(), kUp);
    share(u"SL-7"_s, inTime, of(Counter::Offered), kUp).stopsAtOne = true;
    share(u"SL-8"_s, inTime + abandonedInTime + of(Counter::OverflowedInTime), of(Counter::Offered),
          kUp)
        .stopsAtOne = true;
    share(u"SL20-1"_s, of(Counter::AnsweredWithin20), answered + abandoned, kUp);
    share(u"SL20-2"_s, of(Counter::AnsweredWithin20), answered, kUp);
    share(u"SL20-7"_s, of(Counter::AnsweredWithin20), of(Counter::Offered), kUp).stopsAtOne = true;
    share(u"CR-1"_s, answered, answered + abandoned + overflow(), kUp);
    share(u"CR-2"_s, answered, of(Counter::Offered), kUp).stopsAtOne = true;
}

void Catalogue::addAbandonment()
{
    m_family = MetricFamily::Abandonment;
    const Terms abandoned = of(Counter::Abandoned);
    constexpr Direction kDown = Direction::LowerIsBetter;
    share(u"AB-1"_s, abandoned, of(Counter::Answered) + abandoned, kDown);
    share(u"AB-2"_s, abandoned, of(Counter::Offered), kDown).stopsAtOne = true;
    share(u"AB-3"_s, of(Counter::Offered) + without(Counter::Answered), of(Counter::Offered),
          kDown);
    share(u"AB-4"_s, abandoned + without(Counter::ShortAbandoned),
          of(Counter::Answered) + abandoned + without(Counter::ShortAbandoned), kDown);
    share(u"ABT-1"_s, of(Counter::AbandonedInTime), abandoned, Direction::Neutral);
    share(u"ABT-2"_s, of(Counter::AbandonedInTime), of(Counter::Offered), Direction::Neutral)
        .stopsAtOne = true;
    share(u"ABS-1"_s, of(Counter::ShortAbandoned), abandoned, Direction::Neutral);
    share(u"OVF-1"_s, overflow(), of(Counter::Answered) + abandoned + overflow(), kDown);
}

void Catalogue::addWaiting()
{
    m_family = MetricFamily::Waiting;
    constexpr Direction kDown = Direction::LowerIsBetter;
    mean(u"ASA-1"_s, of(Counter::AnsweredWait), of(Counter::Answered), kDown);
    mean(u"ASA-2"_s, of(Counter::AnsweredWait) + of(Counter::AbandonedWait),
         of(Counter::Answered) + of(Counter::Abandoned), kDown);
    mean(u"AWA-1"_s, of(Counter::AbandonedWait), of(Counter::Abandoned), Direction::Neutral);
    span(u"MAXW"_s, of(Counter::MaxWait), kDown);
}

void Catalogue::addHandling()
{
    m_family = MetricFamily::Handling;
    constexpr Direction kDown = Direction::LowerIsBetter;
    mean(u"AHT-1"_s, of(Counter::Talk) + of(Counter::WrapUp), completed(), kDown);
    mean(u"ATT-1"_s, of(Counter::Talk), completed(), kDown);
    mean(u"AHD-1"_s, of(Counter::Hold), completed(), kDown);
    mean(u"ACW-1"_s, of(Counter::WrapUp), completed(), kDown);
    span(u"TLK"_s, of(Counter::Talk));
    share(u"TR-1"_s, of(Counter::Transferred), completed(), kDown);
    share(u"HUA-1"_s, of(Counter::CompletedByAgent), completed(), Direction::Neutral);
    share(u"RN-1"_s, of(Counter::MissedOffers), of(Counter::Answered) + of(Counter::MissedOffers),
          kDown);
}

void Catalogue::addAgents()
{
    m_family = MetricFamily::Agents;
    constexpr Direction kUp = Direction::HigherIsBetter;
    constexpr Direction kDown = Direction::LowerIsBetter;
    const Terms busy = of(Counter::InTalking) + of(Counter::InOnHold) + of(Counter::InWrapUp);
    const Terms ready = of(Counter::InAvailable) + of(Counter::InRinging);
    count(u"A-CALLS"_s, of(Counter::AgentCalls), kUp);
    count(u"A-MISS"_s, of(Counter::AgentMissed), kDown);
    count(u"A-HOLDS"_s, of(Counter::AgentHolds));
    m_metrics.push_back(
        {u"A-CPH"_s, m_family, MetricUnit::PerHour, kUp, of(Counter::AgentCalls), signedIn()});
    mean(u"A-ATT"_s, of(Counter::AgentTalk), of(Counter::AgentCalls), kDown);
    share(u"A-MR"_s, of(Counter::AgentMissed), of(Counter::AgentCalls) + of(Counter::AgentMissed),
          kDown);
    share(u"OCC-1"_s, busy, busy + ready, kUp);
    share(u"OCC-2"_s, busy, signedIn(), kUp);
    share(u"UT-1"_s, busy + ready, signedIn(), kUp);
    share(u"BRK-1"_s, of(Counter::InOnBreak), signedIn(), kDown);
    span(u"T-IN"_s, signedIn());
    span(u"T-READY"_s, of(Counter::InAvailable));
    span(u"T-RING"_s, of(Counter::InRinging));
    span(u"T-TALK"_s, of(Counter::InTalking));
    span(u"T-HOLD"_s, of(Counter::InOnHold));
    span(u"T-OTHER"_s, of(Counter::InOtherCall));
    span(u"T-ACW"_s, of(Counter::InWrapUp));
    span(u"T-BREAK"_s, of(Counter::InOnBreak));
    span(u"T-GONE"_s, of(Counter::InUnreachable));
}

/// "A + B - B_s"; what overflowed in any way is one sign, and so are all that ended.
QString textOf(const Terms &terms)
{
    QString text;
    const auto add = [&text](int sign, const QString &name) {
        const QLatin1StringView plus = sign < 0 ? " - "_L1 : " + "_L1;
        text += (text.isEmpty() ? QString() : QString(plus)) + name;
    };
    for (auto term = terms.begin(); term != terms.end();) {
        const auto startsWith = [&](const Terms &group) {
            return terms.end() - term >= std::ssize(group) &&
                   std::equal(group.begin(), group.end(), term);
        };
        if (startsWith(overflow())) {
            add(1, u"F"_s);
            term += std::ssize(overflow());
        } else if (startsWith(completed())) {
            add(1, u"E"_s);
            term += std::ssize(completed());
        } else if (startsWith(signedIn())) {
            add(1, u"t_in"_s);
            term += std::ssize(signedIn());
        } else {
            add(term->sign, signOf(term->counter));
            ++term;
        }
    }
    return text;
}

QString grouped(const QString &text)
{
    return text.contains(u' ') ? u'(' + text + u')' : text;
}

} // namespace

std::int64_t valueOf(const Terms &terms, const Sums &sums)
{
    std::int64_t value = 0;
    for (const Term &term : terms) {
        value += term.sign * sums[term.counter];
    }
    return value;
}

QString signOf(Counter counter)
{
    return QString::fromUtf16(kSigns[indexOf(counter)]);
}

std::optional<double> Metric::value(const Figures &figures) const
{
    if (!(isOfAgents() ? figures.hasAgents : figures.hasQueues)) {
        return std::nullopt;
    }
    const auto part = static_cast<double>(valueOf(numerator, figures.sums));
    if (denominator.empty()) {
        return unit == MetricUnit::Seconds ? part / kMicrosecondsPerSecond : part;
    }
    const auto whole = static_cast<double>(valueOf(denominator, figures.sums));
    if (whole <= 0) {
        return std::nullopt;
    }
    switch (unit) {
    case MetricUnit::Share:
        return stopsAtOne ? std::clamp(part / whole, 0.0, 1.0) : part / whole;
    case MetricUnit::Seconds:
        return part / kMicrosecondsPerSecond / whole;
    case MetricUnit::PerHour:
        return part / (whole / kMicrosecondsPerHour);
    case MetricUnit::Calls:
        break;
    }
    return part / whole;
}

QString Metric::formula() const
{
    const QString part = textOf(numerator);
    return denominator.empty() ? part : grouped(part) + u" / "_s + grouped(textOf(denominator));
}

CounterSet Metric::counters() const
{
    CounterSet set;
    for (const Terms &terms : {numerator, denominator}) {
        for (const Term &term : terms) {
            set.set(indexOf(term.counter));
        }
    }
    return set;
}

const std::vector<Metric> &allMetrics()
{
    static const std::vector<Metric> metrics = Catalogue().take();
    return metrics;
}

const Metric *findMetric(const QString &id)
{
    const std::vector<Metric> &all = allMetrics();
    const auto found = std::ranges::find(all, id, &Metric::id);
    return found == all.end() ? nullptr : &*found;
}

} // namespace fw::reports
