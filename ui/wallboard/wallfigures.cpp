// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallboard/wallfigures.h"

#include "ui/floor/statetext.h"
#include "ui/widgets/duration.h"

namespace fw::ui {

using namespace Qt::StringLiterals;
using live::AgentState;
using live::QueueCounters;

namespace {

QString wholePercent(double share)
{
    return QString::number(share * 100, 'f', 0) + u'%';
}

} // namespace

int talkingOf(const live::PerState<int> &agents)
{
    return agents[live::indexOf(AgentState::Talking)] + agents[live::indexOf(AgentState::OnHold)] +
           agents[live::indexOf(AgentState::OtherCall)];
}

bool WallSamples::isDue(int scope, TimePoint now) const
{
    const auto found = m_scopes.find(scope);
    return found == m_scopes.end() || now - found->second.last >= kStep;
}

void WallSamples::take(int scope, const ScopeFigures &figures, TimePoint now)
{
    Of &of = m_scopes[scope];
    of.last = now;
    const double wait =
        isKnown(figures.oldestSince) ? double(wholeSeconds(now - figures.oldestSince)) : 0.0;
    const std::array<double, SeriesCount> values{
        double(figures.waiting), wait, double(talkingOf(figures.agents)),
        double(figures.agents[live::indexOf(AgentState::Available)]), double(figures.signedIn())};
    for (std::size_t each = 0; each < SeriesCount; ++each) {
        of.series[each] << values[each];
        if (of.series[each].size() > kLength) {
            of.series[each].removeFirst();
        }
    }
}

QList<std::optional<double>> WallSamples::series(int scope, Series series) const
{
    const auto found = m_scopes.find(scope);
    return found == m_scopes.end() ? QList<std::optional<double>>{} : found->second.series[series];
}

std::vector<WallFigure> WallFigures::overview(int scope, const ScopeFigures &figures,
                                              const WallSamples &samples, TimePoint now)
{
    return {waiting(scope, figures, samples, now),
            longest(scope, figures, samples, now),
            level(figures),
            abandonment(figures),
            talking(scope, figures, samples),
            available(scope, figures, samples)};
}

std::vector<WallFigure> WallFigures::all(int scope, const ScopeFigures &figures,
                                         const WallSamples &samples, TimePoint now)
{
    return {waiting(scope, figures, samples, now),
            longest(scope, figures, samples, now),
            level(figures),
            connection(figures),
            abandonment(figures),
            answerSpeed(figures),
            handling(figures),
            available(scope, figures, samples),
            signedIn(scope, figures, samples)};
}

WallFigure WallFigures::waiting(int scope, const ScopeFigures &figures, const WallSamples &samples,
                                TimePoint now)
{
    const Tone tone = toneOfWait(figures.oldestSince, now, figures.settings);
    return {tr("Waiting"),
            QString::number(figures.waiting),
            //: %1 calls that came in the last 15 minutes
            tr("Offered in 15 min: %1").arg(figures.last15.offered),
            tone == Tone::Neutral ? Tone::Good : tone,
            {samples.series(scope, WallSamples::Waiting), {}}};
}

WallFigure WallFigures::longest(int scope, const ScopeFigures &figures, const WallSamples &samples,
                                TimePoint now)
{
    const Tone tone = toneOfWait(figures.oldestSince, now, figures.settings);
    const double limit = double(figures.settings.waitWarning.count());
    return {tr("Longest wait"),
            isKnown(figures.oldestSince) ? formatDuration(now - figures.oldestSince)
                                         : QString(kNoFigure),
            //: %1 a duration as mm:ss
            tr("Target < %1").arg(formatSeconds(limit)),
            tone == Tone::Neutral ? Tone::Good : tone,
            {samples.series(scope, WallSamples::Longest), limit}};
}

WallFigure WallFigures::level(const ScopeFigures &figures)
{
    const live::ServiceLevelRule &rule = figures.settings.serviceLevel;
    const std::optional<double> level = figures.serviceLevel(figures.last15);
    return {tr("Service level"),
            formatShare(level),
            //: %1 the formula and its threshold such as "SL-1 · 20 s", %2 a share
            tr("%1 · target %2")
                .arg(StateText::serviceLevel(int(rule.formula), rule.threshold),
                     wholePercent(rule.target)),
            toneAtLeast(level, rule.target),
            {figures.trendOf([&](const QueueCounters &sum) { return figures.serviceLevel(sum); }),
             rule.target}};
}

WallFigure WallFigures::connection(const ScopeFigures &figures)
{
    const std::optional<double> share = figures.last15.connectionRate();
    const double target = figures.settings.targetConnectionRate;
    return {
        tr("Connection rate"),
        formatShare(share),
        //: %1 a share
        tr("Target %1").arg(wholePercent(target)),
        toneAtLeast(share, target),
        {figures.trendOf([](const QueueCounters &sum) { return sum.connectionRate(); }), target}};
}

WallFigure WallFigures::abandonment(const ScopeFigures &figures)
{
    const std::optional<double> share = figures.last15.abandonRate();
    const double target = figures.settings.targetAbandonRate;
    return {tr("Abandonment rate"),
            formatShare(share),
            tr("Target ≤ %1").arg(wholePercent(target)),
            toneAtMost(share, target),
            {figures.trendOf([](const QueueCounters &sum) { return sum.abandonRate(); }), target}};
}

WallFigure WallFigures::answerSpeed(const ScopeFigures &figures)
{
    const auto asaOf = [](const QueueCounters &sum) { return sum.averageSpeedOfAnswer(); };
    const double target = double(figures.settings.targetAsa.count());
    return {tr("Average speed of answer"),
            formatSeconds(asaOf(figures.last15)),
            tr("Target ≤ %1").arg(formatSeconds(target)),
            toneAtMost(asaOf(figures.last15), target),
            {figures.trendOf(asaOf), target}};
}

WallFigure WallFigures::handling(const ScopeFigures &figures)
{
    const auto ahtOf = [](const QueueCounters &sum) { return sum.averageHandlingTime(); };
    return {tr("Average handling time"),
            formatSeconds(ahtOf(figures.last15)),
            //: %1 the day's figure
            tr("Today %1").arg(formatSeconds(ahtOf(figures.day))),
            Tone::Neutral,
            {figures.trendOf(ahtOf), {}}};
}

WallFigure WallFigures::talking(int scope, const ScopeFigures &figures, const WallSamples &samples)
{
    return {tr("Talking"),
            QString::number(talkingOf(figures.agents)),
            //: %1 agents that are signed in
            tr("of %1 signed in").arg(figures.signedIn()),
            Tone::Neutral,
            {samples.series(scope, WallSamples::Talking), {}}};
}

WallFigure WallFigures::available(int scope, const ScopeFigures &figures,
                                  const WallSamples &samples)
{
    const int available = figures.agents[live::indexOf(AgentState::Available)];
    Tone tone = figures.signedIn() > 0 ? Tone::Good : Tone::Neutral;
    if (available == 0 && figures.signedIn() > 0) {
        tone = figures.waiting > 0 ? Tone::Critical : Tone::Warning;
    }
    return {tr("Available"),
            QString::number(available),
            //: %1 agents on a break
            tr("On break: %1").arg(figures.agents[live::indexOf(AgentState::OnBreak)]),
            tone,
            {samples.series(scope, WallSamples::Available), {}}};
}

WallFigure WallFigures::signedIn(int scope, const ScopeFigures &figures, const WallSamples &samples)
{
    return {tr("Signed in"),
            QString::number(figures.signedIn()),
            //: %1 agents that are longer in their state than allowed
            tr("Over their limit: %1").arg(figures.overLimit),
            figures.overLimit * 20 > figures.signedIn() ? Tone::Warning : Tone::Neutral,
            {samples.series(scope, WallSamples::SignedIn), {}}};
}

} // namespace fw::ui
