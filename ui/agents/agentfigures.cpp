// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/agentfigures.h"

#include "ui/widgets/duration.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace fw::ui {

using namespace Qt::StringLiterals;
using live::AgentState;

namespace {

constexpr double kEvenShare = 0.05;

double secondsIn(const live::AgentCounters &day, AgentState state)
{
    return double(wholeSeconds(day.inState[live::indexOf(state)]));
}

Standing standingOf(FigureKind kind, double own, double median)
{
    if (std::abs(own - median) <= kEvenShare * std::abs(median)) {
        return Standing::Even;
    }
    const bool isMoreBetter = kind == FigureKind::Calls || kind == FigureKind::Occupancy;
    return (own > median) == isMoreBetter ? Standing::Better : Standing::Worse;
}

} // namespace

std::optional<double> medianOf(std::vector<double> values)
{
    if (values.empty()) {
        return std::nullopt;
    }
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2.0;
}

std::optional<double> AgentFigures::valueOf(FigureKind kind, const live::AgentCounters &day)
{
    const double calls = day.calls;
    const double wrapUp = secondsIn(day, AgentState::WrapUp);
    switch (kind) {
    case FigureKind::Calls:
        return calls;
    case FigureKind::Aht:
        return day.calls == 0 ? std::nullopt : std::optional((double(day.talkS) + wrapUp) / calls);
    case FigureKind::WrapUp:
        return day.calls == 0 ? std::nullopt : std::optional(wrapUp / calls);
    case FigureKind::Holds:
        return double(day.holds);
    case FigureKind::Missed:
        return double(day.missed);
    case FigureKind::Breaks:
        return secondsIn(day, AgentState::OnBreak);
    case FigureKind::Occupancy:
        return day.occupancy();
    case FigureKind::Count:
        break;
    }
    return std::nullopt;
}

std::vector<AgentFigure> AgentFigures::of(const live::Floor &floor, live::AgentId agent,
                                          TimePoint now)
{
    std::vector<live::AgentCounters> team;
    const int scope = floor.agent(agent).scope;
    for (const live::AgentView &each : floor.agents()) {
        if (each.scope != scope) {
            continue;
        }
        const live::AgentCounters day = floor.agentDay(each.id, now);
        Microseconds present{0};
        for (std::size_t state = 1; state < live::kAgentStateCount; ++state) {
            present += day.inState[state];
        }
        if (present > Microseconds::zero()) {
            team.push_back(day);
        }
    }
    const live::AgentCounters own = floor.agentDay(agent, now);
    std::vector<AgentFigure> figures;
    for (int number = 0; number < int(FigureKind::Count); ++number) {
        AgentFigure figure;
        figure.kind = FigureKind(number);
        figure.own = valueOf(figure.kind, own);
        std::vector<double> values;
        for (const live::AgentCounters &day : team) {
            if (const std::optional<double> value = valueOf(figure.kind, day)) {
                values.push_back(*value);
            }
        }
        figure.median = medianOf(std::move(values));
        if (figure.own && figure.median && team.size() > 1) {
            // What reads the same is even.
            const bool readsSame =
                text(figure.kind, figure.own) == text(figure.kind, figure.median);
            figure.standing =
                readsSame ? Standing::Even : standingOf(figure.kind, *figure.own, *figure.median);
        }
        figures.push_back(figure);
    }
    return figures;
}

QString AgentFigures::name(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Calls:
        return tr("Calls");
    case FigureKind::Aht:
        return tr("Handling time, average");
    case FigureKind::WrapUp:
        return tr("Wrap-up, average");
    case FigureKind::Holds:
        return tr("Holds");
    case FigureKind::Missed:
        return tr("Missed calls");
    case FigureKind::Breaks:
        return tr("Break time");
    case FigureKind::Occupancy:
        return tr("Occupancy");
    case FigureKind::Count:
        break;
    }
    return {};
}

QString AgentFigures::text(FigureKind kind, const std::optional<double> &value)
{
    if (!value) {
        return kNoFigure;
    }
    switch (kind) {
    case FigureKind::Calls:
    case FigureKind::Holds:
    case FigureKind::Missed:
        // A median of whole numbers may lie between two of them.
        return QLocale().toString(*value, 'f', *value == std::floor(*value) ? 0 : 1);
    case FigureKind::Aht:
    case FigureKind::WrapUp:
    case FigureKind::Breaks:
        return formatSeconds(value);
    case FigureKind::Occupancy:
        return formatShare(value);
    case FigureKind::Count:
        break;
    }
    return {};
}

QString AgentFigures::word(Standing standing)
{
    switch (standing) {
    case Standing::Better:
        //: a figure against the team's median
        return tr("+ better");
    case Standing::Even:
        //: a figure against the team's median
        return tr("0 even");
    case Standing::Worse:
        //: a figure against the team's median
        return tr("\u2212 worse");
    case Standing::Unknown:
        break;
    }
    return kNoFigure;
}

} // namespace fw::ui
