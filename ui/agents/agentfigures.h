// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floor.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace fw::ui {

enum class FigureKind { Calls, Aht, WrapUp, Holds, Missed, Breaks, Occupancy, Count };

/// How a figure stands to the team's median; within a twentieth of it counts as even.
enum class Standing { Unknown, Better, Even, Worse };

/// One figure of an agent's day beside the team's.
struct AgentFigure
{
    FigureKind kind = FigureKind::Calls;
    std::optional<double> own; ///< counts, seconds, or a share; nothing where it has no meaning yet
    std::optional<double> median;
    Standing standing = Standing::Unknown;
};

/// The figures of today against those of the same team who were signed in today.
class AgentFigures final
{
    Q_DECLARE_TR_FUNCTIONS(AgentFigures)

public:
    [[nodiscard]] static std::vector<AgentFigure> of(const live::Floor &floor, live::AgentId agent,
                                                     TimePoint now);
    [[nodiscard]] static std::optional<double> valueOf(FigureKind kind,
                                                       const live::AgentCounters &day);
    [[nodiscard]] static QString name(FigureKind kind);
    [[nodiscard]] static QString text(FigureKind kind, const std::optional<double> &value);
    [[nodiscard]] static QString word(Standing standing);
};

/// The middle value, the mean of the two middle ones for an even number; nothing for none.
[[nodiscard]] std::optional<double> medianOf(std::vector<double> values);

} // namespace fw::ui
